package de.zielnetz.steckbrief.ausgabe;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.tabelle.Blatt;
import de.zielnetz.tabelle.Mappe.Format;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What readers such as openpyxl, odfpy and pandas take from a file at its word, and LibreOffice works out itself. */
class FormatregelnTest {

    private static final Hin EXPORT = Hin.aus(GarstigesNetz.aus(4, false));
    private static final int SPALTEN = Steckbrieftext.SPALTEN.size();
    private static final int ZEILEN = 2 + EXPORT.zeilen().size();

    @Test
    void XLSX_nennt_seinen_Umfang_und_jede_Zelle_ihren_Ort_ihre_Art_und_einen_Stil_den_es_gibt() throws Exception {
        byte[] datei = EXPORT.datei(Format.XLSX);
        Document blatt = xml(teil(datei, "xl/worksheets/sheet1.xml"));
        assertThat(einziges(blatt, "dimension").getAttribute("ref"))
                .isEqualTo("A1:" + Blatt.spaltenname(SPALTEN - 1) + ZEILEN);
        int stile = Integer.parseInt(
                einziges(xml(teil(datei, "xl/styles.xml")), "cellXfs").getAttribute("count"));
        List<Element> zellen = alle(blatt, "c");
        assertThat(zellen).hasSizeGreaterThan(SPALTEN);
        for (Element zelle : zellen) {
            Element zeile = (Element) zelle.getParentNode();
            assertThat(zelle.getAttribute("r")).endsWith(zeile.getAttribute("r"));
            assertThat(zelle.getAttribute("t")).isIn("", "n", "inlineStr", "s");
            assertThat(Integer.parseInt("0" + zelle.getAttribute("s"))).isLessThan(stile);
        }
    }

    @Test
    void ODS_nennt_seine_Art_zuerst_und_hat_je_Textzeile_einen_Absatz_und_je_Zahl_ihren_Wert() throws Exception {
        byte[] datei = EXPORT.datei(Format.ODS);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(datei))) {
            ZipEntry erster = zip.getNextEntry();
            assertThat(erster.getName()).isEqualTo("mimetype");
            assertThat(erster.getMethod()).isEqualTo(ZipEntry.STORED);
        }
        assertThat(new String(teil(datei, "META-INF/manifest.xml"))).contains("\"content.xml\"", "version=\"1.2\"");
        Document inhalt = xml(teil(datei, "content.xml"));
        List<Element> zeilen = alle(inhalt, "table:table-row").stream()
                .filter(zeile -> !zeile.hasAttribute("table:number-rows-repeated")) // those to fill in
                .toList();
        assertThat(zeilen).hasSize(ZEILEN);
        int zahlen = 0;
        for (int z = 2; z < ZEILEN; z++) {
            List<Element> zellen = alle(zeilen.get(z), "table:table-cell");
            assertThat(zellen).hasSize(SPALTEN);
            for (int s = 0; s < SPALTEN; s++) {
                Element zelle = zellen.get(s);
                int absaetze = alle(zelle, "text:p").size();
                boolean zahl = zelle.getAttribute("office:value-type").equals("float");
                zahlen += zahl ? 1 : 0;
                String text = EXPORT.zeilen().get(z - 2).get(s).text();
                assertThat(absaetze).isEqualTo(text.isEmpty() ? 0 : text.split("\n", -1).length);
                assertThat(zelle.getAttribute("office:value-type"))
                        .isEqualTo(zahl ? "float" : text.isEmpty() ? "" : "string");
                assertThat(zelle.hasAttribute("office:value")).isEqualTo(zahl);
                assertThat(zelle.getTextContent()).doesNotContain("\n");
                assertThat(zelle.hasAttribute("table:number-columns-repeated")).isFalse();
            }
        }
        assertThat(zahlen).isPositive();
    }

    private static byte[] teil(byte[] datei, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(datei))) {
            for (@Nullable ZipEntry teil = zip.getNextEntry(); teil != null; teil = zip.getNextEntry()) {
                if (teil.getName().equals(name)) {
                    return zip.readAllBytes();
                }
            }
        }
        throw new AssertionError(name);
    }

    private static Document xml(byte[] teil) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new ByteArrayInputStream(teil));
    }

    private static Element einziges(Document dokument, String name) {
        NodeList gefundene = dokument.getElementsByTagName(name);
        assertThat(gefundene.getLength()).isEqualTo(1);
        return (Element) gefundene.item(0);
    }

    private static List<Element> alle(Document dokument, String name) {
        return alle(dokument.getDocumentElement(), name);
    }

    private static List<Element> alle(Element oben, String name) {
        NodeList gefundene = oben.getElementsByTagName(name);
        List<Element> elemente = new ArrayList<>();
        for (int i = 0; i < gefundene.getLength(); i++) {
            elemente.add((Element) gefundene.item(i));
        }
        return elemente;
    }
}
