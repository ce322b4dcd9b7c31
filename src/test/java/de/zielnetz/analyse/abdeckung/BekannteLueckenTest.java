package de.zielnetz.analyse.abdeckung;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.Fragen;
import de.zielnetz.Zielnetztest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Coverage, gaps and overlaps of the city's documents, worked out by hand from the table of projects and fields. */
@Zielnetztest
class BekannteLueckenTest {

    @Autowired
    private Fragen fragen;

    @Test
    void nur_Energie_ist_ein_Feld_ohne_Projekt_und_fast_jedes_strategische_Ziel_ist_ohne_Angabe() {
        JsonNode stellen = fragen.daten("""
                { luecken(arten: [HANDLUNGSFELD, STRATEGISCHES_ZIEL], nurBelegt: true) {
                    stellen(first: 50) { nodes { schluessel grad anzahl } } } }""").at("/luecken/stellen/nodes");
        List<String> keines = new ArrayList<>();
        List<String> unbekannt = new ArrayList<>();
        stellen.forEach(stelle -> {
            String grad = stelle.get("grad").asString();
            String schluessel = stelle.get("schluessel").asString();
            if (grad.equals("KEIN_PROJEKT")) {
                keines.add(schluessel);
            }
            if (grad.equals("OHNE_ANGABE")) {
                unbekannt.add(schluessel);
            }
        });
        assertThat(keines).containsExactly("Handlungsfeld/energie");
        assertThat(unbekannt).hasSize(8).allMatch(s -> s.startsWith("StrategischesZiel/"));
        assertThat(stellen.get(0).get("schluessel").asString()).isEqualTo("Handlungsfeld/energie");
    }

    @Test
    void ein_Filter_macht_aus_ohne_Angabe_kein_kein_Projekt() {
        JsonNode stellen = fragen.daten("""
                { luecken(arten: [HANDLUNGSFELD], nurBelegt: true, filter: { status: { ist: LAUFEND } }) {
                    stellen(first: 50) { nodes { schluessel grad } } } }""").at("/luecken/stellen/nodes");
        assertThat(stellen.valueStream().filter(s -> s.get("grad").asString().equals("KEIN_PROJEKT")))
                .hasSize(1);
        assertThat(stellen.valueStream().filter(s -> s.get("grad").asString().equals("OHNE_ANGABE")))
                .hasSize(9);
    }

    @Test
    void laesst_ein_Filter_einem_Feld_kein_Projekt_nennt_der_Grund_die_Zahl_ohne_Filter() {
        JsonNode stellen = fragen.daten("""
                { luecken(arten: [HANDLUNGSFELD], nurBelegt: true, filter: { status: { ist: LAUFEND } }) {
                    stellen(first: 50) { nodes { schluessel grund } } } }""").at("/luecken/stellen/nodes");
        assertThat(stellen.valueStream().map(s -> s.get("grund").asString()))
                .filteredOn(grund -> !grund.endsWith("für „Energie“ keines."))
                .containsExactlyInAnyOrder(
                        ohneFilter("sind es 4"),
                        ohneFilter("sind es 4"),
                        ohneFilter("sind es 3"),
                        ohneFilter("sind es 2"),
                        ohneFilter("sind es 8"),
                        ohneFilter("sind es 7"),
                        ohneFilter("ist es 1"),
                        ohneFilter("sind es 7"),
                        ohneFilter("sind es 12"));
    }

    private static String ohneFilter(String wie) {
        return "Keines der ausgewählten Projekte gehört hierher; ohne Filter %s.".formatted(wie);
    }

