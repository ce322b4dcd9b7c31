package de.zielnetz.tabelle.datei;

import static de.zielnetz.tabelle.datei.Dateien.datei;
import static de.zielnetz.tabelle.datei.Dateien.gezeigt;
import static de.zielnetz.tabelle.datei.Dateien.zelle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.zielnetz.tabelle.Blatt;
import de.zielnetz.tabelle.Blatt.Bereich;
import de.zielnetz.tabelle.Mappe;
import de.zielnetz.tabelle.Mappe.Hinweis;
import de.zielnetz.tabelle.Unlesbar;
import de.zielnetz.tabelle.Zelle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The files muster.* were written by LibreOffice 7.4 from muster.fods. */
class MappenleserTest {

    @ParameterizedTest
    @ValueSource(strings = {"muster.ods", "muster.xlsx", "muster.xls"})
    void dasselbe_Blatt_gibt_in_jedem_Format_dieselbe_Mappe(String name) throws Unlesbar {
        Mappe mappe = Mappenleser.lies(name, datei(name));

        assertThat(mappe.blaetter()).extracting(Blatt::name).containsExactly("Projekte", "Stammdaten & Ämter", "Leer");
        assertThat(mappe.blaetter()).extracting(Blatt::versteckt).containsExactly(false, true, false);
        Blatt blatt = mappe.blaetter().get(0);
        assertThat(blatt.verbunden()).containsExactly(new Bereich(1, 0, 1, 3));
        assertThat(blatt.versteckteSpalten()).containsExactly(2);
        assertThat(blatt.zeilen()).extracting(Blatt.Zeile::nummer).containsExactly(1, 2, 3, 4, 10, 11);
        assertThat(blatt.zeilen())
                .filteredOn(Blatt.Zeile::versteckt)
                .extracting(Blatt.Zeile::nummer)
                .containsExactly(3);
        assertThat(blatt.zeilen().get(3).zellen())
                .containsExactly(
                        new Zelle(0, Zelle.Art.ZAHL, "7", "007", false),
                        new Zelle(1, Zelle.Art.TEXT, "Smart City „Haus“; „Größe“, 50 € — ČSR", null, false),
                        new Zelle(2, Zelle.Art.TEXT, "geheim", null, false),
                        new Zelle(3, Zelle.Art.DATUM, "2024-03-01", "01.03.2024", false),
                        new Zelle(4, Zelle.Art.ZAHL, "149398.55", "149.398,55 €", false),
                        new Zelle(5, Zelle.Art.ZAHL, "0.8", "80%", false),
                        new Zelle(6, Zelle.Art.WAHRHEIT, "ja", "WAHR", false),
                        new Zelle(7, Zelle.Art.TEXT, "Zeile eins\nZeile zwei  mit Rand", null, false),
                        new Zelle(8, Zelle.Art.TEXT, "0531 4701", null, false),
                        new Zelle(9, Zelle.Art.ZAHL, "0.354166666666667", "08:30", false),
                        new Zelle(10, Zelle.Art.DATUM, "2024-03-01T08:30", "01.03.2024 08:30", false));
        assertThat(blatt.zeilen().get(4).zellen())
                .containsExactly(
                        new Zelle(0, Zelle.Art.ZAHL, "123456789012", null, false),
                        new Zelle(1, Zelle.Art.TEXT, " Leerraum außen ", null, false),
                        new Zelle(2, Zelle.Art.ZAHL, "0.3", "0,3", true),
                        new Zelle(3, Zelle.Art.DATUM, "2024-03-02", "02.03.2024", true),
                        new Zelle(4, Zelle.Art.ZAHL, "-1234.5", "-1.234,50 €", false),
                        new Zelle(5, Zelle.Art.ZAHL, "0.5", "0,5", false),
                        new Zelle(6, Zelle.Art.WAHRHEIT, "nein", "FALSCH", true),
                        new Zelle(7, Zelle.Art.TEXT, "ab", null, true),
                        new Zelle(8, Zelle.Art.TEXT, "Ende", null, false),
                        new Zelle(9, Zelle.Art.FEHLER, "#DIV/0!", null, true));
        assertThat(mappe.hinweise()).isEmpty();
    }

