package de.zielnetz.einlesen;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.Datei;
import de.zielnetz.Fragen;
import de.zielnetz.Ruecknahmen;
import de.zielnetz.Zielnetztest;
import de.zielnetz.stand.Stand;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What people decide about names arrives with the file, and what a project was called once is not forgotten. */
@Zielnetztest
class NamensentscheidungTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Path FAELLE = Path.of("src/test/resources/faelle");
    private static final String FEDERFUEHRUNG = "Projekttitel;Handlungsfeld;Federführung\n"
            + "Probe A;Energie;Bauhof, Gärtnerei\nProbe B;Energie;Bauhof, Gärtnerei\nProbe C;Energie;Holm\n";

    @Autowired
    private Fragen fragen;

    @Autowired
    private Stand stand;

    @RegisterExtension
    private final Ruecknahmen ruecknahmen = new Ruecknahmen();

    @Test
    void eine_Entscheidung_kommt_mit_der_Datei_gilt_fuer_alle_Zellen_und_bleibt_im_Plan() {
        JsonNode vorschau = vorschau(
                "probe.csv",
                FEDERFUEHRUNG.getBytes(StandardCharsets.UTF_8),
                Map.of("Bauhof, Gärtnerei", "Bauhof; Gärtnerei", "Holm", "Ansprechpartner"));
        assertThat(vorschau.at("/neueKnoten").valueStream().map(k -> k.get("name")
                        .asString()))
                .containsExactlyInAnyOrder("Bauhof", "Gärtnerei");
        assertThat(fragen.http("redaktion")
                        .get()
                        .uri("/api/importe/" + vorschau.get("token").asString() + "/plan")
                        .retrieve()
                        .body(String.class))
                .contains("Bauhof; Gärtnerei");
    }

    @Test
    void sie_kommt_auch_nach_zur_abgegebenen_Datei() {
        JsonNode erste = vorschau("probe.csv", FEDERFUEHRUNG.getBytes(StandardCharsets.UTF_8), Map.of());
        assertThat(erste.at("/neueKnoten").valueStream().map(k -> k.get("name").asString()))
                .containsExactlyInAnyOrder("Bauhof, Gärtnerei", "Holm");
        JsonNode zweite = entscheide(erste, Map.of("Bauhof, Gärtnerei", "Bauhof; Gärtnerei"));
        JsonNode dritte = entscheide(zweite, Map.of("Holm", "Ansprechpartner"));
        assertThat(dritte.at("/neueKnoten").valueStream().map(k -> k.get("name").asString()))
                .containsExactlyInAnyOrder("Bauhof", "Gärtnerei");
        assertThat(dritte.get("befunde").toString()).doesNotContain("ORGANISATION_UNGETEILT");
    }

    @Test
    void sie_gilt_weiter_wenn_danach_jemand_eine_Lesart_waehlt() {
        JsonNode erste = vorschau(
                "probe.csv",
                FEDERFUEHRUNG.getBytes(StandardCharsets.UTF_8),
                Map.of("Bauhof, Gärtnerei", "Bauhof; Gärtnerei"));
        JsonNode gewaehlte = JSON.readTree(fragen.http("redaktion")
                .post()
                .uri("/api/importe/" + erste.get("token").asString() + "/vorschau?lesart=steckbrief:zeilen")
                .retrieve()
                .body(String.class));
        JsonNode dritte = entscheide(gewaehlte, Map.of("Holm", "Ansprechpartner"));
        assertThat(dritte.at("/neueKnoten").valueStream().map(k -> k.get("name").asString()))
                .containsExactlyInAnyOrder("Bauhof", "Gärtnerei");
    }

    @Test
    void ein_Name_wird_auf_Wunsch_zum_Alias_und_die_naechste_Datei_findet_ihn_ohne_Entscheidung() {
        String stelle = fragen.daten("{ akteure(first: 1) { nodes { name } } }")
                .at("/akteure/nodes/0/name")
                .asString();
        byte[] liste = "Projekttitel;Federführung\nAliasprobe A;Probekürzel Z9\nAliasprobe B;Probekürzel Z9\n"
                .getBytes(StandardCharsets.UTF_8);
        JsonNode falsch = vorschau("alias.csv", liste, Map.of("Probekürzel Z9", "Alias von Gibtesnicht"));
        assertThat(falsch.get("befunde").toString()).contains("ENTSCHEIDUNG_OHNE_ZIEL");
        JsonNode erste = vorschau("alias.csv", liste, Map.of("Probekürzel Z9", "Alias von " + stelle));
        assertThat(erste.get("neueKnoten")).isEmpty();
        uebernimm(erste);
        JsonNode akteur = fragen.daten("{ akteure(first: 1) { nodes { aliase belege { fundstelle merkmal } } } }")
                .at("/akteure/nodes/0");
        assertThat(akteur.get("aliase").toString()).contains("Probekürzel Z9");
        assertThat(akteur.get("belege").toString()).contains("{\"fundstelle\":\"B2\",\"merkmal\":\"aliase\"}");
        JsonNode naechste = vorschau(
                "danach.csv",
                "Projekttitel;Federführung\nAliasprobe C;Probekürzel Z9\n".getBytes(StandardCharsets.UTF_8),
                Map.of());
        assertThat(naechste.get("neueKnoten")).isEmpty();
        assertThat(naechste.at("/projekte/0/neueBeziehungen/0/zielname").asString())
                .isEqualTo(stelle);
    }

    @Test
    void eine_unlesbare_Entscheidung_wird_mit_einem_Satz_abgelehnt() {
        ResponseEntity<String> antwort = roh("probe.csv", "Projekttitel\nA\n".getBytes(StandardCharsets.UTF_8), "[1");
        assertThat(antwort.getStatusCode().value()).isEqualTo(400);
        assertThat(antwort.getBody()).contains("Die Entscheidungen über Namen sind nicht lesbar");
    }

    @Test
    void ein_frueherer_Name_findet_sein_Projekt() throws IOException {
        uebernimm(fall("bugs-13-a.csv"));
        uebernimm(fall("bugs-13-b.csv"));
        JsonNode dritte = fall("bugs-13-c.csv");
        assertThat(dritte.at("/zaehlung/neu").asInt()).isZero();
        assertThat(dritte.at("/projekte").toString()).contains("br-1");
        assertThat(dritte.get("befunde").toString()).contains("FRUEHERER_NAME", "Wasserspiel Marktplatz");
        assertThat(fragen.daten("{ projekt(kennung: \"br-1\") { name aliase } }")
                        .toString())
                .contains("Wasserspiel Marktplatz", "Brunnen Nord");
    }

    @Test
    void eine_Kennung_aus_Ziffern_bleibt_eine() throws IOException {
        uebernimm(fall("bugs-7-a.csv"));
        JsonNode zweite = fall("bugs-7-b.csv");
        assertThat(zweite.at("/zaehlung/neu").asInt()).isZero();
        assertThat(zweite.at("/zaehlung/geaendert").asInt()).isEqualTo(2);
        assertThat(zweite.at("/befunde")
                        .valueStream()
                        .filter(b -> b.get("art").asString().equals("UMBENANNT")))
                .singleElement()
                .satisfies(b -> assertThat(b.get("schwere").asString()).isEqualTo("WARNUNG"));
        uebernimm(zweite);
        assertThat(fragen.daten("{ a: projekt(kennung: \"4711\") { name } b: projekt(kennung: \"4712\") { status } }")
                        .toString())
                .contains("Lastenradverleih", "LAUFEND");
    }

    private JsonNode fall(String name) throws IOException {
        String inhalt = Files.readString(FAELLE.resolve(name)).replace("Mobilität und Verkehr", "Energie");
        return vorschau(name, inhalt.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    private JsonNode vorschau(String datei, byte[] inhalt, Map<String, String> namen) {
        ResponseEntity<String> antwort = roh(datei, inhalt, JSON.writeValueAsString(namen));
        assertThat(antwort.getStatusCode().value()).as(antwort.getBody()).isEqualTo(200);
        return JSON.readTree(antwort.getBody());
    }

    private ResponseEntity<String> roh(String datei, byte[] inhalt, String namen) {
        return fragen.vorschau(new Datei(datei, inhalt), Map.of("namen", namen));
    }

    private JsonNode entscheide(JsonNode vorschau, Map<String, String> namen) {
        return fragen.nochmal(vorschau, Map.of("namen", JSON.writeValueAsString(namen)));
    }

    private void uebernimm(JsonNode vorschau) {
        ruecknahmen.merke(fragen.uebernimm(vorschau));
    }
}
