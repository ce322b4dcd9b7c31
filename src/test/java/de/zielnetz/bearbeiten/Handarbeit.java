package de.zielnetz.bearbeiten;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.Fragen;
import de.zielnetz.Ruecknahmen;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Changes the net as one who has logged in does: a document in, JSON out. */
public final class Handarbeit {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Fragen fragen;
    private final Ruecknahmen ruecknahmen;

    public Handarbeit(Fragen fragen, Ruecknahmen ruecknahmen) {
        this.fragen = fragen;
        this.ruecknahmen = ruecknahmen;
    }

    /** @param bearbeitung as GraphQL writes an input object, without its braces */
    JsonNode pruefe(String bearbeitung) {
        return frage("redaktion", """
                mutation { bearbeitungPruefen(bearbeitung: {%s}) {
                    fingerabdruck moeglich satz
                    befunde { schwere schritt feld satz vorschlaege }
                    aenderungen { sache tat satz merkmale { merkmal alt neu } neueBelege wegfallendeBelege }
                    wechsel { totalCount nodes { schluessel traglageVorher traglageNachher } } } }
                """.formatted(bearbeitung)).at("/data/bearbeitungPruefen");
    }

    JsonNode uebernimm(String bearbeitung, String fingerabdruck) {
        return uebernimm("redaktion", bearbeitung, fingerabdruck);
    }

    JsonNode uebernimm(String benutzer, String bearbeitung, String fingerabdruck) {
        JsonNode antwort = frage(benutzer, """
                mutation { bearbeitungUebernehmen(bearbeitung: {%s}, fingerabdruck: "%s", anmerkung: "Probe") {
                    satz vorgang { kennung art urheber anzahl anmerkung } } }
                """.formatted(bearbeitung, fingerabdruck));
        JsonNode vorgang = antwort.at("/data/bearbeitungUebernehmen/vorgang/kennung");
        if (vorgang.isString()) {
            ruecknahmen.merke(vorgang.asString());
        }
        return antwort;
    }

    /** Previews it and does what the preview showed; there must be no error. @return the kennung of the Vorgang */
    public String tue(String bearbeitung) {
        JsonNode vorschau = pruefe(bearbeitung);
        assertThat(vorschau.get("moeglich").asBoolean())
                .as(vorschau.toPrettyString())
                .isTrue();
        JsonNode ergebnis = uebernimm(bearbeitung, vorschau.get("fingerabdruck").asString());
        assertThat(ergebnis.has("errors")).as(ergebnis.toPrettyString()).isFalse();
        return ergebnis.at("/data/bearbeitungUebernehmen/vorgang/kennung").asString();
    }

    JsonNode frage(String benutzer, String dokument) {
        return JSON.readTree(fragen.alsAngemeldeter(benutzer, dokument));
    }
}
