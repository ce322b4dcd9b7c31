package de.zielnetz.abfrage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.zielnetz.Fragen;
import de.zielnetz.Zielnetztest;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The same question asked again: of the same net, of a new one, by somebody who may see less. */
@Zielnetztest
class AntwortgedaechtnisTest {

    @Autowired
    private Fragen fragen;

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
