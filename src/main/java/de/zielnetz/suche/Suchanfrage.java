package de.zielnetz.suche;

import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.suche.wort.Artworte;
import de.zielnetz.suche.wort.Textworte;
import de.zielnetz.suche.wort.Woerterbuch;
import de.zielnetz.suche.wort.Wort;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed, understood: words, kinds with a number (Leitziel 3), or a node by its key (Projekt/aim).
 *
 * @param ganz all of it as one word, in small letters and without umlauts
 * @param teile all of it that says something
 * @param frage whether it is a whole question, of which a node need not have every word
 */
record Suchanfrage(
        String ganz,
        List<Einheit> teile,
        boolean frage,
        @Nullable Schluessel schluessel) {

    private static final Pattern ART_MIT_NUMMER = Pattern.compile("(\\p{L}{2,})(\\p{N}{1,4})");
    private static final Pattern NUMMER = Pattern.compile("\\p{N}{1,4}");

    /**
     * One thing that must be there.
     *
     * @param wort the word that is sought
     * @param arten the kinds it may stand for
     * @param nummer the number of such a node, below 0 for any
     */
    record Einheit(Wort wort, Set<Knotenart> arten, long nummer) {

        /** Whether it names no more than a kind: Projekte. */
        boolean nurArt() {
            return nummer < 0 && !arten.isEmpty();
        }
    }

    static Suchanfrage von(String text) {
        Woerterbuch buch = Woerterbuch.deutsch();
        List<Wort> worte = new ArrayList<>();
        List<Textworte.Stelle> stellen = Textworte.von(text);
        int stumme = 0;
        for (Textworte.Stelle stelle : stellen) {
            if (stellen.size() > 1 && Textworte.sagtNichts(stelle.text())) {
                stumme++;
            } else {
                nimm(buch, stelle.text(), worte);
            }
        }
        List<Einheit> teile = einheiten(worte);
        boolean frage = text.strip().endsWith("?") || (stumme >= 2 && stumme >= worte.size());
        return new Suchanfrage(ganz(text), teile, frage, schluessel(text.strip()));
    }

    /** A whole text as one word, in small letters and without umlauts. */
    static String ganz(String text) {
        Woerterbuch buch = Woerterbuch.deutsch();
        StringBuilder ganz = new StringBuilder();
        Textworte.von(text)
                .forEach(stelle -> ganz.append(buch.wort(stelle.text()).normal()));
        return ganz.toString();
    }

    /** LZ3 is LZ and 3. */
    private static void nimm(Woerterbuch buch, String text, List<Wort> worte) {
        Matcher verbunden = ART_MIT_NUMMER.matcher(text);
        if (verbunden.matches()
                && !Artworte.vorNummer(buch.wort(verbunden.group(1))).isEmpty()) {
            worte.add(buch.wort(verbunden.group(1)));
            worte.add(buch.wort(verbunden.group(2)));
        } else {
            worte.add(buch.wort(text));
        }
    }

    private static List<Einheit> einheiten(List<Wort> worte) {
        List<Einheit> teile = new ArrayList<>();
        for (int i = 0; i < worte.size(); i++) {
            Wort wort = worte.get(i);
            Set<Knotenart> gezaehlte = Artworte.vorNummer(wort);
            Set<Knotenart> genannte = i == 0 ? Set.of() : Artworte.mitBeiwort(worte.get(i - 1), gezaehlte);
            if (!genannte.isEmpty()) {
                teile.remove(teile.size() - 1);
            }
            Set<Knotenart> gemeinte = genannte.isEmpty() ? gezaehlte : genannte;
            if (i + 1 < worte.size()
                    && !gemeinte.isEmpty()
                    && NUMMER.matcher(worte.get(i + 1).text()).matches()) {
                teile.add(new Einheit(
                        wort, gemeinte, Long.parseLong(worte.get(++i).text())));
            } else {
                teile.add(new Einheit(wort, genannte.isEmpty() ? Artworte.arten(wort) : genannte, -1));
            }
        }
        return List.copyOf(teile);
    }

    private static @Nullable Schluessel schluessel(String text) {
        int strich = text.indexOf('/');
        Knotenart art = strich < 0 ? null : Knotenart.mitLabel(text.substring(0, strich));
        String kennung = text.substring(strich + 1);
        return art != null && Schluessel.istGueltig(kennung) ? new Schluessel(art, kennung) : null;
    }

    /** What a node must have, or half of it where a whole question was asked: everything but, in a question, words for kinds. */
    List<Einheit> noetige() {
        List<Einheit> sagende = teile.stream().filter(teil -> !teil.nurArt()).toList();
        return frage && !sagende.isEmpty() ? sagende : teile;
    }

    /** How many of {@link #noetige}. */
    int mindestens() {
        int alle = noetige().size();
        return frage ? (alle + 1) / 2 : alle;
    }
}
