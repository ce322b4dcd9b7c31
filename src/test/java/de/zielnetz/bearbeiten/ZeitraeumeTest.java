package de.zielnetz.bearbeiten;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.Fragen;
import de.zielnetz.Ruecknahmen;
import de.zielnetz.Zielnetztest;
import de.zielnetz.stand.Stand;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.JsonNode;

/** Somebody led a project, stopped, and leads it again: two periods of one relationship, each of its own. */
@Zielnetztest
class ZeitraeumeTest {

    private static final String ERSTER = "Akteur/zeitprobeamt VERANTWORTET Projekt/bahnstadt";
    private static final String ZWEITER = ERSTER + " 2";

    @Autowired
    private Fragen fragen;

    @Autowired
    private Driver datenbank;

    @Autowired
    private Stand stand;

    @RegisterExtension
    private final Ruecknahmen ruecknahmen = new Ruecknahmen();

    private Handarbeit hand;
    private String angelegt = "";
    private String vonNeuem = "";

    @BeforeEach
    void leitetZweimal() {
        hand = new Handarbeit(fragen, ruecknahmen);
        angelegt = hand.tue("""
                schritte: [
                  {anlegen: {art: AKTEUR, kennung: "zeitprobeamt", werte: [{merkmal: "name", wert: "Zeitprobeamt"}]}},
                  {verbinden: {von: "Akteur/zeitprobeamt", art: VERANTWORTET, nach: "Projekt/bahnstadt",
                     werte: [{merkmal: "ab", wert: "2018"}, {merkmal: "bis", wert: "2020"}],
                     beleg: {quelle: "smart-city-strategie-2020", fundstelle: "S. 9"}}}]
                """);
        vonNeuem = hand.tue(verbinden("ab: 2023"));
    }

    private static String verbinden(String... werte) {
        StringBuilder alle = new StringBuilder();
        for (String wert : werte) {
            alle.append("{merkmal: \"%s\", wert: \"%s\"}".formatted((Object[]) wert.split(": ")));
        }
        return "schritte: [{verbinden: {von: \"Akteur/zeitprobeamt\", art: VERANTWORTET, nach: \"Projekt/bahnstadt\", werte: [%s]}}]"
                .formatted(alle);
    }

    @ParameterizedTest
    @CsvSource({
        "2017-12-31, ''",
        "2018-01-01, 2018 2020",
        "2020-12-31, 2018 2020",
        "2021, ''",
        "2023, 2023 null",
        "ALLE, 2018 2020; 2023 null"
    })
    void an_jedem_Tag_gilt_was_dann_galt_und_das_Projekt_zaehlt_einmal(String tag, String erwartet) {
        JsonNode amt = fragen.daten("""
                { akteur(kennung: "zeitprobeamt", gueltigAm: "%s") {
                    verantworteteProjekte { totalCount edges { node { kennung } ab bis belegart zeitraeume { kennung ab bis belegart belege { fundstelle } } } }
                    beziehungen { totalCount edges { kennung node { kennung } ab bis belegart belege { fundstelle } } } } }
                """.formatted(tag)).get("akteur");
        List<String> zeiten = amt.at("/beziehungen/edges")
                .valueStream()
                .map(e -> e.get("ab").asString() + " "
                        + (e.get("bis").isNull() ? "null" : e.get("bis").asString()))
                .toList();
        assertThat(String.join("; ", zeiten)).isEqualTo(erwartet);
        assertThat(amt.at("/beziehungen/totalCount").asInt()).isEqualTo(zeiten.size());
        assertThat(amt.at("/verantworteteProjekte/totalCount").asInt()).isEqualTo(zeiten.isEmpty() ? 0 : 1);
        assertThat(amt.at("/verantworteteProjekte/edges/0/zeitraeume").size()).isEqualTo(zeiten.size());
        if (zeiten.size() == 2) {
            assertThat(amt.at("/verantworteteProjekte/edges/0/zeitraeume").toString())
                    .isEqualTo(
                            "[{\"kennung\":\"%s\",\"ab\":\"2018\",\"bis\":\"2020\",\"belegart\":\"BELEGT\",\"belege\":[{\"fundstelle\":\"S. 9\"}]},{\"kennung\":\"%s\",\"ab\":\"2023\",\"bis\":null,\"belegart\":\"EINGESCHAETZT\",\"belege\":[{\"fundstelle\":\"Angabe der Redaktion\"}]}]"
                                    .formatted(ERSTER, ZWEITER));
            assertThat(amt.at("/beziehungen/edges/1/kennung").asString()).isEqualTo(ZWEITER);
            assertThat(amt.at("/beziehungen/edges/1/belege").toString()).doesNotContain("S. 9");
        }
    }

