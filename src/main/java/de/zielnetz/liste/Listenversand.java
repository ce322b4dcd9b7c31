package de.zielnetz.liste;

import de.zielnetz.tabelle.Ausgabe;
import de.zielnetz.tabelle.Ausgabe.Ausgabewert;
import de.zielnetz.tabelle.Mappe.Format;
import de.zielnetz.tabelle.Zellinhalt;
import de.zielnetz.tabelle.datei.Mappenschreiber;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** Gives a list out as a download, in the format that its ending names. */
public final class Listenversand {

    private static final Map<Format, String> TYPEN = Map.of(
            Format.XLSX, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Format.ODS, "application/vnd.oasis.opendocument.spreadsheet",
            Format.CSV, "text/csv;charset=UTF-8");

    private Listenversand() {}

    /**
     * Writes it into the answer.
     *
     * @param endung xlsx, ods or csv
     */
    public static void sende(
            String name,
            String endung,
            String blatt,
            List<Listenspalte> spalten,
            Iterable<List<Ausgabewert>> zeilen,
            HttpServletResponse antwort)
            throws IOException {
        sende(
                name,
                endung,
                new Ausgabe.Seite(
                        blatt,
                        List.of(),
                        spalten.stream().map(Listenspalte::ausgabe).toList(),
                        1,
                        zeilen),
                antwort);
    }

    /** The same of a sheet that is put together already. */
    public static void sende(String name, String endung, Ausgabe.Seite seite, HttpServletResponse antwort)
            throws IOException {
        Format format = Format.valueOf(endung.toUpperCase(Locale.ROOT));
        antwort.setContentType(TYPEN.get(format));
        antwort.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name + "." + endung)
                        .build()
                        .toString());
        Mappenschreiber.schreibe(format, new Ausgabe(List.of(seite)), antwort.getOutputStream());
    }

    /** A cell with a text, empty where there is none. */
    public static Ausgabewert text(@Nullable String text) {
        return new Ausgabewert(text == null ? "" : Zellinhalt.haltbar(text));
    }

    /** A cell with a number, empty where there is none. */
    public static Ausgabewert zahl(@Nullable Double zahl) {
        return zahl == null ? text(null) : new Ausgabewert(deutsch(zahl), zahl);
    }

    /** Never with just three decimals, which would look like thousands. */
    private static String deutsch(double zahl) {
        BigDecimal genau = BigDecimal.valueOf(zahl).stripTrailingZeros();
        return (genau.scale() == 3 ? genau.setScale(4) : genau).toPlainString().replace('.', ',');
    }
}