    @Test
    void gilt_die_Strategie_als_Liste_auch_der_Ziele_ist_jedes_Paar_mit_einem_Ziel_ohne_Projekt_eines_ohne_Projekt() {
        JsonNode stellen = fragen.daten("""
                { luecken(arten: [ZIEL_UND_FELD], nurBelegt: true, massstab: { listet: 0.1 }) {
                    stellen(first: 200) { nodes { schluessel grad grund } } } }""").at("/luecken/stellen/nodes");
        assertThat(stellen.valueStream().filter(s -> s.get("grad").asString().equals("KEIN_PROJEKT")))
                .as("acht Ziele mal zehn Felder, dazu Energie bei dem neunten")
                .hasSize(81)
                .allMatch(s -> s.get("grund").asString().contains("keines")
                        && s.get("grund").asString().contains("für „"));
    }

    @Test
    void ein_Entwurf_der_nichts_nennt_als_den_Namen_eines_Projekts_ist_eine_moegliche_Dublette() {
        JsonNode treffer = fragen.daten("""
                { ueberschneidungenMit(entwurf: { name: "Handyparken" }) {
                    nodes { mit { kennung } deutung: art regel textaehnlichkeit } } }""").at("/ueberschneidungenMit/nodes/0");
        assertThat(treffer.at("/mit/kennung").asString()).isEqualTo("handyparken");
        assertThat(treffer.get("textaehnlichkeit").asDouble()).isEqualTo(1);
        assertThat(treffer.get("deutung").asString()).isEqualTo("MOEGLICHE_DUBLETTE");
        assertThat(treffer.get("regel").asString()).contains("könnte dasselbe Vorhaben sein", "„Handyparken“");
    }

    @Test
    void Paare_mit_Energie_sind_ohne_Projekt_alle_anderen_leeren_Paare_ohne_Angabe() {
        JsonNode stellen = fragen.daten("""
                { luecken(arten: [ZIEL_UND_FELD], nurBelegt: true) {
                    stellen(first: 200) { totalCount nodes { schluessel grad anzahl } } } }""").at("/luecken/stellen");
        assertThat(stellen.get("totalCount").asInt()).isEqualTo(90);
        stellen.get("nodes").forEach(stelle -> {
            String schluessel = stelle.get("schluessel").asString();
            String erwartet = schluessel.endsWith("/energie")
                    ? "KEIN_PROJEKT"
                    : stelle.get("anzahl").asInt() == 0 ? "OHNE_ANGABE" : "EINZIGE_STUETZE";
            assertThat(stelle.get("grad").asString()).as(schluessel).isEqualTo(erwartet);
        });
    }

    @Test
    void die_Matrix_zaehlt_die_Projekte_je_Feld_wie_die_Tabelle() {
        JsonNode matrix = fragen.daten("""
                { abdeckung(zeilen: HANDLUNGSFELD, spalten: STATUS, nurBelegt: true) {
                    summe verschiedene zeilen { wert { schluessel } gesamt { anzahl belegart grad } zellen { anzahl } }
                    ohneZeile { totalCount } ohneSpalte { totalCount } } }""").get("abdeckung");
        List<Integer> jeFeld = new ArrayList<>();
        matrix.get("zeilen").forEach(zeile -> {
            jeFeld.add(zeile.at("/gesamt/anzahl").asInt());
            assertThat(zeile.get("zellen")).hasSize(6);
        });
        assertThat(jeFeld).containsExactly(4, 4, 3, 0, 2, 8, 7, 1, 7, 12);
        assertThat(matrix.at("/ohneZeile/totalCount").asInt()).isZero();
        assertThat(matrix.at("/ohneSpalte/totalCount").asInt()).isEqualTo(35);
        assertThat(matrix.get("verschiedene").asInt()).isZero();
    }

