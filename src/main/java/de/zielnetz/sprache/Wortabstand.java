package de.zielnetz.sprache;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/**
 * How far words are from what somebody wrote: mistyped (edit distance in which exchanged letters are one change,
 * Damerau-Levenshtein), only begun, or with parts of it. How it is spelt makes no difference: case, ä or ae, hyphens.
 */
final class Wortabstand {

    /** Of what is not near at all. */
    static final double ZU_WEIT = 1;

    private static final int KUERZESTER_ANFANG = 3;
    private static final int KUERZESTER_TEIL = 4;
    private static final int KUERZESTER_STAMM = 6;
    private static final int MEISTE_FEHLER = 3;
    /** So many letters of both must stand in parts that fit each other. */
    private static final double GENUG_TEILE = 2.0 / 3;

    /** By how many letters words may differ, that number the place in the list. */
    private static final List<DamerauLevenshteinDistance> FEHLER = List.of(
            new DamerauLevenshteinDistance(0),
            new DamerauLevenshteinDistance(1),
            new DamerauLevenshteinDistance(2),
            new DamerauLevenshteinDistance(MEISTE_FEHLER));

    private final Schriftform gesucht;

    Wortabstand(String gesucht) {
        this.gesucht = Schriftform.von(gesucht);
    }

    /**
     * A word without what is mere spelling.
     *
     * @param ganz small letters and digits alone
     * @param teile the same, apart where the writer set a blank, a sign or a capital
     */
    private record Schriftform(String ganz, List<String> teile) {

        static Schriftform von(String wort) {
            List<String> teile = new ArrayList<>(2);
            StringBuilder teil = new StringBuilder(wort.length() + 2);
            boolean klein = false;
            String zusammen = Normalizer.isNormalized(wort, Normalizer.Form.NFC)
                    ? wort
                    : Normalizer.normalize(wort, Normalizer.Form.NFC);
            for (int i = 0; i < zusammen.length(); i++) {
                char c = zusammen.charAt(i);
                if (!Character.isLetterOrDigit(c) || (klein && Character.isUpperCase(c))) {
                    beende(teil, teile);
                }
                if (Character.isLetterOrDigit(c)) {
                    nimm(Character.toLowerCase(c), teil);
                }
                klein = Character.isLowerCase(c);
            }
            beende(teil, teile);
            return new Schriftform(String.join("", teile), teile);
        }

        private static void nimm(char c, StringBuilder teil) {
            switch (c) {
                case 'ä' -> teil.append("ae");
                case 'ö' -> teil.append("oe");
                case 'ü' -> teil.append("ue");
                case 'ß' -> teil.append("ss");
                default -> teil.append(c);
            }
        }

        private static void beende(StringBuilder teil, List<String> teile) {
            if (!teil.isEmpty()) {
                teile.add(teil.toString());
                teil.setLength(0);
            }
        }
    }

    /** 0 for the same word, {@link #ZU_WEIT} for one that is not near. Costs the letters of both. */
    double von(String wort) {
        Schriftform anderer = Schriftform.von(wort);
        String kurz = gesucht.ganz();
        String lang = anderer.ganz();
        if (kurz.equals(lang)) {
            return kurz.isEmpty() ? ZU_WEIT : 0;
        }
        double alsGanzes = Math.min(vertippt(kurz, lang), Math.min(enthalten(kurz, lang), mitAnfang(kurz, lang)));
        return Math.min(alsGanzes, inTeilen(anderer));
    }

    /** The share of wrong letters; the longer the words, the more of them may be wrong. */
    private static double vertippt(String eines, String anderes) {
        int laenge = Math.max(eines.length(), anderes.length());
        int erlaubt = Math.min(MEISTE_FEHLER, (laenge + 1) / 4);
        if (Math.abs(eines.length() - anderes.length()) > erlaubt) {
            return ZU_WEIT;
        }
        int fehler = FEHLER.get(erlaubt).apply(eines, anderes);
        return fehler < 0 ? ZU_WEIT : (double) fehler / laenge;
    }

    /** What was only begun may go on as it likes; where it says more than the word, the word must be half of it. */
    private static double enthalten(String gesucht, String wort) {
        boolean begonnen = gesucht.length() >= KUERZESTER_ANFANG && wort.startsWith(gesucht);
        boolean darin = gesucht.length() >= KUERZESTER_TEIL && wort.contains(gesucht);
        boolean umfasst =
                wort.length() >= KUERZESTER_TEIL && wort.length() * 2 >= gesucht.length() && gesucht.contains(wort);
        if (!begonnen && !darin && !umfasst) {
            return ZU_WEIT;
        }
        double laenger = Math.max(gesucht.length(), wort.length());
        return 0.1 + 0.4 * (1 - Math.min(gesucht.length(), wort.length()) / laenger);
    }

    /** Words of one stem end otherwise: Redakteur, Redaktion. So many letters of the longer must begin both. */
    private static double mitAnfang(String eines, String anderes) {
        int laengstes = Math.max(eines.length(), anderes.length());
        int gleich = 0;
        while (gleich < Math.min(eines.length(), anderes.length()) && eines.charAt(gleich) == anderes.charAt(gleich)) {
            gleich++;
        }
        double anteil = laengstes == 0 ? 0 : (double) gleich / laengstes;
        return gleich >= KUERZESTER_STAMM && anteil >= GENUG_TEILE ? 0.1 + 0.6 * (1 - anteil) : ZU_WEIT;
    }

    /** By the letters of both that stand in parts that fit (Dice). */
    private double inTeilen(Schriftform anderer) {
        if (gesucht.teile().size() + anderer.teile().size() < 3) {
            return ZU_WEIT;
        }
        int gemeinsam = 0;
        List<String> uebrige = new ArrayList<>(anderer.teile());
        for (String teil : gesucht.teile()) {
            for (String anderes : uebrige) {
                if (passen(teil, anderes)) {
                    gemeinsam += teil.length() + anderes.length();
                    uebrige.remove(anderes);
                    break;
                }
            }
        }
        double anteil =
                (double) gemeinsam / (gesucht.ganz().length() + anderer.ganz().length());
        return anteil >= GENUG_TEILE ? 0.1 + 0.6 * (1 - anteil) : ZU_WEIT;
    }

    private static boolean passen(String teil, String anderes) {
        return teil.equals(anderes)
                || (Math.min(teil.length(), anderes.length()) >= KUERZESTER_TEIL && vertippt(teil, anderes) < ZU_WEIT);
    }
}
