package de.zielnetz.tabelle.datei;

import static de.zielnetz.tabelle.datei.Dateien.gezeigt;
import static de.zielnetz.tabelle.datei.Dateien.xlsxTeile;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.zielnetz.tabelle.Blatt;
import de.zielnetz.tabelle.Mappe;
import de.zielnetz.tabelle.Unlesbar;
import de.zielnetz.tabelle.Unlesbar.Ursache;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small files that would cost much, were they not stopped: most of these tests would run for minutes. */
class TeureDateienTest {

    private static final String EINE_ZELLE = "<sheetData><row><c><v>1</v></c></row></sheetData>";

    private static void abgelehnt(Ursache grund, String name, byte[] datei) {
        assertThatThrownBy(() -> Mappenleser.lies(name, datei))
                .isInstanceOfSatisfying(Unlesbar.class, e -> assertThat(e.grund())
                        .as(e.getMessage() + " / " + e.getCause())
                        .isEqualTo(grund))
                .hasMessageEndingWith(".");
    }

    @Test
    void ein_langer_leerer_Text_zaehlt_sooft_er_dasteht() {
        String texte = "<si><t xml:space=\"preserve\">" + " ".repeat(32_000) + "</t></si>";
        String zellen = "<row>" + "<c t=\"s\"><v>0</v></c>".repeat(800) + "</row>";
        abgelehnt(
                Ursache.ZU_VIEL_TEXT, "a.xlsx", Dateien.xlsxMitTexten(texte, "<sheetData>" + zellen + "</sheetData>"));
    }

    @Test
    void leere_Zellen_und_Formeln_in_wiederholten_Zeilen_werden_einmal_angesehen() {
        String zeile = "<table:table-row table:number-rows-repeated=\"1048576\">%s</table:table-row>";
        abgelehnt(
                Ursache.LEER,
                "a.ods",
                Dateien.ods(zeile.formatted(
                        "<table:table-cell><text:p>" + " <text:s/>".repeat(9_000) + "</text:p></table:table-cell>")));
        abgelehnt(
                Ursache.LEER,
                "a.ods",
                Dateien.ods(zeile.formatted("<table:table-cell table:formula=\"x\"/>".repeat(900))
                        .repeat(100)));
        abgelehnt(
                Ursache.ZU_VIEL_TEXT,
                "a.ods",
                Dateien.ods(zeile.formatted("<table:table-cell office:value-type=\"string\" office:string-value=\"\"/>")
                        .repeat(100)));
    }

    @Test
    void eine_Zahl_aus_siebzigtausend_Ziffern_gilt_als_Text() throws Unlesbar {
        Mappe mappe = Mappenleser.lies(
                "a.ods",
                Dateien.ods("<table:table-row table:number-rows-repeated=\"90000\"><table:table-cell"
                        + " office:value-type=\"float\" office:value=\"" + "1".repeat(69_000)
                        + "\"><text:p>viel</text:p></table:table-cell></table:table-row>"));

        assertThat(Dateien.zelle(mappe, 90_000, 0).text()).isEqualTo("viel");
        assertThat(mappe.hinweise()).extracting(Mappe.Hinweis::code).contains("ZAHL_UNLESBAR");
    }

    @Test
    void ein_ueberlanger_Blattname_wird_gekuerzt() throws Unlesbar {
        Map<String, String> teile = xlsxTeile(EINE_ZELLE);
        teile.computeIfPresent(
                "xl/workbook.xml", (teil, xml) -> xml.replace("\"Blatt\"", "\"" + "B".repeat(60_000) + "\""));

        assertThat(Mappenleser.lies("a.xlsx", Dateien.zip(teile)).blaetter())
                .extracting(Blatt::name)
                .containsExactly("B".repeat(100));
    }