    @Test
    void die_CSV_Datei_zeigt_was_das_Blatt_zeigt() throws Unlesbar {
        Mappe csv = Mappenleser.lies("muster.csv", datei("muster.csv"));
        Mappe xlsx = Mappenleser.lies("muster.xlsx", datei("muster.xlsx"));

        assertThat(csv.beschreibung()).isEqualTo("CSV, Windows-1252, Semikolon");
        // Windows-1252 has no Č and no emoji; LibreOffice writes truth in the language it runs in.
        for (int zeile : new int[] {1, 2, 3}) {
            assertThat(csv.blaetter().get(0).zeilen().get(zeile - 1).zellen())
                    .extracting(Zelle::gezeigt)
                    .containsExactlyElementsOf(xlsx.blaetter().get(0).zeilen().get(zeile - 1).zellen().stream()
                            .map(Zelle::gezeigt)
                            .toList());
        }
        assertThat(zelle(csv, 4, 7).text()).isEqualTo("Zeile eins\nZeile zwei  mit Rand");
        assertThat(zelle(csv, 4, 4).text()).isEqualTo("149.398,55 €");
    }

    @Test
    void was_openpyxl_schreibt_wird_gelesen_und_eine_Formel_ohne_Ergebnis_gemeldet() throws Unlesbar {
        Mappe mappe = Mappenleser.lies("Ordner\\liste.xlsx", datei("openpyxl.xlsx"));

        assertThat(mappe.datei()).isEqualTo("liste.xlsx");
        assertThat(zelle(mappe, 2, 0).text()).isEqualTo("  Smart City\nzweite Zeile ");
        assertThat(zelle(mappe, 2, 1)).isEqualTo(new Zelle(1, Zelle.Art.DATUM, "2024-03-01", "01.03.2024", false));
        assertThat(zelle(mappe, 2, 2).text()).isEqualTo("149398.55");
        assertThat(zelle(mappe, 3, 2).gezeigt()).isEqualTo("123456789012");
        assertThat(mappe.hinweise())
                .extracting(Hinweis::code, Hinweis::ort)
                .containsExactly(tuple("FORMEL_OHNE_WERT", "Projekte!D2"));
        assertThat(mappe.blaetter().get(0).versteckteSpalten()).containsExactly(2);
        assertThat(mappe.blaetter().get(1).versteckt()).isTrue();
    }

    @Test
    void Tage_seit_1904_sind_dieselben_Tage() throws Unlesbar {
        Mappe mappe = Mappenleser.lies("mac.xlsx", datei("xlsxwriter-1904.xlsx"));

        assertThat(gezeigt(mappe)).isEqualTo("A1=01.03.2024 A2=fett und mager A3=#DIV/0! A4=FALSCH A5=ab A6=80 %");
        assertThat(zelle(mappe, 1, 0).text()).isEqualTo("2024-03-01");
    }

    @ParameterizedTest
    @CsvSource({
        "muster.xls, liste.xlsx, XLS",
        "muster.xlsx, liste.xls, XLSX",
        "muster.ods, liste.csv, ODS",
        "muster.csv, liste.xls, CSV"
    })
    void nicht_der_Name_sondern_der_Inhalt_sagt_was_eine_Datei_ist(String datei, String name, Mappe.Format format)
            throws Unlesbar {
        Mappe mappe = Mappenleser.lies(name, datei(datei));

        assertThat(mappe.format()).isEqualTo(format);
        assertThat(mappe.hinweise()).extracting(Hinweis::code).contains("NAME_PASST_NICHT");
    }

