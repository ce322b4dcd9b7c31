package de.zielnetz.tabelle.datei;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.zielnetz.tabelle.Blatt;
import de.zielnetz.tabelle.Mappengrenzen;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The costliest files that anyone thought of, just within one limit or far beyond it. */
final class Teuer {

    private static final int VIELE = Mappengrenzen.ZELLEN - 1000;

    private Teuer() {}

    static Map<String, Supplier<byte[]>> alle() {
        Map<String, Supplier<byte[]>> alle = new LinkedHashMap<>();
        xlsx(alle);
        archive(alle);
        ods(alle);
        xls(alle);
        csv(alle);
        return alle;
    }

    private static void xlsx(Map<String, Supplier<byte[]>> alle) {
        alle.put("fast zu viele Zahlen.xlsx", () -> Dateien.xlsx(zellen(VIELE, i -> "<c><v>" + i * 1.37 + "</v></c>")));
        alle.put("zu viele Zahlen.xlsx", () -> Dateien.xlsx(zellen(1_000_000, i -> "<c><v>" + i * 1.37 + "</v></c>")));
        alle.put(
                "langes Muster.xlsx",
                () -> formate(
                        1,
                        i -> "[Red][&gt;=1]#,##0.00\\ [$€-407]" + "&quot;x&quot;".repeat(40)
                                + ";[Blue]0.0;dd.mm.yyyy"));
        alle.put(
                "drei Muster.xlsx",
                () -> formate(3, i -> new String[] {
                            "_-* #,##0.00 €_-;-* #,##0.00 €_-;_-* &quot;-&quot;??_-;_-@_-",
                            "dddd, d. mmmm yyyy",
                            "[Red]0.00E+00 &quot;abc&quot;;[Blue]-# ???/???"
                        }
                        [i]));
        alle.put(
                "Brueche.xlsx",
                () -> formate(2, i -> i == 0 ? "# ????/????" : "#" + "0".repeat(60) + "." + "0".repeat(30)));
        alle.put(
                "65000 Muster.xlsx",
                () -> formate(65_000, i -> "#,##0.00 &quot;a" + i + "&quot;" + ";-0.0".repeat(14)));
        alle.put("65000 lange Muster.xlsx", () -> formate(65_000, i -> "t".repeat(240) + "x" + i));
        alle.put(
                "viele Texte.xlsx",
                () -> Dateien.xlsxMitTexten(
                        zahlen(VIELE)
                                .mapToObj(i -> "<si><t>" + "ß€".repeat(20) + (1_000_000 + i) + "</t></si>")
                                .collect(Collectors.joining()),
                        zellen(VIELE, i -> "<c t=\"s\"><v>" + i + "</v></c>")));
        alle.put(
                "lange Texte.xlsx",
                () -> Dateien.xlsxMitTexten(
                        zahlen(760)
                                .mapToObj(i -> "<si><t>" + unruhig(i, 6_000) + "</t></si>")
                                .collect(Collectors.joining()),
                        zellen(760, i -> "<c t=\"s\"><v>" + i + "</v></c>")));
        alle.put(
                "verschluesselte Texte.xlsx",
                () -> Dateien.xlsxMitTexten(
                        zahlen(760)
                                .mapToObj(
                                        i -> "<si><t>" + unruhig(i, 1_200).replace("ß", "_x000D__x0041_") + "</t></si>")
                                .collect(Collectors.joining()),
                        zellen(400_000, i -> "<c t=\"s\"><v>" + i % 760 + "</v></c>")));
        alle.put(
                "leerer langer Text.xlsx",
                () -> Dateien.xlsxMitTexten(
                        "<si><t xml:space=\"preserve\">" + " ".repeat(32_000) + "</t></si>",
                        zellen(300_000, i -> "<c t=\"s\"><v>0</v></c>")));
        alle.put("langer Blattname.xlsx", () -> {
            Map<String, String> teile = Dateien.xlsxTeile(zellen(3_000_000, i -> "<c><f>a" + i * 31 + "</f></c>"));
            teile.computeIfPresent(
                    "xl/workbook.xml", (teil, xml) -> xml.replace("\"Blatt\"", "\"" + "B".repeat(60_000) + "\""));
            return Dateien.zip(teile);
        });
        alle.put("leere Zellen.xlsx", () -> leereZellen(95_000_000, "<c s=\"1\"/>", 180));
        alle.put(
                "leere Zellen mit Ort.xlsx", () -> leereZellen(95_000_000, "<c r=\"ABC123456\" s=\"1\" t=\"s\"/>", 80));
        alle.put("leere Namen.xlsx", () -> leereZellen(95_000_000, "<a/>", 500));
        alle.put(
                "Attribute im Uebermass.xlsx",
                () -> leereZellen(
                        95_000_000,
                        "<c " + zahlen(190).mapToObj(i -> "a" + i + "=\"\"").collect(Collectors.joining(" ")) + "/>",
                        2));
        alle.put("alte 190 MB.xlsx", () -> leereZellen(190_000_000, "<c s=\"1\"/>", 180));
        alle.put("Kommentar.xlsx", () -> leereZellen(95_000_000, "<!--" + "x<".repeat(900) + "-->", 1));
        alle.put(
                "ein Kommentar.xlsx",
                () -> Dateien.xlsx(
                        "<!--" + zahlen(5_000_000).mapToObj(i -> "x" + i * 31).collect(Collectors.joining()) + "-->"));
        alle.put(
                "Namen.xlsx",
                () -> Dateien.xlsx(
                        zahlen(4_000_000).mapToObj(i -> "<n" + i + "/>").collect(Collectors.joining())));
        alle.put(
                "lange Namen.xlsx",
                () -> Dateien.xlsx(zahlen(800)
                        .mapToObj(i -> "<" + unruhig(i, 5_000).replace("€", "n") + "/>")
                        .collect(Collectors.joining())));
        alle.put(
                "ein langer Name.xlsx",
                () -> Dateien.xlsx(
                        "<" + zahlen(5_000_000).mapToObj(i -> "n" + i * 31L).collect(Collectors.joining()) + "/>"));
        alle.put(
                "Namensraeume.xlsx",
                () -> Dateien.xlsx(zahlen(1_500_000)
                        .mapToObj(i -> "<a xmlns=\"urn:" + i * 31L + "\"/>")
                        .collect(Collectors.joining())));
        alle.put(
                "Spalten verborgen.xlsx",
                () -> leereZellen(95_000_000, "<col min=\"1\" max=\"16384\" hidden=\"1\"/>", 50));
        alle.put(
                "Verbindungen.xlsx",
                () -> Dateien.xlsx("<sheetData><row r=\"99999\"><c><v>1</v></c></row></sheetData>"
                        + zahlen(99_999)
                                .mapToObj(i -> "<mergeCell ref=\"A" + (i + 1) + ":XFD1048576\"/>")
                                .collect(Collectors.joining())));
        alle.put(
                "rueckwaerts.xlsx",
                () -> Dateien.xlsx("<sheetData>"
                        + zahlen(500)
                                .mapToObj(z -> "<row r=\"" + (z + 1) + "\">"
                                        + zahlen(999)
                                                .mapToObj(s ->
                                                        "<c r=\"" + Blatt.spaltenname(999 - s) + "1\"><v>1</v></c>")
                                                .collect(Collectors.joining())
                                        + "</row>")
                                .collect(Collectors.joining())
                        + "</sheetData>"));
    }

