package de.zielnetz.bearbeiten;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.Fragen;
import de.zielnetz.Gruendlich;
import de.zielnetz.Ruecknahmen;
import de.zielnetz.Zielnetztest;
import de.zielnetz.netz.Kantenart;
import de.zielnetz.netz.Knotenart;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The net is changed by hand, previewed, with evidence; after each test all of it is taken back, and the net is what it was. */
@Zielnetztest
class BearbeitenTest {

    @Autowired
    private Fragen fragen;

    @RegisterExtension
    private final Ruecknahmen ruecknahmen = new Ruecknahmen();

    private Handarbeit hand;

    @BeforeEach
    void haende() {
        hand = new Handarbeit(fragen, ruecknahmen);
    }

    @Test
    void eine_Beziehung_kommt_dazu_mit_Quelle_und_Fundstelle_und_vorher_steht_was_daraus_folgt() {
        String bearbeitung = """
                schritte: [{verbinden: {von: "Projekt/bahnstadt", art: TRAEGT_BEI_ZU,
                    nach: "StrategischesZiel/basisinfrastruktur-und-daten", werte: [{merkmal: "ab", wert: "1.3.2024"}]}}],
                beleg: {quelle: "smart-city-strategie-2020", fundstelle: "S. 7"}
                """;
        JsonNode vorschau = hand.pruefe(bearbeitung);
        assertThat(vorschau.get("satz").asString())
                .isEqualTo("Eine Änderung würde übernommen; geschrieben ist noch nichts.");
        assertThat(vorschau.at("/aenderungen/0/satz").asString())
                .startsWith("Neu: Projekt „Bahnstadt")
                .contains("trägt bei zu strategisches Ziel");
        assertThat(vorschau.at("/aenderungen/0/merkmale/0").toString()).contains("\"neu\":\"2024-03-01\"");
        assertThat(vorschau.at("/aenderungen/0/neueBelege/0").asString())
                .isEqualTo("Smart-City-Strategie, Strategie-Dokument, S. 7");
        assertThat(vorschau.at("/wechsel/nodes").toString()).contains("StrategischesZiel/basisinfrastruktur-und-daten");

        String vorgang = hand.tue(bearbeitung);
        JsonNode kante = fragen.daten("""
                { projekt(kennung: "bahnstadt") { strategischeZiele { edges { node { kennung } belegart ab
                    belege { quelle { kennung } fundstelle art vorgang } } } } }
                """).at("/projekt/strategischeZiele/edges");
        assertThat(kante.valueStream()
                        .filter(e -> e.at("/node/kennung").asString().equals("basisinfrastruktur-und-daten"))
                        .toList())
                .singleElement()
                .satisfies(e -> assertThat(e.toString())
                        .contains("\"belegart\":\"BELEGT\"", "\"fundstelle\":\"S. 7\"", "\"ab\":\"2024-03-01\"")
                        .contains("\"vorgang\":\"%s\"".formatted(vorgang)));
        assertThat(fragen.daten("{ vorgang(kennung: \"%s\") { art urheber anmerkung } }".formatted(vorgang))
                        .toString())
                .as("wer es war und was er dazu schrieb, sehen Angemeldete")
                .contains("{\"art\":\"BEARBEITUNG\",\"urheber\":\"Redaktion\",\"anmerkung\":null}");
    }

