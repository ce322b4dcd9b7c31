package de.zielnetz.graphql.plan;

import de.zielnetz.Zielnetztest;
import de.zielnetz.graphql.Anfrage;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.support.SerializableGraphQlRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.util.LinkedMultiValueMap;
import tools.jackson.databind.json.JsonMapper;

/** How much faster a plan answers than graphql-java, by turns in one run; from the document to the bytes, without HTTP. Reports, asserts nothing. */
@Zielnetztest
class Planzeit {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int ROUNDS = 7;
    private static final long ROUND_NANOS = 1_500_000_000L;

    private record Asked(String name, String document, List<Map<String, Object>> variables) {}

    private static final List<Asked> ASKED = List.of(
            new Asked(
                    "projects with fields and actors",
                    "query ($n: Int) { projekte(first: $n) { edges { node { kennung name handlungsfelder { nodes { kennung name } } "
                            + "verantwortliche { nodes { kennung name } } mitwirkende { nodes { kennung name } } } } } }",
                    List.of(Map.of("n", 33), Map.of("n", 34), Map.of("n", 35))),
            new Asked(
                    "overlaps of a project",
                    "query ($k: ID!) { projekt(kennung: $k) { name ueberschneidungen(first: 10) { nodes { mit { kennung name } punkte } } } }",
                    List.of(Map.of("k", "aim"), Map.of("k", "bahnstadt"))),
            new Asked(
                    "matrix",
                    "{ abdeckung(zeilen: HANDLUNGSFELD, spalten: STRATEGISCHES_ZIEL) { zeilen { wert { schluessel name } zellen { anzahl grad } } } }",
                    List.of(Map.of())),
            new Asked(
                    "three levels from a field",
                    "query ($k: ID!) { handlungsfeld(kennung: $k) { name projekte(first: 20) { nodes { name handlungsfelder(first: 20) "
                            + "{ nodes { name projekte(first: 10) { nodes { kennung name } } } } } } } }",
                    List.of(Map.of("k", "mobilitaet"), Map.of("k", "verwaltung"))));

    @Autowired
    private WebGraphQlHandler graphql;

    @Test
    void measure() {
        for (Asked asked : ASKED) {
            double[] byPlan = new double[ROUNDS];
            double[] ordinary = new double[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                byPlan[round] = perSecond(asked, Map.of());
                ordinary[round] = perSecond(asked, Map.of(Anfrage.SIEHT_HINEIN, true));
            }
            double a = median(byPlan);
            double b = median(ordinary);
            System.out.printf("%s: %.0f by plan, %.0f without, %.1f times%n", asked.name(), a, b, a / b);
        }
    }

    /** The first rounds warm up. */
    private static double median(double[] rounds) {
        double[] last = Arrays.copyOfRange(rounds, 2, ROUNDS);
        Arrays.sort(last);
        return last[last.length / 2];
    }

    private double perSecond(Asked asked, Map<String, Object> attributes) {
        long begin = System.nanoTime();
        int answers = 0;
        while (System.nanoTime() - begin < ROUND_NANOS) {
            SerializableGraphQlRequest body = new SerializableGraphQlRequest();
            body.setQuery(asked.document());
            body.setVariables(asked.variables().get(answers % asked.variables().size()));
            JSON.writeValueAsBytes(Objects.requireNonNull(graphql.handleRequest(new WebGraphQlRequest(
                                    URI.create("/graphql"),
                                    new HttpHeaders(),
                                    new LinkedMultiValueMap<>(),
                                    null,
                                    attributes,
                                    body,
                                    "1",
                                    Locale.GERMAN))
                            .block())
                    .toMap());
            answers++;
        }
        return answers / ((System.nanoTime() - begin) / 1e9);
    }
}
