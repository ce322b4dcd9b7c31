package de.zielnetz.entscheiden;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.Fragen;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Works with ideas, sessions and comments as people do: a document in, JSON out. */
final class Beratung {

    static final String REDAKTION = "redaktion";
    static final String VERWALTUNG = "verwaltung";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Fragen fragen;

    Beratung(Fragen fragen) {
        this.fragen = fragen;
    }

    JsonNode frage(String benutzer, String dokument) {
        return JSON.readTree(fragen.alsAngemeldeter(benutzer, dokument));
    }

    JsonNode daten(String benutzer, String dokument) {
        JsonNode antwort = frage(benutzer, dokument);
        assertThat(antwort.has("errors"))
                .as("%s%n%s", dokument, antwort.toPrettyString())
                .isFalse();
        return antwort.get("data");
    }

    /** The first error. */
    JsonNode fehler(String benutzer, String dokument) {
        JsonNode antwort = frage(benutzer, dokument);
        assertThat(antwort.has("errors"))
                .as("%s%n%s", dokument, antwort.toPrettyString())
                .isTrue();
        return antwort.at("/errors/0");
    }

    /** What somebody gets who has not logged in. */
    JsonNode alsGast(String dokument) {
        return fragen.antwort(dokument, Map.of());
    }

    /** @param angaben of an IdeeEingabe, without its braces and title @return its kennung */
    String idee(String titel, String angaben) {
        return daten(
                        REDAKTION,
                        "mutation { ideeAnlegen(idee: {titel: \"%s\" %s}) { kennung } }".formatted(titel, angaben))
                .at("/ideeAnlegen/kennung")
                .asString();
    }

    int fassung(String idee) {
        return daten(REDAKTION, "{ idee(kennung: \"%s\") { fassung } }".formatted(idee))
                .at("/idee/fassung")
                .asInt();
    }

    static String wechsel(String idee, int fassung, String nach, String grund) {
        return "mutation { ideeWechseln(kennung: \"%s\", fassung: %d, nach: %s, begruendung: \"%s\") { zustand fassung moegliche } }"
                .formatted(idee, fassung, nach, grund);
    }

    /** Brings it there, with a reason. */
    void bringe(String benutzer, String idee, String nach) {
        daten(benutzer, wechsel(idee, fassung(idee), nach, "weil es passt"));
    }

    String vorgelegte(String titel, String angaben) {
        String idee = idee(titel, angaben);
        bringe(REDAKTION, idee, "GEPRUEFT");
        bringe(REDAKTION, idee, "VORGELEGT");
        return idee;
    }

    String sitzung(String datum) {
        return daten(
                        REDAKTION,
                        "mutation { sitzungAnlegen(sitzung: {gremium: \"smart-city-board\", datum: \"%s\"}) { kennung } }"
                                .formatted(datum))
                .at("/sitzungAnlegen/kennung")
                .asString();
    }

    /** Puts these ideas on its agenda. @return the items */
    JsonNode tagesordnung(String sitzung, int fassung, String... ideen) {
        return daten(REDAKTION, setze(sitzung, fassung, ideen)).at("/tagesordnungSetzen/punkte");
    }

    static String setze(String sitzung, int fassung, String... ideen) {
        return "mutation { tagesordnungSetzen(sitzung: \"%s\", fassung: %d, ideen: [%s]) { fassung punkte { kennung fassung nummer titel ergebnis idee { kennung } } } }"
                .formatted(sitzung, fassung, ideen.length == 0 ? "" : "\"" + String.join("\", \"", ideen) + "\"");
    }

    /** @param entscheidung of an EntscheidungEingabe, without its braces */
    static String entscheide(JsonNode punkt, String entscheidung) {
        return "mutation { punktEntscheiden(punkt: \"%s\", fassung: %d, entscheidung: {%s}) { ergebnis begruendung dafuer dagegen enthalten entschiedenVon drucksache { kennung kurz } idee { zustand } } }"
                .formatted(punkt.get("kennung").asString(), punkt.get("fassung").asInt(), entscheidung);
    }
}
