package de.zielnetz.graphql.auswertung;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.Fragen;
import de.zielnetz.Zielnetztest;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Werteliste;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import tools.jackson.databind.JsonNode;

/** Lists in groups, beside the same groups in Cypher. */
@Zielnetztest
class AuswertungTest {

    @Autowired
    private Fragen fragen;

    @Autowired
    private Neo4jClient neo4j;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    projekte     | HANDLUNGSFELDER           | MATCH (n:Projekt) OPTIONAL MATCH (n)-[:GEHOERT_ZU]->(m:Handlungsfeld) RETURN m.kennung AS k, count(DISTINCT n) AS w
                    projekte     | LEITZIELE                 | MATCH (n:Projekt) OPTIONAL MATCH (n)-[:TRAEGT_BEI_ZU]->(z) OPTIONAL MATCH (z)-[:DIENT*0..1]->(m:Leitziel) WITH n, collect(DISTINCT m.kennung) AS ms UNWIND CASE ms WHEN [] THEN [null] ELSE ms END AS k RETURN k, count(DISTINCT n) AS w
                    projekte     | STATUS                    | MATCH (n:Projekt) RETURN n.status AS k, count(n) AS w
                    akteure      | ART                       | MATCH (n:Akteur) RETURN n.art AS k, count(n) AS w
                    drucksachen  | DATUM_JAHR                | MATCH (n:Drucksache) RETURN left(n.datum, 4) AS k, count(n) AS w
                    indikatoren  | EINHEIT                   | MATCH (n:Indikator) RETURN n.einheit AS k, count(n) AS w
                    rollen       | MITGLIED_IN               | MATCH (n:Rolle) OPTIONAL MATCH (n)-[:MITGLIED_IN]->(m:Gremium) RETURN m.kennung AS k, count(DISTINCT n) AS w
                    """)
    void Gruppen_haben_so_viele_Knoten_wie_in_Cypher(String liste, String nach, String cypher) {
        JsonNode gruppen = fragen.daten(
                        "{ %s { auswertung(nach: %s) { anzahl gruppen { schluessel name anzahl wert liste(first: 200) { totalCount nodes { kennung } } } } } }"
                                .formatted(liste, nach))
                .at("/" + liste + "/auswertung/gruppen");
        Map<String, Long> erwartet = new TreeMap<>();
        neo4j.query(cypher).fetch().all().forEach(zeile -> {
            if ((Long) zeile.get("w") > 0) {
                erwartet.put(String.valueOf(zeile.get("k")), (Long) zeile.get("w"));
            }
        });
        Map<String, Long> gefunden = new TreeMap<>();
        gruppen.forEach(g -> {
            gefunden.put(
                    g.get("schluessel").isNull() ? "null" : g.get("schluessel").asString(),
                    g.get("anzahl").asLong());
            assertThat(g.at("/liste/totalCount").asLong())
                    .isEqualTo(g.get("anzahl").asLong());
            assertThat(g.get("wert").asDouble()).isEqualTo(g.get("anzahl").asDouble());
        });
        assertThat(gefunden).isNotEmpty().isEqualTo(erwartet);
        if (erwartet.containsKey("null")) {
            assertThat(gruppen.get(gruppen.size() - 1).get("name").asString()).isEqualTo("ohne Angabe");
        }
    }

    @Test
    void Gruppen_und_Werte_einer_Achse_heissen_wie_Leute_sagen_und_der_Code_steht_daneben() {
        JsonNode arten = fragen.daten("{ akteure { auswertung(nach: ART) { gruppen { schluessel name } } } }")
                .at("/akteure/auswertung/gruppen");
        assertThat(arten.toString())
                .contains("{\"schluessel\":\"BUND_LAND\",\"name\":\"Bund oder Land\"}")
                .contains("{\"schluessel\":\"KOMMUNALES_UNTERNEHMEN\",\"name\":\"Kommunales Unternehmen\"}");
        JsonNode achse = fragen.daten(
                        "{ abdeckung(zeilen: AKTEURSART, spalten: STATUS) { zeilen { wert { schluessel name } } spalten { wert { schluessel name } } } }")
                .get("abdeckung");
        assertThat(achse.toString())
                .contains("{\"schluessel\":\"BUND_LAND\",\"name\":\"Bund oder Land\"}")
                .contains("{\"schluessel\":\"IDEE\",\"name\":\"Idee\"}")
                .contains("{\"schluessel\":\"GEPLANT\",\"name\":\"geplant\"}");
    }

    /** One table of words: the pages translate the same codes, and say the same in German. */
    @Test
    void die_Worte_der_Listen_sind_auf_den_Seiten_dieselben() throws IOException {
        String seiten = Files.readString(Path.of("src/main/web/pages/texts/begriffe-de.ts"))
                + Files.readString(Path.of("src/main/web/pages/texts/verantworten-de.ts"));
        int verglichene = 0;
        for (Knotenart art : Knotenart.values()) {
            for (Merkmal merkmal : art.merkmale()) {
                List<String> codes = Werteliste.von(art, merkmal);
                for (String code : codes == null ? List.<String>of() : codes) {
                    verglichene++;
                    assertThat(seiten).contains("%s: '%s'".formatted(code, Werteliste.wort(code)));
                }
            }
        }
        assertThat(verglichene).isGreaterThan(25);
    }

    /** Three projects get costs and a status, one of them no costs. */
    @Test
    void Summe_Mittel_Kleinstes_und_Groesstes_rechnen_nur_mit_dem_was_gesagt_ist() {
        String vorgang = fragen.liesEin("kosten.csv", """
                Projekt;Status;Kosten;Beginn
                Bahnstadt;laufend;100000;2021
                Smart City Hackathon;laufend;50000;2019-03
                Open-Data-Plattform;laufend;;2020
                Mobile IT;geplant;7000;
                """);
        try {
            String gruppe = "gruppen { schluessel wert datum ohneZahl anzahl }";
            JsonNode daten = fragen.daten("""
                    { projekte {
                        summe: auswertung(nach: STATUS, kennzahl: SUMME, von: KOSTEN) { wert ohneZahl %1$s }
                        mittel: auswertung(nach: STATUS, kennzahl: MITTEL, von: KOSTEN) { %1$s }
                        kleinstes: auswertung(nach: STATUS, kennzahl: KLEINSTES, von: KOSTEN) { %1$s }
                        groesstes: auswertung(nach: STATUS, kennzahl: GROESSTES, von: KOSTEN) { %1$s }
                        erstes: auswertung(nach: STATUS, kennzahl: KLEINSTES, von: AB) { datum %1$s } } }""".formatted(gruppe));
            assertThat(werte(daten, "summe"))
                    .containsEntry("LAUFEND", "150000.0")
                    .containsEntry("GEPLANT", "7000.0")
                    .containsEntry("null", "null");
            assertThat(werte(daten, "mittel")).containsEntry("LAUFEND", "75000.0");
            assertThat(werte(daten, "kleinstes")).containsEntry("LAUFEND", "50000.0");
            assertThat(werte(daten, "groesstes")).containsEntry("LAUFEND", "100000.0");
            assertThat(daten.at("/projekte/summe/wert").asDouble()).isEqualTo(157000);
            assertThat(daten.at("/projekte/summe/ohneZahl").asInt()).isEqualTo(32);
            assertThat(daten.at("/projekte/summe/gruppen/1/ohneZahl").asInt()).isEqualTo(1);
            assertThat(daten.at("/projekte/erstes/datum").asString()).isEqualTo("2019-03");
        } finally {
            fragen.nimmZurueck(vorgang);
        }
    }

    @Test
    void gerechnet_wird_auch_mit_Anzahlen_und_gruppiert_auch_was_nicht_in_Seiten_kommt() {
        JsonNode daten = fragen.daten("""
                { strategischeZieleAuswertung(nach: GRUPPE, kennzahl: SUMME, von: PROJEKTE_ANZAHL) {
                    anzahl gruppen { schluessel anzahl wert } }
                  strategischeZiele { gruppe projekte { totalCount } } }""");
        Map<String, Double> erwartet = new TreeMap<>();
        daten.get("strategischeZiele")
                .forEach(ziel -> erwartet.merge(
                        ziel.get("gruppe").asString(),
                        ziel.at("/projekte/totalCount").asDouble(),
                        Double::sum));
        Map<String, Double> gefunden = new TreeMap<>();
        daten.at("/strategischeZieleAuswertung/gruppen")
                .forEach(g -> gefunden.put(
                        g.get("schluessel").asString(), g.get("wert").asDouble()));
        assertThat(gefunden).hasSize(3).isEqualTo(erwartet);
        assertThat(daten.at("/strategischeZieleAuswertung/anzahl").asInt()).isEqualTo(9);
    }

    @Test
    void jede_Gruppe_laesst_sich_wieder_gruppieren_und_nurBelegt_gilt_bis_innen() {
        JsonNode daten = fragen.daten("""
                { projekte(nurBelegt: true, filter: {handlungsfelder: {einige: {kennung: {ist: "mobilitaet"}}}}) {
                    auswertung(nach: HANDLUNGSFELDER) { anzahl gruppen(groessteZuerst: true) { name anzahl
                        liste { auswertung(nach: STRATEGISCHE_ZIELE) { gruppen { name anzahl } } } } } } }""");
        JsonNode auswertung = daten.at("/projekte/auswertung");
        assertThat(auswertung.get("anzahl").asInt()).isEqualTo(7);
        assertThat(auswertung.at("/gruppen/0/name").asString()).isEqualTo("Mobilität");
        int innen = 0;
        for (JsonNode g : auswertung.at("/gruppen/0/liste/auswertung/gruppen")) {
            innen += g.get("name").asString().equals("ohne Angabe")
                    ? g.get("anzahl").asInt()
                    : 0;
        }
        assertThat(innen).as("von den sieben nennt keine Quelle ein Ziel").isGreaterThanOrEqualTo(6);
    }

    /** The matrix by priority, area, lead, funder, strategy and law, beside groups of the same. */
    @Test
    void die_Matrix_hat_auch_die_Achsen_Prioritaet_Raum_Federfuehrung_Foerderer_Strategie_und_Gesetz() {
        String vorgang = fragen.liesEin("achsen.csv", """
                Projekt;Priorität;Raumbezug;Federführung;Förderung durch
                Bahnstadt;hoch;Bahnhofsquartier;;
                Handyparken;niedrig;Innenstadt;;
                Mobile IT;hoch;Innenstadt;;
                """);
        try {
            for (String[] paar : new String[][] {
                {"PRIORITAET", "PRIORITAET"}, {"RAUM", "RAUMBEZUG"}, {"FEDERFUEHRUNG", "VERANTWORTLICHE"},
                {"FOERDERER", "FOERDERER"}, {"STRATEGIE", "ENTHALTEN_IN_STRATEGIEN"}, {"GESETZ", "GESETZE"}
            }) {
                JsonNode daten = fragen.daten("""
                        { abdeckung(zeilen: %s, spalten: HANDLUNGSFELD) { zeilen { wert { schluessel } gesamt { anzahl } } }
                          projekte { auswertung(nach: %s) { gruppen { schluessel anzahl } } } }""".formatted(paar[0], paar[1]));
                Map<String, Integer> matrix = new TreeMap<>();
                daten.at("/abdeckung/zeilen").forEach(zeile -> {
                    if (zeile.at("/gesamt/anzahl").asInt() > 0) {
                        matrix.put(
                                zeile.at("/wert/schluessel").asString(),
                                zeile.at("/gesamt/anzahl").asInt());
                    }
                });
                Map<String, Integer> gruppen = new TreeMap<>();
                daten.at("/projekte/auswertung/gruppen").forEach(g -> {
                    if (!g.get("schluessel").isNull()) {
                        gruppen.put(
                                g.get("schluessel").asString(), g.get("anzahl").asInt());
                    }
                });
                assertThat(matrix).as(paar[0]).isEqualTo(gruppen);
                if (paar[0].equals("RAUM")) {
                    assertThat(matrix).isEqualTo(Map.of("Bahnhofsquartier", 1, "Innenstadt", 2));
                }
                if (paar[0].equals("PRIORITAET")) {
                    assertThat(matrix).isEqualTo(Map.of("HOCH", 2, "NIEDRIG", 1));
                }
            }
        } finally {
            fragen.nimmZurueck(vorgang);
        }
    }

    @Test
    void ohne_Angabe_wovon_und_mit_einer_Summe_von_Daten_gibt_es_einen_Satz() {
        assertThat(fragen.fehler("{ projekte { auswertung(nach: STATUS, kennzahl: SUMME) { wert } } }")
                        .get("message")
                        .asString())
                .isEqualTo("Zur kennzahl SUMME gehört von: wovon sie gerechnet wird, ein Wort von ProjektZahl.");
        assertThat(fragen.fehler("{ projekte { auswertung(nach: STATUS, kennzahl: MITTEL, von: AB) { wert } } }")
                        .get("message")
                        .asString())
                .contains("ein Datum", "KLEINSTES");
    }

    private static Map<String, String> werte(JsonNode daten, String name) {
        Map<String, String> werte = new LinkedHashMap<>();
        daten.at("/projekte/" + name + "/gruppen")
                .forEach(g -> werte.put(
                        g.get("schluessel").isNull()
                                ? "null"
                                : g.get("schluessel").asString(),
                        g.get("wert").toString()));
        return werte;
    }
}