    @Test
    void XML_ohne_Ende_und_mit_masslosen_Namen_wird_abgelehnt() {
        StringBuilder namen = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            namen.append('<').append("n".repeat(10_000)).append(i).append("/>");
        }
        abgelehnt(Ursache.XML_VERDAECHTIG, "a.xlsx", Dateien.xlsx(namen + EINE_ZELLE));
        abgelehnt(Ursache.BESCHAEDIGT, "a.xlsx", Dateien.xlsx("<!--" + "x".repeat(3_000_000) + "-->" + EINE_ZELLE));
        abgelehnt(Ursache.XML_VERDAECHTIG, "a.xlsx", Dateien.xlsx("<" + "n".repeat(3_000_000) + "/>" + EINE_ZELLE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1234.5  | _-* #,##0.00\\ &quot;€&quot;_-;-* #,##0.00\\ &quot;€&quot;_-;_-* &quot;-&quot;??\\ &quot;€&quot;_-;_-@_- | 1.234,50 €",
                "-1234.5 | #,##0.00\\ &quot;€&quot;;\\-#,##0.00\\ &quot;€&quot;;0;@  | -1.234,50 €",
                "0       | _-* #,##0.00_-;-* #,##0.00_-;_-* &quot;-&quot;??\\ &quot;€&quot;_-;_-@_- | - €",
                "0       | 0.0;-0.0;&quot;null; nichts&quot;   | null; nichts",
                "5       | [Red][>=1]0.00;[Blue]0.0            | 5",
                "0.5     | # ?/?                               | 0.5"
            })
    void ein_Format_mit_mehreren_Teilen_zeigt_den_der_gilt_und_ein_teures_die_Ziffern(
            String wert, String muster, String gezeigt) throws Unlesbar {
        Mappe mappe = Mappenleser.lies(
                "a.xlsx",
                Dateien.xlsxMitFormaten(
                        "<numFmts><numFmt numFmtId=\"200\" formatCode=\"" + muster
                                + "\"/></numFmts><cellXfs><xf numFmtId=\"200\"/></cellXfs>",
                        "<sheetData><row><c><v>" + wert + "</v></c></row></sheetData>"));

        assertThat(Dateien.zelle(mappe, 1, 0).gezeigt()).isEqualTo(gezeigt);
    }

    @Test
    void hunderttausend_Teile_und_ueberladene_Verzeichnisse_werden_abgelehnt() throws IOException {
        ByteArrayOutputStream viele = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(viele)) {
            for (int i = 0; i < 100_000; i++) {
                zip.putNextEntry(new ZipEntry("t" + i));
            }
        }
        abgelehnt(Ursache.ARCHIV_VERDAECHTIG, "a.xlsx", viele.toByteArray());

        byte[] zusatz = new byte[60_000];
        for (int i = 0; i < zusatz.length / 4; i++) {
            zusatz[4 * i] = (byte) (i + 1000);
            zusatz[4 * i + 1] = (byte) ((i + 1000) >> 8);
        }
        ByteArrayOutputStream voll = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(voll)) {
            for (int i = 0; i < 20; i++) {
                ZipEntry teil = new ZipEntry("t" + i);
                teil.setExtra(zusatz);
                zip.putNextEntry(teil);
            }
        }
        abgelehnt(Ursache.ARCHIV_VERDAECHTIG, "a.xlsx", voll.toByteArray());
    }

    @Test
    void ein_langer_Kommentar_des_Archivs_stoert_nicht() throws Exception {
        for (String stueck : new String[] {"x", "PK\u0005\u0006", "PK\u0001\u0002"}) {
            ByteArrayOutputStream datei = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(datei, ISO_8859_1)) {
                zip.setComment(stueck.repeat(65_535 / stueck.length()));
                for (Map.Entry<String, String> teil : xlsxTeile(EINE_ZELLE).entrySet()) {
                    zip.putNextEntry(new ZipEntry(teil.getKey()));
                    zip.write(teil.getValue().getBytes(java.nio.charset.StandardCharsets.UTF_8));
                }
            }
            switch (stueck) {
                case "x" ->
                    assertThat(gezeigt(Mappenleser.lies("a.xlsx", datei.toByteArray())))
                            .isEqualTo("A1=1");
                case "PK\u0001\u0002" -> abgelehnt(Ursache.ARCHIV_VERDAECHTIG, "a.xlsx", datei.toByteArray());
                default ->
                    assertThatThrownBy(() -> Mappenleser.lies("a.xlsx", datei.toByteArray()))
                            .isInstanceOf(Unlesbar.class);
            }
        }
    }

    @Test
    void Laengen_die_es_nur_im_erweiterten_Zip_gibt_werden_nicht_geglaubt() {
        byte[] heil = Dateien.xlsx(EINE_ZELLE);
        String text = new String(heil, ISO_8859_1);
        int eintrag = text.lastIndexOf("PK\u0001\u0002");
        for (int feld : new int[] {20, 24, 42}) {
            byte[] datei = heil.clone();
            Arrays.fill(datei, eintrag + feld, eintrag + feld + 4, (byte) 0xFF);
            assertThatThrownBy(() -> Mappenleser.lies("a.xlsx", datei))
                    .isInstanceOfSatisfying(Unlesbar.class, e -> assertThat(e.grund())
                            .isIn(Ursache.ARCHIV_VERDAECHTIG, Ursache.BESCHAEDIGT));
        }
    }
}
