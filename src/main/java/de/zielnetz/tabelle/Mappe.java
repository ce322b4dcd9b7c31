package de.zielnetz.tabelle;

import java.util.List;

/**
 * A workbook as a file holds it, whatever its format: cells with their places, nothing interpreted. A CSV file is one
 * sheet.
 *
 * @param datei the file's name without folders
 * @param beschreibung how the file was read, in German, for the report: {@code CSV, Windows-1252, Semikolon}
 * @param blaetter at least one, in the order of the file, hidden ones included
 * @param hinweise what the reader of the report should know: doubtful encoding, macros left aside
 * @param korrekturen what somebody put in the place of cells; blaetter hold it already
 */
public record Mappe(
        String datei,
        Format format,
        String beschreibung,
        List<Blatt> blaetter,
        List<Hinweis> hinweise,
        List<Korrektur> korrekturen) {

    /** As the file is. */
    public Mappe(String datei, Format format, String beschreibung, List<Blatt> blaetter, List<Hinweis> hinweise) {
        this(datei, format, beschreibung, blaetter, hinweise, List.of());
    }

    public enum Format {
        XLSX,
        XLS,
        ODS,
        CSV,
        JSON
    }

    /**
     * Something doubtful that does not keep the file from being read.
     *
     * @param code for programs: KODIERUNG_UNSICHER
     * @param ort sheet and cell where there is one place, otherwise empty
     * @param satz German
     */
    public record Hinweis(String code, String ort, String satz) {

        public static final String KODIERUNG_GEMISCHT = "KODIERUNG_GEMISCHT";
        public static final String ANFUEHRUNGSZEICHEN = "ANFUEHRUNGSZEICHEN";

        /** Whether what stands there may have been read otherwise than it was meant. */
        public boolean istZweifel() {
            return code.equals(KODIERUNG_GEMISCHT) || code.equals(ANFUEHRUNGSZEICHEN);
        }
    }
}