    private static void archive(Map<String, Supplier<byte[]>> alle) {
        alle.put("Zusatzfelder.xlsx", () -> {
            byte[] zusatz = new byte[65_532];
            for (int i = 0; i < zusatz.length / 4; i++) {
                zusatz[4 * i] = (byte) (i + 1000);
                zusatz[4 * i + 1] = (byte) ((i + 1000) >> 8);
            }
            ByteArrayOutputStream datei = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(datei)) {
                for (int i = 0; i < 140; i++) {
                    ZipEntry teil = new ZipEntry("teil" + i);
                    teil.setExtra(zusatz);
                    zip.putNextEntry(teil);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return datei.toByteArray();
        });
        alle.put("dasselbe Blatt.xlsx", () -> {
            Map<String, String> teile = Dateien.xlsxTeile(zellen(60_000, i -> "<c s=\"" + i * 31 + "\"/>"));
            teile.computeIfPresent(
                    "xl/workbook.xml", (teil, xml) -> xml.replaceFirst("(<sheet .*?/>)", "$1".repeat(200)));
            return Dateien.zip(teile);
        });
    }

    private static void ods(Map<String, Supplier<byte[]>> alle) {
        alle.put(
                "leere Zeilen.ods",
                () -> Dateien.ods("<table:table-row table:number-rows-repeated=\"1048576\"><table:table-cell><text:p>"
                        + " <text:s/>".repeat(9_000) + "</text:p></table:table-cell></table:table-row>"));
        alle.put(
                "leere Texte.ods",
                () -> Dateien.ods(
                        "<table:table-row table:number-rows-repeated=\"1048576\"><table:table-cell office:value-type=\"string\" office:string-value=\"\"/></table:table-row>"
                                .repeat(50)));
        alle.put(
                "Formeln.ods",
                () -> Dateien.ods(("<table:table-row table:number-rows-repeated=\"1048576\">"
                                + "<table:table-cell table:formula=\"x\"/>".repeat(900) + "</table:table-row>")
                        .repeat(50)));
        alle.put(
                "lange Zahlen.ods",
                () -> Dateien.ods(
                        "<table:table-row table:number-rows-repeated=\"99999\"><table:table-cell table:number-columns-repeated=\"4\" office:value-type=\"float\" office:value=\""
                                + "1".repeat(69_000) + "\"><text:p>1</text:p></table:table-cell></table:table-row>"));
        alle.put(
                "falsche Zahlen.ods",
                () -> Dateien.ods(
                        "<table:table-row table:number-rows-repeated=\"99999\"><table:table-cell table:number-columns-repeated=\"4\" office:value-type=\"float\" office:value=\"x\"><text:p>1</text:p></table:table-cell></table:table-row>"));
        alle.put(
                "Million Zellen.ods",
                () -> Dateien.ods(
                        "<table:table-row table:number-rows-repeated=\"1000\"><table:table-cell table:number-columns-repeated=\"999\"><text:p>x</text:p></table:table-cell></table:table-row>"));
        alle.put(
                "Stile.ods",
                () -> Dateien.ods(zahlen(60_000)
                        .mapToObj(i ->
                                "<style:style xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" style:name=\""
                                        + "s".repeat(1_200) + i
                                        + "\"><style:table-properties table:display=\"false\"/></style:style>")
                        .collect(Collectors.joining())));
    }

    private static void xls(Map<String, Supplier<byte[]>> alle) {
        alle.put("viele Texte.xls", () -> {
            XlsBau xls =
                    new XlsBau().beginn(5).texte(499_000, 17).satz(XlsBau.ENDE).beginn(16);
            zahlen(499_000).forEach(i -> xls.satz(XlsBau.TEXT, i / 250, i % 250, 0, i, i >> 16));
            return xls.satz(XlsBau.ENDE).datei();
        });
        alle.put("lange Texte.xls", () -> new XlsBau()
                .beginn(5)
                .texte(2_500, 7_900)
                .satz(XlsBau.ENDE)
                .beginn(16)
                .zahl(0, 0, 0, 1)
                .satz(XlsBau.ENDE)
                .datei());
        alle.put("viele Texttafeln.xls", () -> {
            XlsBau xls = new XlsBau().beginn(5);
            zahlen(12).forEach(i -> xls.texte(100_000, 11));
            return xls.satz(XlsBau.ENDE).datei();
        });
        alle.put("viele Blaetter.xls", () -> {
            XlsBau xls = new XlsBau().beginn(5);
            zahlen(1_200_000).forEach(i -> xls.blatt('x'));
            return xls.satz(XlsBau.ENDE).datei();
        });
        alle.put("leere Saetze.xls", () -> saetze(XlsBau.FORTSETZUNG, 4_900_000));
        alle.put("Zeichnungen.xls", () -> {
            XlsBau xls = new XlsBau().beginn(5).satz(0xEB, 1, 2, 3);
            zahlen(1_490_000).forEach(i -> xls.satz(XlsBau.FORTSETZUNG, i, i));
            return xls.satz(XlsBau.ENDE)
                    .beginn(16)
                    .zahl(0, 0, 0, 1)
                    .satz(XlsBau.ENDE)
                    .datei();
        });
        alle.put("Anfaenge.xls", () -> saetze(XlsBau.BEGINN, 1_000_000));
        alle.put("Zellformate.xls", () -> {
            XlsBau xls = new XlsBau().beginn(5);
            zahlen(4_000)
                    .forEach(i -> xls.bytes(
                            XlsBau.FORMAT,
                            ("\0\0" + (char) 220 + "\0\0" + "#,##0.00_-;-#,##0_-;@;" + "\"x\"".repeat(60) + (1000 + i))
                                    .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1)));
            zahlen(30_000).forEach(i -> xls.satz(XlsBau.ZELLFORMAT, 0, i % 50 + 1, 0, 0, 0, 0, 0, 0, 0, 0));
            xls.satz(XlsBau.ENDE).beginn(16);
            zahlen(499_000).forEach(i -> xls.zahl(i / 250, i % 250, i % 30_000, i * 1.37));
            return xls.satz(XlsBau.ENDE).datei();
        });
        alle.put("Kopf.xls", () -> {
            byte[] datei = new XlsBau().beginn(5).satz(XlsBau.ENDE).datei();
            datei[44] = (byte) 0xFF;
            datei[45] = 0x7F;
            return datei;
        });
        alle.put("Ordner.xls", () -> {
            ByteArrayOutputStream datei = new ByteArrayOutputStream();
            try (POIFSFileSystem ole = new POIFSFileSystem()) {
                DirectoryEntry ordner = ole.getRoot();
                for (int i = 0; i < 2_000; i++) {
                    ordner = ordner.createDirectory("o" + i);
                }
                for (int i = 0; i < 20_000; i++) {
                    ole.getRoot().createDirectory("n" + i);
                }
                ole.writeFilesystem(datei);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return datei.toByteArray();
        });
    }

    private static byte[] saetze(int art, int anzahl) {
        XlsBau xls = new XlsBau().beginn(5);
        for (int i = 0; i < anzahl; i++) {
            if (art == XlsBau.BEGINN) {
                xls.beginn(16);
            } else {
                xls.satz(art);
            }
        }
        return xls.datei();
    }

    private static void csv(Map<String, Supplier<byte[]>> alle) {
        alle.put("eine Zeile.csv", () -> wiederholt("x"));
        alle.put("Anfuehrungszeichen.csv", () -> wiederholt("\""));
        alle.put("gepaarte.csv", () -> wiederholt("\"\"\n"));
        alle.put("Felder.csv", () -> wiederholt("x;".repeat(99) + "x\n"));
        alle.put("leere Felder.csv", () -> wiederholt(" ;".repeat(99) + "x\n"));
        alle.put("leere Zeilen.csv", () -> wiederholt("\n", "a;b\n"));
        alle.put("Umlaute.csv", () -> wiederholt("Ã", "a;b\n"));
        alle.put("Windows.csv", () -> {
            byte[] datei = wiederholt("\u00ff;".repeat(9) + "\n");
            for (int i = 0; i < datei.length; i++) {
                datei[i] = datei[i] == (byte) 0xC3 ? (byte) 0xE4 : datei[i];
            }
            return datei;
        });
    }

    private static byte[] wiederholt(String text, String... kopf) {
        byte[] datei = new byte[Mappengrenzen.DATEI];
        byte[] anfang = String.join("", kopf).getBytes(UTF_8);
        byte[] stueck = text.getBytes(UTF_8);
        for (int i = 0; i < datei.length; i++) {
            datei[i] = i < anfang.length ? anfang[i] : stueck[(i - anfang.length) % stueck.length];
        }
        return datei;
    }

    /** Text that packs badly enough to be let through. */
    private static String unruhig(int same, int stuecke) {
        Random zufall = new Random(same);
        return zahlen(stuecke).mapToObj(i -> "ß€" + zufall.nextInt(1000)).collect(Collectors.joining());
    }

    private static IntStream zahlen(int anzahl) {
        return IntStream.range(0, anzahl);
    }

    private static String zellen(int anzahl, IntFunction<String> zelle) {
        StringBuilder xml = new StringBuilder("<sheetData>");
        for (int i = 0; i < anzahl; i++) {
            xml.append(i % 100 == 0 ? "<row>" : "").append(zelle.apply(i)).append(i % 100 == 99 ? "</row>" : "");
        }
        return xml.append(anzahl % 100 == 0 ? "</sheetData>" : "</row></sheetData>")
                .toString();
    }

    private static byte[] formate(int anzahl, IntFunction<String> muster) {
        StringBuilder xml = new StringBuilder("<numFmts>");
        zahlen(anzahl)
                .forEach(i ->
                        xml.append("<numFmt numFmtId=\"" + (200 + i) + "\" formatCode=\"" + muster.apply(i) + "\"/>"));
        xml.append("</numFmts><cellXfs>");
        zahlen(anzahl).forEach(i -> xml.append("<xf numFmtId=\"" + (200 + i) + "\"/>"));
        return Dateien.xlsxMitFormaten(
                xml.append("</cellXfs>").toString(),
                zellen(VIELE, i -> "<c s=\"" + i % anzahl + "\"><v>" + (i - 9000) * 1.37 + "</v></c>"));
    }

    /** Rows that differ a little, so that they do not pack too well. */
    private static byte[] leereZellen(int bytes, String zelle, int jeZeile) {
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
                    byte[] zeile = ("<row r=\"" + (i / 2000 + 1) + "\" a=\"" + i * 31L + "\">" + zelle.repeat(jeZeile)
                                    + "</row>")
                            .getBytes(UTF_8);
                    zip.write(zeile);
                    i += zeile.length;
                }
                zip.write("</sheetData></worksheet>".getBytes(UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return datei.toByteArray();
    }
}