    @Test
    void drei_Stellen_die_eine_sind_werden_eine_und_nichts_geht_dabei_verloren() {
        hand.tue("""
                schritte: [
                  {anlegen: {art: AKTEUR, werte: [{merkmal: "name", wert: "Amt für Planung, Umwelt und Probe"}, {merkmal: "kurz", wert: "APUP"}]}},
                  {anlegen: {art: AKTEUR, werte: [{merkmal: "name", wert: "Probeplanungsamt Nord"}, {merkmal: "art", wert: "Verwaltung"}]}},
                  {anlegen: {art: AKTEUR, werte: [{merkmal: "name", wert: "Umweltprobestelle"}, {merkmal: "kurz", wert: "UPS"}]}},
                  {verbinden: {von: "Akteur/probeplanungsamt-nord", art: VERANTWORTET, nach: "Projekt/bahnstadt",
                     beleg: {quelle: "smart-city-strategie-2020", fundstelle: "S. 9"}}},
                  {verbinden: {von: "Akteur/umweltprobestelle", art: VERANTWORTET, nach: "Projekt/bahnstadt"}},
                  {verbinden: {von: "Akteur/umweltprobestelle", art: TEIL_VON, nach: "Akteur/probeplanungsamt-nord"}}]
                """);
        String zusammen = """
                schritte: [
                  {zusammenfuehren: {bleibt: "Akteur/amt-fuer-planung-umwelt-und-probe", geht: "Akteur/probeplanungsamt-nord"}},
                  {zusammenfuehren: {bleibt: "Akteur/amt-fuer-planung-umwelt-und-probe", geht: "Akteur/umweltprobestelle"}}]
                """;
        JsonNode vorschau = hand.pruefe(zusammen);
        assertThat(vorschau.at("/befunde").toString())
                .contains("„Kurzform“ ist bei beiden verschieden: Es bleibt „APUP“; „UPS“ entfällt.")
                .contains("fällt weg: Beide werden eins");
        hand.tue(zusammen);
        JsonNode amt = fragen.daten("""
                { akteur(kennung: "amt-fuer-planung-umwelt-und-probe") { aliase kurz art
                    verantworteteProjekte { edges { node { kennung } belege { fundstelle art } } } teilVon { totalCount } } }
                """).get("akteur");
        assertThat(amt.get("aliase").toString()).isEqualTo("[\"Probeplanungsamt Nord\",\"Umweltprobestelle\"]");
        assertThat(amt.get("art").asString()).isEqualTo("VERWALTUNG");
        assertThat(amt.get("kurz").asString()).isEqualTo("APUP");
        assertThat(amt.at("/verantworteteProjekte/edges")).hasSize(1);
        assertThat(amt.at("/verantworteteProjekte/edges/0/belege").toString())
                .isEqualTo("[{\"fundstelle\":\"S. 9\",\"art\":\"BELEGT\"},"
                        + "{\"fundstelle\":\"Angabe der Redaktion\",\"art\":\"EINGESCHAETZT\"}]");
        assertThat(amt.at("/teilVon/totalCount").asInt()).isZero();
        assertThat(fragen.fehler("{ akteur(kennung: \"umweltprobestelle\") { name } }")
                        .toString())
                .contains("UNBEKANNTE_KENNUNG");
    }

    @Test
    void was_mit_einem_anderen_zusammengefuehrt_wurde_nennt_worin_es_aufging_auch_ueber_mehrere() {
        hand.tue("""
                schritte: [
                  {anlegen: {art: THEMA, werte: [{merkmal: "name", wert: "Verbleibprobe Eins"}]}},
                  {anlegen: {art: THEMA, werte: [{merkmal: "name", wert: "Verbleibprobe Zwei"}]}},
                  {anlegen: {art: THEMA, werte: [{merkmal: "name", wert: "Verbleibprobe Drei"}]}},
                  {anlegen: {art: THEMA, werte: [{merkmal: "name", wert: "Verbleibprobe Vier"}]}}]
                """);
        String erste = hand.tue(
                "schritte: [{zusammenfuehren: {bleibt: \"Thema/verbleibprobe-zwei\", geht: \"Thema/verbleibprobe-eins\"}}]");
        assertThat(verbleib("Thema/verbleibprobe-eins").toString()).isEqualTo("""
                        {"name":"Verbleibprobe Eins","vorgang":{"kennung":"%s"},\
                        "nachfolger":{"kennung":"verbleibprobe-zwei","name":"Verbleibprobe Zwei"}}""".formatted(erste));
        hand.tue(
                "schritte: [{zusammenfuehren: {bleibt: \"Thema/verbleibprobe-drei\", geht: \"Thema/verbleibprobe-zwei\"}}]");
        assertThat(verbleib("Thema/verbleibprobe-eins")
                        .at("/nachfolger/kennung")
                        .asString())
                .isEqualTo("verbleibprobe-drei");
        hand.tue("schritte: [{entfernen: {sache: \"Thema/verbleibprobe-vier\"}}]");
        assertThat(verbleib("Thema/verbleibprobe-vier").get("nachfolger").isNull())
                .as("ersatzlos")
                .isTrue();
        assertThat(verbleib("Thema/verbleibprobe-drei").isNull()).as("gibt es").isTrue();
        assertThat(verbleib("Thema/verbleibprobe-nie").isNull())
                .as("gab es nie")
                .isTrue();
    }

