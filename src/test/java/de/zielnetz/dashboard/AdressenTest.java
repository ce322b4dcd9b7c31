package de.zielnetz.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.zielnetz.Fragen;
import de.zielnetz.Zielnetztest;
import de.zielnetz.tabelle.datei.Libreoffice;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The addresses of saved questions as the programs of dashboards ask for them. */
@Zielnetztest
class AdressenTest {

    private static final String MATRIX = """
            { abdeckung(zeilen: HANDLUNGSFELD, spalten: LEITZIEL, wie: [DIREKT, UEBER_ZIEL]) {
                spalten { wert { name } } zeilen { wert { name } zellen { anzahl } summe } } }""";

    @Autowired
    private Fragen fragen;

    @LocalServerPort
    private int port;

    @Test
    void eine_gekuerzte_Antwort_sagt_es_in_der_letzten_Zeile_und_in_einem_Kopf_und_zaehlt_im_JSON() {
        String alle = "/api/fragen/wer-dient-einem-leitziel.csv";
        List<CsvRecord> ganze = csv(hole(alle));
        int projekte = fragen.daten("{ leitziel(nummer: 3) { projekte { totalCount } } }")
                .at("/leitziel/projekte/totalCount")
                .asInt();
        assertThat(ganze).hasSize(projekte + 1);
        assertThat(hole(alle).getHeaders().getFirst("Zielnetz-Gekuerzt")).isNull();

        ResponseEntity<String> zwei = hole(alle + "?first=2");
        assertThat(csv(zwei)).hasSize(4);
        assertThat(csv(zwei).get(3).getField(0))
                .isEqualTo(
                        "Gekürzt: leitziel.projekte zeigt 2 von %d. Was fehlt, gibt eine größere Seite (first) oder eine engere Frage.",
                        projekte);
        for (int male = 0; male < 2; male++) { // the second one is kept
            assertThat(hole(alle + "?first=2").getHeaders().getFirst("Zielnetz-Gekuerzt"))
                    .isEqualTo("leitziel.projekte=2/" + projekte);
        }
        ResponseEntity<String> json = hole("/api/fragen/wer-dient-einem-leitziel.json?first=2");
        assertThat(json.getHeaders().getFirst("Zielnetz-Gekuerzt")).isEqualTo("leitziel.projekte=2/" + projekte);
        assertThat(json(json).at("/data/leitziel/projekte/totalCount").asInt()).isEqualTo(projekte);
        // The best pairs are a list that is never counted to its end.
        ResponseEntity<String> paare = hole("/api/fragen/was-sich-ueberschneidet.csv?first=2");
        assertThat(paare.getHeaders().getFirst("Zielnetz-Gekuerzt")).isEqualTo("ueberschneidungen=2/*");
        assertThat(csv(paare).get(3).getField(0)).startsWith("Gekürzt: ueberschneidungen zeigt 2 von mehr.");
        // What stands beside the table that is asked for is none of its business.
        assertThat(hole("/api/fragen/was-steckbriefen-fehlt.csv?first=1&liste=luecken.zieleOhneIndikator")
                        .getHeaders()
                        .getFirst("Zielnetz-Gekuerzt"))
                .isNull();
    }