    @Test
    void gezaehlt_gefiltert_und_ueberschnitten_wird_das_Projekt_einmal_auch_wo_beide_Zeitraeume_zaehlen() {
        JsonNode daten = fragen.daten("""
                { akteur(kennung: "zeitprobeamt", gueltigAm: "ALLE") {
                    verantworteteProjekte { nodes { kennung } } }
                  einmal: akteure(gueltigAm: "ALLE", filter: { name: { ist: "Zeitprobeamt" }, verantworteteProjekte: { anzahl: { ist: 1 } } }) { totalCount }
                  erster: akteure(gueltigAm: "ALLE", filter: { name: { ist: "Zeitprobeamt" }, verantworteteProjekte: { einige: {}, beziehung: { bis: { bis: "2021" } } } }) { totalCount }
                  gemischt: akteure(gueltigAm: "ALLE", filter: { name: { ist: "Zeitprobeamt" }, verantworteteProjekte: { einige: {}, beziehung: { bis: { bis: "2021" }, ab: { von: "2022" } } } }) { totalCount }
                  akteursnetz(gueltigAm: "ALLE") { lasten(first: 200) { nodes { akteur { kennung } projekte } } }
                  wege(von: "Akteur/zeitprobeamt", nach: "Projekt/bahnstadt", gueltigAm: "ALLE") { anzahl laenge }
                  netzbild(arten: [AKTEUR, PROJEKT], gueltigAm: "ALLE") { knoten { schluessel } kanten { von nach } } }
                """);
        assertThat(daten.at("/akteur/verantworteteProjekte/nodes")).hasSize(1);
        assertThat(daten.at("/einmal/totalCount").asInt()).isEqualTo(1);
        assertThat(daten.at("/erster/totalCount").asInt()).isEqualTo(1);
        assertThat(daten.at("/gemischt/totalCount").asInt())
                .as("no period fits both conditions")
                .isZero();
        assertThat(daten.at("/akteursnetz/lasten/nodes")
                        .valueStream()
                        .filter(n -> n.at("/akteur/kennung").asString().equals("zeitprobeamt"))
                        .map(n -> n.get("projekte").asInt()))
                .containsExactly(1);
        assertThat(daten.at("/wege/anzahl").asInt()).isEqualTo(1);
    }

    @Test
    void jeder_Zeitraum_laesst_sich_fuer_sich_beenden_berichtigen_und_entfernen_und_behaelt_seinen_Namen() {
        hand.tue("schritte: [{beenden: {sache: \"%s\", bis: \"2024\"}}]".formatted(ZWEITER));
        assertThat(zeiten()).isEqualTo("2018 2020 1; 2023 2024 2");
        hand.tue(
                "schritte: [{aendern: {sache: \"%s\", werte: [{merkmal: \"ab\", wert: \"2022-05\", bisher: \"2023\"}]}}]"
                        .formatted(ZWEITER));
        assertThat(zeiten()).isEqualTo("2018 2020 1; 2022-05 2024 2");
        hand.tue(verbinden("ab: 2026"));
        assertThat(zeiten()).isEqualTo("2018 2020 1; 2022-05 2024 2; 2026 null 3");
        hand.tue("schritte: [{entfernen: {sache: \"%s\"}}]".formatted(ERSTER));
        assertThat(zeiten()).isEqualTo("2022-05 2024 2; 2026 null 3");
        hand.tue(
                "schritte: [{entfernen: {sache: \"%s 3\"}}, {aendern: {sache: \"%s\", werte: [{merkmal: \"ab\"}, {merkmal: \"bis\"}]}}]"
                        .formatted(ERSTER, ZWEITER));
        assertThat(zeiten()).as("nobody knows its time any more").isEqualTo("null null 2");
        cypher("MATCH (n:Nebenbuch {kennung: 'gibt-es-nicht'}) SET n.x = 1"); // read anew from the database
        stand.aktualisiere();
        assertThat(zeiten()).isEqualTo("null null 2");
        assertThat(stand.aktuell().gedeckt()).isTrue();
    }

