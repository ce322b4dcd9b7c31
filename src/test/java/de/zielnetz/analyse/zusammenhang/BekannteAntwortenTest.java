package de.zielnetz.analyse.zusammenhang;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.Fragen;
import de.zielnetz.Zielnetztest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Questions whose answers were worked out from the city's documents by hand; documented facts alone. */
@Zielnetztest
class BekannteAntwortenTest {

    @Autowired
    private Fragen fragen;

    @Test
    void die_Strategie_hat_fuenf_Leitziele_neun_Ziele_zehn_Felder_und_35_Projekte_mit_48_Zuordnungen() {
        JsonNode daten = fragen.daten("""
                { leitziele { nummer } strategischeZiele { gruppe } handlungsfelder { projekte { totalCount } }
                  projekte { totalCount } }""");
        assertThat(werte(daten.get("leitziele"), "nummer")).containsExactly("1", "2", "3", "4", "5");
        assertThat(werte(daten.get("strategischeZiele"), "gruppe"))
                .containsExactly(
                        "ANSPRUCH",
                        "ANSPRUCH",
                        "ANSPRUCH",
                        "ROLLE",
                        "ROLLE",
                        "ROLLE",
                        "AUSRICHTUNG",
                        "AUSRICHTUNG",
                        "AUSRICHTUNG");
        List<Integer> jeFeld = new ArrayList<>();
        daten.get("handlungsfelder")
                .forEach(feld ->
                        jeFeld.add(feld.get("projekte").get("totalCount").asInt()));
        assertThat(jeFeld).containsExactly(4, 4, 3, 0, 2, 8, 7, 1, 7, 12);
        assertThat(jeFeld.stream().mapToInt(i -> i).sum()).isEqualTo(48);
        assertThat(daten.get("projekte").get("totalCount").asInt()).isEqualTo(35);
    }

    @Test
    void nur_fuer_Energie_ist_kein_Projekt_genannt() {
        JsonNode daten = fragen.daten("{ handlungsfelder(nurBelegt: true, filter: {projekte: {keine: {}}}) { name } }");
        assertThat(werte(daten.get("handlungsfelder"), "name")).containsExactly("Energie");
    }

    @Test
    void dreizehn_Projekte_stehen_in_mehr_als_einem_Feld() {
        JsonNode daten = fragen.daten("""
                { projekte(first: 50) { nodes { name handlungsfelder { totalCount } } } }""");
        List<String> mehrfach = new ArrayList<>();
        daten.get("projekte").get("nodes").forEach(projekt -> {
            if (projekt.get("handlungsfelder").get("totalCount").asInt() > 1) {
                mehrfach.add(projekt.get("name").asString());
            }
        });
        assertThat(mehrfach)
                .containsExactlyInAnyOrder(
                        "Digitaler Denkmalatlas",
                        "Pilotprojekt: Gesundheitsstandort Wohnung",
                        "Anwendungsplattform Intelligente Mobilität (AIM)",
                        "Besser Smart – Das Innovationsportal",
                        "Smart-City-Hackathon",
                        "Datenverfügbarkeit von Verkehrsdaten",
                        "Öffentliches WLAN in Braunschweig",
                        "Ausbau von Social Media",
                        "Blog: Leben in der Löwenstadt – Braunschweig bloggt",
                        "Digitalisierung von Buchungs- und Ticketing-Aktivitäten",
                        "Harmonisierung der heterogenen Museumslandschaft mithilfe der Digitalisierung",
                        "Pilotprojekt: Digitale Kfz-Zulassung",
                        "Umweltorientiertes Verkehrsmanagement (UVM)");
    }

    @Test
    void nur_ein_strategisches_Ziel_hat_ein_belegtes_Projekt() {
        JsonNode daten = fragen.daten("""
                { strategischeZiele(nurBelegt: true, filter: {projekte: {einige: {}}}) {
                    name projekte(nurBelegt: true) { nodes { kennung } } } }""");
        assertThat(daten.get("strategischeZiele")).hasSize(1);
        JsonNode ziel = daten.get("strategischeZiele").get(0);
        assertThat(ziel.get("name").asString()).isEqualTo("Den Forschungsstandort Braunschweig stärken");
        assertThat(werte(ziel.get("projekte").get("nodes"), "kennung")).containsExactly("aim");
    }

    @Test
    void Mobilitaet_teilt_Projekte_mit_vier_Feldern() {
        JsonNode daten = fragen.daten("""
                { handlungsfelder(filter: {
                    nicht: {kennung: {ist: "mobilitaet"}}
                    projekte: {einige: {handlungsfelder: {einige: {kennung: {ist: "mobilitaet"}}}}}
                  }) { name } }""");
        assertThat(werte(daten.get("handlungsfelder"), "name"))
                .containsExactlyInAnyOrder(
                        "Bildung und Forschung", "Digitale Infrastruktur", "Verwaltung", "Umwelt und Klimaschutz");
    }

