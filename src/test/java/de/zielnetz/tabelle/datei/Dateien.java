package de.zielnetz.tabelle.datei;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.zielnetz.tabelle.Blatt;
import de.zielnetz.tabelle.Mappe;
import de.zielnetz.tabelle.Zelle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files for the tests: those other programs wrote, and small ones made by hand. */
public final class Dateien {

    private static final String KOPF = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String CT = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private Dateien() {}

    /** One of src/test/resources/tabelle. */
    static byte[] datei(String name) {
        try (InputStream datei = Dateien.class.getResourceAsStream("/tabelle/" + name)) {
            return datei.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] zip(Map<String, String> teile) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> teil : teile.entrySet()) {
                zip.putNextEntry(new ZipEntry(teil.getKey()));
                zip.write(teil.getValue().getBytes(UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The parts of a workbook with one sheet; what stands in {@code blatt} goes into its worksheet element. */
    static Map<String, String> xlsxTeile(String blatt) {
        Map<String, String> teile = new LinkedHashMap<>();
        teile.put(
                "[Content_Types].xml",
                KOPF + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + CT + "sheet.main+xml\"/></Types>");
        teile.put("_rels/.rels", bezuege("officeDocument", "xl/workbook.xml"));
        teile.put(
                "xl/workbook.xml",
                KOPF + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + REL
                        + "\"><sheets><sheet name=\"Blatt\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        teile.put(
                "xl/_rels/workbook.xml.rels",
                bezuege(
                        "worksheet",
                        "worksheets/sheet1.xml",
                        "sharedStrings",
                        "sharedStrings.xml",
                        "styles",
                        "styles.xml"));
        teile.put("xl/worksheets/sheet1.xml", KOPF + "<worksheet xmlns=\"" + MAIN + "\">" + blatt + "</worksheet>");
        return teile;
    }

    private static String bezuege(String... artUndZiel) {
        StringBuilder xml = new StringBuilder(
                KOPF + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (int i = 0; i < artUndZiel.length; i += 2) {
            xml.append("<Relationship Id=\"rId%d\" Type=\"%s/%s\" Target=\"%s\"/>"
                    .formatted(i / 2 + 1, REL, artUndZiel[i], artUndZiel[i + 1]));
        }
        return xml.append("</Relationships>").toString();
    }

    static byte[] xlsx(String blatt) {
        return zip(xlsxTeile(blatt));
    }

    static byte[] xlsxMitTexten(String texte, String blatt) {
        Map<String, String> teile = xlsxTeile(blatt);
        teile.put("xl/sharedStrings.xml", KOPF + "<sst xmlns=\"" + MAIN + "\">" + texte + "</sst>");
        return zip(teile);
    }

    static byte[] xlsxMitFormaten(String formate, String blatt) {
        Map<String, String> teile = xlsxTeile(blatt);
        teile.put("xl/styles.xml", KOPF + "<styleSheet xmlns=\"" + MAIN + "\">" + formate + "</styleSheet>");
        return zip(teile);
    }

    /** What stands in {@code tabellen} goes into the spreadsheet element. */
    static Map<String, String> odsTeile(String tabellen) {
        Map<String, String> teile = new LinkedHashMap<>();
        teile.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
        teile.put(
                "content.xml",
                KOPF + "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                        + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                        + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\">"
                        + "<office:body><office:spreadsheet>" + tabellen
                        + "</office:spreadsheet></office:body></office:document-content>");
        return teile;
    }

    static byte[] ods(String zeilen) {
        return zip(odsTeile("<table:table table:name=\"Blatt\">" + zeilen + "</table:table>"));
    }

    /** Row by row what a person sees, {@code B2=Text}; of the first sheet. */
    public static String gezeigt(Mappe mappe) {
        Blatt blatt = mappe.blaetter().get(0);
        return blatt.zeilen().stream()
                .flatMap(zeile -> zeile.zellen().stream()
                        .map(zelle -> Blatt.spaltenname(zelle.spalte()) + zeile.nummer() + "=" + zelle.gezeigt()))
                .collect(Collectors.joining(" "));
    }

    static Zelle zelle(Mappe mappe, int zeile, int spalte) {
        return mappe.blaetter().get(0).zeilen().stream()
                .filter(z -> z.nummer() == zeile)
                .flatMap(z -> z.zellen().stream())
                .filter(z -> z.spalte() == spalte)
                .findFirst()
                .orElseThrow();
    }
}
