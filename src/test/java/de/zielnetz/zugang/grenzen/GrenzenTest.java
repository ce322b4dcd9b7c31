package de.zielnetz.zugang.grenzen;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.Fragen;
import de.zielnetz.Zielnetztest;
import graphql.introspection.IntrospectionQuery;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.JsonNode;

@Zielnetztest
class GrenzenTest {

    @Autowired
    private Fragen fragen;

    private static final String ALLES_VON_ALLEM = """
            query ($n: Int = %s) { projekte(first: $n) { nodes { beziehungen(last: $n) { nodes { beziehungen(last: $n) { nodes {
                beziehungen(last: $n) { nodes { name } } } } } } } } }""";

    @Test
    void Seiten_von_200_in_Seiten_von_200_in_Seiten_von_200_werden_abgelehnt() {
        JsonNode fehler = fragen.fehler(ALLES_VON_ALLEM.formatted("200"));
        assertThat(fehler.at("/extensions/code").asString()).isEqualTo("GRENZE_KOSTEN");
        assertThat(fehler.get("message").asString()).contains("erlaubt sind 250000", "first");
    }

    @Test
    void die_Seitengroesse_zaehlt_auch_aus_einer_Variablen_und_hinter_last() {
        JsonNode mitWert = fragen.antwort(ALLES_VON_ALLEM.formatted("1"), Map.of("n", 200));
        assertThat(mitWert.at("/errors/0/extensions/code").asString()).isEqualTo("GRENZE_KOSTEN");
        assertThat(fragen.antwort(ALLES_VON_ALLEM.formatted("1"), Map.of("n", 2))
                        .has("errors"))
                .isFalse();
    }

    /** By page sizes alone it would be 200 times 200 times 200; there are 35 projects, and few fields of each. */
    @Test
    void eine_Seite_zaehlt_hoechstens_so_viele_Eintraege_wie_es_gibt() {
        JsonNode daten = fragen.daten("""
                { projekte(first: 200) { nodes { handlungsfelder(first: 200) { nodes { projekte(first: 200) { nodes {
                    name kennung beschreibung } } } } } } }""");
        assertThat(daten.at("/projekte/nodes")).hasSize(35);
        String gross =
                "{ projekte(first: 200) { nodes { handlungsfelder(first: 200) { nodes { projekte(first: 200) { nodes { %s } } } } } } }"
                        .formatted(IntStream.range(0, 49)
                                .mapToObj(i ->
                                        "a%d: strategischeZiele(first: 200) { nodes { name kennung gruppe nummer beschreibung } }"
                                                .formatted(i))
                                .collect(Collectors.joining(" ")));
        assertThat(fragen.fehler(gross).at("/extensions/code").asString()).isEqualTo("GRENZE_KOSTEN");
    }

    @Test
    void zu_tief_verschachtelte_Fragen_werden_abgelehnt() {
        String innen = "{ name }";
        for (int i = 0; i < 5; i++) {
            innen = "{ handlungsfelder(first: 1) { nodes { projekte(first: 1) { nodes %s } } } }".formatted(innen);
        }
        assertThat(fragen.fehler("{ projekte(first: 1) { nodes %s } }".formatted(innen))
                        .at("/extensions/code")
                        .asString())
                .isEqualTo("GRENZE_TIEFE");
    }

    @Test
    void wiederverwendete_Fragmente_umgehen_die_Grenzen_nicht() {
        String fragmente = IntStream.range(0, 25)
                .mapToObj(i -> "fragment f%d on Projekt { ...f%d ...f%d }".formatted(i, i + 1, i + 1))
                .collect(Collectors.joining(" "));
        JsonNode fehler =
                fragen.fehler("{ projekte(first: 1) { nodes { ...f0 } } } %s fragment f25 on Projekt { name kennung }"
                        .formatted(fragmente));
        assertThat(fehler.at("/extensions/code").asString()).isEqualTo("GRENZE_FELDER");
        assertThat(fehler.get("message").asString()).contains("erlaubt sind 400");
    }

    @Test
    void zu_viele_Aliase_Direktiven_und_Zeichen_werden_abgelehnt() {
        String aliase = IntStream.range(0, 60)
                .mapToObj(i -> "a%d: __typename".formatted(i))
                .collect(Collectors.joining(" "));
        assertThat(fragen.fehler("{ %s }".formatted(aliase))
                        .at("/extensions/code")
                        .asString())
                .isEqualTo("GRENZE_ALIASE");
        String direktiven = IntStream.range(0, 60)
                .mapToObj(i -> "... @include(if: true) { __typename }")
                .collect(Collectors.joining(" "));
        assertThat(fragen.fehler("{ %s }".formatted(direktiven))
                        .at("/extensions/code")
                        .asString())
                .isEqualTo("GRENZE_DIREKTIVEN");
        String felder = "name ".repeat(16_000);
        assertThat(fragen.fehler("{ leitziele { %s } }".formatted(felder))
                        .get("message")
                        .asString())
                .isNotBlank();
    }

    @Test
    void ein_Koerper_ueber_256_kB_wird_abgelehnt() {
        ResponseEntity<String> antwort = fragen.roh(Map.of("query", "{ __typename } #" + "x".repeat(300_000)));
        assertThat(antwort.getStatusCode().value()).isEqualTo(413);
        assertThat(antwort.getBody()).contains("GRENZE_GROESSE", "256 kB");
    }

    @Test
    void die_uebliche_Introspektion_wird_beantwortet() {
        JsonNode schema = fragen.daten(IntrospectionQuery.INTROSPECTION_QUERY);
        assertThat(schema.at("/__schema/types")).isNotEmpty();
    }

    @Test
    void kein_Fehler_verraet_wie_das_Programm_innen_aussieht() {
        ResponseEntity<String> antwort = fragen.roh("{ kaputt");
        assertThat(antwort.getStatusCode().is4xxClientError()).isTrue();
        assertThat(String.valueOf(antwort.getBody())).doesNotContain("Exception", "at de.zielnetz", "tools.jackson");
    }

    @Test
    void eine_Zahl_wo_ein_Text_hingehoert_ist_eine_falsche_Anfrage() {
        assertThat(fragen.roh(Map.of("query", 7)).getStatusCode().value()).isEqualTo(400);
        assertThat(fragen.roh(Map.of("query", "{ __typename }", "operationName", true))
                        .getStatusCode()
                        .value())
                .isEqualTo(400);
    }
}