    @Test
    void ueber_die_Strategie_kommen_alle_35_Projekte_zu_Leitziel_3_und_keines_zaehlt_als_Beitrag() {
        JsonNode daten = fragen.daten("""
                { leitziel(nummer: 3) { kennung
                    ohne: projekte(nurBelegt: true) { totalCount nodes { kennung } ueberStrategie { anzahl nurSo strategien { kennung } satz } }
                    alle: projekte(nurBelegt: true, wie: [UEBER_STRATEGIE]) { totalCount ueberStrategie { nurSo } } }
                  luecken(arten: [LEITZIEL], nurBelegt: true) { stellen(first: 9) { nodes { schluessel anzahl nurUeberStrategie kenntnis traglage istLuecke grad } } }
                  abdeckung(zeilen: LEITZIEL, spalten: HANDLUNGSFELD, nurBelegt: true, nurZeilen: ["braunschweigs-potenziale-staerken"]) {
                    zeilen { summe gesamt { anzahl grad kenntnis } } }
                  mitStrategie: abdeckung(zeilen: LEITZIEL, spalten: HANDLUNGSFELD, nurBelegt: true, nurZeilen: ["braunschweigs-potenziale-staerken"],
                      wie: [UEBER_STRATEGIE]) {
                    zeilen { summe gesamt { anzahl stuetzen(first: 1) { edges { unmittelbar belegart schritte { inWorten } } } } } } }""");
        assertThat(daten.at("/leitziel/ohne/totalCount").asInt()).isZero();
        assertThat(daten.at("/leitziel/ohne/nodes")).isEmpty();
        assertThat(daten.at("/leitziel/ohne/ueberStrategie/anzahl").asInt()).isEqualTo(35);
        assertThat(daten.at("/leitziel/ohne/ueberStrategie/nurSo").asInt()).isEqualTo(35);
        assertThat(daten.at("/leitziel/ohne/ueberStrategie/strategien/0/kennung")
                        .asString())
                .startsWith("smart-city-strategie");
        assertThat(daten.at("/leitziel/ohne/ueberStrategie/satz").asString())
                .isEqualTo(
                        "Von keinem Projekt ist gesagt, dass es diesem Leitziel dient, selbst oder über ein Ziel; 35 kommen nur über"
                                + " „Smart-City-Strategie der Stadt Braunschweig“ als Ganzes und zählen nicht als Beitrag.");
        assertThat(daten.at("/leitziel/alle/totalCount").asInt()).isEqualTo(35);
        JsonNode stelle = daten.at("/luecken/stellen/nodes")
                .valueStream()
                .filter(s -> s.get("schluessel").asString().endsWith("potenziale-staerken"))
                .findFirst()
                .orElseThrow();
        assertThat(stelle.get("anzahl").asInt()).isZero();
        assertThat(stelle.get("nurUeberStrategie").asInt()).isEqualTo(35);
        assertThat(stelle.get("kenntnis").asString()).isEqualTo("OHNE_ANGABE");
        assertThat(stelle.get("istLuecke").asBoolean()).isFalse();
        assertThat(stelle.get("grad").asString()).as("wie bisher").isEqualTo("NUR_MITTELBAR");
        assertThat(daten.at("/abdeckung/zeilen/0/gesamt").toString())
                .isEqualTo("{\"anzahl\":0,\"grad\":\"NUR_MITTELBAR\",\"kenntnis\":\"OHNE_ANGABE\"}");
        JsonNode mit = daten.at("/mitStrategie/zeilen/0");
        assertThat(mit.at("/gesamt/anzahl").asInt()).isEqualTo(35);
        assertThat(mit.get("summe").asInt()).isEqualTo(48);
        assertThat(mit.at("/gesamt/stuetzen/edges/0/unmittelbar").asBoolean()).isFalse();
        assertThat(mit.at("/gesamt/stuetzen/edges/0/schritte")).hasSize(2);
    }

