package de.zielnetz.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.zielnetz.Datei;
import de.zielnetz.Zielnetz;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The database stops answering, and then goes away, while an import writes. */
class DatenbankWegBeimEinlesenTest {

    private static final Duration GEDULD = Duration.ofSeconds(120);
    private static final int PROJEKTE = 1_500;
    private static final int SCHON_DA = 35;

    @Test
    void
            antwortet_die_Datenbank_beim_Schreiben_nicht_mehr_oder_geht_sie_weg_sagt_die_Antwort_was_es_ist_und_danach_geht_es(
                    @TempDir Path ordner) throws IOException {
        try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.starte(ordner, 0);
                Schalter schalter = new Schalter(neo4j.adresse().getPort())) {
            schalter.verbinde();
            try (ConfigurableApplicationContext programm = SpringApplication.run(
                    Zielnetz.class,
                    "--server.port=0",
                    "--zielnetz.zugang.passwort=ein Wort nur zum Probieren",
                    "--spring.neo4j.uri=bolt://127.0.0.1:" + schalter.port(),
                    "--spring.neo4j.authentication.username=" + neo4j.nutzer(),
                    "--spring.neo4j.authentication.password=" + neo4j.passwort())) {
                RestClient http = RestClient.builder()
                        .baseUrl("http://127.0.0.1:" + programm.getEnvironment().getProperty("local.server.port"))
                        .defaultHeaders(kopf ->
                                kopf.setBasicAuth("redaktion", "ein Wort nur zum Probieren", StandardCharsets.UTF_8))
                        .defaultStatusHandler(status -> true, (anfrage, antwort) -> {})
                        .build();
                await().atMost(GEDULD).until(() -> projekte(http) == SCHON_DA);

                String token = vorschau(http).get("token").asString();
                CompletableFuture<JsonNode> antwort = CompletableFuture.supplyAsync(() -> uebernimm(http, token));
                warteBisEsSchreibt(http, token);
                schalter.friere();
                JsonNode problem = binnen(10, antwort);
                assertThat(problem.path("code").asString("")).isEqualTo("DATENBANK_WEG");
                assertThat(problem.path("genauer").asString("")).isEqualTo("ANTWORTET_NICHT");
                assertThat(problem.path("detail").asString("")).contains("antwortet aber nicht", "Liste der Importe");
                problem = binnen(10, CompletableFuture.supplyAsync(() -> vorschau(http)));
                assertThat(problem.path("genauer").asString("")).isEqualTo("ANTWORTET_NICHT");
                assertThat(problem.path("detail").asString("")).contains("es wurde nichts geschrieben");
                assertThat(gesundheit(http)).contains("DOWN", "antwortet aber nicht");
                assertThat(projekte(http)).isEqualTo(SCHON_DA);

                schalter.taue();
                await().atMost(GEDULD).until(() -> !gesundheit(http).contains("DOWN"));
                CompletableFuture<JsonNode> zweite = CompletableFuture.supplyAsync(() -> uebernimm(http, token));
                warteBisEsSchreibt(http, token);
                schalter.trenne();
                problem = binnen(5, zweite);
                assertThat(problem.path("genauer").asString("")).isEqualTo("WEG");
                assertThat(problem.path("detail").asString("")).contains("nicht zu erreichen", "Liste der Importe");
                problem = binnen(5, CompletableFuture.supplyAsync(() -> vorschau(http)));
                assertThat(problem.path("genauer").asString("")).isEqualTo("WEG");
                assertThat(projekte(http)).isEqualTo(SCHON_DA);

                schalter.verbinde();
                await().atMost(GEDULD).untilAsserted(() -> assertThat(uebernimm(http, token)
                                .path("vorgang")
                                .path("aenderungen")
                                .asInt(0))
                        .isGreaterThan(PROJEKTE));
                assertThat(projekte(http)).isEqualTo(SCHON_DA + PROJEKTE);
                assertThat(vorschau(http).at("/zaehlung/aenderungen").asInt()).isZero();
            }
        }
    }

    private static JsonNode binnen(int sekunden, CompletableFuture<JsonNode> antwort) {
        return antwort.orTimeout(sekunden, TimeUnit.SECONDS).join();
    }

    private static void warteBisEsSchreibt(RestClient http, String token) {
        await().atMost(GEDULD).pollInterval(Duration.ofMillis(20)).until(() -> json(http.get()
                        .uri("/api/importe/fortschritt/" + token)
                        .retrieve()
                        .body(String.class))
                .path("phase")
                .asString("")
                .equals("SCHREIBT"));
    }

    private static String gesundheit(RestClient http) {
        return String.valueOf(http.get().uri("/actuator/health").retrieve().body(String.class));
    }

    private static int projekte(RestClient http) {
        return json(http.post()
                        .uri("/graphql")
                        .body(Map.of("query", "{ projekte { totalCount } }"))
                        .retrieve()
                        .body(String.class))
                .at("/data/projekte/totalCount")
                .asInt(0);
    }

    private static JsonNode vorschau(RestClient http) {
        String datei = IntStream.range(0, PROJEKTE)
                .mapToObj(i -> "weg-%d;Weg %d;Energie;%d".formatted(i, i, i))
                .collect(Collectors.joining("\n", "Nr.;Projekttitel;Handlungsfeld;Kosten\n", "\n"));
        MultiValueMap<String, Object> teile = new LinkedMultiValueMap<>();
        teile.add("datei", new Datei("weg.csv", datei));
        return json(
                http.post().uri("/api/importe/vorschau").body(teile).retrieve().body(String.class));
    }

    private static JsonNode uebernimm(RestClient http, String token) {
        return json(http.post().uri("/api/importe/" + token).retrieve().body(String.class));
    }

    /** Of an answer without content an empty object. */
    private static JsonNode json(@Nullable String text) {
        return JsonMapper.shared().readTree(text == null ? "{}" : text);
    }
}