    @Test
    void die_Endung_der_Adresse_sagt_die_Form_und_jede_andere_ist_ein_Fehler() {
        assertThat(hole("/api/fragen/felder-ohne-projekt.csv").getBody())
                .isEqualTo(hole("/api/fragen/felder-ohne-projekt?format=csv").getBody());
        assertThat(hole("/api/fragen/felder-ohne-projekt.json").getBody())
                .isEqualTo(hole("/api/fragen/felder-ohne-projekt").getBody());
        ResponseEntity<String> xlsx = hole("/api/fragen/felder-ohne-projekt.xlsx");
        assertThat(xlsx.getHeaders().getFirst("Content-Disposition"))
                .isEqualTo("attachment; filename=\"felder-ohne-projekt.xlsx\"");
        assertThat(xlsx.getHeaders().getContentType())
                .hasToString("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        ResponseEntity<String> pdf = hole("/api/fragen/felder-ohne-projekt.pdf");
        assertThat(pdf.getStatusCode().value()).isEqualTo(400);
        assertThat(json(pdf).get("detail").asString())
                .isEqualTo("„Endung“ ist „pdf“; erwartet wird csv, xlsx oder json.");
        assertThat(hole("/api/fragen/felder-ohne-projekt.csv?format=json")
                        .getStatusCode()
                        .value())
                .isEqualTo(400);
        assertThat(hole("/api/fragen/gibt-es-nicht.csv").getStatusCode().value())
                .isEqualTo(404);
    }

    @Test
    void wer_liest_darf_auch_OPTIONS_und_HEAD_ohne_Anmeldung() {
        for (String weg :
                List.of("/api/fragen", "/api/fragen/felder-ohne-projekt", "/api/fragen/felder-ohne-projekt.csv")) {
            ResponseEntity<Void> options =
                    fragen.http().method(HttpMethod.OPTIONS).uri(weg).retrieve().toBodilessEntity();
            assertThat(options.getStatusCode().value()).as(weg).isEqualTo(200);
            assertThat(options.getHeaders().getAllow()).as(weg).contains(HttpMethod.GET, HttpMethod.HEAD);
            ResponseEntity<Void> head =
                    fragen.http().method(HttpMethod.HEAD).uri(weg).retrieve().toBodilessEntity();
            assertThat(head.getStatusCode().value()).as(weg).isEqualTo(200);
            assertThat(head.getHeaders().getETag())
                    .isEqualTo(hole(weg).getHeaders().getETag());
        }
    }

    @Test
    void kein_IfNoneMatch_bringt_die_Antwort_um() {
        String weg = "/api/fragen/felder-ohne-projekt";
        String etag = hole(weg).getHeaders().getETag();
        for (String keiner : List.of(
                "abc", "W/", "\"", "\"\"", "W/\"a\", b", "*, \"x\"", ",", "\"ä\"", "W/\"" + "x".repeat(3_000))) {
            assertThat(mit(weg, keiner)).as(keiner).isEqualTo(200);
        }
        for (String dieser : List.of("*", etag, etag.substring(2), "\"a\", " + etag, "kein, " + etag)) {
            assertThat(mit(weg, dieser)).as(dieser).isEqualTo(304);
        }
    }

    private int mit(String weg, String etag) {
        return fragen.http()
                .get()
                .uri(weg)
                .header(HttpHeaders.IF_NONE_MATCH, etag)
                .retrieve()
                .toBodilessEntity()
                .getStatusCode()
                .value();
    }

    @Test
    void eine_Matrix_ist_eine_Tabelle_mit_den_Namen_ihrer_Zeilen_und_Spalten() {
        JsonNode matrix = fragen.daten(MATRIX).get("abdeckung");
        List<String> kopf = new ArrayList<>(List.of("Handlungsfeld"));
        matrix.get("spalten").forEach(s -> kopf.add(s.at("/wert/name").asString()));
        kopf.addAll(List.of("Summe", "Gesamt: Anzahl", "Gesamt: Kenntnis", "Gesamt: Traglage", "Gesamt: Lücke"));
        List<CsvRecord> zeilen = csv(hole("/api/fragen/felder-und-leitziele.csv"));
        assertThat(zeilen.get(0).getFields()).isEqualTo(kopf);
        assertThat(zeilen).hasSize(matrix.get("zeilen").size() + 1).hasSizeGreaterThan(5);
        for (int z = 1; z < zeilen.size(); z++) {
            JsonNode zeile = matrix.get("zeilen").get(z - 1);
            assertThat(zeilen.get(z).getField(0))
                    .isEqualTo(zeile.at("/wert/name").asString());
            for (int s = 0; s < zeile.get("zellen").size(); s++) {
                assertThat(zeilen.get(z).getField(s + 1))
                        .isEqualTo(zeile.get("zellen").get(s).get("anzahl").asString());
            }
        }
        assertThat(csv(hole("/api/fragen/felder-und-leitziele.csv?liste=abdeckung.spalten"))
                        .get(0)
                        .getFields())
                .containsExactly("Wert", "Summe", "Gesamt: Anzahl");
    }

    @Test
    void Ueberschriften_sind_deutsche_Woerter_und_auf_Wunsch_die_Namen_der_Felder() {
        assertThat(csv(hole("/api/fragen/was-sich-ueberschneidet.csv")).get(0).getFields())
                .containsExactly(
                        "Projekt",
                        "Mit",
                        "Punkte",
                        "Textähnlichkeit",
                        "Belegart",
                        "Art",
                        "Regel",
                        "Gemeinsames: Teil",
                        "Gemeinsames: Knoten",
                        "Gemeinsames: Worte",
                        "Gemeinsames: Projekte",
                        "Gemeinsames: Beitrag",
                        "Gemeinsames: Schritte: In Worten",
                        "Gemeinsames: Schritte: Belege: Fundstelle");
        assertThat(csv(hole("/api/fragen/was-sich-ueberschneidet.csv?kopf=felder"))
                        .get(0)
                        .getFields())
                .contains("projekt.name", "gemeinsames.schritte.belege.fundstelle");
        assertThat(csv(hole("/api/fragen/ziele-belegt-und-eingeschaetzt.csv"))
                        .get(0)
                        .getFields())
                .contains("Mit Einschätzung: Anzahl");
    }

    /** As Power Query and Grafana's Infinity read JSON: an array at the root, each object flat, all with the same fields, each of one type. */
    @Test
    void Zeilen_sind_eine_flache_Liste_in_der_keine_leere_Spalte_verschwindet_und_jede_ihren_Typ_behaelt() {
        for (String weg : List.of(
                "/api/fragen/was-sich-ueberschneidet.json?format=zeilen",
                "/api/fragen/felder-und-leitziele.json?format=zeilen",
                "/api/fragen/indikatoren.json?format=zeilen&kopf=felder",
                "/api/fragen/kette-der-drucksachen?format=zeilen")) {
            JsonNode zeilen = json(hole(weg));
            assertThat(zeilen.isArray()).as(weg).isTrue();
            assertThat(zeilen).as(weg).hasSizeGreaterThan(3);
            List<String> felder = List.copyOf(zeilen.get(0).propertyNames());
            for (String feld : felder) {
                TreeSet<String> typen = new TreeSet<>();
                zeilen.forEach(zeile -> typen.add(zeile.get(feld).getNodeType().name()));
                typen.remove("NULL");
                assertThat(typen)
                        .as(weg + " " + feld)
                        .hasSizeLessThanOrEqualTo(1)
                        .doesNotContain("OBJECT", "ARRAY");
            }
            zeilen.forEach(zeile -> assertThat(zeile.propertyNames()).containsExactlyElementsOf(felder));
        }
        assertThat(json(hole("/api/fragen/luecken-im-verlauf.json?format=zeilen"))
                        .valueStream()
                        .map(z -> z.get("Zeit").asString()))
                .allMatch(zeit -> zeit.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?Z"));
        JsonNode indikatoren = json(hole("/api/fragen/indikatoren.json?format=zeilen&kopf=felder"));
        assertThat(indikatoren.valueStream().map(i -> i.get("wert").isNumber())).containsOnly(true);
        assertThat(indikatoren.valueStream().anyMatch(i -> i.get("vonAnzahl").isNull()))
                .isTrue();
        assertThat(indikatoren.valueStream().map(i -> i.get("datum").asString()))
                .allMatch(datum -> datum.matches("\\d{4}(-\\d\\d(-\\d\\d)?)?"));
    }

    @Test
    void XLSX_hat_Zahlen_als_Zahlen_und_jede_Liste_auf_einem_Blatt() throws IOException {
        try (XSSFWorkbook mappe = mappe("/api/fragen/felder-und-leitziele.xlsx")) {
            assertThat(mappe.getNumberOfSheets()).isEqualTo(1);
            assertThat(mappe.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("Handlungsfeld");
            assertThat(mappe.getSheetAt(0).getRow(1).getCell(1).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(mappe.getSheetAt(0).getRow(1).getCell(1).getCellStyle().getDataFormatString())
                    .isEqualTo("General");
        }
        try (XSSFWorkbook mappe = mappe("/api/fragen/was-steckbriefen-fehlt.xlsx")) {
            assertThat(mappe.getSheetName(0)).isEqualTo("Lücken Steckbriefe");
            assertThat(mappe.getSheetName(1)).isEqualTo("Lücken Ziele Ohne Indikator");
        }
    }

    /** As external data of a German office: LibreOffice fetches the address itself, guesses nothing wrong and finds every number. */
    @Test
    void LibreOffice_laedt_die_Adressen_selbst_und_rechnet_mit_ihren_Zahlen(@TempDir Path ordner)
            throws IOException, InterruptedException {
        Libreoffice libreoffice = new Libreoffice(ordner);
        String basis = "http://127.0.0.1:" + port + "/api/fragen/felder-und-leitziele";
        JsonNode matrix = fragen.daten(MATRIX).get("abdeckung");
        double summe = matrix.get("zeilen")
                .valueStream()
                .mapToDouble(z -> z.get("summe").asDouble())
                .sum();
        assertThat(summe).isPositive();
        for (String adresse : List.of(basis + ".xlsx", basis + ".csv", basis + ".csv?excel")) {
            Path gespeichert = libreoffice.ladeAlsTabelle(adresse, ordner);
            try (XSSFWorkbook mappe = new XSSFWorkbook(Files.newInputStream(gespeichert))) {
                var blatt = mappe.getSheetAt(0);
                assertThat(blatt.getRow(0).getCell(0).getStringCellValue())
                        .as(adresse)
                        .isEqualTo("Handlungsfeld");
                int spalte = matrix.get("spalten").size() + 1;
                assertThat(blatt.getRow(0).getCell(spalte).getStringCellValue()).isEqualTo("Summe");
                double gerechnet = 0;
                for (int z = 1; z <= matrix.get("zeilen").size(); z++) {
                    gerechnet += blatt.getRow(z).getCell(spalte).getNumericCellValue();
                }
                assertThat(gerechnet).as(adresse).isEqualTo(summe);
            }
        }
    }

    private XSSFWorkbook mappe(String weg) throws IOException {
        byte[] inhalt = fragen.http().get().uri(weg).retrieve().body(byte[].class);
        return new XSSFWorkbook(new ByteArrayInputStream(inhalt));
    }

    private ResponseEntity<String> hole(String weg) {
        return fragen.http()
                .get()
                .uri(URI.create("http://127.0.0.1:" + port + weg))
                .retrieve()
                .toEntity(String.class);
    }

    private static JsonNode json(ResponseEntity<String> antwort) {
        return JsonMapper.shared().readTree(antwort.getBody());
    }

    private static List<CsvRecord> csv(ResponseEntity<String> antwort) {
        assertThat(antwort.getStatusCode().value()).as(antwort.getBody()).isEqualTo(200);
        return CsvReader.builder()
                .fieldSeparator(';')
                .ofCsvRecord(antwort.getBody().substring(1))
                .stream()
                .toList();
    }
}
