package de.zielnetz.analyse.entwurf;

import de.zielnetz.suche.wort.Wort;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * How much of the words of one text another one has. A word is had where its stem is; where it is a compound, as far as
 * the other has its parts; where it is a part, if the other has a compound with it; and where both come from one word,
 * as Messung and messen do.
 */
final class Worttreffer {

    private static final int KUERZESTER_TEIL = 4;
    /** So much of a compound must be covered by parts. */
    private static final double GENUG = 0.6;
    /** What a part of a compound counts: less than the word itself, for a Parkbank is no Park. */
    private static final double TEIL = 0.8;
    /** What a word of the same family counts. */
    private static final double VERWANDT = 0.7;

    /** By which German makes nouns, verbs and adjectives of one another (derivational suffixes). */
    private static final Set<String> ENDUNGEN = Set.of(
            ("e em en er ern es s n t te et end ung ungen erung ier iert ieren ierung ation ator bar barkeit lich lichkeit"
                            + " isch ig igkeit keit heit")
                    .split(" "));

    private Worttreffer() {}

    /** 0 for nothing, 1 for the very word. Costs the words of the text. */
    static double von(Wort wort, Wortmenge text) {
        if (!Collections.disjoint(wort.staemme(), text.staemme())) {
            return 1;
        }
        double bestes = Collections.disjoint(wort.staemme(), text.teile()) ? 0 : TEIL;
        double verwandt = verwandt(wort.staemme(), text) ? VERWANDT : 0;
        return Math.max(Math.max(bestes, verwandt), Math.max(nachTeilen(wort, text), nachBuchstaben(wort, text)));
    }

    /** As the dictionary takes the word apart. */
    private static double nachTeilen(Wort wort, Wortmenge text) {
        boolean[] gedeckt = new boolean[wort.text().length()];
        for (Wort.Teil teil : wort.teile()) {
            if (!Collections.disjoint(teil.staemme(), text.staemme())
                    || !Collections.disjoint(teil.staemme(), text.teile())
                    || verwandt(teil.staemme(), text)) {
                Arrays.fill(gedeckt, teil.von(), teil.bis(), true);
            }
        }
        int alle = 0;
        int getroffen = 0;
        for (int i = 0; i < gedeckt.length; i++) {
            boolean zaehlt = Character.isLetterOrDigit(wort.text().charAt(i));
            alle += zaehlt ? 1 : 0;
            getroffen += zaehlt && gedeckt[i] ? 1 : 0;
        }
        double anteil = alle == 0 ? 0 : (double) getroffen / alle;
        return anteil >= GENUG ? TEIL * anteil : 0;
    }

    /** A compound that the dictionary does not know begins and ends with its parts all the same. */
    private static double nachBuchstaben(Wort wort, Wortmenge text) {
        String ganzes = wort.normal();
        boolean[] gedeckt = new boolean[ganzes.length()];
        boolean inLaengerem = false;
        for (String anderer : text.formen()) {
            if (anderer.length() >= KUERZESTER_TEIL && istTeil(anderer, ganzes)) {
                int rest = ganzes.length() - anderer.length();
                boolean vorn = ganzes.startsWith(anderer);
                Arrays.fill(gedeckt, vorn ? 0 : rest, vorn ? anderer.length() : ganzes.length(), true);
                if (vorn && rest >= KUERZESTER_TEIL && verwandt(Set.of(ganzes.substring(anderer.length())), text)) {
                    Arrays.fill(gedeckt, true);
                }
            }
            inLaengerem |= inLaengerem(ganzes, anderer)
                    || wort.staemme().stream().anyMatch(stamm -> inLaengerem(stamm, anderer));
        }
        int anzahl = 0;
        for (boolean eines : gedeckt) {
            anzahl += eines ? 1 : 0;
        }
        double anteil = gedeckt.length == 0 ? 0 : (double) anzahl / gedeckt.length;
        return inLaengerem ? TEIL : anteil >= GENUG ? TEIL * anteil : 0;
    }

    private static boolean inLaengerem(String teil, String ganzes) {
        return teil.length() >= KUERZESTER_TEIL && istTeil(teil, ganzes);
    }

    private static boolean verwandt(Set<String> staemme, Wortmenge text) {
        for (String stamm : staemme) {
            for (Set<String> andere : List.of(text.staemme(), text.teile())) {
                for (String anderer : andere) {
                    if (verwandt(stamm, anderer)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean verwandt(String eines, String anderes) {
        int gleich = 0;
        int kuerzeres = Math.min(eines.length(), anderes.length());
        while (gleich < kuerzeres && eines.charAt(gleich) == anderes.charAt(gleich)) {
            gleich++;
        }
        return gleich >= KUERZESTER_TEIL && istEndung(eines.substring(gleich)) && istEndung(anderes.substring(gleich));
    }

    private static boolean istEndung(String rest) {
        return rest.isEmpty() || ENDUNGEN.contains(rest);
    }

    /** Words are put together at their ends: what stands in the middle of another is chance. */
    private static boolean istTeil(String teil, String ganzes) {
        return teil.length() < ganzes.length() && (ganzes.startsWith(teil) || ganzes.endsWith(teil));
    }

    /** The weight of the words that the text has over the weight of all; 0 where there are none. */
    static double deckung(Collection<Wort> worte, Wortmenge text, ToDoubleFunction<Wort> gewicht) {
        double alle = 0;
        double getroffen = 0;
        for (Wort wort : worte) {
            double schwer = gewicht.applyAsDouble(wort);
            alle += schwer;
            getroffen += schwer * von(wort, text);
        }
        return alle == 0 ? 0 : getroffen / alle;
    }
}
