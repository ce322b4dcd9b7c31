package de.zielnetz.verantworten;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.Fragen;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Enters duties by hand, as the redaktion does. */
public final class Pflichtversuch {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Pflichtversuch() {}

    /** A duty that is due on a day and comes again, of a role. @return the kennung of the Vorgang */
    public static String lege(
            Fragen fragen, String kennung, String name, String turnus, String erstmals, String rolle) {
        String bearbeitung = """
                schritte: [
                  { anlegen: { art: PFLICHT, kennung: "%s", werte: [
                      { merkmal: "name", wert: "%s" }, { merkmal: "turnus", wert: "%s" }, { merkmal: "erstmals", wert: "%s" }] } }
                  { verbinden: { von: "Rolle/%s", art: HAT_PFLICHT, nach: "Pflicht/%s" } }]
                beleg: { quelle: "smart-city-strategie-2020", fundstelle: "Kapitel 6, S. 25", art: EINGESCHAETZT, begruendung: "Nur zum Versuch." }
                """.formatted(kennung, name, turnus, erstmals, rolle, kennung);
        JsonNode vorschau = frage(fragen, """
                mutation { bearbeitungPruefen(bearbeitung: {%s}) { fingerabdruck moeglich befunde { satz } } }
                """.formatted(bearbeitung)).at("/data/bearbeitungPruefen");
        assertThat(vorschau.get("moeglich").asBoolean()).as(vorschau.toString()).isTrue();
        JsonNode ergebnis = frage(
                fragen, """
                mutation { bearbeitungUebernehmen(bearbeitung: {%s}, fingerabdruck: "%s", anmerkung: "Nur zum Versuch") { vorgang { kennung } } }
                """.formatted(bearbeitung, vorschau.get("fingerabdruck").asString()));
        assertThat(ergebnis.has("errors")).as(ergebnis.toString()).isFalse();
        return ergebnis.at("/data/bearbeitungUebernehmen/vorgang/kennung").asString();
    }

    private static JsonNode frage(Fragen fragen, String dokument) {
        return JSON.readTree(fragen.alsAngemeldeter("redaktion", dokument));
    }
}
