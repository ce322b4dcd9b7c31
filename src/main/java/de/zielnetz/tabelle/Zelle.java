package de.zielnetz.tabelle;

import org.jspecify.annotations.Nullable;

/**
 * What stands in one cell; an empty cell is none.
 *
 * @param spalte counted from 0
 * @param text TEXT: as it stands, line breaks as LF, outer white space kept; ZAHL: all digits with a point and without
 *     exponent ({@code 123456789012}, {@code 0.8}), at most 15 of them other than zero; a time of day or a span of time
 *     without a date is a ZAHL too, in days, with the time as anzeige; DATUM: {@code 2024-03-01} or {@code 2024-03-01T08:30}; WAHRHEIT:
 *     ja or nein; FEHLER: {@code #NV} and the like as the program shows it in German
 * @param anzeige what the sheet shows where that differs from text ({@code 80 %}, {@code 007}, {@code 01.03.2024}),
 *     otherwise null
 * @param formel whether the value is the cached result of a formula; it is never evaluated
 * @param gestrichen what is struck out in it and therefore no part of text; empty where the whole cell is, whose text stays;
 *     null where nothing is
 */
public record Zelle(
        int spalte,
        Art art,
        String text,
        @Nullable String anzeige,
        boolean formel,
        @Nullable String gestrichen) {

    /** What stands for the value of a formula that was saved without one: unknown, not empty. */
    public static final String OHNE_WERT = "#OHNE WERT";

    public enum Art {
        TEXT,
        ZAHL,
        DATUM,
        WAHRHEIT,
        FEHLER
    }

    /** With nothing struck out. */
    public Zelle(int spalte, Art art, String text, @Nullable String anzeige, boolean formel) {
        this(spalte, art, text, anzeige, formel, null);
    }

    public static Zelle wahrheit(int spalte, boolean wahr, boolean formel) {
        return new Zelle(spalte, Art.WAHRHEIT, wahr ? "ja" : "nein", wahr ? "WAHR" : "FALSCH", formel);
    }

    /** The same cell with this struck out, empty for all of it. */
    public Zelle mitGestrichenem(@Nullable String was) {
        return new Zelle(spalte, art, text, anzeige, formel, was);
    }

    /** Whether all of it is struck out. */
    public boolean istDurchgestrichen() {
        return gestrichen != null && gestrichen.isEmpty();
    }

    /** What a person sees in the cell. */
    public String gezeigt() {
        return anzeige == null ? text : anzeige;
    }
}