    @Test
    void frueher_laesst_sich_nachtragen_und_Zielnetz_ordnet_nach_der_Zeit() {
        hand.tue(verbinden("bis: 2015"));
        assertThat(zeiten()).isEqualTo("null 2015 3; 2018 2020 1; 2023 null 2");
    }

    @ParameterizedTest
    @CsvSource({
        "ab: 2019, bis: 2021, 'von 2018 bis 2020'",
        "ab: 2020, bis: 2021, 'von 2018 bis 2020'",
        "ab: 2024, bis: 2025, 'seit 2023'",
        "ab: 2017, bis: 2019, 'von 2018 bis 2020'",
        "ab: 2017, bis: 2030, 'seit 2023'"
    })
    void was_sich_ueberschneidet_wird_abgelehnt_und_der_Satz_nennt_den_vorhandenen(
            String ab, String bis, String vorhandener) {
        JsonNode vorschau = hand.pruefe(verbinden(ab, bis));
        assertThat(vorschau.get("moeglich").asBoolean()).isFalse();
        assertThat(vorschau.at("/befunde").toString())
                .contains("Zeitprobeamt verantwortet Projekt Bahnstadt", vorhandener, "überschnitte sich damit");
    }

    @Test
    void was_wieder_geoeffnet_oder_verlaengert_wird_darf_nicht_in_den_naechsten_Zeitraum_reichen() {
        for (String schritt : List.of(
                "oeffnen: {sache: \"%s\"}".formatted(ERSTER),
                "beenden: {sache: \"%s\", bis: \"2024\"}".formatted(ERSTER),
                "aendern: {sache: \"%s\", werte: [{merkmal: \"ab\", wert: \"2019\"}]}".formatted(ZWEITER))) {
            JsonNode vorschau = hand.pruefe("schritte: [{%s}]".formatted(schritt));
            assertThat(vorschau.get("moeglich").asBoolean()).as(schritt).isFalse();
            assertThat(vorschau.at("/befunde").toString()).contains("überschnitte sich damit");
        }
        JsonNode unbekannt = hand.pruefe("schritte: [{beenden: {sache: \"%s 9\", bis: \"2024\"}}]".formatted(ERSTER));
        assertThat(unbekannt.at("/befunde/0/vorschlaege").toString()).contains(ERSTER, ZWEITER);
    }

    @Test
    void nach_dem_Ende_oeffnet_oeffnen_und_ohne_Beginn_sagt_verbinden_was_fehlt() {
        hand.tue("schritte: [{entfernen: {sache: \"%s\"}}]".formatted(ZWEITER));
        JsonNode vorschau = hand.pruefe(verbinden());
        assertThat(vorschau.at("/befunde").toString())
                .contains("mit Ablauf von „2020“ beendet und bleibt es", "sagen Sie, ab wann sie von neuem gilt");
        hand.tue("schritte: [{oeffnen: {sache: \"%s\"}}]".formatted(ERSTER));
        assertThat(zeiten()).isEqualTo("2018 null 1");
    }

    @Test
    void wer_weiter_vorn_zuruecknimmt_was_sich_dann_ueberschnitte_erfaehrt_es() {
        String vorgang = hand.tue("schritte: [{beenden: {sache: \"%s\", bis: \"2024\"}}]".formatted(ZWEITER));
        hand.tue(verbinden("ab: 2025"));
        ResponseEntity<String> antwort = nimmZurueck(vorgang);
        assertThat(antwort.getStatusCode().value()).isEqualTo(409);
        assertThat(antwort.getBody()).contains(ZWEITER, "überschnitte sich mit", ERSTER + " 3", "seit 2025");
    }