    @Test
    void wo_beide_sich_widersprechen_gilt_auf_Wunsch_der_gehende_und_sein_Beleg() {
        hand.tue("""
                schritte: [
                  {anlegen: {art: THEMA, werte: [{merkmal: "name", wert: "Erstes Probethema"}, {merkmal: "beschreibung", wert: "alt"}]}},
                  {anlegen: {art: THEMA, werte: [{merkmal: "name", wert: "Zweites Probethema"}, {merkmal: "beschreibung", wert: "neu"}],
                     beleg: {quelle: "smart-city-strategie-2020", fundstelle: "S. 11"}}}]
                """);
        hand.tue("""
                schritte: [{zusammenfuehren: {bleibt: "Thema/erstes-probethema", geht: "Thema/zweites-probethema",
                    vomGehenden: ["beschreibung", "name"]}}]
                """);
        JsonNode thema = fragen.daten(
                        "{ thema(kennung: \"erstes-probethema\") { name aliase beschreibung belege { merkmal fundstelle art } } }")
                .get("thema");
        assertThat(thema.get("name").asString()).isEqualTo("Zweites Probethema");
        assertThat(thema.get("aliase").toString()).isEqualTo("[\"Erstes Probethema\"]");
        assertThat(thema.get("beschreibung").asString()).isEqualTo("neu");
        assertThat(thema.get("belege")
                        .valueStream()
                        .filter(b -> b.get("merkmal").asString().equals("beschreibung"))
                        .map(JsonNode::toString))
                .containsExactly("{\"merkmal\":\"beschreibung\",\"fundstelle\":\"S. 11\",\"art\":\"BELEGT\"}");
    }

    @Test
    void eine_Drucksache_kommt_mit_ihrer_Kette_und_einer_neuen_Quelle_in_einem_Vorgang() {
        hand.tue("""
                schritte: [
                  {anlegen: {art: DRUCKSACHE, kennung: "99-00001", werte: [{merkmal: "name", wert: "Probebericht zur Smart City"},
                     {merkmal: "kurz", wert: "99-00001"}, {merkmal: "art", wert: "mitteilung"}, {merkmal: "datum", wert: "01.02.2026"}]}},
                  {verbinden: {von: "Drucksache/99-00001", art: FOLGT_AUF, nach: "Drucksache/23-22640"}}],
                beleg: {neueQuelle: {name: "Probevorlage 99-00001", art: "DOKUMENT", datum: "2026-02", url: "https://example.org/99-00001"},
                    fundstelle: "Betreff"}
                """);
        JsonNode drucksache = fragen.daten("""
                { drucksache(kennung: "99-00001") { art datum folgtAuf { nodes { kennung } }
                    belege { merkmal quelle { kennung name datum } fundstelle } } }
                """).get("drucksache");
        assertThat(drucksache.get("art").asString()).isEqualTo("MITTEILUNG");
        assertThat(drucksache.get("datum").asString()).isEqualTo("2026-02-01");
        assertThat(drucksache.at("/folgtAuf/nodes").toString()).isEqualTo("[{\"kennung\":\"23-22640\"}]");
        assertThat(drucksache.at("/belege/0").toString())
                .contains("\"kennung\":\"probevorlage-99-00001\"", "\"datum\":\"2026-02\"", "\"Betreff\"");
    }

    @Test
    void ein_Feld_endet_und_gilt_wieder_und_seine_Vergangenheit_bleibt() {
        hand.tue("schritte: [{beenden: {sache: \"Handlungsfeld/energie\", bis: \"2025-12-31\"}}]");
        assertThat(feld()).contains("\"bis\":\"2025-12-31\"", "\"merkmal\":\"bis\"");
        hand.tue("schritte: [{oeffnen: {sache: \"Handlungsfeld/energie\"}}]");
        assertThat(feld()).contains("\"bis\":null").doesNotContain("\"merkmal\":\"bis\"");
    }

    private String feld() {
        return hand.frage(
                        "redaktion",
                        "{ knoten(schluessel: \"Handlungsfeld/energie\", gueltigAm: \"ALLE\") { name bis belege { merkmal fundstelle } } }")
                .toString();
    }

