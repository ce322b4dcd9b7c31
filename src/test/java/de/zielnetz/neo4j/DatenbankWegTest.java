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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An external database that is down at the start, comes, goes and comes again, and stops answering or goes while an import writes. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DatenbankWegTest {

    private static final Duration GEDULD = Duration.ofSeconds(120);
    private static final String PASSWORT = "ein Wort nur zum Probieren";
    /** So many that writing them takes a while, also the second time. */
    private static final int PROJEKTE = 1_500;

    private static final int SCHON_DA = 35;

    private static EmbeddedNeo4j neo4j;
    private static Schalter schalter;
    private static ConfigurableApplicationContext programm;
    private static RestClient http;

    @BeforeAll
    static void starte(@TempDir Path ordner) throws IOException {
        neo4j = EmbeddedNeo4j.starte(ordner, 0);
        schalter = new Schalter(neo4j.adresse().getPort());
        programm = SpringApplication.run(
                Zielnetz.class,
                "--server.port=0",
                "--zielnetz.zugang.passwort=" + PASSWORT,
                "--spring.neo4j.uri=bolt://127.0.0.1:" + schalter.port(),
                "--spring.neo4j.authentication.username=" + neo4j.nutzer(),
                "--spring.neo4j.authentication.password=" + neo4j.passwort());
        http = RestClient.builder()
                .baseUrl("http://127.0.0.1:" + programm.getEnvironment().getProperty("local.server.port"))
                .defaultHeaders(kopf -> kopf.setBasicAuth("redaktion", PASSWORT, StandardCharsets.UTF_8))
                .defaultStatusHandler(status -> true, (anfrage, antwort) -> {})
                .build();
    }

    @AfterAll
    static void beende() {
        programm.close();
        schalter.close();
        neo4j.close();
    }

    @Test
    @Order(1)
    void ohne_Datenbank_startet_Zielnetz_sagt_es_und_erholt_sich_danach_haelt_es_das_letzte_Netz() throws IOException {
        assertThat(programm.getBeanNamesForType(EmbeddedNeo4j.class)).isEmpty();
        assertThat(bereitschaft()).isEqualTo(503);
        long gefragt = System.nanoTime();
        JsonNode fehler = frage("{ leitziele { name } }").at("/errors/0");
        assertThat(Duration.ofNanos(System.nanoTime() - gefragt)).isLessThan(Duration.ofSeconds(5));
        assertThat(fehler.at("/extensions/code").asString()).isEqualTo("NETZ_NICHT_GELADEN");
        assertThat(fehler.get("message").asString()).contains("Datenbank");
        assertThat(frage("{ __schema { queryType { name } } }").has("errors")).isFalse();

        schalter.verbinde();
        await().atMost(GEDULD).untilAsserted(() -> assertThat(bereitschaft()).isEqualTo(200));
        await().atMost(GEDULD).untilAsserted(() -> assertThat(projekte()).isEqualTo(SCHON_DA));

        schalter.trenne();
        await().atMost(GEDULD).untilAsserted(() -> {
            JsonNode antwort = frage("{ netzstand { datenbankErreichbar alterInSekunden } projekte { totalCount } }");
            assertThat(antwort.at("/data/netzstand/datenbankErreichbar").asBoolean())
                    .isFalse();
            assertThat(antwort.at("/data/netzstand/alterInSekunden").asInt()).isPositive();
            assertThat(antwort.at("/data/projekte/totalCount").asInt()).isEqualTo(SCHON_DA);
            assertThat(antwort.at("/extensions/netzstand/hinweis").asString()).contains("letzten bekannten Stand");
        });
        assertThat(bereitschaft()).isEqualTo(200);

        schalter.verbinde();
        await().atMost(GEDULD).untilAsserted(() -> assertThat(frage("{ netzstand { datenbankErreichbar } }")
                        .at("/data/netzstand/datenbankErreichbar")
                        .asBoolean())
                .isTrue());
    }

    @Test
    @Order(2)
    void
            antwortet_die_Datenbank_beim_Schreiben_nicht_mehr_oder_geht_sie_weg_sagt_die_Antwort_was_es_ist_und_danach_geht_es()
                    throws IOException {
        String token = vorschau().get("token").asString();
        CompletableFuture<JsonNode> erste = CompletableFuture.supplyAsync(() -> uebernimm(token));
        warteBisEsSchreibt(token);
        schalter.friere();
        JsonNode problem = bald(erste);
        assertThat(problem.path("code").asString("")).isEqualTo("DATENBANK_WEG");
        assertThat(problem.path("genauer").asString("")).isEqualTo("ANTWORTET_NICHT");
        assertThat(problem.path("detail").asString("")).contains("antwortet aber nicht", "Liste der Importe");
        problem = bald(CompletableFuture.supplyAsync(DatenbankWegTest::vorschau));
        assertThat(problem.path("genauer").asString("")).isEqualTo("ANTWORTET_NICHT");
        assertThat(problem.path("detail").asString("")).contains("es wurde nichts geschrieben");
        assertThat(gesundheit()).contains("DOWN", "antwortet aber nicht");
        assertThat(projekte()).isEqualTo(SCHON_DA);

        schalter.taue();
        await().atMost(GEDULD).until(() -> !gesundheit().contains("DOWN"));
        CompletableFuture<JsonNode> zweite = CompletableFuture.supplyAsync(() -> uebernimm(token));
        warteBisEsSchreibt(token);
        schalter.trenne();
        problem = bald(zweite);
        assertThat(problem.path("genauer").asString("")).isEqualTo("WEG");
        assertThat(problem.path("detail").asString("")).contains("nicht zu erreichen", "Liste der Importe");
        problem = bald(CompletableFuture.supplyAsync(DatenbankWegTest::vorschau));
        assertThat(problem.path("genauer").asString("")).isEqualTo("WEG");
        assertThat(projekte()).isEqualTo(SCHON_DA);

        schalter.verbinde();
        await().atMost(GEDULD).untilAsserted(() -> assertThat(
                        uebernimm(token).path("vorgang").path("aenderungen").asInt(0))
                .isGreaterThan(PROJEKTE));
        assertThat(projekte()).isEqualTo(SCHON_DA + PROJEKTE);
        assertThat(vorschau().at("/zaehlung/aenderungen").asInt()).isZero();
    }

    /** That an answer comes. How soon (10 s where nothing answers, 5 where nothing is) was measured by hand: machines that test are slow at times. */
    private static JsonNode bald(CompletableFuture<JsonNode> antwort) {
        return antwort.orTimeout(GEDULD.toSeconds(), TimeUnit.SECONDS).join();
    }

    private static void warteBisEsSchreibt(String token) {
        await().atMost(GEDULD).pollInterval(Duration.ofMillis(20)).until(() -> json(http.get()
                        .uri("/api/importe/fortschritt/" + token)
                        .retrieve()
                        .body(String.class))
                .path("phase")
                .asString("")
                .equals("SCHREIBT"));
    }

    private static String gesundheit() {
        return String.valueOf(http.get().uri("/actuator/health").retrieve().body(String.class));
    }

    private static int bereitschaft() {
        return http.get()
                .uri("/actuator/health/readiness")
                .retrieve()
                .toBodilessEntity()
                .getStatusCode()
                .value();
    }

    private static int projekte() {
        return frage("{ projekte { totalCount } }")
                .at("/data/projekte/totalCount")
                .asInt(0);
    }

    private static JsonNode vorschau() {
        String datei = IntStream.range(0, PROJEKTE)
                .mapToObj(i -> "weg-%d;Weg %d;Energie;%d".formatted(i, i, i))
                .collect(Collectors.joining("\n", "Nr.;Projekttitel;Handlungsfeld;Kosten\n", "\n"));
        MultiValueMap<String, Object> teile = new LinkedMultiValueMap<>();
        teile.add("datei", new Datei("weg.csv", datei));
        return json(
                http.post().uri("/api/importe/vorschau").body(teile).retrieve().body(String.class));
    }

    private static JsonNode uebernimm(String token) {
        return json(http.post().uri("/api/importe/" + token).retrieve().body(String.class));
    }

    private static JsonNode frage(String dokument) {
        return json(http.post()
                .uri("/graphql")
                .body(Map.of("query", dokument))
                .retrieve()
                .body(String.class));
    }

    /** Of an answer without content an empty object. */
    private static JsonNode json(@Nullable String text) {
        return JsonMapper.shared().readTree(text == null ? "{}" : text);
    }
}