    @Test
    void jede_Zahl_der_Luecken_fuehrt_zu_genau_so_vielen_Stellen() {
        for (boolean nurBelegt : List.of(false, true)) {
            JsonNode luecken = fragen.daten("""
                    { luecken(nurBelegt: %s) { anzahlLuecken jeLage { istLuecke anzahl }
                        stellen(nurLuecken: true, first: 200) { totalCount nodes { istLuecke kenntnis traglage } } } }
                    """.formatted(nurBelegt)).get("luecken");
            int anzahl = luecken.get("anzahlLuecken").asInt();
            assertThat(luecken.at("/stellen/totalCount").asInt()).isEqualTo(anzahl);
            assertThat(luecken.get("jeLage")
                            .valueStream()
                            .filter(lage -> lage.get("istLuecke").asBoolean())
                            .mapToInt(lage -> lage.get("anzahl").asInt())
                            .sum())
                    .isEqualTo(anzahl);
            assertThat(luecken.at("/stellen/nodes"))
                    .allMatch(s -> s.get("istLuecke").asBoolean()
                            && !s.get("kenntnis").asString().equals("OHNE_ANGABE")
                            && List.of("NICHTS", "NUR_BEENDET", "NUR_GEPLANT")
                                    .contains(s.get("traglage").asString()));
        }
    }

    @Test
    void kein_Projekt_der_Dokumente_nennt_einen_Stand_also_laeuft_keines_und_die_Beispiel_Einschaetzung_steht_dabei() {
        JsonNode daten = fragen.daten("""
                { akteursnetz { lasten(first: 200) { nodes { laufend ohneStand projekte } } }
                  abdeckung(zeilen: HANDLUNGSFELD, spalten: LEITZIEL) { zeilen { gesamt { anzahl grund traeger { tragend tragendOhneStand } stuetzen { edges { stand } } } } }
                  luecken { terminfragen { totalCount } }
                  einschaetzungen { quelle { kennung } nurDarauf satz } }""");
        daten.at("/akteursnetz/lasten/nodes").forEach(last -> {
            assertThat(last.get("laufend").asInt()).isZero();
            assertThat(last.get("ohneStand").asInt())
                    .isEqualTo(last.get("projekte").asInt());
        });
        daten.at("/abdeckung/zeilen").forEach(zeile -> {
            int anzahl = zeile.at("/gesamt/anzahl").asInt();
            assertThat(zeile.at("/gesamt/traeger/tragendOhneStand").asInt()).isEqualTo(anzahl);
            assertThat(zeile.at("/gesamt/stuetzen/edges"))
                    .allMatch(s -> s.get("stand").asString().equals("OHNE_ANGABE"));
            assertThat(zeile.at("/gesamt/grund").asString())
                    .contains(anzahl == 0 ? "keines" : "ohne Angabe zum Stand")
                    .doesNotContain("lauf");
        });
        assertThat(daten.at("/luecken/terminfragen/totalCount").asInt()).isZero();
        assertThat(daten.at("/einschaetzungen")).hasSize(1);
        assertThat(daten.at("/einschaetzungen/0/quelle/kennung").asString()).isEqualTo("einschaetzung-zielnetz");
        assertThat(daten.at("/einschaetzungen/0/satz").asString()).contains("Beispiel-Einschätzung", "75 Beziehungen");
    }

    /**
     * Fields alone count. Two projects share Bildung (4 projects, 1/2) and Wirtschaft (12 projects, 1/log2 12) and
     * nothing else: (1/2 + 0.27894) / 2.
     */
    @Test
    void die_beiden_Projekte_mit_denselben_zwei_Feldern_fuehren_die_Ueberschneidungen_an() {
        JsonNode paar = fragen.daten("""
                { ueberschneidungen(first: 5, nurBelegt: true,
                    gewichte: { felder: 1, ziele: 0, leitziele: 0, akteure: 0, technologien: 0, zeit: 0 },
                    filter: { und: [ { handlungsfelder: { einige: { kennung: { ist: "bildung-und-forschung" } } } },
                                     { handlungsfelder: { einige: { kennung: { ist: "wirtschaft-und-tourismus" } } } } ] }) {
                    nodes { projekt { kennung } mit { kennung } punkte gemeinsames { teil beitrag projekte } } } }""").at("/ueberschneidungen/nodes");
        assertThat(paar).hasSize(1);
        assertThat(paar.get(0).at("/projekt/kennung").asString()).isEqualTo("besser-smart-das-innovationsportal");
        assertThat(paar.get(0).at("/mit/kennung").asString()).isEqualTo("smart-city-hackathon");
        assertThat(paar.get(0).get("punkte").asDouble())
                .isCloseTo((0.5 + Math.log(2) / Math.log(12)) / 2, org.assertj.core.api.Assertions.within(1e-9));
    }

