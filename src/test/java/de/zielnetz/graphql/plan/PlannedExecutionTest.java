package de.zielnetz.graphql.plan;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.Beispielvariablen;
import de.zielnetz.Gruendlich;
import de.zielnetz.Zielnetztest;
import de.zielnetz.graphql.Anfrage;
import graphql.schema.GraphQLSchema;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.support.SerializableGraphQlRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.util.LinkedMultiValueMap;
import tools.jackson.databind.json.JsonMapper;

/** What a plan answers is what graphql-java answers, byte by byte. */
@Zielnetztest
class PlannedExecutionTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Autowired
    private WebGraphQlHandler graphql;

    @Autowired
    private GraphQlSource source;

    @Test
    void every_example_is_answered_by_its_plan_in_the_same_bytes() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("graphql/beispiele"))) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString().replace(".graphql", "");
                Map<String, Object> variables = Beispielvariablen.von(name);
                String document = Files.readString(file);
                WebGraphQlResponse first = answer(document, variables, true);
                assertThat(first.getErrors()).as(name).isEmpty();
                assertThat(isPlanned(first))
                        .as("%s is answered by its plan", name)
                        .isTrue();
                String ordinary = bytes(answer(document, variables, false));
                assertThat(bytes(first)).as(name).isEqualTo(ordinary);
                assertThat(bytes(answer(document, variables, true)))
                        .as("%s, once more", name)
                        .isEqualTo(ordinary);
            }
        }
    }

    @Test
    void every_query_of_the_pages_has_the_same_answer() throws IOException {
        int planned = 0;
        List<PageQueries.Asked> all = new PageQueries().all();
        for (PageQueries.Asked asked : all) {
            WebGraphQlResponse byPlan = answer(asked.document(), asked.variables(), true);
            planned += isPlanned(byPlan) ? 1 : 0;
            assertThat(bytes(byPlan))
                    .as(asked.name())
                    .isEqualTo(bytes(answer(asked.document(), asked.variables(), false)));
        }
        // The others want to know who asks, or variables of their own.
        assertThat(planned).as("of %d", all.size()).isGreaterThan(all.size() / 2);
    }

    @Test
    void random_documents_over_the_whole_schema_have_the_same_answer() {
        GraphQLSchema schema = source.schema();
        int planned = 0;
        int seeds = Gruendlich.AN ? 2_000 : 150;
        for (int seed = 0; seed < seeds; seed++) {
            String document = new RandomDocument(seed).over(schema);
            for (boolean nein : new boolean[] {false, true}) {
                Map<String, Object> variables = Map.of("nein", nein);
                WebGraphQlResponse byPlan = answer(document, variables, true);
                planned += isPlanned(byPlan) ? 1 : 0;
                assertThat(bytes(byPlan))
                        .as("seed %d, %s: %s", seed, nein, document)
                        .isEqualTo(bytes(answer(document, variables, false)));
            }
        }
        assertThat(planned).as("most of them by their plan").isGreaterThan(seeds);
    }

    @Test
    void what_ends_in_an_error_is_told_by_graphql_java() {
        String document = "{ a: projekt(kennung: \"aim\") { name } b: projekt(kennung: \"gibt-es-nicht\") { name } }";
        WebGraphQlResponse answer = answer(document, Map.of(), true);
        assertThat(isPlanned(answer)).isFalse();
        assertThat(bytes(answer)).isEqualTo(bytes(answer(document, Map.of(), false)));
    }

    @Test
    void a_list_refused_beyond_its_limit_a_field_that_is_hidden_and_the_schema_itself_stay_as_they_were() {
        for (String document : List.of(
                "{ projekt(kennung: \"aim\") { name ansprechpartner } }",
                "{ __schema { queryType { name } } projekt(kennung: \"aim\") { name } }",
                "{ __type(name: \"Projekt\") { fields { name } } }",
                "{ projekte(first: 5000) { nodes { name } } }",
                "{ wege(von: \"Projekt/nichts\", nach: \"Leitziel/x\") { anzahl } }")) {
            assertThat(bytes(answer(document, Map.of(), true)))
                    .as(document)
                    .isEqualTo(bytes(answer(document, Map.of(), false)));
        }
    }

    private static boolean isPlanned(WebGraphQlResponse answer) {
        return answer.getExecutionResult().getData() instanceof ReadyAnswer;
    }

    private static String bytes(WebGraphQlResponse answer) {
        return JSON.writeValueAsString(answer.toMap()).replaceAll("\"alterInSekunden\":\\d+", "");
    }

    private WebGraphQlResponse answer(String document, Map<String, Object> variables, boolean byPlan) {
        SerializableGraphQlRequest body = new SerializableGraphQlRequest();
        body.setQuery(document);
        body.setVariables(variables);
        return Objects.requireNonNull(graphql.handleRequest(new WebGraphQlRequest(
                        URI.create("/graphql"),
                        new HttpHeaders(),
                        new LinkedMultiValueMap<>(),
                        null,
                        byPlan ? Map.of() : Map.of(Anfrage.SIEHT_HINEIN, true),
                        body,
                        "1",
                        Locale.GERMAN))
                .block());
    }
}