    @Test
    void beim_Zusammenfuehren_bleiben_getrennte_Zeitraeume_und_was_sich_ueberschneidet_wird_gesagt() {
        hand.tue("""
                schritte: [
                  {anlegen: {art: AKTEUR, kennung: "zeitprobestelle", werte: [{merkmal: "name", wert: "Zeitprobestelle"}]}},
                  {verbinden: {von: "Akteur/zeitprobestelle", art: VERANTWORTET, nach: "Projekt/bahnstadt",
                     werte: [{merkmal: "ab", wert: "2015"}, {merkmal: "bis", wert: "2016"}]}},
                  {verbinden: {von: "Akteur/zeitprobestelle", art: VERANTWORTET, nach: "Projekt/bahnstadt",
                     werte: [{merkmal: "ab", wert: "2019"}, {merkmal: "bis", wert: "2021"}]}}]
                """);
        String zusammen =
                "schritte: [{zusammenfuehren: {bleibt: \"Akteur/zeitprobeamt\", geht: \"Akteur/zeitprobestelle\"}}]";
        JsonNode vorschau = hand.pruefe(zusammen);
        assertThat(vorschau.at("/befunde").toString())
                .contains("Es bleibt „2018“; „2019“ entfällt", "Es bleibt „2020“; „2021“ entfällt");
        hand.tue(zusammen);
        assertThat(zeiten()).isEqualTo("2015 2016 3; 2018 2020 1; 2023 null 2");
    }

    @Test
    void die_Geschichte_eines_Projekts_nennt_beide_Zeitraeume() {
        String verlauf = fragen.daten("{ projekt(kennung: \"bahnstadt\") { verlauf { sache satz } } }")
                .toString();
        assertThat(verlauf).contains("\"" + ERSTER + "\"", "\"" + ZWEITER + "\"", "(seit 2023)");
    }

    @Test
    void was_ein_anderer_in_die_Datenbank_schreibt_behaelt_seine_Nummer_und_geht_nicht_verloren() {
        cypher("""
                MATCH (a:Akteur {kennung: 'zeitprobeamt'}), (p:Projekt {kennung: 'bahnstadt'})
                CREATE (a)-[:VERANTWORTET {ab: '2010', bis: '2012'}]->(p), (a)-[:VERANTWORTET {ab: '2019', bis: '2021'}]->(p)""");
        try {
            assertThat(zeiten()).isEqualTo("2010 2012 3; 2018 2020 1; 2019 2021 4; 2023 null 2");
            assertThat(fragen.daten("{ netzstand { hinweise } }").toString())
                    .contains(ERSTER, "die sich überschneiden (von 2019 bis 2021; von 2018 bis 2020)");
            assertThat(stand.aktuell().gedeckt()).isTrue();
            String beendet = hand.tue("schritte: [{beenden: {sache: \"%s 4\", bis: \"2022-03\"}}]".formatted(ERSTER));
            assertThat(zeiten()).isEqualTo("2010 2012 3; 2018 2020 1; 2019 2022-03 4; 2023 null 2");
            assertThat(nimmZurueck(beendet).getStatusCode().value()).isEqualTo(200);
            assertThat(zeiten()).isEqualTo("2010 2012 3; 2018 2020 1; 2019 2021 4; 2023 null 2");
        } finally {
            cypher("MATCH ()-[r:VERANTWORTET]->() WHERE r.ab IN ['2010', '2019'] DELETE r");
            ruecknahmen.vergiss();
            ruecknahmen.merke(angelegt);
            ruecknahmen.merke(vonNeuem);
        }
    }

    private ResponseEntity<String> nimmZurueck(String vorgang) {
        return fragen.http("redaktion")
                .delete()
                .uri("/api/importe/" + vorgang)
                .retrieve()
                .toEntity(String.class);
    }

    private void cypher(String anweisung) {
        datenbank.executableQuery(anweisung).execute();
        stand.aktualisiere();
        stand.aktualisiere();
    }

    /** Each period with its number, the earliest first. */
    private String zeiten() {
        return String.join(
                "; ",
                fragen.daten(
                                "{ akteur(kennung: \"zeitprobeamt\", gueltigAm: \"ALLE\") { verantworteteProjekte { edges { zeitraeume { kennung ab bis } } } } }")
                        .at("/akteur/verantworteteProjekte/edges/0/zeitraeume")
                        .valueStream()
                        .map(z -> "%s %s %s"
                                .formatted(
                                        text(z.get("ab")),
                                        text(z.get("bis")),
                                        nummer(z.get("kennung").asString())))
                        .toList());
    }

    private static String text(JsonNode wert) {
        return wert.isNull() ? "null" : wert.asString();
    }

    private static String nummer(String kennung) {
        String[] teile = kennung.split(" ");
        return teile.length == 3 ? "1" : teile[3];
    }
}