    @Test
    void Zellen_und_Zeilen_ohne_Ortsangabe_folgen_einander() throws Unlesbar {
        byte[] datei = Dateien.xlsxMitTexten(
                "<si><r><t>Stadt</t></r><r><t>grün</t></r><rPh sb=\"0\" eb=\"1\"><t>Laut</t></rPh></si>",
                "<sheetData><row><c t=\"s\"><v>0</v></c><c/><c t=\"inlineStr\"><is><t>_x0041_b_x000D_\nc</t></is></c></row>"
                        + "<row r=\"5\"><c r=\"B5\" t=\"str\"><f>x</f><v>y</v></c><c t=\"b\"><v>1</v></c><c t=\"e\"><v>#N/A</v></c>"
                        + "<c t=\"d\"><v>2024-03-01T00:00:00</v></c></row></sheetData>");

        Mappe mappe = Mappenleser.lies("a.xlsx", datei);

        assertThat(gezeigt(mappe)).isEqualTo("A1=Stadtgrün C1=Ab\nc B5=y C5=WAHR D5=#NV E5=2024-03-01");
        assertThat(zelle(mappe, 5, 1).formel()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.2345678901200000E11 | General    | 123456789012 | 123456789012",
                "149398.54999999999    | General    | 149398.55    | 149398,55",
                "0.30000000000000004   | General    | 0.3          | 0,3",
                "7                     | 00000      | 7            | 00007",
                "1234.5                | #,##0.00\\ [$€-407] | 1234.5 | 1.234,50 €",
                "45352                 | TT.MM.JJJJ | 2024-03-01   | 01.03.2024",
                "45352                 | [$-407]d/\\ mmmm\\ yyyy;@ | 2024-03-01 | 1. März 2024",
                "45352.354166666664    | dd\\.mm\\.yyyy\\ hh:mm | 2024-03-01T08:30 | 01.03.2024 08:30",
                "1.5625                | [h]:mm     | 1.5625       | 37:30",
                "1E-9                  | General    | 0.000000001  | 0,000000001"
            })
    void Zahlen_stehen_mit_allen_Stellen_da_und_so_wie_man_sie_sieht(
            String wert, String muster, String text, String gezeigt) throws Unlesbar {
        byte[] datei = Dateien.xlsxMitFormaten(
                "<numFmts><numFmt numFmtId=\"200\" formatCode=\"" + muster + "\"/></numFmts>"
                        + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"200\"/></cellXfs>",
                "<sheetData><row><c s=\"1\"><v>" + wert + "</v></c></row></sheetData>");

        Zelle zelle = zelle(Mappenleser.lies("a.xlsx", datei), 1, 0);

        assertThat(zelle.text()).isEqualTo(text);
        assertThat(zelle.gezeigt()).isEqualTo(gezeigt);
    }

    @Test
    void zu_lange_Nummern_und_fehlende_Formate_werden_gemeldet() throws Unlesbar {
        Mappe mappe = Mappenleser.lies(
                "a.xlsx",
                Dateien.xlsx("<sheetData><row><c><v>12345678901234567</v></c><c s=\"9\"><v>1</v></c>"
                        + "<c t=\"inlineStr\"><is><t>a_x0007_b_xD83D_</t></is></c></row></sheetData>"));

        assertThat(gezeigt(mappe)).isEqualTo("A1=12345678901234600 B1=1 C1=ab");
        assertThat(mappe.hinweise())
                .extracting(Hinweis::code, Hinweis::ort)
                .containsExactlyInAnyOrder(
                        tuple("ZAHL_GERUNDET", "Blatt!A1"),
                        tuple("FORMAT_FEHLT", "Blatt!B1"),
                        tuple("STEUERZEICHEN", "Blatt!C1"));
    }

    @Test
    void was_unter_einer_Verbindung_liegt_gilt_nicht() throws Unlesbar {
        Mappe mappe = Mappenleser.lies(
                "a.xlsx",
                Dateien.xlsx("<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>2</v></c></row>"
                        + "<row r=\"2\"><c r=\"A2\"><v>3</v></c></row><row r=\"3\"><c r=\"A3\"><v>4</v></c></row></sheetData>"
                        + "<mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells>"));

        assertThat(gezeigt(mappe)).isEqualTo("A1=1 A3=4");
        assertThat(mappe.hinweise()).extracting(Hinweis::ort).containsExactly("Blatt!B1", "Blatt!A2");
    }

    @Test
    void eine_Million_leerer_Zeilen_am_Ende_stoeren_nicht() throws Unlesbar {
        Mappe mappe = Mappenleser.lies(
                "a.ods",
                Dateien.ods(
                        "<table:table-row><table:table-cell table:number-columns-repeated=\"2\"><text:p>x<text:s/>y</text:p>"
                                + "</table:table-cell><table:table-cell table:number-columns-repeated=\"16382\"/></table:table-row>"
                                + "<table:table-row table:number-rows-repeated=\"1048575\"><table:table-cell"
                                + " table:number-columns-repeated=\"16384\"/></table:table-row>"));

        assertThat(gezeigt(mappe)).isEqualTo("A1=x y B1=x y");
    }

    @Test
    void Makros_werden_nicht_beachtet_und_das_steht_da() throws Unlesbar {
        var teile = Dateien.xlsxTeile("<sheetData><row><c><v>1</v></c></row></sheetData>");
        teile.put("xl/vbaProject.bin", "x");

        Mappe mappe = Mappenleser.lies("a.xlsm", Dateien.zip(teile));

        assertThat(mappe.hinweise()).extracting(Hinweis::code).containsExactly("MAKROS");
    }
}
