package de.zielnetz.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.Fragen;
import de.zielnetz.Zielnetztest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@Zielnetztest
class ListenTest {

    @Autowired
    private Fragen fragen;

    @Test
    void vorwaerts_und_rueckwaerts_geblaettert_kommt_jedes_Projekt_genau_einmal() {
        List<String> alle = kennungen(
                fragen.daten("{ projekte(first: 200) { nodes { kennung } } }").at("/projekte/nodes"));
        assertThat(alle).hasSize(35).isSorted();
        List<String> vorwaerts = new ArrayList<>();
        String nach = "";
        for (int seite = 0; nach != null; seite++) {
            assertThat(seite).isLessThan(10);
            JsonNode liste = fragen.daten(
                            "{ projekte(first: 8%s) { totalCount nodes { kennung } pageInfo { hasNextPage hasPreviousPage endCursor } } }"
                                    .formatted(nach))
                    .get("projekte");
            vorwaerts.addAll(kennungen(liste.get("nodes")));
            assertThat(liste.get("totalCount").asInt()).isEqualTo(35);
            assertThat(liste.at("/pageInfo/hasPreviousPage").asBoolean()).isEqualTo(seite > 0);
            nach = liste.at("/pageInfo/hasNextPage").asBoolean()
                    ? ", after: \"%s\""
                            .formatted(liste.at("/pageInfo/endCursor").asString())
                    : null;
        }
        assertThat(vorwaerts).isEqualTo(alle);
        List<String> rueckwaerts = new ArrayList<>();
        String vor = "";
        while (vor != null) {
            JsonNode liste = fragen.daten(
                            "{ projekte(last: 8%s) { nodes { kennung } pageInfo { hasPreviousPage startCursor } } }"
                                    .formatted(vor))
                    .get("projekte");
            List<String> seite = kennungen(liste.get("nodes"));
            Collections.reverse(seite);
            rueckwaerts.addAll(seite);
            vor = liste.at("/pageInfo/hasPreviousPage").asBoolean()
                    ? ", before: \"%s\""
                            .formatted(liste.at("/pageInfo/startCursor").asString())
                    : null;
        }
        Collections.reverse(rueckwaerts);
        assertThat(rueckwaerts).isEqualTo(alle);
    }

    @Test
    void eine_Stelle_gilt_auch_in_der_gefilterten_Liste_weiter() {
        JsonNode erste = fragen.daten(
                "{ projekte(first: 1, filter: {name: {enthaelt: \"digital\"}}) { edges { cursor node { kennung } } pageInfo { endCursor } } }");
        String stelle = erste.at("/projekte/edges/0/cursor").asString();
        assertThat(erste.at("/projekte/pageInfo/endCursor").asString()).isEqualTo(stelle);
        JsonNode alle = fragen.daten("{ projekte(filter: {name: {enthaelt: \"digital\"}}) { nodes { kennung } } }");
        JsonNode weitere = fragen.daten(
                "{ projekte(after: \"%s\", filter: {name: {enthaelt: \"digital\"}}) { nodes { kennung } } }"
                        .formatted(stelle));
        List<String> erwartet = kennungen(alle.at("/projekte/nodes"));
        assertThat(kennungen(weitere.at("/projekte/nodes"))).isEqualTo(erwartet.subList(1, erwartet.size()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    in Mobilität und in Verwaltung  | {handlungsfelder: {einige: {kennung: {ist: "mobilitaet"}}}, und: [{handlungsfelder: {einige: {kennung: {ist: "verwaltung"}}}}]} | 1
                    in Mobilität oder in Verwaltung | {oder: [{handlungsfelder: {einige: {kennung: {ist: "mobilitaet"}}}}, {handlungsfelder: {einige: {kennung: {ist: "verwaltung"}}}}]} | 13
                    nicht in Energie                | {nicht: {handlungsfelder: {einige: {kennung: {ist: "energie"}}}}} | 35
                    nicht in Mobilität              | {handlungsfelder: {keine: {kennung: {ist: "mobilitaet"}}}} | 28
                    nur in Mobilität                | {handlungsfelder: {alle: {kennung: {ist: "mobilitaet"}}}} | 3
                    alle verlangt mindestens eines  | {verantwortliche: {alle: {}}} | 0
                    ohne strategisches Ziel         | {strategischeZiele: {keine: {}}} | 34
                    oder ohne Angabe                | {oder: []} | 0
                    leere Bedingung                 | {} | 35
                    Name                            | {name: {beginntMit: "pilotprojekt"}} | 2
                    ohne Kosten                     | {kosten: {fehlt: true}} | 35
                    """)
    void Bedingungen_lassen_genau_die_Projekte_der_Dokumente_uebrig(String was, String filter, int anzahl) {
        JsonNode daten = fragen.daten("{ projekte(nurBelegt: true, filter: %s) { totalCount } }".formatted(filter));
        assertThat(daten.at("/projekte/totalCount").asInt()).as(was).isEqualTo(anzahl);
    }

    @Test
    void sortiert_wird_nach_dem_Alphabet_wie_im_Deutschen() {
        JsonNode daten = fragen.daten("{ projekte(first: 200, sortierung: [NAME_AB]) { nodes { name } } }");
        assertThat(daten.at("/projekte/nodes/0/name").asString()).startsWith("Umweltorientiertes");
        List<String> namen = new ArrayList<>();
        daten.at("/projekte/nodes").forEach(p -> namen.add(p.get("name").asString()));
        assertThat(namen.indexOf("Öffentliches WLAN in Braunschweig"))
                .isLessThan(namen.indexOf("Modernisierung Datennetze"));
    }

    @Test
    void nurBelegt_zeigt_nie_mehr_und_nichts_Eingeschaetztes() {
        JsonNode daten = fragen.daten("""
                { strategischeZiele { alle: projekte { totalCount } belegt: projekte(nurBelegt: true) { totalCount edges { belegart } } } }""");
        daten.get("strategischeZiele").forEach(ziel -> {
            assertThat(ziel.at("/belegt/totalCount").asInt())
                    .isLessThanOrEqualTo(ziel.at("/alle/totalCount").asInt());
            ziel.at("/belegt/edges")
                    .forEach(kante ->
                            assertThat(kante.get("belegart").asString()).isEqualTo("BELEGT"));
        });
    }

    @Test
    void jede_Beziehung_laesst_sich_von_beiden_Enden_gehen_und_nennt_einen_Beleg() {
        JsonNode daten = fragen.daten("""
                { handlungsfelder { kennung beziehungen(first: 200) { totalCount edges {
                    richtung belege { quelle { name } fundstelle art } node { beziehungen(first: 0) { totalCount } } } } } }""");
        daten.get("handlungsfelder")
                .forEach(feld -> feld.at("/beziehungen/edges").forEach(kante -> {
                    assertThat(kante.get("belege")).isNotEmpty();
                    assertThat(kante.at("/belege/0/quelle/name").asString()).isNotBlank();
                    assertThat(kante.at("/belege/0/fundstelle").asString()).isNotBlank();
                    assertThat(kante.at("/node/beziehungen/totalCount").asInt()).isPositive();
                }));
    }

    private static List<String> kennungen(JsonNode liste) {
        List<String> kennungen = new ArrayList<>();
        liste.forEach(eintrag -> kennungen.add(eintrag.get("kennung").asString()));
        return kennungen;
    }
}
