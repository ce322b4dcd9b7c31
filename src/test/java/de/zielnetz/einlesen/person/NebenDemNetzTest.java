package de.zielnetz.einlesen.person;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.Fragen;
import de.zielnetz.Ruecknahmen;
import de.zielnetz.Zielnetztest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The name of an invented person in all that people make beside the net, from the idea to the report, and erased. */
@Zielnetztest
class NebenDemNetzTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String NAME = "Erna Überalda";
    private static final String BESTAETIGUNGSWEG = "/api/personen?name={n}&texte=true";

    @Autowired
    private Fragen fragen;

    @Autowired
    private Driver datenbank;

    @RegisterExtension
    private final Ruecknahmen ruecknahmen = new Ruecknahmen();

    @Test
    void ein_geloeschter_Name_steht_in_keiner_Art_von_Aufzeichnung_mehr_auch_nicht_in_Kennungen() throws IOException {
        String idee =
                wird("ideeAnlegen(idee: {titel: \"NAME berät\", text: \"NAME\", einreicher: \"NAME\"}) { kennung }");
        String kommentar =
                wird("kommentarSchreiben(an: \"Idee/%s\", text: \"Fragt NAME\") { kennung }".formatted(idee));
        tue(
                "redaktion",
                "bewerten(kandidat: \"Idee/%s\", kriterium: \"buergernutzen\", wert: 4, begruendung: \"sagt NAME\")",
                idee);
        tue("redaktion", "ideeWechseln(kennung: \"%s\", fassung: 1, nach: GEPRUEFT) { kennung }", idee);
        tue(
                "redaktion",
                "ideeWechseln(kennung: \"%s\", fassung: 2, nach: VORGELEGT, begruendung: \"NAME bat\") { kennung }",
                idee);
        tue(
                "verwaltung",
                "ideeWechseln(kennung: \"%s\", fassung: 3, nach: BESCHLOSSEN, begruendung: \"NAME wirbt\") { kennung }",
                idee);
        String projekt = uebernimmBestaetigeUndNimmZurueck(idee);
        String sitzung = wird(
                "sitzungAnlegen(sitzung: {gremium: \"rat\", datum: \"2026-03-17\", anmerkung: \"mit NAME\"}) { kennung }");
        tue(
                "redaktion",
                "pflichtErledigt(pflicht: \"am-board-teilnehmen\", am: \"2026-01-05\", anmerkung: \"NAME war da\") { kennung }");
        tue(
                "redaktion",
                "messreiheMerken(kennung: \"erna-ueberalda\", reihe: {titel: \"Was NAME zählt\"}) { kennung }");
        tue(
                "redaktion",
                "messwertEintragen(wert: {reihe: \"erna-ueberalda\", tag: \"2025\", wert: 3, quelltext: \"NAME\", fundstelle: \"NAME\"}) { kennung }");
        String rueckblick = wird(
                "rueckblickMerken(rueckblick: {strategie: \"smart-city-strategie\", titel: \"NAME\", von: \"2024\", bis: \"2025\", stellungnahme: \"NAME\"}) { kennung }");
        tue("verwaltung", "rueckblickEinfrieren(kennung: \"%s\", fassung: 1) { kennung }", rueckblick);
        tue("redaktion", "rueckblickNachtragen(kennung: \"%s\", text: \"NAME\") { kennung }", rueckblick);
        tue(
                "redaktion",
                "planmassnahmeMerken(strategie: \"innovationsstrategie\", massnahme: {titel: \"NAME schult\", anmerkung: \"NAME\"}) { strategie { kennung } }");
        rest("redaktion", HttpMethod.PUT, "/api/berichte/einleitung", Map.of("text", "Vorwort von " + NAME));
        Datenordner ordner = new Datenordner(datenbank);

        JsonNode gezeigt = rest("verwaltung", HttpMethod.GET, BESTAETIGUNGSWEG, null, NAME);
        List<String> orte = gezeigt.get("wirdGeloescht")
                .valueStream()
                .map(stelle -> stelle.get("ort").asString())
                .toList();
        assertThat(orte)
                .contains(
                        "Idee %s, titel".formatted(idee),
                        "Idee %s, text".formatted(idee),
                        "Idee %s, einreicher".formatted(idee),
                        "Kommentar %s, text".formatted(kommentar),
                        "Gremiensitzung %s, anmerkung".formatted(sitzung),
                        "Kennung Projekt/" + projekt,
                        "Messreihe erna-ueberalda, kennung",
                        "Messreihe erna-ueberalda, titel",
                        "Messwert erna-ueberalda@2025, kennung",
                        "Messwert erna-ueberalda@2025, quelltext",
                        "Rueckblick %s, stellungnahme".formatted(rueckblick),
                        "Planmassnahme erna-ueberalda-schult, kennung",
                        "Planmassnahme erna-ueberalda-schult, anmerkung",
                        "Berichtseinleitung einleitung, text");
        for (String art :
                List.of("Bewertung ", "Ideenschritt ", "Erledigung ", "Bestaetigungslink ", "Rueckblicknachtrag ")) {
            assertThat(orte).as(art).anyMatch(ort -> ort.startsWith(art));
        }
        assertThat(gezeigt.get("bleibt")).as(gezeigt.toPrettyString()).isEmpty();

        JsonNode getan = rest(
                "verwaltung",
                HttpMethod.DELETE,
                BESTAETIGUNGSWEG + "&bestaetigung={b}",
                null,
                NAME,
                gezeigt.get("bestaetigung").asString());
        assertThat(getan.at("/spuren/nochIn")).as(getan.toPrettyString()).isEmpty();
        assertThat(ordner.dateienMit(NAME, "erna-ueberalda", "Überalda")).isEmpty();
        JsonNode danach = frage("redaktion", """
                { idee(kennung: "%s") { titel } messreihen { kennung titel punkte { quelltext } }
                  massnahmenplan(strategie: "innovationsstrategie") { massnahmen { kennung titel } } }
                """.formatted(idee)).get("data");
        assertThat(danach.at("/idee/titel").asString()).isEqualTo("[gelöscht] berät");
        assertThat(danach.at("/massnahmenplan/massnahmen/0/kennung").asString()).startsWith("geloescht-");
        assertThat(danach.get("messreihen")
                        .valueStream()
                        .filter(reihe -> reihe.get("titel").asString().equals("Was [gelöscht] zählt")))
                .as("mit ihren Werten")
                .singleElement()
                .satisfies(reihe ->
                        assertThat(reihe.at("/punkte/0/quelltext").asString()).isEqualTo("[gelöscht]"));
    }

    /** What was said of a project that is gone again names it by its kennung alone. */
    private String uebernimmBestaetigeUndNimmZurueck(String idee) {
        String abdruck = frage(
                        "verwaltung", "{ idee(kennung: \"%s\") { uebernahme { fingerabdruck } } }".formatted(idee))
                .at("/data/idee/uebernahme/fingerabdruck")
                .asString();
        JsonNode getan = tue(
                "verwaltung",
                "ideeUebernehmen(kennung: \"%s\", fingerabdruck: \"%s\") { vorgang { kennung } }",
                idee,
                abdruck);
        String projekt = frage("verwaltung", "{ idee(kennung: \"%s\") { projekt { kennung } } }".formatted(idee))
                .at("/data/idee/projekt/kennung")
                .asString();
        assertThat(projekt).isEqualTo("erna-ueberalda-beraet");
        tue("redaktion", "bestaetigungslinkAnlegen(projekt: \"%s\", empfaenger: \"NAME\") { weg }", projekt);
        rest("redaktion", HttpMethod.POST, "/api/bestaetigungen/" + projekt, null);
        fragen.nimmZurueck(getan.at("/ideeUebernehmen/vorgang/kennung").asString());
        return projekt;
    }

    private JsonNode frage(String wer, String dokument) {
        return JSON.readTree(fragen.alsAngemeldeter(wer, dokument));
    }

    private JsonNode tue(String wer, String mutation, Object... werte) {
        JsonNode antwort =
                frage(wer, "mutation { " + mutation.replace("NAME", NAME).formatted(werte) + " }");
        assertThat(antwort.has("errors"))
                .as(mutation + antwort.toPrettyString())
                .isFalse();
        return antwort.get("data");
    }

    /** @return the kennung of what it makes */
    private String wird(String mutation) {
        return tue("redaktion", mutation).iterator().next().get("kennung").asString();
    }

    private JsonNode rest(String wer, HttpMethod methode, String weg, Object koerper, Object... werte) {
        var anfrage = fragen.http(wer).method(methode).uri(weg, werte).accept(MediaType.APPLICATION_JSON);
        String antwort = (koerper == null
                        ? anfrage
                        : anfrage.contentType(MediaType.APPLICATION_JSON).body(koerper))
                .retrieve()
                .toEntity(String.class)
                .getBody();
        return antwort == null || antwort.isEmpty() ? JSON.createObjectNode() : JSON.readTree(antwort);
    }
}
