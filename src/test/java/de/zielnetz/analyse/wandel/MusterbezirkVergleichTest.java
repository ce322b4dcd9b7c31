package de.zielnetz.analyse.wandel;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.Musterbezirk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The invented district before and after its Steckbriefe (v2), against what somebody read in that file by hand. */
class MusterbezirkVergleichTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Map<String, String> KANTEN = Map.of(
            "felder", "Projekt/%1$s GEHOERT_ZU Handlungsfeld/%2$s",
            "strategischeZiele", "Projekt/%1$s TRAEGT_BEI_ZU StrategischesZiel/%2$s",
            "leitziele", "Projekt/%1$s TRAEGT_BEI_ZU Leitziel/%2$s",
            "federfuehrung", "Akteur/%2$s VERANTWORTET Projekt/%1$s",
            "partner", "Akteur/%2$s WIRKT_MIT_AN Projekt/%1$s",
            "foerderer", "Akteur/%2$s FOERDERT Projekt/%1$s",
            "technologien", "Projekt/%1$s NUTZT Technologie/%2$s",
            "haengtAbVon", "Projekt/%1$s HAENGT_AB_VON Projekt/%2$s",
            "beruehrt", "Projekt/%1$s BERUEHRT Projekt/%2$s");

    private static RestClient http;
    private static JsonNode steckbriefe;

    @BeforeAll
    static void starte() throws IOException {
        http = Musterbezirk.angemeldet();
        JsonNode dateien = JSON.readTree(Files.readString(Path.of("src/test/resources/importe/erwartet.json")))
                .get("dateien");
        steckbriefe = dateien.valueStream()
                .filter(d -> d.get("datei").asString().equals("steckbriefe-musterbezirk.xlsx"))
                .findFirst()
                .orElseThrow()
                .get("projekte");
    }

    @Test
    void neu_sind_genau_die_Projekte_der_Datei_und_ihre_Angaben_stehen_in_Worten_da() {
        Map<String, String> kosten = new TreeMap<>();
        Map<String, String> status = new TreeMap<>();
        for (JsonNode projekt : frage("""
                { vergleich(vonVorVorgang: "v2") { projekte(first: 200) { nodes {
                    tat projekt { kennung } angaben { merkmal vorher nachher } vorgaenge { kennung datei } } } } }
                """).at("/vergleich/projekte/nodes")) {
            assertThat(projekt.get("tat").asString()).isEqualTo("NEU");
            assertThat(projekt.get("vorgaenge").toString())
                    .isEqualTo("[{\"kennung\":\"v2\",\"datei\":\"steckbriefe-musterbezirk.xlsx\"}]");
            String kennung = projekt.at("/projekt/kennung").asString();
            Map<String, String> angaben = new HashMap<>();
            projekt.get("angaben")
                    .forEach(a -> angaben.put(
                            a.get("merkmal").asString(), a.get("nachher").asString()));
            kosten.put(kennung, angaben.getOrDefault("kosten", "–"));
            status.put(kennung, angaben.get("status"));
        }
        assertThat(kosten)
                .containsEntry("mb-01", "480.000 €")
                .containsEntry("mb-02", "215.000,50 €")
                .containsEntry("mb-05", "2.350.000 €")
                .containsEntry("mb-14", "–")
                .containsEntry("mb-16", "96.400,75 €");
        assertThat(status)
                .containsEntry("mb-01", "laufend")
                .containsEntry("mb-02", "abgeschlossen")
                .containsEntry("mb-13", "geplant")
                .containsEntry("mb-14", "Idee")
                .containsEntry("mb-18", "abgebrochen");
        Set<String> erwartet = new HashSet<>();
        steckbriefe.forEach(p -> erwartet.add(p.get("kennung").asString()));
        assertThat(kosten.keySet()).isEqualTo(erwartet);
    }

    @Test
    void neu_sind_genau_die_Beziehungen_der_Datei() {
        Map<String, String> kennungen = new HashMap<>();
        steckbriefe.forEach(
                p -> kennungen.put(p.get("name").asString(), p.get("kennung").asString()));
        Set<String> erwartet = new TreeSet<>();
        steckbriefe.forEach(p -> KANTEN.forEach((spalte, form) -> p.get(spalte)
                .forEach(ziel -> erwartet.add(form.formatted(
                        p.get("kennung").asString(), kennungen.getOrDefault(ziel.asString(), ziel.asString()))))));
        Set<String> gefunden = new TreeSet<>();
        String nach = "";
        JsonNode seite;
        do {
            seite = frage(
                            "{ vergleich(vonVorVorgang: \"v2\") { beziehungen(taten: [NEU], first: 100%s) { nodes { sache } pageInfo { hasNextPage endCursor } } } }"
                                    .formatted(nach))
                    .at("/vergleich/beziehungen");
            seite.get("nodes").forEach(b -> gefunden.add(b.get("sache").asString()));
            nach = ", after: \"%s\"".formatted(seite.at("/pageInfo/endCursor").asString());
        } while (seite.at("/pageInfo/hasNextPage").asBoolean());
        assertThat(gefunden).isEqualTo(erwartet);
    }

    @Test
    void an_jedem_Feld_stehen_danach_so_viele_Projekte_wie_es_in_der_Datei_nennen() {
        Map<String, Integer> erwartet = new TreeMap<>();
        steckbriefe.forEach(p ->
                p.get("felder").forEach(feld -> erwartet.merge("Handlungsfeld/" + feld.asString(), 1, Integer::sum)));
        Map<String, Integer> gefunden = new TreeMap<>();
        frage(
                        "{ vergleich(vonVorVorgang: \"v2\") { bewegungen { nodes { schluessel anzahlVorher anzahlNachher gekommen { totalCount } } } } }")
                .at("/vergleich/bewegungen/nodes")
                .forEach(b -> {
                    assertThat(b.get("anzahlVorher").asInt()).isZero();
                    assertThat(b.at("/gekommen/totalCount")).isEqualTo(b.get("anzahlNachher"));
                    if (b.get("schluessel").asString().startsWith("Handlungsfeld/")) {
                        gefunden.put(
                                b.get("schluessel").asString(),
                                b.get("anzahlNachher").asInt());
                    }
                });
        assertThat(gefunden).isEqualTo(erwartet);
    }

    private static JsonNode frage(String dokument) {
        String antwort = http.post()
                .uri("/graphql")
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("query", dokument))
                .retrieve()
                .body(String.class);
        JsonNode json = JSON.readTree(antwort);
        assertThat(json.has("errors")).as(json.toPrettyString()).isFalse();
        return json.get("data");
    }
}
