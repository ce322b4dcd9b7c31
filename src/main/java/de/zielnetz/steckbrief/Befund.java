package de.zielnetz.steckbrief;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something in a file that is wrong, doubtful or worth knowing.
 *
 * @param art for programs: UNBEKANNTES_ZIEL
 * @param blatt the sheet, empty in CSV or where the whole file is meant
 * @param zelle {@code B7}, or {@code 7} where the whole row is meant, empty where there is no one place
 * @param wert what stands there, shortened to 200 characters; null where nothing does
 * @param satz what is wrong, in German
 * @param erwartet what would be right, null where there is nothing to say
 * @param vorschlaege the nearest valid values, the best first
 */
public record Befund(
        Schwere schwere,
        Befundart art,
        String blatt,
        String zelle,
        @Nullable String wert,
        String satz,
        @Nullable String erwartet,
        List<String> vorschlaege) {

    private static final int LAENGSTER_WERT = 200;

    public enum Schwere {
        /** Keeps its row out. */
        FEHLER,
        /** The row comes in, this value does not or may be meant otherwise. */
        WARNUNG,
        /** Said so that nobody wonders. */
        HINWEIS
    }

    public Befund {
        vorschlaege = List.copyOf(vorschlaege);
        if (wert != null && wert.length() > LAENGSTER_WERT) {
            wert = wert.substring(0, LAENGSTER_WERT - 1) + "…";
        }
    }

    /** Keeps its row out. */
    public static Befund fehler(Befundart art, String satz) {
        return von(Schwere.FEHLER, art, satz);
    }

    public static Befund warnung(Befundart art, String satz) {
        return von(Schwere.WARNUNG, art, satz);
    }

    public static Befund hinweis(Befundart art, String satz) {
        return von(Schwere.HINWEIS, art, satz);
    }

    /** About the whole file and with nothing but its sentence; the rest is added by name. */
    private static Befund von(Schwere schwere, Befundart art, String satz) {
        return new Befund(schwere, art, "", "", null, satz, null, List.of());
    }

    public Befund an(String neuesBlatt, String neueZelle) {
        return new Befund(schwere, art, neuesBlatt, neueZelle, wert, satz, erwartet, vorschlaege);
    }

    public Befund mitWert(@Nullable String neuer) {
        return new Befund(schwere, art, blatt, zelle, neuer, satz, erwartet, vorschlaege);
    }

    public Befund mitErwartung(String neue) {
        return new Befund(schwere, art, blatt, zelle, wert, satz, neue, vorschlaege);
    }

    public Befund mitVorschlaegen(List<String> neue) {
        return new Befund(schwere, art, blatt, zelle, wert, satz, erwartet, neue);
    }

    /** Sheet and cell as people name them. */
    public String ort() {
        return blatt.isEmpty() ? zelle : zelle.isEmpty() ? blatt : blatt + "!" + zelle;
    }

    @Override
    public String toString() {
        return ort().isEmpty() ? satz : ort() + ": " + satz;
    }
}
