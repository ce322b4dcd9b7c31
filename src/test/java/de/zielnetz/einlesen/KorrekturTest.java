package de.zielnetz.einlesen;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.Datei;
import de.zielnetz.Fragen;
import de.zielnetz.Ruecknahmen;
import de.zielnetz.Zielnetztest;
import de.zielnetz.stand.Stand;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A cell is read otherwise than the file holds it, and the evidence says so. */
@Zielnetztest
class KorrekturTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Resource LISTE =
            new Datei("korrekturprobe.csv", """
            Projekttitel;Handlungsfeld;Kosten;Federführung
            Korrekturprobe eins;Energi; Mobilität;viel Geld;Beispiel, Erika
            Korrekturprobe zwei;Energi;7;Probeamt
            """.replace("Energi; Mobilität", "\"Energi; Mobilität\""));

    @Autowired
    private Fragen fragen;

    @Autowired
    private Stand stand;

    @RegisterExtension
    private final Ruecknahmen ruecknahmen = new Ruecknahmen();

    @Test
    void eine_Korrektur_gilt_statt_der_Zelle_und_der_Beleg_sagt_was_dort_steht_und_wer_es_war() {
        JsonNode vorschau = gib(
                "{\"B2\": {\"Energi\": \"Energie\"}, \"B3\": \"Energie\", \"C2\": \"40.000 €\", \"D2\": \"Probeamt\"}");
        assertThat(vorschau.at("/zaehlung/fehler").asInt()).isZero();
        assertThat(vorschau.at("/korrekturen/0")).isEqualTo(JSON.readTree("""
                        {"ort": "B2", "original": "Energi; Mobilität", "wert": "Energie; Mobilität", "urheber": "redaktion"}
                        """));
        uebernimm(vorschau);
        JsonNode projekt =
                JSON.readTree(fragen.alsAngemeldeter("redaktion", """
                        { projekt(kennung: "korrekturprobe-eins") {
                            kosten
                            handlungsfelder { edges { node { name } belege { art fundstelle begruendung urheber } } }
                            verantwortliche { edges { belege { fundstelle begruendung } } }
                            belege { fundstelle merkmal begruendung urheber } } }
                        """)).at("/data/projekt");
        assertThat(projekt.get("kosten").asDouble()).isEqualTo(40_000);
        assertThat(projekt.at("/handlungsfelder/edges").toString())
                .contains("\"name\":\"Energie\"", "\"name\":\"Mobilität\"", "\"art\":\"BELEGT\"")
                .contains("\"fundstelle\":\"B2\"", "\"urheber\":\"redaktion\"")
                .contains("Beim Einlesen korrigiert; in der Datei steht „Energi; Mobilität“.");
        assertThat(projekt.get("belege").toString())
                .contains("\"fundstelle\":\"C2\"", "Beim Einlesen korrigiert; in der Datei steht „viel Geld“.")
                .contains("{\"fundstelle\":\"A2\",\"merkmal\":null,\"begruendung\":null,\"urheber\":null}");
        assertThat(projekt.at("/verantwortliche/edges").toString())
                .as("Belege liest jeder: Wer in der Zelle stand, steht nicht darin")
                .contains("in der Datei steht eine Person")
                .doesNotContain("Erika");
        assertThat(gib("{\"B3\": \"Energie\", \"B2\": \"Energie; Mobilität\", \"C2\": \"40000\", \"D2\": \"Probeamt\"}")
                        .at("/zaehlung/aenderungen")
                        .asInt())
                .as("dieselbe Datei mit denselben Korrekturen ändert nichts")
                .isZero();
    }

    @Test
    void Korrekturen_kommen_eine_nach_der_anderen_gelten_weiter_und_lassen_sich_zuruecknehmen() {
        JsonNode erste = gib("");
        assertThat(erste.at("/zaehlung/fehler").asInt()).isEqualTo(2);
        JsonNode zweite = fragen.nochmal(erste, Map.of("korrekturen", "{\"B2\": {\"Energi\": \"Energie\"}}"));
        JsonNode dritte = fragen.nochmal(zweite, Map.of("korrekturen", "{\"B3\": \"Energie\"}"));
        assertThat(dritte.at("/zaehlung/fehler").asInt()).isZero();
        JsonNode gelesen = fragen.nochmal(dritte, Map.of("lesart", "steckbrief:zeilen"));
        assertThat(gelesen.at("/korrekturen")).hasSize(2);
        JsonNode mitPlan = fragen.nochmal(gelesen, Map.of("planinhalt", "name: eigener"));
        assertThat(mitPlan.at("/korrekturen")).hasSize(2);
        JsonNode ohne =
                fragen.nochmal(mitPlan, Map.of("korrekturen", "{\"B2\": null}", "namen", "{\"Probeamt\": \"Bauamt\"}"));
        assertThat(ohne.at("/korrekturen"))
                .singleElement()
                .satisfies(k -> assertThat(k.get("ort").asString()).isEqualTo("B3"));
        assertThat(ohne.get("plan").asString()).as("die Wahl gilt weiter").isEqualTo("eigener");
        assertThat(ohne.at("/neueKnoten").toString()).contains("Bauamt").doesNotContain("Probeamt");
        assertThat(fragen.nochmal(ohne, Map.of("namen", "{\"Probeamt\": null}"))
                        .at("/neueKnoten")
                        .toString())
                .contains("Probeamt")
                .doesNotContain("Bauamt");
    }

    @Test
    void auch_eine_leere_Zelle_laesst_sich_ausfuellen_und_eine_volle_leeren() {
        JsonNode vorschau = gib(
                new Datei("luecke.csv", "Projekttitel;Handlungsfeld;Kosten\nLückenprobe;;7\n"),
                "{\"B2\": \"Energie\", \"C2\": \"\"}");
        assertThat(vorschau.at("/projekte/0/neueBeziehungen/0/zielname").asString())
                .isEqualTo("Energie");
        assertThat(vorschau.at("/projekte/0/felder")).isEmpty();
        assertThat(vorschau.at("/korrekturen/0/original").asString()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"B9": "Energie"}             | Eine Zelle B9 gibt es nicht: Ausgefüllt sind nur Zeilen von 1 bis 3 und Spalten bis D
            {"F2": "Energie"}             | Eine Zelle F2 gibt es nicht
            {"Blat!B2": "Energie"}        | Ein Blatt „Blat“ gibt es nicht.
            {"überall": "Energie"}        | „überall“ nennt keine Zelle; erwartet wird etwa C7
            {"B2": {"Enrgi": "Energie"}}  | In B2 steht „Energi; Mobilität“; darin kommt „Enrgi“ nicht vor.
            {"B2": ["Energie"]}           | Die Korrekturen sind nicht lesbar; erwartet wird ein JSON-Objekt
            ["B2"]                        | Die Korrekturen sind nicht lesbar; erwartet wird ein JSON-Objekt
            """)
    void eine_Korrektur_die_nicht_geht_wird_mit_einem_Satz_abgelehnt(String korrekturen, String satz) {
        ResponseEntity<String> antwort = roh(LISTE, korrekturen);
        assertThat(antwort.getStatusCode().value()).isEqualTo(400);
        JsonNode problem = JSON.readTree(antwort.getBody());
        assertThat(problem.get("code").asString()).isEqualTo("KORREKTUR_UNMOEGLICH");
        assertThat(problem.get("detail").asString()).contains(satz);
    }

    @Test
    void in_einer_Mappe_nennt_die_Korrektur_ihr_Blatt_und_verbundene_Zellen_haben_einen_Wert() {
        Resource mappe = new FileSystemResource(Path.of("import/beispiele/steckbriefe-unordentlich.xlsx"));
        assertThat(roh(mappe, "{\"B2\": \"x\"}").getBody()).contains("nennt kein Blatt, und die Datei hat mehrere");
        JsonNode vorschau = JSON.readTree(roh(mappe, "").getBody());
        JsonNode blatt = hole(vorschau, "/blaetter").get(0);
        JsonNode bereich = hole(vorschau, "/blaetter/0?zeilen=200").at("/verbunden/0");
        String letzte = blatt.get("name").asString() + "!"
                + (char) ('A' + bereich.get("bisSpalte").asInt())
                + bereich.get("bisZeile").asInt();
        assertThat(roh(mappe, JSON.writeValueAsString(Map.of(letzte, "x"))).getBody())
                .contains("ist mit anderen Zellen verbunden; ihr Wert steht in");
    }

    private JsonNode hole(JsonNode vorschau, String weg) {
        return JSON.readTree(fragen.http("redaktion")
                .get()
                .uri("/api/importe/" + vorschau.get("token").asString() + weg)
                .retrieve()
                .body(String.class));
    }

    private JsonNode gib(String korrekturen) {
        return gib(LISTE, korrekturen);
    }

    private JsonNode gib(Resource datei, String korrekturen) {
        ResponseEntity<String> antwort = roh(datei, korrekturen);
        assertThat(antwort.getStatusCode().value()).as(antwort.getBody()).isEqualTo(200);
        return JSON.readTree(antwort.getBody());
    }

    private ResponseEntity<String> roh(Resource datei, String korrekturen) {
        return fragen.vorschau(datei, Map.of("korrekturen", korrekturen));
    }

    private void uebernimm(JsonNode vorschau) {
        ruecknahmen.merke(fragen.uebernimm(vorschau));
    }
}
