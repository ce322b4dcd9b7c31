package de.zielnetz.analyse.entwurf;

import java.util.Collection;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * How much of the words of one text another one has. A word is had where its stem is; where it is a compound, as far as
 * the other has its parts, and where it is a part, if the other has a compound with it.
 */
final class Worttreffer {

    private static final int KUERZESTER_TEIL = 4;
    /** So much of a compound must be covered by parts. */
    private static final double GENUG = 0.6;
    /** What a part of a compound counts: less than the word itself, for a Parkbank is no Park. */
    private static final double TEIL = 0.8;

    private Worttreffer() {}

    /** 0 for nothing, 1 for the very word. Costs the words of the text. */
    static double von(String stamm, Set<String> text) {
        if (text.contains(stamm)) {
            return 1;
        }
        boolean[] gedeckt = new boolean[stamm.length()];
        boolean inLaengerem = false;
        for (String anderer : text) {
            if (anderer.length() >= KUERZESTER_TEIL && istTeil(anderer, stamm)) {
                int ab = stamm.indexOf(anderer);
                for (int i = ab; i < ab + anderer.length(); i++) {
                    gedeckt[i] = true;
                }
            }
            inLaengerem |= stamm.length() >= KUERZESTER_TEIL && istTeil(stamm, anderer);
        }
        int anzahl = 0;
        for (boolean eines : gedeckt) {
            anzahl += eines ? 1 : 0;
        }
        double anteil = (double) anzahl / stamm.length();
        return inLaengerem ? TEIL : anteil >= GENUG ? TEIL * anteil : 0;
    }

    /** Words are put together at their ends: what stands in the middle of another is chance. */
    private static boolean istTeil(String teil, String ganzes) {
        return teil.length() < ganzes.length() && (ganzes.startsWith(teil) || ganzes.endsWith(teil));
    }

    /** The weight of the words that the text has over the weight of all; 0 where there are none. */
    static double deckung(Collection<String> worte, Set<String> text, ToDoubleFunction<String> gewicht) {
        double alle = 0;
        double getroffen = 0;
        for (String wort : worte) {
            double schwer = gewicht.applyAsDouble(wort);
            alle += schwer;
            getroffen += schwer * von(wort, text);
        }
        return alle == 0 ? 0 : getroffen / alle;
    }
}