    @Test
    void ein_anderer_Name_laesst_den_alten_als_Alias_und_er_findet_das_Projekt_noch() {
        hand.tue(
                "schritte: [{aendern: {sache: \"Projekt/bahnstadt\", werte: [{merkmal: \"name\", wert: \"Probequartier am Gleis\"}]}}]");
        JsonNode projekt = fragen.daten(
                "{ projekt(kennung: \"bahnstadt\") { name aliase } suche(text: \"Bahnstadt\", first: 1) { nodes { knoten { name } } } }");
        assertThat(projekt.at("/projekt/name").asString()).isEqualTo("Probequartier am Gleis");
        assertThat(projekt.at("/projekt/aliase").toString()).contains("Bahnstadt");
        assertThat(projekt.at("/suche/nodes/0/knoten/name").asString()).isEqualTo("Probequartier am Gleis");
    }

    @Test
    void ein_Knoten_wird_zwei_und_der_neue_nimmt_Beziehungen_mit_ihren_Belegen_mit() {
        String beziehung = "Projekt/bahnstadt GEHOERT_ZU Handlungsfeld/"
                + fragen.daten("{ projekt(kennung: \"bahnstadt\") { handlungsfelder { nodes { kennung } } } }")
                        .at("/projekt/handlungsfelder/nodes/0/kennung")
                        .asString();
        hand.tue("""
                schritte: [{aufteilen: {von: "Projekt/bahnstadt", werte: [{merkmal: "name", wert: "Bahnstadt, zweiter Teil zur Probe"}],
                    wandernde: ["%s"]}}]
                """.formatted(beziehung));
        JsonNode beide = fragen.daten("""
                { alt: projekt(kennung: "bahnstadt") { handlungsfelder { totalCount } }
                  neu: projekt(kennung: "bahnstadt-zweiter-teil-zur-probe") { handlungsfelder { edges { belegart } } } }
                """);
        assertThat(beide.at("/alt/handlungsfelder/totalCount").asInt()).isZero();
        assertThat(beide.at("/neu/handlungsfelder/edges").toString()).contains("BELEGT");
    }

    @Test
    void Belege_kommen_dazu_und_gehen_wieder_aber_der_letzte_bleibt() {
        hand.tue("""
                schritte: [{belegen: {sache: "Projekt/bahnstadt", beleg: {quelle: "isek-2018", fundstelle: "Probeseite"}}}]
                """.replace("isek-2018", quelle()));
        hand.tue(
                "schritte: [{belegEntfernen: {sache: \"Projekt/bahnstadt\", quelle: \"%s\", fundstelle: \"Probeseite\"}}]"
                        .formatted(quelle()));
        hand.tue("schritte: [{anlegen: {art: THEMA, werte: [{merkmal: \"name\", wert: \"Probethema\"}]}}]");
        JsonNode letzter = hand.pruefe("""
                schritte: [{belegEntfernen: {sache: "Thema/probethema", quelle: "angaben-der-redaktion", fundstelle: "Angabe der Redaktion"}}]
                """);
        assertThat(letzter.at("/befunde/0/satz").asString()).startsWith("Das ist der letzte Beleg");
    }

    private String quelle() {
        return "smart-city-strategie-2020";
    }

    @Test
    void zwei_aendern_dasselbe_und_der_zweite_sieht_beides() {
        String meine =
                "schritte: [{aendern: {sache: \"Projekt/bahnstadt\", werte: [{merkmal: \"zielgruppe\", wert: \"Meine\"}]}}]";
        String fingerabdruck = hand.pruefe(meine).get("fingerabdruck").asString();
        hand.tue(
                "schritte: [{aendern: {sache: \"Projekt/bahnstadt\", werte: [{merkmal: \"zielgruppe\", wert: \"Eure\"}]}}]");
        JsonNode abgelehnt = hand.uebernimm(meine, fingerabdruck);
        assertThat(abgelehnt.at("/errors/0/extensions/code").asString()).isEqualTo("NETZ_GEAENDERT");
        JsonNode vorschau = hand.pruefe(
                "schritte: [{aendern: {sache: \"Projekt/bahnstadt\", werte: [{merkmal: \"zielgruppe\", wert: \"Meine\", bisher: \"\"}]}}]");
        assertThat(vorschau.get("moeglich").asBoolean()).isFalse();
        assertThat(vorschau.at("/befunde/0/satz").asString())
                .isEqualTo(
                        "Inzwischen hat jemand „Zielgruppe“ geändert: Dort stand nichts, jetzt steht dort „Eure“; Sie wollen „Meine“.");
    }

