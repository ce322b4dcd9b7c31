package de.zielnetz.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.Fragen;
import de.zielnetz.Zielnetztest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@Zielnetztest
class FehlerTest {

    @Autowired
    private Fragen fragen;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    { projekt(kennung: "handypark") { name } }                          | handyparken
                    { handlungsfeld(kennung: "mobilitat") { name } }                    | mobilitaet
                    { leitziel(nummer: 7) { name } }                                    | 5
                    { akteur(kennung: "dezernat-iii") { name } }                        | dezernat-ii
                    { knoten(schluessel: "Projekt/handypark") { name } }                | handyparken
                    { handlungsfelder(filter: {kennung: {ist: "mobilitat"}}) { name } } | mobilitaet
                    { handlungsfelder(filter: {kennung: {in: ["mobilitat"]}}) { name } } | mobilitaet
                    { projekte(filter: {handlungsfelder: {keine: {kennung: {ist: "energi"}}}}) { totalCount } } | energie
                    """)
    void eine_unbekannte_Kennung_ist_ein_Fehler_mit_den_naechsten(String frage, String naechste) {
        JsonNode fehler = fragen.fehler(frage);
        assertThat(fehler.at("/extensions/code").asString()).isEqualTo("UNBEKANNTE_KENNUNG");
        assertThat(fehler.get("message").asString()).contains("gibt es nicht", "Am nächsten liegen");
        List<String> vorschlaege = new ArrayList<>();
        fehler.at("/extensions/vorschlaege").forEach(v -> vorschlaege.add(v.asString()));
        assertThat(vorschlaege).hasSizeBetween(1, 3).contains(naechste);
    }

    @Test
    void wo_nichts_nahe_liegt_steht_alles_da_oder_wie_man_sucht() {
        JsonNode wenige = fragen.fehler("{ leitziel(kennung: \"qwertz\") { name } }");
        assertThat(wenige.get("message").asString())
                .startsWith("Leitziel mit der Kennung „qwertz“ gibt es nicht. Möglich sind ")
                .contains("zukunftsorientierte-mobilitaet");
        assertThat(wenige.at("/extensions/vorschlaege").isMissingNode()).isTrue();
        assertThat(fragen.fehler("{ projekt(kennung: \"qwertz\") { name } }")
                        .get("message")
                        .asString())
                .isEqualTo(
                        "Projekt mit der Kennung „qwertz“ gibt es nicht. Nach Namen und Teilen davon fragt suche(text: …).");
    }

    /** As a literal and by a variable, wherever a filter may stand; a variable that nobody sends stays no filter. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    projekte(filter: $f) { totalCount }
                    leitziel(nummer: 3) { projekte(filter: $f) { totalCount } }
                    handlungsfeld(kennung: "energie") { projekte(filter: $f) { totalCount } }
                    luecken(filter: $f) { steckbriefe { totalCount } }
                    abdeckung(zeilen: HANDLUNGSFELD, spalten: LEITZIEL, filter: $f) { zeilen { wert { name } } }
                    ueberschneidungen(filter: $f) { totalCount }
                    akteursnetz(filter: $f) { groesse }
                    """)
    void ein_filter_null_ist_ein_Fehler_und_keiner_ist_keiner(String feld) {
        JsonNode woertlich = fragen.fehler("{ " + feld.replace("$f", "null") + " }");
        assertThat(woertlich.get("message").asString()).startsWith("filter ist null, und das ist keine Bedingung");
        assertThat(woertlich.at("/extensions/code").asString()).isEqualTo("UNGUELTIGER_WERT");
        String frage = "query ($f: ProjektFilter) { " + feld + " }";
        Map<String, Object> leer = new java.util.HashMap<>();
        leer.put("f", null);
        assertThat(fragen.antwort(frage, leer).at("/errors/0/message").asString())
                .startsWith("filter ist null, und das ist keine Bedingung");
        JsonNode ohne = fragen.antwort(frage, Map.of());
        assertThat(ohne.at("/errors").isMissingNode()).as(ohne.toString()).isTrue();
        assertThat(ohne.get("data"))
                .isEqualTo(fragen.antwort(
                                "{ " + feld.replaceAll("(, )?filter: \\$f", "").replace("()", "") + " }", Map.of())
                        .get("data"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    { projekte(first: 201) { totalCount } }                | UNGUELTIGE_SEITE
                    { projekte(first: -1) { totalCount } }                 | UNGUELTIGE_SEITE
                    { projekte(first: 1, last: 1) { totalCount } }         | UNGUELTIGE_SEITE
                    { projekte(first: 1, after: "quatsch") { totalCount } } | UNGUELTIGE_STELLE
                    { leitziel { name } }                                  | UNGUELTIGER_WERT
                    { leitziel(nummer: 1, kennung: "x") { name } }         | UNGUELTIGER_WERT
                    { knoten(schluessel: "Projekte/aim") { name } }        | UNGUELTIGER_WERT
                    { suche(text: "  ") { totalCount } }                   | UNGUELTIGER_WERT
                    """)
    void eine_unmoegliche_Angabe_ist_ein_Fehler_mit_Code_und_deutschem_Satz(String frage, String code) {
        JsonNode fehler = fragen.fehler(frage);
        assertThat(fehler.at("/extensions/code").asString()).isEqualTo(code);
        assertThat(fehler.get("message").asString()).isNotBlank().doesNotContain("Exception");
    }

    @Test
    void auch_was_das_Schema_prueft_wird_auf_Deutsch_gesagt() {
        assertThat(fragen.fehler("{ projekte { gibtEsNicht } }").get("message").asString())
                .startsWith("ProjektConnection hat kein Feld „gibtEsNicht“.");
        assertThat(fragen.fehler("{ projekte(filter: {ab: {von: \"gestern\"}}) { totalCount } }")
                        .get("message")
                        .asString())
                .contains("kein Datum");
    }

    @Test
    void ein_falsches_Feld_laesst_die_anderen_Antworten_stehen() {
        JsonNode antwort = fragen.antwort(
                "{ a: projekt(kennung: \"gibt-es-nicht\") { name } b: projekt(kennung: \"bahnstadt\") { name } }",
                Map.of());
        assertThat(antwort.at("/data/a").isNull()).isTrue();
        assertThat(antwort.at("/data/b/name").asString()).isEqualTo("Bahnstadt");
        assertThat(antwort.get("errors")).hasSize(1);
    }
}
