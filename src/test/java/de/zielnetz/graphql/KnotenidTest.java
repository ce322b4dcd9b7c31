package de.zielnetz.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.Fragen;
import de.zielnetz.Zielnetztest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** By what clients with a cache know nodes again: Apollo, urql and Relay keep what they got under type and id. */
@Zielnetztest
class KnotenidTest {

    @Autowired
    private Fragen fragen;

    @Test
    void heute_ist_die_id_der_Schluessel_und_node_findet_damit_jeden_Knoten_wieder() {
        JsonNode daten =
                fragen.daten("{ projekt(kennung: \"aim\") { id beziehungen { nodes { id __typename kennung } } } }");
        assertThat(daten.at("/projekt/id").asString()).isEqualTo("Projekt/aim");
        daten.at("/projekt/beziehungen/nodes").forEach(knoten -> {
            String id = knoten.get("id").asString();
            assertThat(id)
                    .isEqualTo(knoten.get("__typename").asString() + "/"
                            + knoten.get("kennung").asString());
            JsonNode wieder =
                    fragen.daten("{ node(id: \"%s\") { id __typename ... on Knoten { kennung } } }".formatted(id));
            assertThat(wieder.get("node")).isEqualTo(knoten);
        });
    }

    /** A cache as clients have it: by type and id, the later value over the earlier. */
    @Test
    void der_Speicher_eines_Programms_mischt_nie_zwei_Staende() {
        String frage = """
                { heute: netzstand { einKnoten(schluessel: "Projekt/bahnstadt") { ...ganz } }
                  davor: netzstand(vorVorgang: "%s") { einKnoten(schluessel: "Projekt/bahnstadt") { ...ganz } } }
                fragment ganz on Projekt { __typename id zielgruppe }""";
        String vorgang = fragen.liesEin("zielgruppe.csv", "Projekt;Zielgruppe\nBahnstadt;Pendelnde\n");
        try {
            JsonNode daten = fragen.daten(frage.formatted(vorgang));
            Map<String, String> speicher = new HashMap<>();
            for (String stand : List.of("heute", "davor")) {
                JsonNode knoten = daten.at("/" + stand + "/einKnoten");
                speicher.put(
                        knoten.get("id").asString(), knoten.get("zielgruppe").asString());
            }
            assertThat(speicher).hasSize(2).containsEntry("Projekt/bahnstadt", "Pendelnde");
            String frueher = "Projekt/bahnstadt@v" + (Integer.parseInt(vorgang.substring(1)) - 1);
            assertThat(speicher).containsKey(frueher);
            JsonNode wieder = fragen.daten(
                    "{ node(id: \"%s\") { id ... on Projekt { zielgruppe handlungsfelder { nodes { id } } } } }"
                            .formatted(frueher));
            assertThat(wieder.at("/node/id").asString()).isEqualTo(frueher);
            assertThat(wieder.at("/node/zielgruppe").isNull()).isTrue();
            assertThat(wieder.at("/node/handlungsfelder/nodes/0/id").asString())
                    .startsWith("Handlungsfeld/")
                    .endsWith(frueher.substring(frueher.indexOf('@')));
        } finally {
            fragen.nimmZurueck(vorgang);
        }
    }

    @Test
    void was_es_nur_in_einem_Gedankenspiel_gibt_hat_keine_id() {
        JsonNode daten = fragen.daten("""
                { auswirkung(ohneProjekte: ["aim"]) { beendet { nodes { id } } wechsel { nodes { erstes { id kennung } } } } }""");
        assertThat(daten.at("/auswirkung/beendet/nodes/0/id").asString()).isEqualTo("Projekt/aim");
        JsonNode gedacht = daten.at("/auswirkung/wechsel/nodes");
        assertThat(gedacht).isNotEmpty();
        gedacht.forEach(wechsel -> {
            assertThat(wechsel.at("/erstes/kennung").asString()).isNotBlank();
            assertThat(wechsel.at("/erstes/id").isNull()).isTrue();
        });
    }

    @Test
    void ein_Stand_oder_Knoten_den_es_nicht_gibt_ist_ein_Fehler_mit_dem_naechsten() {
        assertThat(fragen.fehler("{ node(id: \"Projekt/aim@v99999\") { id } }")
                        .get("message")
                        .asString())
                .contains("„v99999“ gibt es nicht; der letzte ist v");
        assertThat(fragen.fehler("{ node(id: \"Projekt/handypark\") { id } }")
                        .at("/extensions/vorschlaege/0")
                        .asString())
                .isEqualTo("handyparken");
        assertThat(fragen.fehler("{ node(id: \"aim\") { id } }").get("message").asString())
                .contains("Art/kennung");
    }
}
