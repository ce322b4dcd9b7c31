package de.zielnetz.tabelle;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Measures how long reading takes: {@code gewoehnlich} ordinary files, {@code boese} the costliest hostile ones, or the
 * files named. Making the hostile ones needs 2 GB of heap, {@code boese FOLDER} keeps them there; reading them again with
 * a small one ({@code -Xmx300m}) tells what they need: a refusal names OutOfMemoryError as its cause.
 */
final class Lesezeit {

    private static final int ZEILEN = 10_000;
    private static final int SPALTEN = 25;

    private static Path ordner;

    private Lesezeit() {}

    public static void main(String[] args) throws IOException {
        if (args[0].equals("gewoehnlich")) {
            gewoehnliche();
        } else if (args[0].equals("boese")) {
            ordner = args.length > 1 ? Path.of(args[1]) : null;
            boese();
        } else {
            for (String datei : args) {
                miss(Path.of(datei).getFileName().toString(), Files.readAllBytes(Path.of(datei)));
            }
        }
    }

    private static void gewoehnliche() throws IOException {
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

    private static void boese() throws IOException {
        miss("Million Zellen.ods", Dateien.ods(zeilen(1000, 999)));
        miss("zu viele Zellen.ods", Dateien.ods(zeilen(99_999, 999)));
        miss("Million verschiedene.xlsx", Dateien.xlsx(verschiedene(1_000_000)));
        miss("Million Formate.xlsx", formatierte());
        miss("eine Million Texte.xlsx", Dateien.xlsxMitTexten("<si><t>ab</t></si>".repeat(1_100_000), "<sheetData/>"));
        miss(
                "lange Texte.xlsx",
                Dateien.xlsxMitTexten(("<si><t>" + "ß€".repeat(16_000) + "</t></si>").repeat(1_300), "<sheetData/>"));
        miss("200 MB leere Zellen.xlsx", leereZellen(190_000_000));
        miss("200 MB Kommentar.xlsx", Dateien.xlsx("<!--" + "x<".repeat(50_000_000) + "-->"));
        miss("Attribute.xlsx", Dateien.xlsx(("<a " + "b".repeat(60_000) + "=\"\"/>").repeat(500)));
        miss("Namen.xlsx", Dateien.xlsx(namen()));
        byte[] voll = new byte[Grenzen.DATEI];
        Arrays.fill(voll, (byte) 'x');
        miss("eine Zeile.csv", voll);
        Arrays.fill(voll, (byte) '"');
        miss("Anführungszeichen.csv", voll.clone());
        for (int i = 0; i < voll.length; i++) {
            voll[i] = (byte) (i % 2 == 0 ? 'x' : i % 200 == 199 ? '\n' : ';');
        }
        miss("10 Millionen Felder.csv", voll);
        Arrays.fill(voll, (byte) 'Ã');
        miss("Umlaute.csv", voll);
    }

    private static String zeilen(int zeilen, int spalten) {
        return "<table:table-row table:number-rows-repeated=\"" + zeilen
                + "\"><table:table-cell table:number-columns-repeated=\"" + spalten
                + "\"><text:p>x</text:p></table:table-cell></table:table-row>";
    }

    private static String verschiedene(int anzahl) {
        StringBuilder xml = new StringBuilder("<sheetData>");
        for (int i = 0; i < anzahl; i++) {
            xml.append(i % 100 == 0 ? "<row>" : "")
                    .append("<c><v>")
                    .append(i * 1.37)
                    .append("</v></c>");
            xml.append(i % 100 == 99 ? "</row>" : "");
        }
        return xml.append("</sheetData>").toString();
    }

    private static byte[] formatierte() {
        String muster = "[Red][&gt;=1]#,##0.00\\ [$€-407]".concat("&quot;x&quot;".repeat(40)) + ";[Blue]0.0;dd.mm.yyyy";
        return Dateien.xlsxMitFormaten(
                "<numFmts><numFmt numFmtId=\"200\" formatCode=\"" + muster
                        + "\"/></numFmts><cellXfs><xf numFmtId=\"200\"/></cellXfs>",
                verschiedene(900_000));
    }

    private static String namen() {
        StringBuilder xml = new StringBuilder();
        for (int i = 0; i < 4_000_000; i++) {
            xml.append("<n").append(i).append("/>");
        }
        return xml.toString();
    }

    private static byte[] leereZellen(int bytes) throws IOException {
        ByteArrayOutputStream datei = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(datei)) {
            for (Map.Entry<String, String> teil : Dateien.xlsxTeile("").entrySet()) {
                zip.putNextEntry(new ZipEntry(teil.getKey()));
                if (!teil.getKey().contains("sheet1")) {
                    zip.write(teil.getValue().getBytes(UTF_8));
                    continue;
                }
                zip.write(teil.getValue().replace("</worksheet>", "<sheetData>").getBytes(UTF_8));
                for (int i = 0; i < bytes; ) {
                    byte[] zeile = ("<row r=\"" + (i / 2000 + 1) + "\" a=\"" + i * 31L + "\">"
                                    + "<c s=\"1\"/>".repeat(180) + "</row>")
                            .getBytes(UTF_8);
                    zip.write(zeile);
                    i += zeile.length;
                }
                zip.write("</sheetData></worksheet>".getBytes(UTF_8));
            }
        }
        return datei.toByteArray();
    }

    private static void miss(String name, byte[] datei) {
        if (ordner != null) {
            try {
                Files.write(ordner.resolve(name), datei);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        System.gc();
        long beginn = System.nanoTime();
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
                "%-28s %,11d Bytes %6d ms  %s%n",
                name, datei.length, (System.nanoTime() - beginn) / 1_000_000, ergebnis);
    }
}
