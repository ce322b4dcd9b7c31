package de.zielnetz.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.zielnetz.Fragen;
import de.zielnetz.Zielnetztest;
import de.zielnetz.graphql.http.AnswerCache;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@Zielnetztest
class FragenTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    private Fragen fragen;

    @Autowired
    private AnswerCache speicher;

    @LocalServerPort
    private int port;

    private final Deque<String> zurueckzunehmen = new ArrayDeque<>();

    @AfterEach
    void nimmAllesZurueck() {
        while (!zurueckzunehmen.isEmpty()) {
            fragen.nimmZurueck(zurueckzunehmen.pop());
        }
    }

    @TestFactory
    Stream<DynamicTest> jede_gespeicherte_Frage_hat_hier_dieselbe_Antwort_wie_unter_graphql() throws IOException {
        return dateien().stream()
                .map(datei -> DynamicTest.dynamicTest(name(datei), () -> {
                    ResponseEntity<String> antwort = hole("/api/fragen/" + name(datei));
                    assertThat(antwort.getStatusCode().value())
                            .as(antwort.getBody())
                            .isEqualTo(200);
                    assertThat(antwort.getHeaders().getContentType()).hasToString("application/json");
                    JsonNode hier = json(antwort);
                    JsonNode dort = fragen.antwort(Files.readString(datei), Map.of());
                    pruefeGanz(name(datei), hier);
                    assertThat(antwort.getHeaders().getFirst("Zielnetz-Gekuerzt"))
                            .isNull();
                    ohneErgaenztes(hier, dort);
                    assertThat(hier.toPrettyString()).isEqualTo(dort.toPrettyString());
                }));
    }

    /** Every page says how many there are in all, and holds them all. */
    private static void pruefeGanz(String ort, JsonNode hier) {
        for (String eintraege : List.of("nodes", "edges")) {
            if (hier.path(eintraege).isArray() && !hier.path("pageInfo").has("hasNextPage")) {
                assertThat(hier.path("totalCount").isNumber()).as(ort).isTrue();
                assertThat(hier.get(eintraege))
                        .as(ort)
                        .hasSize(hier.get("totalCount").asInt());
            }
        }
        hier.forEach(innen -> pruefeGanz(ort, innen));
    }

    /** The counts that the question itself does not ask for. */
    private static void ohneErgaenztes(JsonNode hier, JsonNode dort) {
        if (hier instanceof ObjectNode objekt && objekt.has("totalCount") && !dort.has("totalCount")) {
            objekt.remove("totalCount");
        }
        if (hier instanceof ObjectNode objekt && objekt.has("pageInfo") && !dort.has("pageInfo")) {
            objekt.remove("pageInfo");
        }
        if (hier.isArray()) {
            for (int i = 0; i < hier.size(); i++) {
                ohneErgaenztes(hier.get(i), dort.get(i));
            }
        } else {
            hier.properties().forEach(feld -> ohneErgaenztes(feld.getValue(), dort.get(feld.getKey())));
        }
    }

    @TestFactory
    Stream<DynamicTest> jede_Tabelle_sagt_zurueckgelesen_was_die_Zeilen_im_JSON_sagen() {
        return json(hole("/api/fragen")).valueStream().flatMap(frage -> frage.get("listen")
                .valueStream()
                .filter(liste -> !liste.asString().equals("abdeckung")) // a matrix, tested by itself
                .map(liste -> DynamicTest.dynamicTest(
                        frage.get("name").asString() + " " + liste.asString(),
                        () -> gleich(frage.get("name").asString(), liste.asString()))));
    }

    private void gleich(String name, String liste) {
        List<JsonNode> erwartet = new ArrayList<>();
        JsonNode hier = json(hole("/api/fragen/" + name)).get("data");
        for (String teil : liste.isEmpty() ? new String[0] : liste.split("\\.")) {
            hier = hier.get(teil);
        }
        if (liste.isEmpty()) {
            erwartet.add(hier);
        } else {
            hier.forEach(erwartet::add);
        }
        List<CsvRecord> zeilen = csv(
                hole("/api/fragen/" + name + "?format=csv&kopf=felder" + (liste.isEmpty() ? "" : "&liste=" + liste)));
        List<String> spalten = zeilen.get(0).getFields();
        assertThat(zeilen).hasSize(erwartet.size() + 1);
        TreeSet<String> gesagt = new TreeSet<>();
        for (int z = 0; z < erwartet.size(); z++) {
            sammle("", erwartet.get(z), gesagt);
            for (int s = 0; s < spalten.size(); s++) {
                assertThat(zeilen.get(z + 1).getField(s))
                        .as("%s, Zeile %d", spalten.get(s), z)
                        .isEqualTo(zelle(erwartet.get(z), spalten.get(s)));
            }
        }
        gesagt.removeIf(s -> s.matches("(.*\\.)?(totalCount|pageInfo\\.hasNextPage)") && !spalten.contains(s));
        assertThat(spalten).containsAll(gesagt).doesNotHaveDuplicates();
    }

    /** Written anew for the test: the value at a dotted path, lists of objects joined by bars and lists of values by semicolons. */
    private static String zelle(JsonNode hier, String pfad) {
        if (hier == null || hier.isNull()) {
            return "";
        }
        if (pfad.isEmpty() && hier.isArray()) {
            return String.join("; ", hier.valueStream().map(w -> zelle(w, "")).toList());
        }
        if (hier.isArray()) {
            return String.join(
                    " | ", hier.valueStream().map(o -> zelle(o, pfad)).toList());
        }
        if (!pfad.isEmpty()) {
            int punkt = pfad.indexOf('.');
            String erster = punkt < 0 ? pfad : pfad.substring(0, punkt);
            return zelle(hier.get(erster), punkt < 0 ? "" : pfad.substring(punkt + 1));
        }
        if (!hier.isNumber()) {
            // Moments have three decimals in tables.
            return hier.asString().replaceFirst("^(\\d{4}-.{14}\\.\\d{3})\\d+Z$", "$1Z");
        }
        String zahl = new BigDecimal(hier.toString()).toPlainString();
        return zahl.contains(".") ? zahl.replaceFirst("\\.?0+$", "") : zahl;
    }

    private static void sammle(String pfad, JsonNode hier, TreeSet<String> pfade) {
        if (hier.isObject()) {
            hier.properties()
                    .forEach(feld -> sammle(
                            pfad.isEmpty() ? feld.getKey() : pfad + "." + feld.getKey(), feld.getValue(), pfade));
        } else if (hier.isArray() && hier.valueStream().anyMatch(JsonNode::isObject)) {
            hier.forEach(einer -> sammle(pfad, einer, pfade));
        } else if (!hier.isNull() && !hier.isArray()) {
            pfade.add(pfad);
        }
    }

    @Test
    void die_Tabelle_ist_UTF8_mit_BOM_Semikolon_und_CRLF_und_heisst_wie_die_Frage() {
        ResponseEntity<byte[]> antwort = fragen.http()
                .get()
                .uri("/api/fragen/felder-ohne-projekt")
                .header(HttpHeaders.ACCEPT, "text/csv, application/json;q=0.5")
                .retrieve()
                .toEntity(byte[].class);
        assertThat(antwort.getHeaders().getContentType()).hasToString("text/csv;charset=UTF-8");
        assertThat(antwort.getHeaders().getFirst("Content-Disposition"))
                .isEqualTo("attachment; filename=\"felder-ohne-projekt.csv\"");
        assertThat(antwort.getBody()).startsWith(0xEF, 0xBB, 0xBF).endsWith('\r', '\n');
        assertThat(antwort.getHeaders().get("Vary").toString()).contains("Accept", "Authorization");
    }

    @Test
    void fuer_Excel_haben_Zahlen_ein_Komma_und_sonst_einen_Punkt() {
        List<CsvRecord> mitPunkt = csv(hole("/api/fragen/was-sich-ueberschneidet?format=csv"));
        List<CsvRecord> mitKomma = csv(hole("/api/fragen/was-sich-ueberschneidet?format=csv&excel"));
        int spalte = mitPunkt.get(0).getFields().indexOf("Punkte");
        String punkte = mitPunkt.get(1).getField(spalte);
        assertThat(punkte).matches("0\\.\\d+");
        assertThat(mitKomma.get(1).getField(spalte)).isEqualTo(punkte.replace('.', ','));
        assertThat(csv(hole("/api/fragen/stand-des-netzes?excel&liste=netzstand.jeKnotenart"))
                        .get(0)
                        .getFields())
                .containsExactly("Art", "Anzahl");
    }

    @Test
    void Parameter_werden_Variablen_nach_ihrem_Typ() {
        JsonNode eins = json(hole("/api/fragen/wer-dient-einem-leitziel?nummer=4&first=2"));
        assertThat(eins)
                .isEqualTo(fragen.antwort(text("01-wer-dient-einem-leitziel"), Map.of("nummer", 4, "first", 2)));
        assertThat(eins.at("/data/leitziel/projekte/edges")).hasSize(2);
        JsonNode zwei = json(hole("/api/fragen/was-waere-wenn?ohne=aim&ohne=bahnstadt"));
        JsonNode wieUnterGraphql =
                fragen.antwort(text("25-was-waere-wenn"), Map.of("ohne", List.of("aim", "bahnstadt")));
        assertThat(zwei.at("/data/auswirkung/beendet/totalCount").asInt()).isEqualTo(2);
        ohneErgaenztes(zwei, wieUnterGraphql);
        assertThat(zwei).isEqualTo(wieUnterGraphql);
        assertThat(zwei.at("/data/auswirkung/beendet/nodes")).hasSize(2);
        JsonNode wahr = json(hole("/api/fragen/wo-projekte-fehlen?nurBelegt=false"));
        assertThat(wahr).isEqualTo(fragen.antwort(text("19-wo-projekte-fehlen"), Map.of("nurBelegt", false)));
        assertThat(wahr).isNotEqualTo(json(hole("/api/fragen/wo-projekte-fehlen?nurBelegt=true")));
        assertThat(json(hole("/api/fragen/wer-dient-einem-leitziel?nummer=")))
                .isEqualTo(json(hole("/api/fragen/wer-dient-einem-leitziel")));
    }

    @Test
    void was_keine_Variable_sein_kann_wird_mit_Feld_Wert_und_Erwartung_abgelehnt() {
        JsonNode unbekannt = problem("/api/fragen/wer-dient-einem-leitziel?numer=3", 400);
        assertThat(unbekannt.get("detail").asString())
                .isEqualTo(
                        "Die Angabe „numer“ kennt diese Frage nicht; ihre Variablen sind: nummer, first. Am nächsten liegt „nummer“.");
        assertThat(unbekannt.get("code").asString()).isEqualTo("VARIABLE_UNBEKANNT");
        JsonNode falsch = problem("/api/fragen/wer-dient-einem-leitziel?nummer=drei", 400);
        assertThat(falsch.get("detail").asString())
                .isEqualTo("„nummer“ ist „drei“; erwartet wird eine ganze Zahl zwischen −2147483648 und 2147483647.");
        assertThat(falsch.get("variable").asString()).isEqualTo("nummer");
        assertThat(falsch.get("wert").asString()).isEqualTo("drei");
        assertThat(problem("/api/fragen/wer-dient-einem-leitziel?nummer=3000000000", 400)
                        .get("code")
                        .asString())
                .isEqualTo("VARIABLE_FALSCH");
        assertThat(problem("/api/fragen/wer-dient-einem-leitziel?nummer=1&nummer=2", 400)
                        .get("detail")
                        .asString())
                .startsWith("„nummer“ ist 2-mal angegeben; erwartet wird es einmal");
        assertThat(problem("/api/fragen/wo-projekte-fehlen?nurBelegt=ja", 400)
                        .get("detail")
                        .asString())
                .isEqualTo("„nurBelegt“ ist „ja“; erwartet wird true oder false.");
        assertThat(problem("/api/fragen/felder-ohne-projekt?format=cvs", 400)
                        .get("detail")
                        .asString())
                .isEqualTo("„format“ ist „cvs“; erwartet wird json, zeilen, csv oder xlsx. Am nächsten liegt „csv“.");
        JsonNode kennung = problem("/api/fragen/wer-sagt-das?projekt=aimm", 404);
        assertThat(kennung.get("code").asString()).isEqualTo("UNBEKANNTE_KENNUNG");
        assertThat(kennung.get("vorschlaege").toString()).contains("\"aim\"");
        JsonNode name = problem("/api/fragen/wer-sagt-dass", 404);
        assertThat(name.get("code").asString()).isEqualTo("FRAGE_UNBEKANNT");
        assertThat(name.get("vorschlaege").get(0).asString()).isEqualTo("wer-sagt-das");
    }

    @Test
    void mehrere_Listen_sind_erst_mit_einer_Wahl_eine_Tabelle_und_andere_Formen_gibt_es_nicht() {
        JsonNode keine = problem("/api/fragen/was-steckbriefen-fehlt?format=csv", 406);
        assertThat(keine.get("code").asString()).isEqualTo("KEINE_TABELLE");
        assertThat(keine.get("vorschlaege").toString())
                .isEqualTo("[\"luecken.steckbriefe.nodes\",\"luecken.zieleOhneIndikator\"]");
        assertThat(problem("/api/fragen/was-steckbriefen-fehlt?liste=luecken.zieleOhneIndikato", 400)
                        .get("detail")
                        .asString())
                .endsWith("Am nächsten liegt „luecken.zieleOhneIndikator“.");
        ResponseEntity<String> bild = fragen.http()
                .get()
                .uri("/api/fragen/felder-ohne-projekt")
                .header(HttpHeaders.ACCEPT, "image/png")
                .retrieve()
                .toEntity(String.class);
        assertThat(bild.getStatusCode().value()).isEqualTo(406);
        assertThat(json(bild).get("detail").asString()).contains("image/png", "text/csv");
    }

    @Test
    void wer_die_Antwort_schon_hat_bekommt_304_bis_ein_Import_sie_aendert() {
        String weg = "/api/fragen/felder-ohne-projekt";
        ResponseEntity<String> erste = hole(weg);
        String etag = erste.getHeaders().getETag();
        assertThat(etag).matches("W/\"[\\w-]{24}\"");
        assertThat(erste.getHeaders().getCacheControl()).isEqualTo("no-cache");
        ResponseEntity<String> gleiche = hole(weg, etag);
        assertThat(gleiche.getStatusCode().value()).isEqualTo(304);
        assertThat(gleiche.getBody()).isNull();
        assertThat(erste.getHeaders().get(HttpHeaders.ETAG)).containsExactly(etag);
        assertThat(gleiche.getHeaders().get(HttpHeaders.ETAG)).containsExactly(etag);
        assertThat(gleiche.getHeaders().getCacheControl()).isEqualTo("no-cache");
        assertThat(hole(weg + "?format=csv", etag).getStatusCode().value()).isEqualTo(200);

        zurueckzunehmen.push(fragen.liesEin("a.csv", "Projekttitel;Handlungsfeld\nLeuchtende Parkbänke;Energie\n"));
        ResponseEntity<String> danach = hole(weg, etag);
        assertThat(danach.getStatusCode().value()).isEqualTo(200);
        assertThat(erste.getBody()).contains("Energie");
        assertThat(danach.getBody()).doesNotContain("Energie");
        assertThat(danach.getHeaders().getETag()).isNotEqualTo(etag);
        fragen.nimmZurueck(zurueckzunehmen.pop());
        assertThat(hole(weg, danach.getHeaders().getETag()).getBody()).isEqualTo(erste.getBody());
    }

    @Test
    void HEAD_sagt_dasselbe_ohne_Inhalt() {
        ResponseEntity<Void> kopf = fragen.http()
                .method(HttpMethod.HEAD)
                .uri("/api/fragen/felder-ohne-projekt")
                .retrieve()
                .toBodilessEntity();
        assertThat(kopf.getStatusCode().value()).isEqualTo(200);
        assertThat(kopf.getHeaders().getETag())
                .isEqualTo(hole("/api/fragen/felder-ohne-projekt").getHeaders().getETag());
    }

    @Test
    void gefragt_wird_nur_und_nur_Gespeichertes() {
        for (HttpMethod methode : List.of(HttpMethod.POST, HttpMethod.PATCH)) {
            assertThat(fragen.http("redaktion")
                            .method(methode)
                            .uri("/api/fragen/felder-ohne-projekt")
                            .retrieve()
                            .toBodilessEntity()
                            .getStatusCode()
                            .value())
                    .isEqualTo(405);
        }
        assertThat(problem("/api/fragen/felder-ohne-projekt?query=%7Bnetzstand%7Bknoten%7D%7D", 400)
                        .get("code")
                        .asString())
                .isEqualTo("VARIABLE_UNBEKANNT");
    }

    @Test
    void wer_weniger_sehen_darf_bekommt_nie_die_Antwort_eines_anderen() {
        zurueckzunehmen.push(fragen.liesEin("schon-genannt.csv", "Projekt;Status\nBahnstadt;läuft\n"));
        String v = fragen.liesEin("k.csv", "Projekt;Ansprechpartner\nBahnstadt;Erika Probe, Tel. 0\n");
        zurueckzunehmen.push(v);
        String weg = "/api/fragen/was-sich-geaendert-hat?vorVorgang=" + v;
        ResponseEntity<String> angemeldet =
                fragen.http("redaktion").get().uri(weg).retrieve().toEntity(String.class);
        ResponseEntity<String> offen = hole(weg, angemeldet.getHeaders().getETag());
        assertThat(json(angemeldet).at("/data/vergleich/projekte/totalCount").asInt())
                .isEqualTo(1);
        assertThat(offen.getStatusCode().value()).isEqualTo(200);
        assertThat(json(offen).at("/data/vergleich/projekte/totalCount").asInt())
                .isZero();
        assertThat(fragen.http("redaktion").get().uri(weg).retrieve().body(String.class))
                .isEqualTo(angemeldet.getBody());
    }

    @Test
    void gefragtes_bleibt_gespeichert_Fehler_nicht() {
        hole("/api/fragen/felder-ohne-projekt");
        long vorher = speicher.anzahl();
        problem("/api/fragen/wer-sagt-das?projekt=gibt-es-nicht", 404);
        problem("/api/fragen/wer-sagt-das?projekt=gibt-es-nicht", 404);
        assertThat(speicher.anzahl()).isEqualTo(vorher);
        hole("/api/fragen/wer-sagt-das?projekt=bahnstadt");
        hole("/api/fragen/wer-sagt-das?projekt=bahnstadt");
        assertThat(speicher.anzahl()).isEqualTo(vorher + 1);
    }

    @Test
    void was_eine_Formel_werden_koennte_ist_in_der_Tabelle_harmlos() {
        zurueckzunehmen.push(fragen.liesEin("f.csv", "Projekttitel;Handlungsfeld\n+Formelprobe;Energie\n"));
        ResponseEntity<String> antwort = hole("/api/fragen/suche?text=Formelprobe&format=csv");
        assertThat(json(hole("/api/fragen/suche?text=Formelprobe"))
                        .at("/data/suche/nodes/0/knoten/name")
                        .asString())
                .isEqualTo("+Formelprobe");
        List<CsvRecord> zeilen = csv(antwort);
        assertThat(zeilen.get(1).getField(zeilen.get(0).getFields().indexOf("Knoten")))
                .isEqualTo("'+Formelprobe");
    }

    @Test
    void das_Verzeichnis_nennt_jede_Frage_mit_ihren_Variablen_und_Verweisen() throws IOException {
        ResponseEntity<String> antwort = hole("/api/fragen");
        JsonNode alle = json(antwort);
        assertThat(alle.valueStream().map(f -> f.get("name").asString()))
                .containsExactlyElementsOf(
                        dateien().stream().map(FragenTest::name).toList());
        JsonNode erste = alle.get(0);
        assertThat(erste.get("titel").asString()).isEqualTo("Welche Projekte dienen einem Leitziel, und wie?");
        assertThat(erste.get("variablen").get(0).toString())
                .isEqualTo("{\"name\":\"nummer\",\"typ\":\"Int\",\"pflicht\":false,\"vorgabe\":\"3\",\"werte\":[]}");
        for (JsonNode frage : alle) {
            JsonNode verweise = frage.get("verweise");
            assertThat(verweise.has("csv")).isEqualTo(frage.get("tabelle").asBoolean());
            for (String form : List.of("json", "zeilen", "csv", "excel", "xlsx")) {
                if (verweise.has(form)) {
                    String weg = verweise.get(form).asString();
                    assertThat(hole(weg).getStatusCode().value()).as(weg).isEqualTo(200);
                }
            }
        }
        assertThat(hole("/api/fragen", antwort.getHeaders().getETag())
                        .getStatusCode()
                        .value())
                .isEqualTo(304);
    }

    private ResponseEntity<String> hole(String weg, String... etag) {
        RestClient.RequestHeadersSpec<?> frage = fragen.http().get().uri(URI.create(basis() + weg));
        if (etag.length > 0) {
            frage.header(HttpHeaders.IF_NONE_MATCH, etag);
        }
        return frage.retrieve().toEntity(String.class);
    }

    private String basis() {
        return "http://127.0.0.1:" + port;
    }

    private JsonNode problem(String weg, int status) {
        ResponseEntity<String> antwort = hole(weg);
        assertThat(antwort.getStatusCode().value()).as(antwort.getBody()).isEqualTo(status);
        assertThat(antwort.getHeaders().getContentType()).hasToString("application/problem+json");
        assertThat(antwort.getHeaders().getETag()).isNull();
        return json(antwort);
    }

    private static JsonNode json(ResponseEntity<String> antwort) {
        return JSON.readTree(antwort.getBody());
    }

    private static List<CsvRecord> csv(ResponseEntity<String> antwort) {
        assertThat(antwort.getStatusCode().value()).as(antwort.getBody()).isEqualTo(200);
        return CsvReader.builder()
                .fieldSeparator(';')
                .ofCsvRecord(antwort.getBody().substring(1))
                .stream()
                .toList();
    }

    private static String text(String name) {
        try {
            return Files.readString(Path.of("graphql/beispiele", name + ".graphql"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Path> dateien() throws IOException {
        try (Stream<Path> dateien = Files.list(Path.of("graphql/beispiele"))) {
            return dateien.sorted().toList();
        }
    }

    private static String name(Path datei) {
        return datei.getFileName().toString().replaceFirst("^\\d+-", "").replace(".graphql", "");
    }
}
