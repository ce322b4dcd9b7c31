package de.zielnetz.steckbrief.lesen;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.netz.Kantenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.steckbrief.Befundart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What values arrive, and that unknown is not empty. */
class WerteLesenTest {

    @Test
    void eine_Formel_ohne_gespeicherten_Wert_laesst_alles_wie_es_ist_und_warnt() {
        Gelesen gelesen =
                Gelesen.fall("50-formel-loescht.xlsx", Gelesen.bezirkMitProjekt("mb-04", "Ein Haus am Wasser"));
        var projekt = gelesen.lesung().projekte().get(0);
        assertThat(projekt.projekt().eigen()).isEqualTo("mb-04");
        assertThat(projekt.fehlerhaft()).isFalse();
        assertThat(projekt.werte()).containsOnlyKeys(Merkmal.NAME); // an empty name changes none
        assertThat(projekt.umfang()).isEmpty();
        assertThat(gelesen.einwaende())
                .extracting(einwand -> einwand.substring(einwand.indexOf('!') + 1))
                .contains("C2 FORMEL", "D2 FORMEL", "E2 FORMEL", "F2 FORMEL", "G2 FORMEL");
    }

    @Test
    void eine_Fehlerzelle_haelt_ihre_Zeile_nicht_auf() throws IOException {
        try (XSSFWorkbook mappe = new XSSFWorkbook()) {
            Sheet blatt = mappe.createSheet("Projekte");
            kopf(blatt, "Projekttitel", "Handlungsfeld", "Status", "Kosten");
            Row zeile = zeile(blatt, 1, "Probe A", "Digitale Verwaltung", "laufend");
            zeile.createCell(3).setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.DIV0.getCode());
            Gelesen gelesen = Gelesen.datei("probe.xlsx", bytes(mappe));
            assertThat(gelesen.einwaende()).containsExactly("Projekte!D2 FEHLERZELLE");
            assertThat(gelesen.wert("Probe A", Merkmal.KOSTEN)).isEqualTo("nicht genannt");
            assertThat(gelesen.wert("Probe A", Merkmal.STATUS)).isEqualTo("LAUFEND");
        }
    }

    @Test
    void Durchgestrichenes_gilt_nicht_und_wird_gesagt() {
        Gelesen gelesen = Gelesen.fall("13-durchgestrichen.xlsx");
        assertThat(gelesen.verantwortliche("CO Probeprojekt Eiche")).containsExactly("Amt für Digitales"); // in red
        assertThat(gelesen.namen())
                .containsExactly("CO Probeprojekt Ahorn", "CO Probeprojekt Kiefer", "CO Probeprojekt Eiche");
        assertThat(gelesen.stellen("CO Probeprojekt Kiefer", Kantenart.WIRKT_MIT_AN))
                .containsExactly("Seniorenrat Nirgendau");
        assertThat(gelesen.lesung().befunde().stream()
                        .filter(b -> b.art() == Befundart.DURCHGESTRICHEN)
                        .map(b -> b.zelle()))
                .containsExactly("3", "E4");
    }

    private static void pruefeDurchgestrichenes(Gelesen gelesen) {
        assertThat(gelesen.namen())
                .contains("CO Probeprojekt Ahorn", "CO Probeprojekt Kiefer", "CO Probeprojekt Eiche")
                .doesNotContain("CO Probeprojekt Birke");
        assertThat(gelesen.stellen("CO Probeprojekt Kiefer", Kantenart.WIRKT_MIT_AN))
                .containsExactly("Seniorenrat Nirgendau");
        assertThat(gelesen.verantwortliche("CO Probeprojekt Eiche")).isEmpty();
        assertThat(gelesen.projekt("CO Probeprojekt Eiche").umfang()).noneMatch(u -> u.art() == Kantenart.VERANTWORTET);
        assertThat(gelesen.lesung().befunde().stream()
                        .filter(b -> b.art() == Befundart.DURCHGESTRICHEN)
                        .map(b -> b.zelle()))
                .containsExactlyInAnyOrder("3", "E4", "D5");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void auch_in_alten_und_neuen_Mappen_wird_Durchgestrichenes_erkannt(boolean alt) throws IOException {
        try (Workbook mappe = alt ? new HSSFWorkbook() : new XSSFWorkbook()) {
            for (int i = 0; i < 6; i++) {
                mappe.createFont(); // the fifth font of an .xls has the number 5 or 6, there is no fourth
            }
            Font durch = mappe.createFont();
            durch.setStrikeout(true);
            CellStyle stil = mappe.createCellStyle();
            stil.setFont(durch);
            Sheet blatt = mappe.createSheet("Projekte");
            kopf(blatt, "Kennung", "Projekttitel", "Handlungsfeld", "Federführung", "Beteiligte");
            zeile(blatt, 1, "CO1", "CO Probeprojekt Ahorn", "Digitale Verwaltung", "Amt für Digitales", "Stadtwerke");
            Row birke = zeile(blatt, 2, "CO2", "CO Probeprojekt Birke", "Digitale Verwaltung", "Amt für Digitales");
            birke.cellIterator().forEachRemaining(zelle -> zelle.setCellStyle(stil));
            Row kiefer = zeile(blatt, 3, "CO3", "CO Probeprojekt Kiefer", "Digitale Verwaltung", "Amt für Digitales");
            String beteiligte = "Seniorenrat Nirgendau; Stadtwerke";
            RichTextString text = alt ? new HSSFRichTextString(beteiligte) : new XSSFRichTextString(beteiligte);
            text.applyFont(beteiligte.indexOf("Stadt"), beteiligte.length(), durch);
            kiefer.createCell(4).setCellValue(text);
            Row eiche = zeile(blatt, 4, "CO4", "CO Probeprojekt Eiche", "Digitale Verwaltung", "Amt für Digitales");
            eiche.getCell(3).setCellStyle(stil);
            pruefeDurchgestrichenes(Gelesen.datei(alt ? "probe.xls" : "probe.xlsx", bytes(mappe)));
        }
    }

    @Test
    void und_in_OpenDocument() throws IOException {
        String inhalt = """
                <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0">
                <office:automatic-styles>
                <style:style style:name="ce1" style:family="table-cell"><style:text-properties style:text-line-through-style="solid"/></style:style>
                <style:style style:name="ce2" style:family="table-cell"><style:text-properties style:text-line-through-style="none"/></style:style>
                <style:style style:name="T1" style:family="text"><style:text-properties style:text-line-through-type="single"/></style:style>
                </office:automatic-styles>
                <office:body><office:spreadsheet><table:table table:name="Projekte">
                %s</table:table></office:spreadsheet></office:body></office:document-content>
                """.formatted(odsZeile(
                        "", "Kennung", "Projekttitel", "Handlungsfeld", "Federführung", "Beteiligte")
                + odsZeile(
                        "ce2", "CO1", "CO Probeprojekt Ahorn", "Digitale Verwaltung", "Amt für Digitales", "Stadtwerke")
                + odsZeile("ce1", "CO2", "CO Probeprojekt Birke", "Digitale Verwaltung", "Amt für Digitales", "")
                + odsZeile(
                        "",
                        "CO3",
                        "CO Probeprojekt Kiefer",
                        "Digitale Verwaltung",
                        "Amt für Digitales",
                        "Seniorenrat Nirgendau; <text:span text:style-name=\"T1\">Stadtwerke</text:span>")
                + odsZeile(
                        "",
                        "CO4",
                        "CO Probeprojekt Eiche",
                        "Digitale Verwaltung",
                        "<text:span text:style-name=\"T1\">Amt für Digitales</text:span>",
                        ""));
        ByteArrayOutputStream datei = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(datei)) {
            for (var teil : List.of(
                    Map.entry("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
                    Map.entry("content.xml", inhalt))) {
                zip.putNextEntry(new ZipEntry(teil.getKey()));
                zip.write(teil.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        pruefeDurchgestrichenes(Gelesen.datei("probe.ods", datei.toByteArray()));
    }

    private static String odsZeile(String stil, String... zellen) {
        StringBuilder zeile = new StringBuilder("<table:table-row>");
        for (String zelle : zellen) {
            String mit = stil.isEmpty() ? "" : " table:style-name=\"" + stil + "\"";
            zeile.append("<table:table-cell office:value-type=\"string\"")
                    .append(mit)
                    .append("><text:p>");
            zeile.append(zelle).append("</text:p></table:table-cell>");
        }
        return zeile.append("</table:table-row>").toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            in T€     | 40                | 40000
            in T€     | ca. 40            | 40000
            in T€     | rd. 40            | 40000
            in T€     | ~40               | 40000
            in T€     | 40 (geschätzt)    | 40000
            in T€     | bis 40            | 40000
            in T€     | knapp 40          | 40000
            in T€     | max. 40,5         | 40500
            in T€     | 40.000 €          | 40000
            in T€     | ca. 40.000 €      | 40000
            in T€     | 1,2 Mio.          | 1200000
            in Mio. € | etwa 1,5          | 1500000
            in Mio. € | 900 T€            | 900000
            in TEUR   | rund 7            | 7000
            (€)       | ca. 40            | 40
            """)
    void die_Einheit_der_Ueberschrift_gilt_fuer_jeden_Betrag_ohne_eigene(String einheit, String betrag, double euro) {
        Gelesen gelesen = Gelesen.csv(
                "Projekttitel;Handlungsfeld;Gesamtkosten " + einheit, "Probe A;Digitale Verwaltung;" + betrag);
        assertThat(gelesen.wert("Probe A", Merkmal.KOSTEN)).isEqualTo(euro);
    }

    @Test
    void auch_ein_Rahmen_behaelt_die_Einheit_seiner_Ueberschrift() {
        Gelesen gelesen =
                Gelesen.csv("Projekttitel;Handlungsfeld;Gesamtkosten in T€", "Probe A;Digitale Verwaltung;40 bis 60");
        assertThat(gelesen.wert("Probe A", Merkmal.KOSTENRAHMEN)).isEqualTo("40 bis 60 (in Tausend Euro)");
    }

    @Test
    void das_Beispiel_in_Tausend_Euro_ist_ueberall_dasselbe() {
        Gelesen gelesen = Gelesen.fall("tausend-euro-mit-circa.xlsx");
        assertThat(gelesen.namen()).hasSize(8);
        assertThat(gelesen.namen()).allSatisfy(name -> assertThat(gelesen.wert(name, Merkmal.KOSTEN))
                .isEqualTo(40_000.0));
    }

    @Test
    void Summen_und_Platzhalter_sind_keine_Projekte() {
        assertThat(Gelesen.fall("51-summen.xlsx").namen())
                .containsExactly(
                        "Teil A",
                        "Gesamtkonzept Radverkehr",
                        "Summer School",
                        "Ergebnisdokumentation",
                        "Legende der Straßen");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ";Endergebnis;;;150",
                ";darunter Fördermittel;;;150",
                ";davon: Land;;;70",
                ";Alles in allem;;;150",
                ";Teil A und Teil B;;;150",
                ";Saldo;;;150",
                ";N. N.;;;",
                ";---;;;",
                ";(neu);;;",
                ";…;;;",
                ";k. A.;;;",
            })
    void auch_andere_Summen_und_Platzhalter_nicht(String zeile) {
        Gelesen gelesen = Gelesen.csv(
                "Nr.;Projekttitel;Handlungsfeld;Status;Kosten",
                "1;Probe A;Digitale Verwaltung;laufend;100",
                "2;Probe B;Digitale Verwaltung;laufend;50",
                zeile);
        assertThat(gelesen.namen()).containsExactly("Probe A", "Probe B");
        assertThat(gelesen.befunde("4")).contains(Befundart.UEBERSPRUNGEN);
    }

    @Test
    void ein_Projekt_nur_mit_Namen_und_eigenem_Betrag_bleibt_eines() {
        assertThat(Gelesen.csv(
                                "Nr.;Projekttitel;Handlungsfeld;Status;Kosten",
                                "1;Probe A;Digitale Verwaltung;laufend;100",
                                ";Probe B;;;50")
                        .namen())
                .containsExactly("Probe A", "Probe B");
    }

    @Test
    void HTML_Reste_werden_aufgeloest_und_gesagt() {
        Gelesen gelesen = Gelesen.fall("html-reste.xlsx");
        assertThat(gelesen.verantwortliche("Umlaut als Entität")).containsExactly("Amt für Digitales");
        assertThat(gelesen.ziele("Umbruch als Marke", Kantenart.GEHOERT_ZU))
                .containsExactly("Digitale Verwaltung", "Mobilität und Verkehr");
        assertThat(gelesen.lesung().befunde()).anyMatch(b -> b.art() == Befundart.HTML_AUFGELOEST);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Gr&#252;n &amp; Blau   | Grün & Blau
            Stra&szlig;e &ndash; Platz | Straße – Platz
            AT&T und R&D           | AT&T und R&D
            A < B                  | A < B
            """)
    void nur_was_eine_Entitaet_ist_wird_eine(String geschrieben, String name) {
        assertThat(Gelesen.csv("Projekttitel,Handlungsfeld", "\"" + geschrieben + "\",Digitale Verwaltung")
                        .namen())
                .containsExactly(name);
    }

    @Test
    void ein_falsches_Anfuehrungszeichen_kostet_seinen_Datensatz_und_nicht_die_Datei() {
        Gelesen gelesen = Gelesen.fall("46-quote-im-feld.csv");
        assertThat(gelesen.namen()).contains("Projekt \"Grün\" im Feld").hasSize(2);
        assertThat(gelesen.einwaende()).containsExactly("3 DATEI");
    }

    @Test
    void auch_ein_nie_geschlossenes_Anfuehrungszeichen_nicht() {
        Gelesen gelesen = Gelesen.csv(
                "Projekttitel;Handlungsfeld;Status",
                "\"Probe A\";Digitale Verwaltung;laufend",
                "\"Probe B;Digitale Verwaltung;laufend",
                "\"Probe\nC\";Digitale Verwaltung;laufend",
                "\"Probe D;Digitale Verwaltung;laufend",
                "Probe E;Digitale Verwaltung;laufend");
        assertThat(gelesen.namen()).containsExactly("Probe A", "\"Probe B", "Probe C", "\"Probe D", "Probe E");
        assertThat(gelesen.einwaende()).containsExactly("3 DATEI", "5 DATEI");
    }

    @Test
    void zwei_Kodierungen_in_einer_Datei_werden_beide_gelesen_und_gesagt() {
        Gelesen gelesen = Gelesen.fall("41-gemischt.csv");
        assertThat(gelesen.namen()).contains("Straße gemischt").anyMatch(n -> n.startsWith("CSV Straße"));
        assertThat(gelesen.verantwortliche("Straße gemischt")).containsExactly("Amt für Digitales");
        assertThat(gelesen.einwaende()).containsExactly("5 DATEI");
    }

    @Test
    void auch_eine_Zeile_in_Windows_in_einer_Datei_in_UTF_8() {
        byte[] vorn = "Projekttitel;Handlungsfeld\nBürgerbus;Digitale Verwaltung\nGärten;Digitale Verwaltung\n"
                .getBytes(StandardCharsets.UTF_8);
        byte[] hinten = "Wälder;Digitale Verwaltung\n".getBytes(Charset.forName("windows-1252"));
        ByteArrayOutputStream datei = new ByteArrayOutputStream();
        datei.writeBytes(vorn);
        datei.writeBytes(hinten);
        Gelesen gelesen = Gelesen.datei("probe.csv", datei.toByteArray());
        assertThat(gelesen.namen()).containsExactly("Bürgerbus", "Gärten", "Wälder");
        assertThat(gelesen.einwaende()).containsExactly("4 DATEI");
    }

    @Test
    void Zelladressen_sind_die_die_Excel_zeigt() {
        Gelesen gelesen = Gelesen.fall("zelladressen.csv");
        assertThat(gelesen.einwaende()).containsExactly("E3 KEIN_DATUM");
        assertThat(Gelesen.csv(
                                "Projekttitel;Handlungsfeld;Beginn",
                                "",
                                "\"Probe\r\nA\";Digitale Verwaltung;2024",
                                "",
                                "Probe B;Digitale Verwaltung;demnächst")
                        .einwaende())
                .containsExactly("C5 KEIN_DATUM");
    }

    @Test
    void eine_Datei_nur_mit_Kopf_hat_keine_Zeilen() {
        Gelesen gelesen = Gelesen.fall("44-nur-kopf.csv");
        assertThat(gelesen.namen()).isEmpty();
        assertThat(gelesen.lesung().befunde()).anyMatch(b -> b.satz().contains("keine Zeile"));
        assertThat(gelesen.lesung().befunde()).noneMatch(b -> b.art() == Befundart.OHNE_NAMEN);
    }

    @Test
    void Ziffern_unter_Kennung_sind_eine_Kennung_und_unter_Nr_nicht() {
        assertThat(Gelesen.fall("bugs-7-a.csv")
                        .projekt("Radachse Nord")
                        .projekt()
                        .eigen())
                .isEqualTo("4711");
        assertThat(Gelesen.csv("Projekt-ID;Projekttitel;Handlungsfeld", "7;Probe A;Digitale Verwaltung")
                        .projekt("Probe A")
                        .projekt()
                        .eigen())
                .isEqualTo("7");
        assertThat(Gelesen.csv("Nr.;Projekttitel;Handlungsfeld", "7;Probe A;Digitale Verwaltung")
                        .projekt("Probe A")
                        .projekt()
                        .eigen())
                .isEqualTo("probe-a");
    }

    @Test
    void die_eigenen_Nummern_der_Liste_finden_ihre_Zeile() {
        Gelesen gelesen = Gelesen.csv(
                "Nr.;Projekttitel;Handlungsfeld;Abhängig von",
                "78;Probe A;Digitale Verwaltung;siehe M1",
                "M1;Probe B;Digitale Verwaltung;78",
                "79;Probe C;Digitale Verwaltung;Maßnahme 78, M1");
        assertThat(gelesen.ziele("Probe A", Kantenart.HAENGT_AB_VON)).containsExactly("m1");
        assertThat(gelesen.ziele("Probe B", Kantenart.HAENGT_AB_VON)).containsExactly("probe-a");
        assertThat(gelesen.ziele("Probe C", Kantenart.HAENGT_AB_VON)).containsExactly("probe-a", "m1");
        assertThat(gelesen.einwaende()).isEmpty();
    }

    @Test
    void der_Bericht_sagt_was_gespeichert_wird() {
        Gelesen gelesen = Gelesen.fall("bugs-12.csv");
        assertThat(gelesen.wert("Ende offen", Merkmal.AB)).isEqualTo("2025");
        assertThat(gelesen.wert("Ende offen", Merkmal.BIS)).isEqualTo("2026");
        assertThat(gelesen.befund(Befundart.DATUM_GEDEUTET).satz()).contains("Beginn 2025, Ende 2026");
        assertThat(gelesen.einwaende()).containsExactly("E2 KEIN_DATUM");
        Gelesen beide =
                Gelesen.csv("Projekttitel;Handlungsfeld;Beginn;Ende", "Probe A;Digitale Verwaltung;2025/26;2028");
        assertThat(beide.wert("Probe A", Merkmal.BIS)).isEqualTo("2028");
        assertThat(beide.befund(Befundart.DATUM_GEDEUTET).satz()).contains("Beginn 2025.");
    }

    private static void kopf(Sheet blatt, String... zellen) {
        zeile(blatt, 0, zellen);
    }

    private static Row zeile(Sheet blatt, int nummer, String... zellen) {
        Row zeile = blatt.createRow(nummer);
        for (int i = 0; i < zellen.length; i++) {
            zeile.createCell(i).setCellValue(zellen[i]);
        }
        return zeile;
    }

    private static byte[] bytes(Workbook mappe) throws IOException {
        ByteArrayOutputStream datei = new ByteArrayOutputStream();
        mappe.write(datei);
        return datei.toByteArray();
    }
}
