package de.zielnetz.tabelle.datei;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import de.zielnetz.tabelle.Mappe;
import de.zielnetz.tabelle.Unlesbar;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Measures how long reading takes: {@code mvn test -Dtest=Lesezeit} ordinary files and the costliest hostile ones,
 * {@code -Dtest=Lesezeit#benannte -Dlesezeit.dateien=A,B} the files named. Its name keeps it out of the usual tests. Making
 * the hostile ones needs 2 GB of heap, {@code -Dlesezeit.ordner=FOLDER} keeps them there; reading them again with a small
 * one ({@code -DargLine=-Xmx300m}) tells what they need: a refusal names OutOfMemoryError as its cause.
 */
final class Lesezeit {

    private static final int ZEILEN = 10_000;
    private static final int SPALTEN = 25;

    private static final @Nullable Path ORDNER =
            System.getProperty("lesezeit.ordner") == null ? null : Path.of(System.getProperty("lesezeit.ordner"));

    @Test
    void benannte() throws IOException {
        for (String datei : System.getProperty("lesezeit.dateien", "").split(",")) {
            if (!datei.isEmpty()) {
                miss(Path.of(datei).getFileName().toString(), Files.readAllBytes(Path.of(datei)));
            }
        }
    }

    @Test
    void gewoehnliche() throws IOException {
        Map<String, byte[]> dateien = new LinkedHashMap<>();
        dateien.put("gross.xlsx", arbeitsmappe(new SXSSFWorkbook(100)));
        dateien.put("gross.xls", arbeitsmappe(new HSSFWorkbook()));
        StringBuilder ods = new StringBuilder();
        StringBuilder csv = new StringBuilder();
        for (int z = 0; z < ZEILEN; z++) {
            ods.append("<table:table-row>");
            for (int s = 0; s < SPALTEN; s++) {
                ods.append(
                        s % 2 == 0
                                ? "<table:table-cell office:value-type=\"string\"><text:p>" + text(z, s)
                                        + "</text:p></table:table-cell>"
                                : "<table:table-cell office:value-type=\"float\" office:value=\"" + zahl(z, s)
                                        + "\"><text:p>" + zahl(z, s) + "</text:p></table:table-cell>");
                csv.append(s % 2 == 0 ? text(z, s) : String.valueOf(zahl(z, s))).append(s == SPALTEN - 1 ? '\n' : ';');
            }
            ods.append("</table:table-row>");
        }
        dateien.put("gross.ods", Dateien.ods(ods.toString()));
        dateien.put("gross.csv", csv.toString().getBytes(ISO_8859_1));
        for (int i = 0; i < 3; i++) {
            dateien.forEach(Lesezeit::miss);
        }
    }

    private static byte[] arbeitsmappe(Workbook mappe) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (mappe) {
            Sheet blatt = mappe.createSheet("Blatt");
            for (int z = 0; z < ZEILEN; z++) {
                Row zeile = blatt.createRow(z);
                for (int s = 0; s < SPALTEN; s++) {
                    if (s % 2 == 0) {
                        zeile.createCell(s).setCellValue(text(z, s));
                    } else {
                        zeile.createCell(s).setCellValue(zahl(z, s));
                    }
                }
            }
            mappe.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static String text(int zeile, int spalte) {
        return "Maßnahme " + zeile + " im Bereich " + spalte;
    }

    private static double zahl(int zeile, int spalte) {
        return zeile * 100.25 + spalte;
    }

    @Test
    void boese() {
        Teuer.alle().forEach((name, datei) -> miss(name, datei.get()));
    }

    private static void miss(String name, byte[] datei) {
        if (ORDNER != null) {
            try {
                Files.write(ORDNER.resolve(name), datei);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        System.gc();
        long beginn = System.nanoTime();
        long rechenzeit = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        String ergebnis;
        try {
            Mappe mappe = Mappenleser.lies(name, datei);
            ergebnis = mappe.beschreibung() + ", "
                    + mappe.blaetter().get(0).zeilen().size() + " Zeilen";
        } catch (Unlesbar e) {
            ergebnis = e.grund()
                    + (e.getCause() == null
                            ? ""
                            : " (" + e.getCause().getClass().getSimpleName() + ")");
        }
        System.out.printf(
                "%-28s %,11d Bytes %6d ms, %6d ms computing  %s%n",
                name,
                datei.length,
                (System.nanoTime() - beginn) / 1_000_000,
                (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - rechenzeit) / 1_000_000,
                ergebnis);
    }
}