    @Test
    void Gesellschaft_und_Wirtschaft_teilen_die_meisten_Projekte_naemlich_drei() {
        JsonNode daten = fragen.daten("{ projekte(first: 50) { nodes { handlungsfelder { nodes { name } } } } }");
        Map<String, Integer> jePaar = new TreeMap<>();
        daten.get("projekte").get("nodes").forEach(projekt -> {
            List<String> felder = werte(projekt.get("handlungsfelder").get("nodes"), "name").stream()
                    .sorted()
                    .toList();
            if (felder.size() == 2) {
                jePaar.merge(String.join(" + ", felder), 1, Integer::sum);
            }
        });
        int meiste = jePaar.values().stream().mapToInt(i -> i).max().orElse(0);
        assertThat(meiste).isEqualTo(3);
        assertThat(jePaar).containsEntry("Gesellschaft und Kultur + Wirtschaft und Tourismus", 3);
        assertThat(jePaar.values().stream().filter(anzahl -> anzahl == meiste)).hasSize(1);
    }

    @Test
    void der_digitalen_Spaltung_begegnet_ein_Ziel_hinter_dem_das_zweite_Leitziel_steht() {
        JsonNode daten = fragen.daten("""
                { risiken(filter: {name: {enthaelt: "Digitale Spaltung"}}) { nodes {
                    begegnendeZiele(nurBelegt: true) { nodes { name leitziele(nurBelegt: true) { nodes { nummer name } } } } } } }""");
        JsonNode ziel = daten.at("/risiken/nodes/0/begegnendeZiele/nodes/0");
        assertThat(ziel.get("name").asString()).isEqualTo("Die gesamte Stadtgesellschaft mitnehmen");
        assertThat(werte(ziel.at("/leitziele/nodes"), "name")).containsExactly("Chancen und Räume für alle sichern");
    }

    @Test
    void die_IT_Strategie_fuehrt_ueber_das_Feld_Verwaltung_zu_sieben_Projekten() {
        JsonNode daten = fragen.daten("""
                { strategie(kennung: "it-strategie") { gepraegteHandlungsfelder { nodes { name projekte { totalCount } } } } }""");
        JsonNode felder = daten.at("/strategie/gepraegteHandlungsfelder/nodes");
        assertThat(werte(felder, "name")).containsExactly("Verwaltung");
        assertThat(felder.get(0).at("/projekte/totalCount").asInt()).isEqualTo(7);
    }

    @Test
    void der_CDO_leitet_Board_und_Forum_und_berichtet_dem_Oberbuergermeister_und_den_Dezernenten() {
        JsonNode daten = fragen.daten("""
                { rollen(filter: {kurz: {ist: "CDO"}}) { nodes { name
                    beziehungen(arten: [LEITET, BERICHTET_AN], richtung: HIN) { edges { kante node { name } } } } } }""");
        List<String> leitet = new ArrayList<>();
        List<String> berichtet = new ArrayList<>();
        daten.at("/rollen/nodes/0/beziehungen/edges")
                .forEach(kante -> (kante.get("kante").asString().equals("LEITET") ? leitet : berichtet)
                        .add(kante.at("/node/name").asString()));
        assertThat(leitet).contains("Smart-City-Board", "Smart-City-Forum");
        assertThat(berichtet).contains("Oberbürgermeister", "Dezernenten");
    }

    @Test
    void die_Drucksachen_folgen_aufeinander_von_2018_bis_zum_Vorschlag_einer_Innovationsstrategie() {
        List<String> kette = new ArrayList<>();
        JsonNode daten = fragen.daten(
                "{ drucksachen { nodes { name kurz folgtAuf { nodes { name } } nachfolger { nodes { name } } } } }");
        Map<String, String> nachfolger = new TreeMap<>();
        Map<String, String> kurz = new TreeMap<>();
        String[] erste = new String[1];
        daten.at("/drucksachen/nodes").forEach(papier -> {
            String name = papier.get("name").asString();
            kurz.put(name, papier.get("kurz").asString("(ohne Nummer)"));
            papier.at("/nachfolger/nodes")
                    .forEach(folge -> nachfolger.put(name, folge.get("name").asString()));
            if (papier.at("/folgtAuf/nodes").isEmpty()
                    && !papier.at("/nachfolger/nodes").isEmpty()) {
                erste[0] = name;
            }
        });
        for (String name = erste[0]; name != null; name = nachfolger.get(name)) {
            kette.add(kurz.get(name));
        }
        assertThat(kette).hasSize(5).first().asString().contains("18-08544-01");
        assertThat(String.join(" ", kette)).containsSubsequence("18-08544-01", "20-13864", "23-22640", "25-25403");
    }

    @Test
    void jedes_Projekt_dient_ueber_die_Strategie_dem_dritten_Leitziel_und_das_ist_belegt() {
        JsonNode daten = fragen.daten("""
                { leitziel(nummer: 3) { projekte(wie: [UEBER_STRATEGIE], nurBelegt: true) { totalCount } } }""");
        assertThat(daten.at("/leitziel/projekte/totalCount").asInt()).isEqualTo(35);
    }

    @Test
    void von_keinem_Projekt_ist_Federfuehrung_Kosten_oder_Zeitraum_bekannt() {
        JsonNode daten = fragen.daten("""
                { projekte(filter: {oder: [
                    {verantwortliche: {einige: {}}}, {nicht: {kosten: {fehlt: true}}},
                    {nicht: {ab: {fehlt: true}}}, {nicht: {status: {fehlt: true}}}]}) { totalCount } }""");
        assertThat(daten.at("/projekte/totalCount").asInt()).isZero();
    }

    private static List<String> werte(JsonNode liste, String feld) {
        List<String> werte = new ArrayList<>();
        liste.forEach(eintrag -> werte.add(eintrag.get(feld).asString()));
        return werte;
    }
}
