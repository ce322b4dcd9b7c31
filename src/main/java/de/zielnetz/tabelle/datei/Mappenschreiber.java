package de.zielnetz.tabelle.datei;

import de.zielnetz.tabelle.Ausgabe;
import de.zielnetz.tabelle.Mappe.Format;
import de.zielnetz.tabelle.csv.CsvSchreiber;
import de.zielnetz.tabelle.ods.OdsSchreiber;
import de.zielnetz.tabelle.xlsx.XlsxSchreiber;
import java.io.IOException;
import java.io.OutputStream;

/** Writes spreadsheets in which no cell is a formula, whatever its text begins with (against CSV and formula injection). */
public final class Mappenschreiber {

    private Mappenschreiber() {}

    /**
     * Writes the file as the rows come, XLSX by way of a temporary file; does not close the stream.
     *
     * @throws IllegalArgumentException for XLS and JSON, which are only read
     */
    public static void schreibe(Format format, Ausgabe ausgabe, OutputStream ziel) throws IOException {
        switch (format) {
            case XLSX -> XlsxSchreiber.schreibe(ausgabe, ziel);
            case ODS -> OdsSchreiber.schreibe(ausgabe, ziel);
            case CSV -> CsvSchreiber.schreibe(ausgabe.seiten().get(0), ziel);
            case XLS, JSON -> throw new IllegalArgumentException(format + " is not written");
        }
    }
}
