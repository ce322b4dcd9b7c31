package de.zielnetz.tabelle.datei;

import static de.zielnetz.tabelle.datei.Dateien.gezeigt;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.zielnetz.tabelle.Mappe;
import de.zielnetz.tabelle.Mappengrenzen;
import de.zielnetz.tabelle.Unlesbar;
import de.zielnetz.tabelle.Unlesbar.Ursache;
import de.zielnetz.tabelle.Zelle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.channels.ServerSocketChannel;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people hand in although it is no spreadsheet that Zielnetz reads, and spreadsheets that few programs write. */
class FremdeDateienTest {

    private static final String EINE_ZELLE = "<sheetData><row><c><v>1</v></c></row></sheetData>";

    private static void abgelehnt(Ursache grund, String satz, String name, byte[] datei) {
        assertThatThrownBy(() -> Mappenleser.lies(name, datei))
                .isInstanceOfSatisfying(Unlesbar.class, e -> assertThat(e.grund())
                        .as(e.getMessage() + " / " + e.getCause())
                        .isEqualTo(grund))
                .hasMessageContaining(satz)
                .hasMessageEndingWith(".");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><table><tr><td>1",
                "\uFEFF\r\n  <TABLE border=1><tr><td>Projekt",
                "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=utf-8\"/><table>",
                "<!-- Export --> <!-- 2024 -->\n<style>td {}</style><table>",
                "<?xml version=\"1.0\"?><!DOCTYPE html><html><body>",
                "<div><table><tr><td>1"
            })
    void eine_HTML_Tabelle_die_xls_heisst_wird_mit_einem_Ausweg_abgelehnt(String inhalt) {
        String ausweg = "Bitte in Excel oder LibreOffice öffnen und als .xlsx, .ods oder CSV speichern.";
        for (byte[] datei : new byte[][] {inhalt.getBytes(UTF_8), inhalt.getBytes(UTF_16LE)}) {
            abgelehnt(Ursache.FORMAT_FALSCH_BENANNT, "eine HTML-Seite", "export.xls", datei);
            abgelehnt(Ursache.FORMAT_FALSCH_BENANNT, ausweg, "export.xls", datei);
        }
    }

    @Test
    void ein_Vergleich_am_Anfang_einer_CSV_Datei_ist_kein_HTML() throws Unlesbar {
        assertThat(gezeigt(Mappenleser.lies("a.csv", "<5 Jahre;<pan\n1;2\n".getBytes(UTF_8))))
                .isEqualTo("A1=<5 Jahre B1=<pan A2=1 B2=2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version=\"1.0\"?>\r\n<?mso-application progid=\"Excel.Sheet\"?>\r\n<Workbook",
                "<?xml version=\"1.0\"?><ss:Workbook xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\">",
                "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">"
            })
    void eine_XML_Tabelle_von_Excel_2003_wird_beim_Namen_genannt(String inhalt) {
        abgelehnt(Ursache.FORMAT_FALSCH_BENANNT, "eine XML-Tabelle von Excel 2003", "a.xls", inhalt.getBytes(UTF_8));
        abgelehnt(
                Ursache.FORMAT_FALSCH_BENANNT,
                "eine XML-Tabelle von Excel 2003",
                "a.xls",
                ("\uFEFF" + inhalt).getBytes(UTF_16LE));
    }

    @Test
    void eine_gespeicherte_Webseite_wird_beim_Namen_genannt() {
        abgelehnt(
                Ursache.FORMAT_FALSCH_BENANNT,
                "Webseite (.mht)",
                "a.xls",
                "MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n".getBytes(UTF_8));
    }

    @ParameterizedTest
    @CsvSource({
        "WordDocument, FORMAT_FALSCH_BENANNT, ein Word-Dokument (.doc)",
        "PowerPoint Document, FORMAT_FALSCH_BENANNT, eine PowerPoint-Präsentation (.ppt)",
        "__properties_version1.0, FORMAT_FALSCH_BENANNT, eine E-Mail (.msg)",
        "Book, FORMAT_UNBEKANNT, Excel 95 oder älter",
        "Contents, FORMAT_UNBEKANNT, lässt sich nicht erkennen",
        "EncryptedPackage, VERSCHLUESSELT, Kennwort",
        "Workbook, BESCHAEDIGT, kein einziges Tabellenblatt"
    })
    void was_in_derselben_Huelle_steckt_wie_eine_xls_wird_unterschieden(String strom, Ursache grund, String satz) {
        abgelehnt(grund, satz, "a.xls", XlsBau.ole(strom, new byte[5000]));
    }

    @ParameterizedTest
    @ValueSource(ints = {0x0009, 0x0209, 0x0409, 0x0809})
    void Tabellen_aus_Excel_2_bis_5_ohne_Huelle_werden_erkannt(int anfang) {
        int laenge = anfang == 0x0009 ? 2 : anfang == 0x0809 ? 4 : 3;
        int[] worte = new int[laenge];
        worte[0] = 0x0500;
        worte[1] = 0x10;
        byte[] datei = new XlsBau().satz(anfang, worte).satz(XlsBau.ENDE).roh();
        abgelehnt(Ursache.FORMAT_FALSCH_BENANNT, "eine Tabelle aus Excel", "a.xls", datei);
    }

    @Test
    void Excel_5_in_der_Huelle_von_Excel_97_ist_zu_alt() {
        byte[] datei = new XlsBau()
                .satz(XlsBau.BEGINN, 0x0500, 5, 0, 0)
                .satz(XlsBau.ENDE)
                .datei();
        abgelehnt(Ursache.FORMAT_UNBEKANNT, "Excel 95 oder älter", "a.xls", datei);
    }

    @Test
    void eine_alte_Arbeitsmappe_mit_Kennwort_ist_verschluesselt_eine_mit_Schreibschutz_lesbar() throws Exception {
        abgelehnt(Ursache.VERSCHLUESSELT, "ohne Kennwort speichern", "a.xls", verschluesselt("geheim"));

        assertThat(gezeigt(Mappenleser.lies("a.xls", verschluesselt("VelvetSweatshop"))))
                .isEqualTo("A1=Größe");
    }

    private static byte[] verschluesselt(String kennwort) throws IOException {
        ByteArrayOutputStream datei = new ByteArrayOutputStream();
        Biff8EncryptionKey.setCurrentUserPassword(kennwort);
        try (HSSFWorkbook mappe = new HSSFWorkbook()) {
            mappe.createSheet("Blatt").createRow(0).createCell(0).setCellValue("Größe");
            mappe.write(datei);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        return datei.toByteArray();
    }

    @Test
    void Wahrheit_und_Fehler_einer_alten_Arbeitsmappe() throws Unlesbar {
        byte[] datei = new XlsBau()
                .beginn(5)
                .satz(XlsBau.ENDE)
                .beginn(16)
                .bytes(XlsBau.WAHRHEIT, new byte[] {0, 0, 0, 0, 0, 0, 1, 0})
                .bytes(XlsBau.WAHRHEIT, new byte[] {0, 0, 1, 0, 0, 0, 0, 0})
                .bytes(XlsBau.WAHRHEIT, new byte[] {0, 0, 2, 0, 0, 0, 7, 1})
                .satz(XlsBau.ENDE)
                .datei();

        Mappe mappe = Mappenleser.lies("a.xls", datei);

        assertThat(gezeigt(mappe)).isEqualTo("A1=WAHR B1=FALSCH C1=#DIV/0!");
        assertThat(Dateien.zelle(mappe, 1, 0)).isEqualTo(new Zelle(0, Zelle.Art.WAHRHEIT, "ja", "WAHR", false));
    }

    @Test
    void eine_alte_Arbeitsmappe_gibt_an_jeder_Stelle_abgeschnitten_eine_Mappe_oder_einen_Grund() throws Unlesbar {
        byte[] saetze = new XlsBau()
                .beginn(5)
                .texte(3, 11)
                .satz(XlsBau.ENDE)
                .beginn(16)
                .zahl(0, 0, 0, 1.5)
                .satz(XlsBau.TEXT, 0, 1, 0, 2, 0)
                .satz(XlsBau.ENDE)
                .roh();
        assertThat(gezeigt(Mappenleser.lies("a.xls", XlsBau.ole("Workbook", saetze))))
                .isEqualTo("A1=1,5 B1=10000000002");
        byte[] datei = XlsBau.ole("Workbook", saetze);
        for (int laenge = 0; laenge < saetze.length; laenge++) {
            gelesenOderBegruendet(XlsBau.ole("Workbook", Arrays.copyOf(saetze, laenge)));
        }
        for (int laenge = 0; laenge < datei.length; laenge += 13) {
            gelesenOderBegruendet(Arrays.copyOf(datei, laenge));
        }
    }

    private static void gelesenOderBegruendet(byte[] datei) {
        try {
            assertThat(Mappenleser.lies("a.xls", datei).blaetter()).isNotEmpty();
        } catch (Unlesbar e) {
            assertThat(e).hasMessageEndingWith(".");
        }
    }

    @Test
    void im_Kreis_verkettete_und_masslose_alte_Arbeitsmappen_sind_beschaedigt() {
        XlsBau xls = new XlsBau().beginn(5).satz(XlsBau.ENDE).beginn(16);
        for (int i = 0; i < 1000; i++) {
            xls.zahl(i, 0, 0, i);
        }
        byte[] heil = xls.satz(XlsBau.ENDE).datei();

        byte[] kreis = heil.clone();
        int belegung = 512 * (1 + (kreis[76] & 0xFF | (kreis[77] & 0xFF) << 8));
        for (int i = 1; i < 128; i++) {
            if (kreis[belegung + 4 * i] == i + 1 && kreis[belegung + 4 * i + 1] == 0) {
                kreis[belegung + 4 * i] = (byte) (i - 1);
            }
        }
        abgelehnt(Ursache.BESCHAEDIGT, "beschädigt", "a.xls", kreis);

        byte[] masslos = heil.clone();
        masslos[45] = 0x7F;
        abgelehnt(Ursache.BESCHAEDIGT, "beschädigt", "a.xls", masslos);
    }

    @Test
    void zu_viele_Saetze_Texte_und_Blaetter_einer_alten_Arbeitsmappe_werden_abgelehnt() {
        XlsBau saetze = new XlsBau().beginn(5);
        for (int i = 0; i < Mappengrenzen.SAETZE; i++) {
            saetze.satz(XlsBau.ENDE);
        }
        abgelehnt(Ursache.ZU_VIELE_ZELLEN, "1.500.000 Sätzen", "a.xls", saetze.datei());

        XlsBau texte = new XlsBau().beginn(5);
        for (int i = 0; i < 6; i++) {
            texte.texte(100_000, 1);
        }
        abgelehnt(Ursache.ZU_VIEL_TEXT, "25.000.000 Zeichen", "a.xls", texte.datei());

        XlsBau blaetter = new XlsBau().beginn(5);
        for (int i = 0; i < 300; i++) {
            blaetter.blatt('x');
        }
        abgelehnt(Ursache.ZU_VIELE_BLAETTER, "200 Blätter", "a.xls", blaetter.datei());
    }

    @Test
    void die_strenge_Fassung_von_OOXML_wird_gelesen() throws Unlesbar {
        Map<String, String> teile = Dateien.xlsxTeile("<sheetData><row><c t=\"s\"><v>0</v></c>"
                + "<c t=\"d\"><v>2024-03-01</v></c><c t=\"b\"><v>true</v></c></row></sheetData>");
        teile.put(
                "xl/sharedStrings.xml",
                "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><t>streng</t></si></sst>");
        teile.replaceAll((teil, xml) -> xml.replace(
                        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                        "http://purl.oclc.org/ooxml/spreadsheetml/main")
                .replace(
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                        "http://purl.oclc.org/ooxml/officeDocument/relationships")
                .replace("<workbook ", "<workbook conformance=\"strict\" "));

        assertThat(gezeigt(Mappenleser.lies("a.xlsx", Dateien.zip(teile))))
                .isEqualTo("A1=streng B1=2024-03-01 C1=WAHR");
    }

    @Test
    void Verknuepfungen_nach_aussen_werden_nie_verfolgt() throws Exception {
        try (ServerSocketChannel draussen = ServerSocketChannel.open()) {
            draussen.bind(new java.net.InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            draussen.configureBlocking(false);
            String adresse = "http://127.0.0.1:" + draussen.socket().getLocalPort() + "/sheet1.xml";
            Map<String, String> teile =
                    Dateien.xlsxTeile("<sheetData><row><c><f>[1]Blatt!A1</f><v>7</v></c></row></sheetData>"
                            + "<hyperlinks><hyperlink ref=\"A1\" location=\"" + adresse + "\"/></hyperlinks>");
            teile.put("xl/externalLinks/externalLink1.xml", "<externalLink/>");
            teile.computeIfPresent(
                    "xl/_rels/workbook.xml.rels",
                    (teil, xml) -> xml.replace(
                            "</Relationships>",
                            "<Relationship Id=\"rId9\" Type=\"x/sharedStrings\" TargetMode=\"External\" Target=\""
                                    + adresse + "\"/></Relationships>"));
            assertThat(gezeigt(Mappenleser.lies("a.xlsx", Dateien.zip(teile)))).isEqualTo("A1=7");

            teile.computeIfPresent(
                    "xl/_rels/workbook.xml.rels",
                    (teil, xml) -> xml.replace(
                            "Target=\"worksheets/sheet1.xml\"", "TargetMode=\"External\" Target=\"" + adresse + "\""));
            abgelehnt(Ursache.BESCHAEDIGT, "Das Blatt „Blatt“ fehlt", "a.xlsx", Dateien.zip(teile));
            assertThat(draussen.accept()).as("a connection").isNull();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "worksheets/sheet1.xml, workbook.xml",
        "worksheets/sheet1.xml, _rels/workbook.xml.rels",
        "worksheets/sheet1.xml, sharedStrings.xml",
        "sharedStrings.xml, worksheets/sheet1.xml",
        "styles.xml, workbook.xml"
    })
    void Teile_die_aufeinander_oder_auf_sich_selbst_zeigen_enden(String ziel, String anderes) {
        Map<String, String> teile = Dateien.xlsxTeile(EINE_ZELLE);
        teile.computeIfPresent(
                "xl/_rels/workbook.xml.rels", (teil, xml) -> xml.replace("\"" + ziel + "\"", "\"" + anderes + "\""));
        teile.put(
                "xl/worksheets/_rels/sheet1.xml.rels",
                teile.get("_rels/.rels").replace("xl/workbook.xml", "../workbook.xml"));
        gelesenOderBegruendet(Dateien.zip(teile));
    }

    @Test
    void UTF_16_ohne_Kennzeichen_wird_gelesen_abgeschnitten_aber_abgelehnt() throws Unlesbar {
        String text = "Projekt;Kosten\nHaus;5\n";
        for (java.nio.charset.Charset zeichensatz : new java.nio.charset.Charset[] {UTF_16LE, UTF_16BE}) {
            byte[] datei = text.getBytes(zeichensatz);
            assertThat(gezeigt(Mappenleser.lies("a.csv", datei))).isEqualTo("A1=Projekt B1=Kosten A2=Haus B2=5");
            abgelehnt(Ursache.BESCHAEDIGT, "abgeschnitten", "a.csv", Arrays.copyOf(datei, datei.length - 1));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.xlsx", "a.xls", "a.ods", "a.csv"})
    void zwanzig_Megabyte_Zufall_und_leere_Dateien_werden_unter_jedem_Namen_abgelehnt(String name) {
        byte[] zufall = new byte[Mappengrenzen.DATEI];
        new Random(7).nextBytes(zufall);
        abgelehnt(Ursache.FORMAT_UNBEKANNT, "lässt sich nicht erkennen", name, zufall);
        zip(zufall);
        abgelehnt(Ursache.BESCHAEDIGT, "beschädigt", name, zufall);
        System.arraycopy("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1".getBytes(ISO_8859_1), 0, zufall, 0, 8);
        abgelehnt(Ursache.BESCHAEDIGT, "beschädigt", name, zufall);
        abgelehnt(Ursache.LEER, "leer", name, new byte[0]);
    }

    private static void zip(byte[] datei) {
        System.arraycopy(new byte[] {'P', 'K', 3, 4}, 0, datei, 0, 4);
    }

    @Test
    void leere_Blaetter_heissen_leer_in_jedem_Format() throws IOException {
        ByteArrayOutputStream xls = new ByteArrayOutputStream();
        try (HSSFWorkbook mappe = new HSSFWorkbook()) {
            mappe.createSheet("eins");
            mappe.createSheet("zwei");
            mappe.write(xls);
        }
        String satz = "keine ausgefüllte Zelle";
        abgelehnt(Ursache.LEER, satz, "a.xls", xls.toByteArray());
        abgelehnt(Ursache.LEER, satz, "a.xlsx", Dateien.xlsx("<sheetData><row><c s=\"0\"/></row></sheetData>"));
        abgelehnt(Ursache.LEER, satz, "a.ods", Dateien.ods("<table:table-row><table:table-cell/></table:table-row>"));
    }
}
