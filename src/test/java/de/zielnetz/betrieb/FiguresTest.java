package de.zielnetz.betrieb;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.Fragen;
import de.zielnetz.Zielnetztest;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClient;
import reactor.core.publisher.Mono;

/** Prometheus learns what goes on, and nobody else does. */
@Zielnetztest
class FiguresTest {

    @Autowired
    private Fragen fragen;

    private static ResponseEntity<String> frage(RestClient wer, String pfad) {
        return wer.get().uri(pfad).retrieve().toEntity(String.class);
    }

    @Test
    void die_Verwaltung_sieht_Netz_Anfragen_Fragen_Datenbank_und_Speicher() {
        fragen.daten("query GezaehlteProbe { leitziele { name } }");
        assertThat(frage(fragen.http("verwaltung"), "/actuator/prometheus").getBody())
                .containsPattern("(?m)^zielnetz_netz_knoten [1-9]")
                .containsPattern("(?m)^zielnetz_netz_beziehungen [1-9]")
                .containsPattern("(?m)^zielnetz_netz_alter_seconds \\d")
                .containsPattern("(?m)^zielnetz_netz_ladedauer_seconds \\d")
                .containsPattern("(?m)^zielnetz_datenbank_erreichbar 1")
                .containsPattern("(?m)^zielnetz_vorgaenge_total\\{art=\"ERSTBEFUELLUNG\"} [1-9]")
                .containsPattern("(?m)^zielnetz_anfragen_seconds_count\\{bereich=\"graphql\",status=\"2xx\"} [1-9]")
                // Other tests share this program, and may have asked under a hundred names already.
                .containsPattern(
                        "(?m)^zielnetz_fragen_seconds_count\\{ergebnis=\"gut\",operation=\"(?:GezaehlteProbe|andere)\"} [1-9]")
                .containsPattern("(?m)^zielnetz_antworten_verfehlt_total [1-9]")
                .containsPattern("(?m)^jvm_memory_used_bytes\\{area=\"heap\"");
    }

    @Test
    void Alarme_und_Uebersicht_fragen_nur_nach_dem_was_es_gibt() throws IOException {
        fragen.daten("{ leitziele { name } }");
        String alle = frage(fragen.http("verwaltung"), "/actuator/prometheus").getBody();
        for (String datei : List.of("prometheus/zielnetz.rules.yml", "grafana/zielnetz.json")) {
            assertThat(Pattern.compile("\\b(?:zielnetz|jvm)_[a-z_]+\\b")
                            .matcher(Files.readString(Path.of("src/main/betrieb", datei)))
                            .results()
                            .map(MatchResult::group)
                            .distinct())
                    .hasSizeGreaterThan(5)
                    .allSatisfy(name -> assertThat(alle).containsPattern("(?m)^" + name + "[ {]"));
        }
    }

    @Test
    void andere_sehen_nichts_davon_und_kein_Verzeichnis() {
        for (String pfad : List.of("/actuator/prometheus", "/actuator/sbom", "/actuator/sbom/application")) {
            assertThat(frage(fragen.http(), pfad).getStatusCode().value())
                    .as(pfad)
                    .isEqualTo(401);
            assertThat(frage(fragen.http("redaktion"), pfad).getStatusCode().value())
                    .as(pfad)
                    .isEqualTo(403);
        }
        assertThat(frage(fragen.http(), "/actuator").getStatusCode().value()).isEqualTo(404);
    }

    @Test
    void mehr_als_hundert_Namen_sind_andere() {
        MeterRegistry zahlen = new SimpleMeterRegistry();
        QueryFigures zaehler = new QueryFigures(zahlen);
        IntStream.range(0, 250).forEach(i -> frage(zaehler, "Frage" + i));
        frage(zaehler, "Frage7");
        frage(zaehler, "kein Name\n");
        frage(zaehler, null);
        assertThat(zahlen.find("zielnetz.fragen").timers()).hasSize(QueryFigures.MOST_NAMES + 2);
        assertThat(zahlen.get("zielnetz.fragen")
                        .tag("operation", "Frage7")
                        .timer()
                        .count())
                .isEqualTo(2);
        assertThat(zahlen.get("zielnetz.fragen")
                        .tag("operation", "andere")
                        .timer()
                        .count())
                .isEqualTo(151);
        assertThat(zahlen.get("zielnetz.fragen")
                        .tag("operation", "ohne")
                        .timer()
                        .count())
                .isEqualTo(1);
    }

    private static void frage(QueryFigures zaehler, @Nullable String name) {
        Map<String, Object> body = name == null
                ? Map.of("query", "{ __typename }")
                : Map.of("query", "{ __typename }", "operationName", name);
        WebGraphQlRequest anfrage = new WebGraphQlRequest(
                URI.create("http://localhost/graphql"), new HttpHeaders(), null, null, Map.of(), body, "1", null);
        zaehler.intercept(
                        anfrage,
                        ignoriert -> Mono.just(new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(
                                ExecutionInput.newExecutionInput("{ a }").build(),
                                ExecutionResult.newExecutionResult()
                                        .data(Map.of())
                                        .build()))))
                .block();
    }
}