    @Test
    void wer_einen_Namen_zweimal_nennt_meint_ihn_einmal() {
        hand.tue(
                "schritte: [{aendern: {sache: \"Projekt/bahnstadt\", werte: [{merkmal: \"aliase\", wert: \"Bahnquartier | Gleisstadt | Bahnquartier\"}]}}]");
        assertThat(fragen.daten("{ projekt(kennung: \"bahnstadt\") { aliase } }")
                        .at("/projekt/aliase")
                        .toString())
                .isEqualTo("[\"Bahnquartier\",\"Gleisstadt\"]");
    }

    @Test
    void Worte_der_Listen_gelten_wie_man_sie_schreibt_und_Befunde_nennen_keine_Codes() {
        JsonNode vorschau = hand.pruefe("""
                schritte: [{anlegen: {art: AKTEUR, werte: [{merkmal: "name", wert: "Wortprobe Bund"}, {merkmal: "art", wert: "Bund oder Land"}]}},
                  {anlegen: {art: AKTEUR, werte: [{merkmal: "name", wert: "Wortprobe Werke"}, {merkmal: "art", wert: "kommunales Unternehmen"},
                     {merkmal: "geltung", wert: "möglich"}]}},
                  {zusammenfuehren: {bleibt: "Akteur/wortprobe-bund", geht: "Akteur/wortprobe-werke"}}]""");
        assertThat(vorschau.get("moeglich").asBoolean()).isTrue();
        assertThat(vorschau.at("/befunde").toString())
                .contains(
                        "„Art“ ist bei beiden verschieden: Es bleibt „Bund oder Land“; „Kommunales Unternehmen“ entfällt.");
        for (JsonNode befund : vorschau.get("befunde")) {
            assertThat(befund.get("satz").asString()).doesNotContainPattern("[A-Z]{4,}|„[a-z]+[A-Z]?[a-z]*“");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {aendern: {sache: "Projekt/bahnstat", werte: [{merkmal: "status", wert: "LAUFEND"}]}} | „Projekt/bahnstat“ gibt es nicht. Am nächsten liegt „Projekt/bahnstadt“.
            {aendern: {sache: "Projekt/bahnstadt", werte: [{merkmal: "status", wert: "LAUFENT"}]}} | „Status“ ist „LAUFENT“; erwartet wird eines von Idee, Geplant, Laufend, Ruhend, Abgeschlossen, Abgebrochen. Am nächsten liegt „Laufend“.
            {aendern: {sache: "Projekt/bahnstadt", werte: [{merkmal: "bis", wert: "demnächst"}]}} | erwartet wird ein Datum
            {aendern: {sache: "Projekt/bahnstadt", werte: [{merkmal: "bis", wert: "31.02.2026"}]}} | erwartet wird ein Datum
            {aendern: {sache: "Projekt/bahnstadt", werte: [{merkmal: "kosten", wert: "viel"}]}} | erwartet wird eine Zahl
            {aendern: {sache: "Projekt/bahnstadt", werte: [{merkmal: "kosten", wert: "1.234"}]}} | ohne Tausenderpunkt. Am nächsten liegt „1234“.
            {aendern: {sache: "Projekt/xyzw", werte: [{merkmal: "status", wert: "LAUFEND"}]}} | „Projekt/xyzw“ gibt es nicht. Die Suche findet auch Teile von Namen.
            {aendern: {sache: "Projekt/bahnstadt", werte: [{merkmal: "kennung", wert: "neu"}]}} | Eine Kennung bleibt, wie sie ist
            {aendern: {sache: "Projekt/bahnstadt", werte: [{merkmal: "name", wert: " "}]}} | braucht einen Namen
            {aendern: {sache: "Projekt/bahnstadt", werte: [{merkmal: "kurz", wert: "B"}]}} | hat kein Merkmal „Kurzform“; möglich sind „Name des Projekts“, „Weitere Namen“
            {aendern: {sache: "Projekt/bahnstadt", werte: [{merkmal: "ab", wert: "2025"}, {merkmal: "bis", wert: "2024"}]}} | Das Ende (2024) liegt vor dem Beginn (2025).
            {aendern: {sache: "Projekt/bahnstadt", werte: [{merkmal: "ab", wert: "1.2.2025"}, {merkmal: "bis", wert: "2025-01-31"}]}} | Das Ende (31.01.2025) liegt vor dem Beginn (01.02.2025).
            {anlegen: {art: THEMA, werte: []}} | braucht einen Namen
            {anlegen: {art: PROJEKT, kennung: "bahnstadt", werte: [{merkmal: "name", wert: "X"}]}} | trägt schon Projekt „Bahnstadt
            {anlegen: {art: PROJEKT, kennung: "Bahn Stadt", werte: [{merkmal: "name", wert: "X"}]}} | ist keine Kennung
            {verbinden: {von: "Projekt/bahnstadt", art: VERANTWORTET, nach: "Akteur/braunschweig"}} | „verantwortet“ führt nicht von Projekt zu Akteur. Umgekehrt geht es: Tauschen Sie von und nach
            {verbinden: {von: "Projekt/bahnstadt", art: MISST, nach: "Akteur/stadt-braunschweig"}} | „misst“ führt nicht von Projekt zu Akteur. Möglich sind „nützt“
            {verbinden: {von: "Projekt/bahnstadt", art: HAENGT_AB_VON, nach: "Projekt/bahnstadt"}} | kann sich nicht auf sich selbst beziehen
            {entfernen: {sache: "Quelle/smart-city-strategie-2020"}} | belegt noch
            {zusammenfuehren: {bleibt: "Projekt/bahnstadt", geht: "Handlungsfeld/energie"}} | von verschiedener Art
            {zusammenfuehren: {bleibt: "Projekt/bahnstadt", geht: "Projekt/bahnstadt"}} | zweimal derselbe
            {belegen: {sache: "Projekt/bahnstadt", beleg: {}}} | Belegt ist, was eine Quelle sagt
            {belegen: {sache: "Projekt/bahnstadt", beleg: {quelle: "smart-city-strategie-2020"}}} | Wo steht es in der Quelle?
            {belegen: {sache: "Projekt/bahnstadt", beleg: {quelle: "smart-city-strategie", fundstelle: "S. 1"}}} | Am nächsten liegt „Quelle/smart-city-strategie-2020“
            {belegen: {sache: "Projekt/bahnstadt", beleg: {quelle: "smart-city-strategie-2020", fundstelle: "S. 1", art: EINGESCHAETZT}}} | braucht eine Begründung
            {beenden: {sache: "Projekt/bahnstadt GEHOERT_ZU Handlungsfeld/energie", bis: "2025"}} | steht nicht im Netz
            """)
    void was_nicht_geht_wird_mit_dem_naechsten_Richtigen_gesagt_und_nicht_geschrieben(String schritt, String satz) {
        JsonNode vorschau = hand.pruefe("schritte: [%s]".formatted(schritt));
        assertThat(vorschau.get("moeglich").asBoolean()).isFalse();
        assertThat(vorschau.at("/befunde").toString()).contains(satz);
        JsonNode antwort = hand.uebernimm(
                "schritte: [%s]".formatted(schritt),
                vorschau.get("fingerabdruck").asString());
        assertThat(antwort.at("/errors/0/extensions/code").asString()).isEqualTo("SCHRITT_UNMOEGLICH");
        assertThat(antwort.at("/errors/0/extensions/einzelheiten/0").asString()).startsWith("Schritt 1: ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {entfernen: {sache: "Projekt"}}         | bearbeitung.schritte[0].entfernen.sache: „Projekt“ ist kein Schlüssel
            {entfernen: {sache: "Projeckt/aim"}}    | Eine Art „Projeckt“ gibt es nicht. Am nächsten liegt „Projekt“.
            {entfernen: {sache: "Projekt/aim GEHOERT Handlungsfeld/energie"}} | Eine Beziehung „GEHOERT“ gibt es nicht. Am nächsten liegt „GEHOERT_ZU“.
            {beenden: {sache: "Projekt/aim", bis: " "}} | bearbeitung.schritte[0].beenden.bis: Da steht nichts
            {belegen: {sache: "Projekt/aim", merkmal: "statuss"}} | Ein Merkmal „statuss“ gibt es nicht. Am nächsten liegt „status“.
            """)
    void was_kein_Schritt_ist_wird_abgelehnt_und_nennt_die_Stelle(String schritt, String satz) {
        JsonNode antwort = hand.frage(
                "redaktion",
                "mutation { bearbeitungPruefen(bearbeitung: {schritte: [%s]}) { satz } }".formatted(schritt));
        assertThat(antwort.at("/errors/0/message").asString()).contains(satz);
    }

    @Test
    void was_niemand_sieht_kommt_nicht_ins_Netz_und_wer_so_heisst_wird_genannt() {
        JsonNode vorschau = hand.pruefe("""
                schritte: [{aendern: {sache: "Projekt/aim", werte: [{merkmal: "name", wert: "Bahn\\u0007stadt"}]}}]
                """);
        assertThat(vorschau.at("/aenderungen/0/merkmale").toString()).contains("\"neu\":\"Bahnstadt\"");
        assertThat(vorschau.at("/befunde/0/satz").asString())
                .isEqualTo("„Bahnstadt“ heißt schon so wie Projekt „Bahnstadt“. Ist dasselbe gemeint?");
    }

    @Test
    void eine_Nummer_die_schon_vergeben_ist_wird_genannt() {
        assertThat(hand.pruefe(
                                "schritte: [{anlegen: {art: LEITZIEL, werte: [{merkmal: \"name\", wert: \"Probeleitziel\"}, {merkmal: \"nummer\", wert: \"3\"}]}}]")
                        .at("/befunde/0/satz")
                        .asString())
                .startsWith("Die Nummer „3“ trägt schon Leitziel „Braunschweigs Potenziale stärken“");
    }

    @Test
    void wer_nur_etwas_entfernt_braucht_keine_Quelle_und_das_Ende_eines_Feldes_zeigt_seine_Folgen() {
        JsonNode entfernt =
                hand.pruefe("schritte: [{entfernen: {sache: \"Projekt/aim GEHOERT_ZU Handlungsfeld/mobilitaet\"}}]");
        assertThat(entfernt.get("aenderungen")).hasSize(1);
        JsonNode beendet = hand.pruefe("schritte: [{beenden: {sache: \"Handlungsfeld/energie\", bis: \"2025\"}}]");
        assertThat(beendet.at("/wechsel/nodes").toString()).contains("Handlungsfeld/energie");
    }

    @Test
    void wer_nicht_angemeldet_ist_oder_nur_lesen_darf_aendert_nichts() {
        String dokument =
                "mutation { bearbeitungPruefen(bearbeitung: {schritte: [{entfernen: {sache: \"Projekt/aim\"}}]}) { satz } }";
        assertThat(fragen.fehler(dokument).at("/extensions/code").asString()).isEqualTo("NICHT_ANGEMELDET");
    }

    @Test
    void jede_Art_laesst_sich_anlegen_und_jede_Beziehung_ziehen() {
        List<String> schritte = new ArrayList<>();
        for (Knotenart art : Knotenart.values()) {
            for (String nummer : List.of("eins", "zwei")) {
                schritte.add("{anlegen: {art: %s, werte: [{merkmal: \"name\", wert: \"Probe %s %s\"}]}}"
                        .formatted(art, art.label(), nummer));
            }
        }
        int beziehungen = 0;
        for (Kantenart art : Kantenart.values()) {
            List<Knotenart> anfaenge = List.copyOf(art.von());
            List<Knotenart> enden = List.copyOf(art.nach());
            for (int i = 0; i < anfaenge.size(); i++) {
                for (int j = 0; j < enden.size(); j++) {
                    if (!Gruendlich.AN && i % enden.size() != j && j % anfaenge.size() != i) {
                        continue; // each kind begins and ends once
                    }
                    Knotenart von = anfaenge.get(i);
                    Knotenart nach = enden.get(j);
                    // What has parts contains them: drawn the same way, both would close a circle.
                    boolean ganzes = art == Kantenart.ENTHAELT;
                    schritte.add("{verbinden: {von: \"%s\", art: %s, nach: \"%s\"}}"
                            .formatted(
                                    probe(von, ganzes ? "zwei" : "eins"), art, probe(nach, ganzes ? "eins" : "zwei")));
                    beziehungen++;
                }
            }
        }
        String vorgang = hand.tue("schritte: [%s]".formatted(String.join(", ", schritte)));
        assertThat(fragen.daten("{ vorgang(kennung: \"%s\") { anzahl } }".formatted(vorgang))
                        .at("/vorgang/anzahl")
                        .asInt())
                .as("mit der Quelle „Angaben der Redaktion“")
                .isEqualTo(2 * Knotenart.values().length + beziehungen + 1);
    }

    private JsonNode verbleib(String schluessel) {
        return fragen.daten("{ verbleib(schluessel: \"%s\") { name vorgang { kennung } nachfolger { kennung name } } }"
                        .formatted(schluessel))
                .get("verbleib");
    }

    private static String probe(Knotenart art, String nummer) {
        return "%s/probe-%s-%s".formatted(art.label(), art.label().toLowerCase(Locale.ROOT), nummer);
    }
}
