package de.zielnetz.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.zielnetz.Zielnetz;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An external database that is down at the start, comes, goes and comes again. */
class DatenbankWegTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration GEDULD = Duration.ofSeconds(90);

    private final HttpClient http = HttpClient.newHttpClient();
    private String adresse = "";

    @Test
    void ohne_Datenbank_startet_Zielnetz_sagt_es_und_erholt_sich_danach_haelt_es_das_letzte_Netz(@TempDir Path ordner)
            throws IOException, InterruptedException {
        try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.starte(ordner, 0);
                Schalter schalter = new Schalter(neo4j.adresse().getPort());
                ConfigurableApplicationContext programm = starte(schalter.port(), neo4j)) {
            assertThat(programm.getBeanNamesForType(EmbeddedNeo4j.class)).isEmpty();
            adresse = "http://127.0.0.1:" + programm.getEnvironment().getProperty("local.server.port");

            assertThat(bereitschaft()).isEqualTo(503);
            long gefragt = System.nanoTime();
            JsonNode fehler = frage("{ leitziele { name } }").at("/errors/0");
            assertThat(Duration.ofNanos(System.nanoTime() - gefragt)).isLessThan(Duration.ofSeconds(5));
            assertThat(fehler.at("/extensions/code").asString()).isEqualTo("NETZ_NICHT_GELADEN");
            assertThat(fehler.get("message").asString()).contains("Datenbank");
            assertThat(frage("{ __schema { queryType { name } } }").has("errors"))
                    .isFalse();

            schalter.verbinde();
            await().atMost(GEDULD)
                    .untilAsserted(() -> assertThat(bereitschaft()).isEqualTo(200));
            await().atMost(GEDULD).untilAsserted(() -> assertThat(frage("{ projekte { totalCount } }")
                            .at("/data/projekte/totalCount")
                            .asInt())
                    .isEqualTo(35));

            schalter.trenne();
            await().atMost(GEDULD).untilAsserted(() -> {
                JsonNode antwort =
                        frage("{ netzstand { datenbankErreichbar alterInSekunden } projekte { totalCount } }");
                assertThat(antwort.at("/data/netzstand/datenbankErreichbar").asBoolean())
                        .isFalse();
                assertThat(antwort.at("/data/netzstand/alterInSekunden").asInt())
                        .isPositive();
                assertThat(antwort.at("/data/projekte/totalCount").asInt()).isEqualTo(35);
                assertThat(antwort.at("/extensions/netzstand/hinweis").asString())
                        .contains("letzten bekannten Stand");
            });
            assertThat(bereitschaft()).isEqualTo(200);

            schalter.verbinde();
            await().atMost(GEDULD).untilAsserted(() -> assertThat(frage("{ netzstand { datenbankErreichbar } }")
                            .at("/data/netzstand/datenbankErreichbar")
                            .asBoolean())
                    .isTrue());
        }
    }

    private static ConfigurableApplicationContext starte(int port, EmbeddedNeo4j neo4j) {
        return SpringApplication.run(
                Zielnetz.class,
                "--server.port=0",
                "--spring.neo4j.uri=bolt://127.0.0.1:" + port,
                "--spring.neo4j.authentication.username=" + neo4j.nutzer(),
                "--spring.neo4j.authentication.password=" + neo4j.passwort());
    }

    private int bereitschaft() throws IOException, InterruptedException {
        return http.send(
                        HttpRequest.newBuilder(URI.create(adresse + "/actuator/health/readiness"))
                                .build(),
                        HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private JsonNode frage(String dokument) throws IOException, InterruptedException {
        HttpRequest frage = HttpRequest.newBuilder(URI.create(adresse + "/graphql"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(Map.of("query", dokument))))
                .build();
        return JSON.readTree(
                http.send(frage, HttpResponse.BodyHandlers.ofString()).body());
    }
}
