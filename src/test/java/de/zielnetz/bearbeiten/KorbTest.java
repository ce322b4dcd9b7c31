package de.zielnetz.bearbeiten;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.Fragen;
import de.zielnetz.Zielnetztest;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each person has a basket of pending changes; nobody sees another's, and no window overwrites what another put in. */
@Zielnetztest
class KorbTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    private Fragen fragen;

    @AfterEach
    void leere() {
        frage("redaktion", "mutation { korbLeeren }");
    }

    @Test
    void jeder_hat_seinen_eigenen_und_wer_nicht_angemeldet_ist_keinen() {
        JsonNode gemerkt = frage("redaktion", merke("{}", null)).at("/data/korbMerken");
        assertThat(gemerkt.toString()).contains("\"bearbeitung\":\"{}\"", "\"fassung\":1");
        assertThat(frage("redaktion", "{ korb { bearbeitung fassung } }")
                        .at("/data/korb")
                        .toString())
                .isEqualTo("{\"bearbeitung\":\"{}\",\"fassung\":1}");
        assertThat(frage("verwaltung", "{ korb { bearbeitung } }")
                        .at("/data/korb")
                        .isNull())
                .isTrue();
        assertThat(fragen.antwort("{ korb { bearbeitung } }", Map.of())
                        .at("/data/korb")
                        .isNull())
                .isTrue();
        assertThat(fragen.antwort("{ vorschlaege { kennung } }", Map.of()).at("/data/vorschlaege"))
                .isEmpty();
    }

    @Test
    void zwei_Fenster_ueberschreiben_einander_nicht() {
        frage("redaktion", merke("{}", null));
        assertThat(frage("redaktion", merke("{\\\"schritte\\\":[]}", "1"))
                        .at("/data/korbMerken/fassung")
                        .asInt())
                .isEqualTo(2);
        for (String alte : new String[] {"1", null}) {
            JsonNode abgelehnt = frage("redaktion", merke("{}", alte));
            assertThat(abgelehnt.at("/errors/0/extensions/code").asString()).isEqualTo("KORB_GEAENDERT");
        }
        assertThat(frage("redaktion", "{ korb { bearbeitung } }")
                        .at("/data/korb/bearbeitung")
                        .asString())
                .isEqualTo("{\"schritte\":[]}");
        assertThat(frage("redaktion", "mutation { korbLeeren }")
                        .at("/data/korbLeeren")
                        .asBoolean())
                .isTrue();
        assertThat(frage("redaktion", "mutation { korbLeeren }")
                        .at("/data/korbLeeren")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void was_kein_JSON_ist_kommt_nicht_hinein() {
        JsonNode abgelehnt = frage("redaktion", merke("schritte", null));
        assertThat(abgelehnt.at("/errors/0/message").asString()).startsWith("bearbeitung ist kein JSON-Objekt");
    }

    @Test
    void die_Regeln_nennen_jede_Art_mit_ihren_Merkmalen_und_Worten() {
        JsonNode regeln = fragen.daten("""
                { bearbeitungsregeln { vierAugen arten { art typ merkmale { name typ worte } } kanten { art von nach } } }
                """).get("bearbeitungsregeln");
        assertThat(regeln.get("vierAugen").asBoolean()).isFalse();
        assertThat(regeln.get("arten")).hasSize(25);
        assertThat(regeln.get("arten").toString())
                .contains("{\"name\":\"status\",\"typ\":\"TEXT\",\"worte\":[\"IDEE\",\"GEPLANT\",\"LAUFEND\"")
                .doesNotContain("\"name\":\"kennung\"");
        assertThat(regeln.get("kanten").toString())
                .contains("{\"art\":\"FOERDERT\",\"von\":[\"AKTEUR\"],\"nach\":[\"PROJEKT\"]}");
    }

    private static String merke(String bearbeitung, @org.jspecify.annotations.Nullable String fassung) {
        return "mutation { korbMerken(bearbeitung: \"%s\", fassung: %s) { bearbeitung fassung } }"
                .formatted(bearbeitung, fassung);
    }

    private JsonNode frage(String benutzer, String dokument) {
        return JSON.readTree(fragen.alsAngemeldeter(benutzer, dokument));
    }
}
