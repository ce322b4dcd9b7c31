package de.zielnetz.suche;

import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.suche.wort.Artworte;
import de.zielnetz.suche.wort.Textworte;
import de.zielnetz.suche.wort.Woerterbuch;
import de.zielnetz.suche.wort.Wort;
import java.util.ArrayList;
import java.util.HashSet;
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
    private static final int LAENGSTER_VERBUND = 3;
    private static final int KUERZESTER_VERBUND = 3;
    private static final Pattern NUMMER = Pattern.compile("\\p{N}{1,4}");

    /**
     * One thing that must be there.
     *
     * @param wort the word that is sought
     * @param arten the kinds it may stand for
     * @param nummer the number of such a node, below 0 for any
     * @param schliesstAn whether nothing stands between it and the one before, so that both may be one word written apart
     */
    record Einheit(Wort wort, Set<Knotenart> arten, long nummer, boolean schliesstAn) {

        /** Whether it names no more than a kind: Projekte. */
        boolean nurArt() {
            return nummer < 0 && !arten.isEmpty();
        }
    }

    /**
     * Neighbours that may be one word: Start up is Start-up.
     *
     * @param von the place of the first in {@link Suchanfrage#teile}
     * @param bis the place of the last
     */
    record Verbund(int von, int bis, Wort wort) {

        boolean hat(int platz) {
            return von <= platz && platz <= bis;
        }
    }

    static Suchanfrage von(String text) {
        Woerterbuch buch = Woerterbuch.deutsch();
        List<Wort> worte = new ArrayList<>();
        Set<Integer> abgesetzte = new HashSet<>();
        List<Textworte.Stelle> stellen = Textworte.von(text);
        int stumme = 0;
        for (Textworte.Stelle stelle : stellen) {
            if (stellen.size() > 1 && Textworte.sagtNichts(stelle.text())) {
                stumme++;
                abgesetzte.add(worte.size());
            } else {
                nimm(buch, stelle.text(), worte);
            }
        }
        List<Einheit> teile = einheiten(worte, abgesetzte);
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

    private static List<Einheit> einheiten(List<Wort> worte, Set<Integer> abgesetzte) {
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
                        wort, gemeinte, Long.parseLong(worte.get(++i).text()), false));
            } else {
                boolean schliesstAn = !teile.isEmpty() && genannte.isEmpty() && !abgesetzte.contains(i);
                teile.add(new Einheit(wort, genannte.isEmpty() ? Artworte.arten(wort) : genannte, -1, schliesstAn));
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

    /** Every two or three neighbours, as one word. */
    List<Verbund> verbunde() {
        List<Verbund> alle = new ArrayList<>();
        for (int von = 0; von < teile.size(); von++) {
            StringBuilder text = new StringBuilder(teile.get(von).wort().text());
            int bis = teile.get(von).nummer() < 0 ? von + 1 : teile.size();
            while (bis < teile.size()
                    && bis < von + LAENGSTER_VERBUND
                    && teile.get(bis).schliesstAn()) {
                text.append('-').append(teile.get(bis).wort().text());
                Wort wort = Woerterbuch.deutsch().wort(text.toString());
                if (wort.normal().length() >= KUERZESTER_VERBUND) {
                    alle.add(new Verbund(von, bis, wort));
                }
                bis++;
            }
        }
        return alle;
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
