package de.zielnetz.tabelle.datei;

import static de.zielnetz.tabelle.datei.Dateien.datei;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.zielnetz.tabelle.Mappe;
import de.zielnetz.tabelle.Mappengrenzen;
import de.zielnetz.tabelle.Unlesbar;
import de.zielnetz.tabelle.Unlesbar.Ursache;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoeseDateienTest {

    private static final String EINE_ZELLE = "<sheetData><row><c><v>1</v></c></row></sheetData>";

    private static void abgelehnt(Ursache grund, String name, byte[] datei) {
        assertThatThrownBy(() -> Mappenleser.lies(name, datei))
                .isInstanceOfSatisfying(Unlesbar.class, e -> assertThat(e.grund())
                        .as(e.getMessage() + " / " + e.getCause())
                        .isEqualTo(grund))
                .hasMessageEndingWith(".");
    }

    private static byte[] mit(String teil, String inhalt) {
        Map<String, String> teile = Dateien.xlsxTeile(EINE_ZELLE);
        teile.put(teil, inhalt);
        return Dateien.zip(teile);
    }

    @ParameterizedTest
    @CsvSource({
        "'%PDF-1.7', liste.xlsx, ein PDF",
        "'<!DOCTYPE html><table><tr><td>x', liste.xls, eine HTML-Seite",
        "'<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">', liste.xls, Excel 2003",
        "'<?xml version=\"1.0\"?><office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\">', a.fods, .fods",
        "'{\"a\": 1}', liste.csv, JSON",
        "'nur ein Satz', liste.xlsx, bloßer Text"
    })
    void was_anders_ist_als_es_heisst_wird_beim_Namen_genannt(String inhalt, String name, String was) {
        abgelehnt(Ursache.FORMAT_FALSCH_BENANNT, name, inhalt.getBytes(UTF_8));
        assertThatThrownBy(() -> Mappenleser.lies(name, inhalt.getBytes(UTF_8))).hasMessageContaining(was);
    }

    @Test
    void ein_Word_Dokument_und_eine_binaere_Arbeitsmappe_werden_erkannt() {
        abgelehnt(
                Ursache.FORMAT_FALSCH_BENANNT,
                "liste.xlsx",
                mit(
                        "[Content_Types].xml",
                        "<Types><Override ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"));
        abgelehnt(
                Ursache.FORMAT_FALSCH_BENANNT,
                "liste.xlsb",
                mit(
                        "[Content_Types].xml",
                        "<Types><Override ContentType=\"application/vnd.ms-excel.sheet.binary.macroEnabled.main\"/></Types>"));
        abgelehnt(Ursache.FORMAT_FALSCH_BENANNT, "liste.xlsx", Dateien.zip(Map.of("a.txt", "x")));
        abgelehnt(Ursache.FORMAT_UNBEKANNT, "bild.png", "\u0089PNG\r\n".getBytes(ISO_8859_1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\r\n\t\n", "\uFEFF", ";;;\n;;;\n"})
    void leere_Dateien_heissen_leer(String inhalt) {
        abgelehnt(Ursache.LEER, "a.csv", inhalt.getBytes(UTF_8));
    }

    @Test
    void Arbeitsmappen_ohne_Inhalt_heissen_leer() {
        abgelehnt(Ursache.LEER, "a.xlsx", Dateien.xlsx("<sheetData/>"));
        abgelehnt(Ursache.BESCHAEDIGT, "a.ods", Dateien.zip(Dateien.odsTeile("")));
    }

    @Test
    void verschluesselte_Dateien_werden_erkannt() throws IOException {
        ByteArrayOutputStream ole = new ByteArrayOutputStream();
        try (POIFSFileSystem datei = new POIFSFileSystem()) {
            var schluessel = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            schluessel.confirmPassword("geheim");
            try (var strom = schluessel.getDataStream(datei)) {
                strom.write(Dateien.xlsx(EINE_ZELLE));
            } catch (java.security.GeneralSecurityException e) {
                throw new IOException(e);
            }
            datei.writeFilesystem(ole);
        }
        abgelehnt(Ursache.VERSCHLUESSELT, "a.xlsx", ole.toByteArray());

        Map<String, String> ods = Dateien.odsTeile("x");
        ods.put(
                "META-INF/manifest.xml",
                "<m:manifest xmlns:m=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>");
        abgelehnt(Ursache.VERSCHLUESSELT, "a.ods", Dateien.zip(ods));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!ENTITY a \"aaaa\">]>",
                "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>",
                "<!DOCTYPE x SYSTEM \"http://127.0.0.1:9/x.dtd\">",
                "<!DOCTYPE x [<!ENTITY % a SYSTEM \"http://127.0.0.1:9/\"> %a;]>"
            })
    void Dokumenttypen_und_Entitaeten_werden_in_jedem_Teil_abgelehnt(String dtd) {
        for (String teil : new String[] {
            "xl/workbook.xml",
            "xl/worksheets/sheet1.xml",
            "xl/sharedStrings.xml",
            "xl/styles.xml",
            "_rels/.rels",
            "[Content_Types].xml"
        }) {
            abgelehnt(Ursache.XML_VERDAECHTIG, "a.xlsx", mit(teil, dtd + "<x>&a;</x>"));
        }
        Map<String, String> ods = Dateien.odsTeile("");
        ods.put("content.xml", dtd + "<x>&a;</x>");
        abgelehnt(Ursache.XML_VERDAECHTIG, "a.ods", Dateien.zip(ods));
    }

    @Test
    void Einbindungen_werden_abgelehnt() {
        abgelehnt(
                Ursache.XML_VERDAECHTIG,
                "a.xlsx",
                Dateien.xlsx("<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"file:///etc/passwd\"/>"));
    }

    @Test
    void Zipbomben_werden_abgelehnt() {
        abgelehnt(Ursache.ARCHIV_VERDAECHTIG, "a.xlsx", mit("xl/bild.xml", "0".repeat(60_000_000)));
        Map<String, String> viele = Dateien.xlsxTeile(EINE_ZELLE);
        IntStream.range(0, 3_000).forEach(i -> viele.put("teil" + i, "x"));
        abgelehnt(Ursache.ARCHIV_VERDAECHTIG, "a.xlsx", Dateien.zip(viele));
        abgelehnt(Ursache.ARCHIV_VERDAECHTIG, "a.xlsx", mit("XL/WORKBOOK.XML", "x"));
        abgelehnt(Ursache.ARCHIV_VERDAECHTIG, "a.xlsx", mit("../../etc/passwd", "x"));
        abgelehnt(Ursache.ARCHIV_VERDAECHTIG, "a.xlsx", mit("..\\x", "x"));
        abgelehnt(Ursache.ARCHIV_VERDAECHTIG, "a.xlsx", mit("/etc/passwd", "x"));
    }

    @Test
    void ein_Verzeichnis_das_zu_kleine_Laengen_nennt_wird_nicht_geglaubt() {
        byte[] datei = mit("xl/worksheets/sheet1.xml", "<a>" + " ".repeat(100_000) + "</a>");
        int eintrag = stelle(datei, "PK\u0001\u0002", "xl/worksheets/sheet1.xml", 46);
        datei[eintrag + 24] = 10;
        datei[eintrag + 25] = 0;
        datei[eintrag + 26] = 0;
        abgelehnt(Ursache.ARCHIV_VERDAECHTIG, "a.xlsx", datei);
    }

    @Test
    void ueberlappende_Teile_werden_abgelehnt() {
        byte[] datei = mit("xl/zweites.xml", "x".repeat(1000));
        int erster = stelle(datei, "PK\u0001\u0002", "xl/worksheets/sheet1.xml", 46);
        int zweiter = stelle(datei, "PK\u0001\u0002", "xl/zweites.xml", 46);
        System.arraycopy(datei, erster + 42, datei, zweiter + 42, 4);
        abgelehnt(Ursache.ARCHIV_VERDAECHTIG, "a.xlsx", datei);
    }

    private static int stelle(byte[] datei, String marke, String name, int abstand) {
        String text = new String(datei, ISO_8859_1);
        for (int i = text.indexOf(marke); i >= 0; i = text.indexOf(marke, i + 1)) {
            if (text.startsWith(name, i + abstand)) {
                return i;
            }
        }
        throw new AssertionError(name);
    }

    @ParameterizedTest
    @CsvSource({
        "<c r=\"XFE1\"><v>1</v></c>, BESCHAEDIGT",
        "<c r=\"ABCDE1\"><v>1</v></c>, BESCHAEDIGT",
        "<c r=\"ALM1\"><v>1</v></c>, ZU_VIELE_SPALTEN",
        "<c t=\"s\"><v>7</v></c>, BESCHAEDIGT",
        "<c t=\"s\"><v>99999999999999999999</v></c>, BESCHAEDIGT",
        "<c><v>1</v>, BESCHAEDIGT"
    })
    void unmoegliche_Zellen_werden_abgelehnt(String zelle, Ursache grund) {
        abgelehnt(grund, "a.xlsx", Dateien.xlsx("<sheetData><row>" + zelle + "</row></sheetData>"));
    }

    @Test
    void unmoegliche_Zeilen_und_fehlende_Teile_werden_abgelehnt() {
        for (String nummer : new String[] {"1048577", "0", "-5", "4294967297", "x"}) {
            abgelehnt(
                    Ursache.BESCHAEDIGT,
                    "a.xlsx",
                    Dateien.xlsx("<sheetData><row r=\"" + nummer + "\"><c><v>1</v></c></row></sheetData>"));
        }
        for (String teil : new String[] {"xl/workbook.xml", "xl/worksheets/sheet1.xml", "[Content_Types].xml"}) {
            Map<String, String> teile = Dateien.xlsxTeile(EINE_ZELLE);
            teile.remove(teil);
            abgelehnt(Ursache.BESCHAEDIGT, "a.xlsx", Dateien.zip(teile));
        }
    }

    @Test
    void was_eine_Tabelle_uebersteigt_wird_abgelehnt() {
        String lang = "x".repeat(40_000);
        abgelehnt(
                Ursache.ZU_VIEL_TEXT,
                "a.xlsx",
                Dateien.xlsx("<sheetData><row><c t=\"inlineStr\"><is><t>" + lang + "</t></is></c></row></sheetData>"));
        abgelehnt(
                Ursache.ZU_VIEL_TEXT,
                "a.ods",
                Dateien.ods(
                        "<table:table-row><table:table-cell><text:p><text:s text:c=\"999999999\"/>x</text:p></table:table-cell></table:table-row>"));
        abgelehnt(Ursache.ZU_VIEL_TEXT, "a.csv", ("a;b\n" + lang).getBytes(UTF_8));
        abgelehnt(Ursache.ZU_VIELE_SPALTEN, "a.csv", "a;".repeat(10_000).getBytes(UTF_8));
        abgelehnt(
                Ursache.ZU_VIELE_SPALTEN,
                "a.ods",
                Dateien.ods(
                        "<table:table-row><table:table-cell table:number-columns-repeated=\"16384\"><text:p>x</text:p></table:table-cell></table:table-row>"));
        abgelehnt(
                Ursache.ZU_VIELE_ZEILEN,
                "a.ods",
                Dateien.ods(
                        "<table:table-row table:number-rows-repeated=\"1048576\"><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row>"));
        abgelehnt(
                Ursache.ZU_VIELE_ZELLEN,
                "a.ods",
                Dateien.ods(
                        "<table:table-row table:number-rows-repeated=\"99999\"><table:table-cell table:number-columns-repeated=\"999\"><text:p>x</text:p></table:table-cell></table:table-row>"));
        abgelehnt(
                Ursache.ZU_VIELE_BLAETTER,
                "a.ods",
                Dateien.zip(Dateien.odsTeile("<table:table table:name=\"x\"/>".repeat(201))));
        abgelehnt(Ursache.ZU_GROSS, "a.csv", new byte[Mappengrenzen.DATEI + 1]);
    }

    @Test
    void XML_das_nur_Speicher_kosten_soll_wird_abgelehnt() {
        abgelehnt(Ursache.BESCHAEDIGT, "a.xlsx", Dateien.xlsx("<a>".repeat(100_000)));
        abgelehnt(Ursache.BESCHAEDIGT, "a.xlsx", Dateien.xlsx("<a b=\"" + "x".repeat(200_000) + "\"/>"));
        abgelehnt(
                Ursache.XML_VERDAECHTIG,
                "a.xlsx",
                Dateien.xlsx(IntStream.range(0, 10_000)
                        .mapToObj(i -> "<n" + i + "/>")
                        .collect(Collectors.joining())));
    }

    @Test
    void zwanzig_Megabyte_Unsinn_werden_abgelehnt() {
        byte[] unsinn = new byte[Mappengrenzen.DATEI];
        new Random(1).nextBytes(unsinn);
        abgelehnt(Ursache.FORMAT_UNBEKANNT, "a.csv", unsinn);
        byte[] zeile = new byte[Mappengrenzen.DATEI];
        Arrays.fill(zeile, (byte) 'x');
        abgelehnt(Ursache.CSV_FEHLERHAFT, "a.csv", zeile);
        Arrays.fill(zeile, (byte) ';');
        abgelehnt(Ursache.LEER, "a.csv", zeile);
        Arrays.fill(zeile, (byte) '"');
        abgelehnt(Ursache.CSV_FEHLERHAFT, "a.csv", zeile);
    }

    @Test
    void Nummern_mit_riesigen_Exponenten_fuellen_den_Speicher_nicht() throws Unlesbar {
        Mappe mappe = Mappenleser.lies(
                "a.xlsx",
                Dateien.xlsx("<sheetData><row><c><v>1E-99999</v></c><c><v>1E99999</v></c></row></sheetData>"));

        assertThat(Dateien.gezeigt(mappe)).isEqualTo("A1=0 B1=1E99999");
    }

    /** An answer or a refusal; everything else would fail the property. */
    @Property(tries = 400)
    void abgeschnittene_und_verfaelschte_Dateien_geben_eine_Mappe_oder_einen_Grund(
            @ForAll @IntRange(max = 3) int welche,
            @ForAll @IntRange(max = 100_000) int laenge,
            @ForAll @IntRange(max = 12) int flecken,
            @ForAll Random zufall) {
        String name = new String[] {"muster.xlsx", "muster.xls", "muster.ods", "muster.csv"}[welche];
        byte[] heil = datei(name);
        byte[] datei = Arrays.copyOf(heil, flecken > 0 ? heil.length : laenge % heil.length);
        for (int i = 0; i < flecken; i++) {
            datei[zufall.nextInt(datei.length)] = (byte) zufall.nextInt(256);
        }
        try {
            assertThat(Mappenleser.lies(name, datei).blaetter()).isNotEmpty();
        } catch (Unlesbar e) {
            assertThat(e).hasMessageEndingWith(".");
        }
    }
}
