package de.zielnetz.tabelle;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is to be written as a spreadsheet, whatever the format. CSV holds the first sheet alone. */
public record Ausgabe(List<Seite> seiten) {

    /** Stands in the first row of a sheet that only explains; who reads Steckbriefe leaves such a sheet out. */
    public static final String NICHT_EINLESEN = "Dieses Blatt wird nicht eingelesen.";

    /** Rows are shown at most so many lines high, however long their texts are. */
    public static final int HOECHSTENS_HOCH = 12;

    /** About how many lines high the row is to be shown. */
    public static int hoehe(List<Ausgabewert> werte, List<Ausgabespalte> spalten) {
        int hoehe = 1;
        for (int s = 0; s < werte.size(); s++) {
            Ausgabespalte spalte = spalten.get(s);
            if (!spalte.form().istZahl()) {
                int zeilen = werte.get(s)
                        .text()
                        .lines()
                        .limit(HOECHSTENS_HOCH)
                        .mapToInt(zeile -> 1 + zeile.length() / spalte.breite())
                        .sum();
                hoehe = Math.max(hoehe, Math.min(zeilen, HOECHSTENS_HOCH));
            }
        }
        return hoehe;
    }

    /**
     * One sheet.
     *
     * @param name at most 31 characters, without any of {@code :\/?*[]}
     * @param vorspann lines above the headings
     * @param festeSpalten so many stay in sight when scrolling, as the headings do
     * @param zeilen asked for once, while writing; may be shorter than spalten
     */
    public record Seite(
            String name,
            List<String> vorspann,
            List<Ausgabespalte> spalten,
            int festeSpalten,
            Iterable<List<Ausgabewert>> zeilen) {}

    /**
     * One column.
     *
     * @param breite in characters
     * @param auswahl what a list offers in its cells; CSV has none
     * @param geschlossen whether the program asks back where something else is entered
     */
    public record Ausgabespalte(
            String ueberschrift, Spaltenform form, int breite, List<String> auswahl, boolean geschlossen) {

        public Ausgabespalte(String ueberschrift, Spaltenform form, int breite) {
            this(ueberschrift, form, breite, List.of(), false);
        }
    }

    /** How the cells of a column look and take in what is typed. */
    public enum Spaltenform {
        /** Grey, as what one better leaves alone; stays as typed. */
        KENNUNG,
        /** Short; stays as typed, so that 03/2024 does not become a day. */
        WORT,
        /** Long, wrapped. */
        TEXT,
        /** Numbers with two decimals shown. */
        BETRAG,
        /** Numbers with as many decimals as they have. */
        ZAHL;

        public boolean istZahl() {
            return this == BETRAG || this == ZAHL;
        }
    }

    /**
     * One cell.
     *
     * @param text empty for an empty cell; where zahl is given, the same in German for formats without numbers
     */
    public record Ausgabewert(String text, @Nullable Double zahl) {

        public Ausgabewert(String text) {
            this(text, null);
        }
    }
}
