package de.zielnetz.graphql.auswahl;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.Fragen;
import de.zielnetz.Zielnetztest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import tools.jackson.databind.JsonNode;

/** What one may ask of counts, of relationships themselves, of dates, and of the goals a project serves. */
@Zielnetztest
class BedingungenTest {

    @Autowired
    private Fragen fragen;

    @Autowired
    private Neo4jClient neo4j;

    /** The same conditions, said in Cypher. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {handlungsfelder: {anzahl: {von: 2}}} | COUNT { (p)-[:GEHOERT_ZU]->(:Handlungsfeld) } >= 2
                    {handlungsfelder: {anzahl: {ist: 1}}} | COUNT { (p)-[:GEHOERT_ZU]->(:Handlungsfeld) } = 1
                    {handlungsfelder: {anzahl: {in: [2, 3]}}} | COUNT { (p)-[:GEHOERT_ZU]->(:Handlungsfeld) } IN [2, 3]
                    {strategischeZiele: {anzahl: {bis: 1}}} | COUNT { (p)-[:TRAEGT_BEI_ZU]->(:StrategischesZiel) } <= 1
                    {strategischeZiele: {anzahl: {von: 1, davon: {gruppe: {ist: ROLLE}}}}} | EXISTS { (p)-[:TRAEGT_BEI_ZU]->(:StrategischesZiel {gruppe: 'ROLLE'}) }
                    {leitziele: {einige: {nummer: {ist: 3}}}} | EXISTS { (p)-[:TRAEGT_BEI_ZU]->(:Leitziel {nummer: 3}) } OR EXISTS { (p)-[:TRAEGT_BEI_ZU]->(:StrategischesZiel)-[:DIENT]->(:Leitziel {nummer: 3}) }
                    {leitziele: {anzahl: {von: 2}}} | COUNT { MATCH (p)-[:TRAEGT_BEI_ZU]->(z) MATCH (z)-[:DIENT*0..1]->(l:Leitziel) RETURN DISTINCT l } >= 2
                    {leitziele: {keine: {}}} | NOT EXISTS { (p)-[:TRAEGT_BEI_ZU]->(:Leitziel) } AND NOT EXISTS { (p)-[:TRAEGT_BEI_ZU]->(:StrategischesZiel)-[:DIENT]->(:Leitziel) }
                    {strategischeZiele: {beziehung: {belegart: {ist: BELEGT}}}} | EXISTS { MATCH (p)-[t:TRAEGT_BEI_ZU]->(z:StrategischesZiel) WHERE t.belegart = 'BELEGT' }
                    {strategischeZiele: {beziehung: {belegart: {ist: EINGESCHAETZT}}, anzahl: {von: 2}}} | COUNT { MATCH (p)-[t:TRAEGT_BEI_ZU]->(z:StrategischesZiel) WHERE t.belegart = 'EINGESCHAETZT' } >= 2
                    """)
    void Bedingungen_an_Anzahlen_Beziehungen_und_Leitziele_waehlen_dasselbe_wie_Cypher(String filter, String cypher) {
        List<String> erwartet = List.copyOf(
                new TreeSet<>(neo4j.query("MATCH (p:Projekt) WHERE %s RETURN p.kennung AS k".formatted(cypher))
                        .fetchAs(String.class)
                        .mappedBy((typen, zeile) -> zeile.get("k").asString())
                        .all()));
        assertThat(kennungen(
                        fragen.daten("{ projekte(first: 200, filter: %s) { nodes { kennung } } }".formatted(filter))
                                .at("/projekte/nodes")))
                .isEqualTo(erwartet);
    }

    @Test
    void sortiert_nach_Anzahl_steht_vorn_wer_am_meisten_hat_und_dann_wer_eher_im_Alphabet_steht() {
        JsonNode daten = fragen.daten("""
                { projekte(first: 200, sortierung: [STRATEGISCHE_ZIELE_ANZAHL_AB, NAME_AUF]) {
                    nodes { strategischeZiele { totalCount } } } }""");
        List<Integer> anzahlen = new ArrayList<>();
        daten.at("/projekte/nodes")
                .forEach(p -> anzahlen.add(p.at("/strategischeZiele/totalCount").asInt()));
        assertThat(anzahlen).hasSize(35).isSortedAccordingTo((a, b) -> b - a);
        assertThat(anzahlen.get(0)).isGreaterThan(anzahlen.get(34));
        JsonNode felder =
                fragen.daten("{ handlungsfelder(sortierung: [PROJEKTE_ANZAHL_AUF]) { projekte { totalCount } } }");
        List<Integer> jeFeld = new ArrayList<>();
        felder.get("handlungsfelder")
                .forEach(f -> jeFeld.add(f.at("/projekte/totalCount").asInt()));
        assertThat(jeFeld).hasSize(10).isSorted().contains(0);
    }

    /** Only one project is linked to a strategic goal by a document. */
    @Test
    void beim_Sortieren_zaehlt_mit_nurBelegt_nur_was_belegt_ist() {
        JsonNode daten = fragen.daten("""
                { projekte(first: 2, nurBelegt: true, sortierung: [STRATEGISCHE_ZIELE_ANZAHL_AB]) {
                    nodes { strategischeZiele(nurBelegt: true) { totalCount } } } }""");
        assertThat(daten.at("/projekte/nodes/0/strategischeZiele/totalCount").asInt())
                .isPositive();
        assertThat(daten.at("/projekte/nodes/1/strategischeZiele/totalCount").asInt())
                .isZero();
    }

