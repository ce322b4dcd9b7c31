package de.zielnetz.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.zielnetz.Fragen;
import de.zielnetz.Zielnetztest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The same question asked again: of the same net, of a new one, by somebody who may see less. */
@Zielnetztest
class AnswerCacheTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Autowired
    private Fragen fragen;

    @Autowired
    private AnswerCache antworten;

    @LocalServerPort
    private int port;

    @Test
    void dieselbe_Frage_bekommt_dieselbe_Antwort_bis_ein_Import_sie_aendert_und_die_Ruecknahme_die_erste_wieder() {
        Map<String, String> frage = Map.of("query", "{ projekt(kennung: \"bahnstadt\") { zielgruppe } }");
        String erste = fragen.roh(frage).getBody();
        assertThat(JsonMapper.shared()
                        .readTree(erste)
                        .at("/data/projekt/zielgruppe")
                        .isNull())
                .isTrue();
        assertThat(fragen.roh(frage).getBody()).isEqualTo(erste);
        String vorgang = fragen.liesEin("zielgruppe.csv", "Projekt;Zielgruppe\nBahnstadt;Pendelnde\n");
        try {
            assertThat(fragen.roh(frage).getBody()).contains("Pendelnde");
        } finally {
            fragen.nimmZurueck(vorgang);
        }
        assertThat(fragen.roh(frage).getBody()).isEqualTo(erste);
    }

    @Test
    void behalten_wird_eine_ganze_Antwort_einmal_und_eine_mit_Fehlern_nie() {
        String frage = "{ projekte(first: 3) { nodes { kennung zielgruppe } } }";
        long vorher = antworten.anzahl();
        fragen.daten(frage);
        assertThat(antworten.anzahl()).isEqualTo(vorher + 1);
        fragen.daten(frage);
        fragen.fehler("{ projekt(kennung: \"gibt-es-nie\") { name } }");
        assertThat(antworten.anzahl()).isEqualTo(vorher + 1);
    }

    @Test
    void was_sich_Filter_und_GraphQL_ueber_eine_Antwort_sagen_erfaehrt_niemand() {
        String frage = "{\"query\": \"{ projekte(first: 2) { nodes { kennung } } }\"}";
        for (int mal = 0; mal < 2; mal++) {
            assertThat(gesendet(frage, "identity").headers().map().keySet())
                    .filteredOn(name -> name.toLowerCase(Locale.ROOT).startsWith("zielnetz"))
                    .as("the number of the request alone")
                    .allMatch("zielnetz-anfrage"::equalsIgnoreCase);
        }
    }

    @Test
    void andere_Variablen_sind_eine_andere_Frage() {
        String frage = "query ($kennung: ID!) { handlungsfeld(kennung: $kennung) { name } }";
        assertThat(fragen.antwort(frage, Map.of("kennung", "energie"))
                        .at("/data/handlungsfeld/name")
                        .asString())
                .isEqualTo("Energie");
        assertThat(fragen.antwort(frage, Map.of("kennung", "mobilitaet"))
                        .at("/data/handlungsfeld/name")
                        .asString())
                .isEqualTo("Mobilität");
    }

    @Test
    void wer_weniger_sehen_darf_bekommt_nicht_die_Antwort_dessen_der_mehr_sieht() {
        String frage = "{ projekt(kennung: \"bahnstadt\") { ansprechpartner } }";
        String vorgang = fragen.liesEin("wer.csv", "Projekt;Ansprechpartner\nBahnstadt;Erika Probe\n");
        try {
            assertThat(alsAngemeldeter(frage).toString()).contains("Erika Probe");
            assertThat(fragen.antwort(frage, Map.of()).toString()).doesNotContain("Erika");
            assertThat(alsAngemeldeter(frage).toString()).contains("Erika Probe");
        } finally {
            fragen.nimmZurueck(vorgang);
        }
    }

    @Test
    void was_die_Uhr_liest_bleibt_nicht_stehen() {
        String frage = "{ netzstand { bestaetigtUm } }";
        String erste = fragen.daten(frage).at("/netzstand/bestaetigtUm").asString();
        await().atMost(Duration.ofSeconds(20)).until(() -> !fragen.daten(frage)
                .at("/netzstand/bestaetigtUm")
                .asString()
                .equals(erste));
    }

    /** A document may say its words as it likes; what it asks for is what counts. */
    @Test
    void was_die_Uhr_liest_bleibt_auch_dann_nicht_stehen_wenn_es_verschluesselt_gefragt_ist() {
        String frage = "{\"query\": \"{ \\u006eetzstand { bestaetigtUm } }\"}";
        String erste = gesendet(frage, "identity").body();
        assertThat(erste).contains("bestaetigtUm");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> !gesendet(frage, "identity").body().equals(erste));
    }

    @Test
    void wer_auspacken_kann_bekommt_dieselbe_Antwort_gepackt_und_wer_nicht_die_klare() throws IOException {
        String frage = "{\"query\": \"{ projekte(first: 50) { nodes { name beschreibung } } }\"}";
        String klar = gesendet(frage, "identity").body();
        for (int mal = 0; mal < 2; mal++) {
            HttpResponse<String> gepackt = gesendet(frage, "gzip");
            assertThat(gepackt.headers().firstValue("Content-Encoding")).hasValue("gzip");
            assertThat(gepackt.headers().allValues("Vary")).contains("Accept-Encoding");
            try (GZIPInputStream auspacker = new GZIPInputStream(
                    new ByteArrayInputStream(gepackt.body().getBytes(StandardCharsets.ISO_8859_1)))) {
                assertThat(new String(auspacker.readAllBytes(), StandardCharsets.ISO_8859_1))
                        .isEqualTo(klar);
            }
            HttpResponse<String> ungepackt = gesendet(frage, "gzip;q=0");
            assertThat(ungepackt.headers().firstValue("Content-Encoding")).isEmpty();
            assertThat(ungepackt.body()).isEqualTo(klar);
        }
    }

    /** Bytes as characters, so that packed ones survive. */
    private HttpResponse<String> gesendet(String koerper, String packung) {
        HttpRequest anfrage = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
                .header("Content-Type", "application/json")
                .header("Accept-Encoding", packung)
                .POST(HttpRequest.BodyPublishers.ofString(koerper))
                .build();
        try {
            return HTTP.send(anfrage, HttpResponse.BodyHandlers.ofString(StandardCharsets.ISO_8859_1));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void ein_Fehler_wird_jedes_Mal_neu_gesagt() {
        String frage = "{ projekt(kennung: \"gibt-es-nicht\") { name } }";
        assertThat(fragen.fehler(frage)).isEqualTo(fragen.fehler(frage));
    }

    private JsonNode alsAngemeldeter(String frage) {
        RestClient http = fragen.http("redaktion");
        return JsonMapper.shared()
                .readTree(http.post()
                        .uri("/graphql")
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(Map.of("query", frage))
                        .retrieve()
                        .body(String.class));
    }
}