    @Test
    void eine_unbekannte_Kennung_ist_ein_Fehler_der_die_naechste_nennt() {
        JsonNode fehler = fragen.fehler(
                "{ ueberschneidungenMit(entwurf: { name: \"x\", handlungsfelder: [\"mobilitat\"] }) { totalCount } }");
        assertThat(fehler.at("/extensions/code").asString()).isEqualTo("UNBEKANNTE_KENNUNG");
        assertThat(fehler.at("/extensions/vorschlaege/0").asString()).isEqualTo("mobilitaet");
        assertThat(fragen.fehler("{ wege(von: \"Projekt/aimm\", nach: \"Projekt/aim\") { satz } }")
                        .at("/extensions/code")
                        .asString())
                .isEqualTo("UNBEKANNTE_KENNUNG");
        assertThat(fragen.fehler("{ ueberschneidungen(gewichte: { felder: -1 }) { nodes { punkte } } }")
                        .at("/extensions/code")
                        .asString())
                .isEqualTo("UNGUELTIGER_WERT");
    }

    @Test
    void nach_Arten_gesucht_bleibt_von_der_Liste_was_dieser_Art_ist() {
        String felder = "nodes { projekt { kennung } mit { kennung } punkte deutung: art }";
        JsonNode alle = fragen.daten(
                "{ ueberschneidungen(first: 200) { %s } projekt(kennung: \"aim\") { ueberschneidungen(first: 200) { %s } } }"
                        .formatted(felder, felder));
        for (String art : List.of("MOEGLICHE_DUBLETTE", "KONKURRENZ", "SYNERGIE", "GLEICHES_FELD", "GLEICHES_ZIEL")) {
            JsonNode gewaehlte = fragen.daten(
                    "{ ueberschneidungen(first: 200, arten: [%s]) { %s } projekt(kennung: \"aim\") { ueberschneidungen(first: 200, arten: [%s]) { %s } } }"
                            .formatted(art, felder, art, felder));
            for (String liste : List.of("/ueberschneidungen/nodes", "/projekt/ueberschneidungen/nodes")) {
                List<JsonNode> erwartet = StreamSupport.stream(alle.at(liste).spliterator(), false)
                        .filter(paar -> paar.get("deutung").asString().equals(art))
                        .toList();
                assertThat(StreamSupport.stream(gewaehlte.at(liste).spliterator(), false)
                                .toList())
                        .as(art + liste)
                        .startsWith(erwartet.toArray(JsonNode[]::new))
                        .allMatch(paar -> paar.get("deutung").asString().equals(art));
            }
        }
        assertThat(fragen.daten("{ ueberschneidungen(arten: [SYNERGIE]) { nodes { punkte } } }")
                        .at("/ueberschneidungen/nodes"))
                .isNotEmpty();
    }

    @Test
    void nicht_verbunden_ist_eine_Antwort() {
        JsonNode antwort = fragen.daten(
                "{ wege(von: \"Projekt/aim\", nach: \"Projekt/handyparken\", ueber: [HAENGT_AB_VON]) { verbunden laenge anzahl satz wege { laenge } } }");
        assertThat(antwort.at("/wege/verbunden").asBoolean()).isFalse();
        assertThat(antwort.at("/wege/laenge").isNull()).isTrue();
        assertThat(antwort.at("/wege/wege")).isEmpty();
    }