    @Test
    void Projekte_eines_Leitziels_lassen_sich_filtern_und_sortieren() {
        JsonNode daten = fragen.daten("""
                { leitziel(nummer: 3) {
                    alle: projekte(first: 200, wie: [DIREKT, UEBER_ZIEL]) { nodes { kennung handlungsfelder { nodes { kennung } } } }
                    wenige: projekte(first: 200, wie: [DIREKT, UEBER_ZIEL], sortierung: [NAME_AB],
                        filter: {handlungsfelder: {einige: {kennung: {ist: "mobilitaet"}}}}) { totalCount nodes { name kennung } } } }""");
        List<String> erwartet = new ArrayList<>();
        daten.at("/leitziel/alle/nodes").forEach(p -> {
            if (p.at("/handlungsfelder/nodes").toString().contains("\"mobilitaet\"")) {
                erwartet.add(p.get("kennung").asString());
            }
        });
        List<String> namen = new ArrayList<>();
        daten.at("/leitziel/wenige/nodes").forEach(p -> namen.add(p.get("name").asString()));
        assertThat(kennungen(daten.at("/leitziel/wenige/nodes")))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(erwartet);
        assertThat(namen).isSortedAccordingTo(Collections.reverseOrder());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {status: {ist: null}}                             | filter.status.ist
                    {handlungsfelder: {einige: null}}                 | filter.handlungsfelder.einige
                    {handlungsfelder: {einige: {name: {ist: null}}}}  | filter.handlungsfelder.einige.name.ist
                    {handlungsfelder: {anzahl: {von: null}}}          | filter.handlungsfelder.anzahl.von
                    {handlungsfelder: {beziehung: {geltung: {ist: null}}}} | filter.handlungsfelder.beziehung.geltung.ist
                    {oder: null}                                      | filter.oder
                    """)
    void null_in_einer_Bedingung_ist_ein_Fehler_der_die_Stelle_nennt(String filter, String ort) {
        JsonNode fehler = fragen.fehler("{ projekte(filter: %s) { totalCount } }".formatted(filter));
        assertThat(fehler.at("/extensions/code").asString()).isEqualTo("UNGUELTIGER_WERT");
        assertThat(fehler.get("message").asString())
                .startsWith(ort + " ist null")
                .contains("fehlt: true");
    }

    @Test
    void auch_null_aus_einer_Variablen_ist_ein_Fehler_und_eine_fehlende_Variable_keine_Bedingung() {
        String frage = "query ($s: Projektstatus) { projekte(filter: {status: {ist: $s}}) { totalCount } }";
        Map<String, Object> leer = new TreeMap<>();
        leer.put("s", null);
        assertThat(fragen.antwort(frage, leer).at("/errors/0/message").asString())
                .startsWith("filter.status.ist ist null");
        assertThat(fragen.antwort(frage, Map.of())
                        .at("/data/projekte/totalCount")
                        .asInt())
                .isEqualTo(35);
    }

    @Test
    void ein_Datum_trifft_auch_wo_ganze_Jahre_gemeint_sind() {
        assertThat(drucksachen("{von: \"2023\", bis: \"2023\"}")
                        + drucksachen("{vor: \"2023\"}")
                        + drucksachen("{nach: \"2023\"}"))
                .isEqualTo(drucksachen("{fehlt: false}"))
                .isPositive();
        assertThat(drucksachen("{von: \"2023\", nach: \"2023\"}")).isEqualTo(drucksachen("{nach: \"2023\"}"));
        assertThat(drucksachen("{vor: \"2023\"}")).isEqualTo(drucksachen("{bis: \"2022\"}"));
    }

    private int drucksachen(String datum) {
        return fragen.daten("{ drucksachen(filter: {datum: %s}) { totalCount } }".formatted(datum))
                .at("/drucksachen/totalCount")
                .asInt();
    }

    @Test
    void wer_nach_einem_Namen_fragt_den_nichts_traegt_erfaehrt_neben_der_leeren_Antwort_den_naechsten() {
        JsonNode antwort =
                fragen.antwort("{ handlungsfelder(filter: {name: {ist: \"Mobilitaet\"}}) { kennung } }", Map.of());
        assertThat(antwort.at("/data/handlungsfelder")).isEmpty();
        assertThat(antwort.at("/extensions/hinweise/0").asString())
                .isEqualTo(
                        "filter.name.ist ist „Mobilitaet“; das steht bei keinem Knoten der Art Handlungsfeld. Am nächsten liegt „Mobilität“.");
        assertThat(fragen.antwort("{ handlungsfelder(filter: {name: {ist: \"mobilität\"}}) { kennung } }", Map.of())
                        .has("extensions"))
                .isFalse();
    }

    private static List<String> kennungen(JsonNode liste) {
        List<String> kennungen = new ArrayList<>();
        liste.forEach(eintrag -> kennungen.add(eintrag.get("kennung").asString()));
        return kennungen;
    }
}
