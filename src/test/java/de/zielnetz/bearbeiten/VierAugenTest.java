package de.zielnetz.bearbeiten;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.Datei;
import de.zielnetz.Musterbezirk;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where a second pair of eyes is wanted, nobody changes the net alone: not by hand, and not by a file. */
class VierAugenTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String BEARBEITUNG =
            "bearbeitung: {schritte: [{aendern: {sache: \"Projekt/mb-01\", werte: [{merkmal: \"zielgruppe\", wert: \"Alle\"}]}}]}";

    @Test
    void wer_vorschlaegt_uebernimmt_nicht_selbst_und_beide_stehen_beim_Vorgang() {
        JsonNode vorschau =
                frage("redaktion", "mutation { bearbeitungPruefen(%s) { fingerabdruck } }".formatted(BEARBEITUNG));
        String fingerabdruck =
                vorschau.at("/data/bearbeitungPruefen/fingerabdruck").asString();
        assertThat(frage(
                                "redaktion",
                                "mutation { bearbeitungUebernehmen(%s, fingerabdruck: \"%s\") { satz } }"
                                        .formatted(BEARBEITUNG, fingerabdruck))
                        .at("/errors/0/extensions/code")
                        .asString())
                .isEqualTo("FREIGABE_NOETIG");
        assertThat(frage(
                                "verwaltung",
                                "mutation { bearbeitungUebernehmen(%s, fingerabdruck: \"%s\") { satz } }"
                                        .formatted(BEARBEITUNG, fingerabdruck))
                        .at("/errors/0/extensions/code")
                        .asString())
                .as("auch die Verwaltung ändert nicht allein")
                .isEqualTo("FREIGABE_NOETIG");
        JsonNode vorschlag = frage("redaktion", """
                mutation { bearbeitungVorschlagen(%s, anmerkung: "bitte ansehen") { kennung urheber
                    vorschau { fingerabdruck moeglich aenderungen { merkmale { merkmal neu } } } } }
                """.formatted(BEARBEITUNG)).at("/data/bearbeitungVorschlagen");
        assertThat(vorschlag.at("/vorschau/fingerabdruck").asString()).isEqualTo(fingerabdruck);
        String uebernehmen =
                "mutation { vorschlagUebernehmen(kennung: \"%s\", fingerabdruck: \"%s\") { vorgang { kennung urheber freigabe anmerkung } } }"
                        .formatted(vorschlag.get("kennung").asString(), fingerabdruck);
        assertThat(frage("redaktion", uebernehmen)
                        .at("/errors/0/extensions/code")
                        .asString())
                .isEqualTo("FREIGABE_NOETIG");
        assertThat(frage("verwaltung", "{ vorschlaege { urheber anmerkung } }").toString())
                .contains("{\"urheber\":\"redaktion\",\"anmerkung\":\"bitte ansehen\"}");
        JsonNode vorgang = frage("verwaltung", uebernehmen).at("/data/vorschlagUebernehmen/vorgang");
        assertThat(vorgang.toString())
                .contains("\"urheber\":\"redaktion\",\"freigabe\":\"verwaltung\",\"anmerkung\":\"bitte ansehen\"");
        assertThat(frage("verwaltung", "{ vorschlaege { kennung } }").at("/data/vorschlaege"))
                .isEmpty();
        assertThat(frage("verwaltung", uebernehmen)
                        .at("/errors/0/extensions/code")
                        .asString())
                .isEqualTo("VORSCHLAG_UNBEKANNT");
        nimmZurueck(vorgang.get("kennung").asString());
    }

    @Test
    void was_einer_abgibt_liest_ein_anderer_ein() {
        MultiValueMap<String, Object> teile = new LinkedMultiValueMap<>();
        teile.add("datei", new Datei("vieraugen.csv", "Kennung;Projekttitel;Zielgruppe\nmb-01;;Vier Augen\n"));
        JsonNode vorschau = JSON.readTree(Musterbezirk.angemeldet()
                .post()
                .uri("/api/importe/vorschau")
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(teile)
                .retrieve()
                .body(String.class));
        String token = vorschau.get("token").asString();
        assertThat(liesEin("redaktion", token).get("code").asString()).isEqualTo("FREIGABE_NOETIG");
        JsonNode vorgang = liesEin("verwaltung", token).get("vorgang");
        assertThat(vorgang.toString()).contains("\"urheber\":\"redaktion\"", "\"freigabe\":\"verwaltung\"");
        nimmZurueck(vorgang.get("kennung").asString());
    }

    @Test
    void ein_Vorschlag_laesst_sich_ablehnen_und_aendert_nichts() {
        String kennung = frage(
                        "redaktion", "mutation { bearbeitungVorschlagen(%s) { kennung } }".formatted(BEARBEITUNG))
                .at("/data/bearbeitungVorschlagen/kennung")
                .asString();
        assertThat(frage("verwaltung", "mutation { vorschlagAblehnen(kennung: \"%s\") }".formatted(kennung))
                        .at("/data/vorschlagAblehnen")
                        .asBoolean())
                .isTrue();
        assertThat(frage("redaktion", "{ vorschlaege { kennung } projekt(kennung: \"mb-01\") { zielgruppe } }")
                        .toString())
                .doesNotContain(kennung)
                .doesNotContain("\"Alle\"");
    }

    @Test
    void was_nicht_geht_laesst_sich_auch_nicht_vorschlagen() {
        assertThat(frage(
                                "redaktion",
                                "mutation { bearbeitungVorschlagen(bearbeitung: {schritte: [{entfernen: {sache: \"Projekt/gibtsnicht\"}}]}) { kennung } }")
                        .at("/errors/0/extensions/code")
                        .asString())
                .isEqualTo("SCHRITT_UNMOEGLICH");
    }

    private static JsonNode liesEin(String benutzer, String token) {
        return JSON.readTree(Musterbezirk.angemeldet(benutzer)
                .post()
                .uri("/api/importe/" + token)
                .retrieve()
                .body(String.class));
    }

    private static void nimmZurueck(String vorgang) {
        assertThat(Musterbezirk.angemeldet("verwaltung")
                        .delete()
                        .uri("/api/importe/" + vorgang)
                        .retrieve()
                        .toBodilessEntity()
                        .getStatusCode()
                        .value())
                .isEqualTo(200);
    }

    private static JsonNode frage(String benutzer, String dokument) {
        return JSON.readTree(Musterbezirk.angemeldet(benutzer)
                .post()
                .uri("/graphql")
                .contentType(MediaType.APPLICATION_JSON)
                .accept(MediaType.APPLICATION_JSON)
                .body(Map.of("query", dokument))
                .retrieve()
                .body(String.class));
    }
}