    @Test
    void Seiten_ergeben_zusammen_die_ganze_Liste() {
        List<String> amStueck = paare(fragen.daten(
                "{ ueberschneidungen(first: 60) { nodes { projekt { kennung } mit { kennung } punkte } } }"));
        List<String> seitenweise = new ArrayList<>();
        String nach = "";
        for (int seite = 0; seite < 3; seite++) {
            JsonNode antwort = fragen.daten(
                    "{ ueberschneidungen(first: 20%s) { nodes { projekt { kennung } mit { kennung } punkte } totalCount pageInfo { endCursor hasNextPage } } }"
                            .formatted(nach));
            seitenweise.addAll(paare(antwort));
            assertThat(antwort.at("/ueberschneidungen/pageInfo/hasNextPage").asBoolean())
                    .isTrue();
            assertThat(antwort.at("/ueberschneidungen/totalCount").isNull()).isTrue();
            nach = ", after: \"%s\""
                    .formatted(
                            antwort.at("/ueberschneidungen/pageInfo/endCursor").asString());
        }
        assertThat(seitenweise).hasSize(60).isEqualTo(amStueck).doesNotHaveDuplicates();
    }

    private static List<String> paare(JsonNode antwort) {
        List<String> paare = new ArrayList<>();
        antwort.at("/ueberschneidungen/nodes").forEach(paar -> paare.add(paar.toString()));
        return paare;
    }

    @Test
    void ein_Akteur_der_geht_nimmt_seine_Projekte_nur_auf_Wunsch_mit() {
        JsonNode antwort = fragen.daten("""
                { auswirkung(ohneAkteure: ["staedtische-kliniken"]) {
                    beendet { totalCount } wechsel { totalCount } akteureOhneProjekt { totalCount } getrenntePaare { totalCount }
                    projekteOhneFederfuehrung { totalCount } massstab { stuetzen reihenfolge } } }""").get("auswirkung");
        assertThat(antwort.at("/beendet/totalCount").asInt()).isZero();
        assertThat(antwort.at("/wechsel/totalCount").asInt()).isZero();
        assertThat(antwort.at("/massstab/stuetzen").asInt()).isEqualTo(2);
        assertThat(antwort.at("/massstab/reihenfolge/0").asString()).isEqualTo("KEIN_PROJEKT");
    }

    @Test
    void jedes_Feld_der_Analysen_laesst_sich_fragen() {
        JsonNode daten = fragen.daten("""
                { widersprueche { totalCount nodes { projekt { name } leitziel { name } art belegart direkt { inWorten } abgeleitet { schritte { inWorten } } } }
                  akteursnetz { ohneAussen { knoten { kennung } projekte angabe }
                    paare { nodes { a { name } b { name } anzahl belegart projekte { totalCount } wege { belegart schritte { inWorten } } } }
                    lasten { edges { cursor node { akteur { kennung } verantwortet wirktMit foerdert laufend } } } }
                  abdeckung(zeilen: AKTEURSART, spalten: JAHR, kennzahl: KOSTEN) { kennzahl summe spalten { wert { schluessel } } zeilen { wert { schluessel knoten { kennung } } summe } }
                  projekt(kennung: "uvm") { ueberschneidungen(first: 2, nach: TEXT, mindestens: 0.01) { totalCount nodes { textaehnlichkeit punkte art regel } } }
                  auswirkung(ohneProjekte: ["uvm"]) { wechsel(first: 3) { nodes { schluessel art erstes { kennung } zweites { kennung } vorher nachher grundVorher grundNachher anzahlVorher anzahlNachher } }
                    abhaengige { nodes { projekt { kennung } weg { laenge } } } getrenntePaare { totalCount } } }""");
        assertThat(daten.at("/widersprueche/totalCount").asInt()).isZero();
        assertThat(daten.at("/akteursnetz/lasten/edges/0/node/akteur/kennung").asString())
                .isEqualTo("staedtische-kliniken");
        assertThat(daten.at("/abdeckung/zeilen")).hasSize(11);
        assertThat(daten.at("/abdeckung/spalten")).isEmpty();
        assertThat(daten.at("/auswirkung/wechsel/nodes/0/schluessel").asString())
                .isEqualTo("Handlungsfeld/umwelt-und-klimaschutz");
    }
}
