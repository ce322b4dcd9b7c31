package de.zielnetz.graphql.deutung;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.Fragen;
import de.zielnetz.Zielnetztest;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who mistypes something reads what, where, and what was meant. */
@Zielnetztest
class DeutungTest {

    @Autowired
    private Fragen fragen;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    { projekte { nodes { statuss } } }                     | Projekt hat kein Feld „statuss“. Am nächsten liegt „status“.
                    { projeckte { totalCount } }                           | Query hat kein Feld „projeckte“. Am nächsten liegt „projekte“.
                    { projekte(frist: 3) { totalCount } }                  | projekte hat kein Argument „frist“. Am nächsten liegt „first“.
                    { projekte(filter: {statuss: {ist: IDEE}}) { totalCount } } | filter: „statuss“ gibt es in ProjektFilter nicht. Am nächsten liegt „status“.
                    { projekte(filter: {status: {ist: LAUFENT}}) { totalCount } } | filter.status.ist: „LAUFENT“ ist kein Wort von Projektstatus. Am nächsten liegt „LAUFEND“. Möglich sind IDEE, GEPLANT, LAUFEND, RUHEND, ABGESCHLOSSEN, ABGEBROCHEN.
                    { projekte(filter: {status: {ist: "IDEE"}}) { totalCount } } | filter.status.ist: „IDEE“ ist ein Wort von Projektstatus und steht ohne Anführungszeichen.
                    { projekte(sortierung: [NAMEN_AUF]) { totalCount } }   | sortierung: „NAMEN_AUF“ ist kein Wort von ProjektSortierung. Am nächsten liegt „NAME_AUF“.
                    { projekte(first: "zehn") { totalCount } }             | first ist „zehn“; erwartet wird eine ganze Zahl.
                    { projekte(filter: {name: {enthaelt: 7}}) { totalCount } } | filter.name.enthaelt ist „7“; erwartet wird ein Text in Anführungszeichen.
                    { projekte(filter: {ab: {von: "gestern"}}) { totalCount } } | filter.ab.von: „gestern“ ist kein Datum: erwartet wird ein Jahr (2018), ein Monat (2023-06) oder ein Tag (2019-11-21).
                    { projekte(filter: {ab: {von: "2023-02-31"}}) { totalCount } } | filter.ab.von: „2023-02-31“ ist kein Datum: erwartet wird ein Jahr (2018), ein Monat (2023-06) oder ein Tag (2019-11-21).
                    { projekte(filter: "Mobilität") { totalCount } }       | filter ist „Mobilität“; erwartet wird ProjektFilter in geschweiften Klammern.
                    { projekt { name } }                                   | projekt verlangt das Argument „kennung“ (ID!).
                    { projekt(kennung: null) { name } }                    | kennung ist null; erwartet wird eine Kennung in Anführungszeichen.
                    { projekte }                                           | Hinter „projekte“ fehlt in { }, was davon gefragt ist, etwa { nodes }.
                    { projekte { totalCount { x } } }                      | „totalCount“ ist ein einzelner Wert, dahinter steht kein { }.
                    { projekte { nodes { ...gans } } } fragment ganz on Projekt { name } | Das Fragment „gans“ gibt es in der Frage nicht. Am nächsten liegt „ganz“.
                    { knoten(schluessel: "Projekt/aim") { ... on Project { name } } } | Den Typ „Project“ gibt es nicht. Am nächsten liegt „Projekt“.
                    { knoten(schluessel: "Projekt/aim") { status } }       | Knoten hat kein Feld „status“. Es steht bei Drucksache, Projekt: fragen Sie mit ... on Drucksache { status }.
                    query ($nummer: Int) { leitziel(nummer: $numer) { name } } | Die Variable „$numer“ ist in der Frage nicht erklärt. Am nächsten liegt „$nummer“.
                    query ($f: ProjektFilte) { projekte(filter: $f) { totalCount } } | $f: die Art „ProjektFilte“ gibt es für Variablen nicht. Am nächsten liegt „ProjektFilter“.
                    { leitziele @inklude(if: true) { name } }              | Die Direktive „@inklude“ gibt es nicht. Am nächsten liegt „include“.
                    """)
    void ein_Wort_das_es_nicht_gibt_wird_mit_dem_naechsten_genannt(String frage, String satz) {
        JsonNode fehler = fragen.fehler(frage);
        assertThat(fehler.get("message").asString()).isEqualTo(satz);
        assertThat(fehler.at("/extensions/code").asString()).isEqualTo("FRAGE_UNGUELTIG");
        assertThat(fehler.at("/locations/0/line").asInt()).isEqualTo(1);
        assertThat(fehler.at("/locations/0/column").asInt()).isPositive();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"s": "LAUFENT"}      | $s: „LAUFENT“ ist kein Wort von Projektstatus. Am nächsten liegt „LAUFEND“. Möglich sind IDEE, GEPLANT, LAUFEND, RUHEND, ABGESCHLOSSEN, ABGEBROCHEN.
                    {"n": "drei"}         | $n ist „drei“; erwartet wird eine ganze Zahl.
                    {"f": {"nam": {"ist": "x"}}} | $f: „nam“ gibt es in ProjektFilter nicht. Am nächsten liegt „name“.
                    {"f": {"status": {"in": ["IDEE", "IDE"]}}} | $f.status.in: „IDE“ ist kein Wort von Projektstatus. Am nächsten liegt „IDEE“. Möglich sind IDEE, GEPLANT, LAUFEND, RUHEND, ABGESCHLOSSEN, ABGEBROCHEN.
                    {"f": {"ab": {"von": 2020}}} | $f.ab.von: „2020“ ist kein Datum: erwartet wird ein Jahr (2018), ein Monat (2023-06) oder ein Tag (2019-11-21).
                    """)
    void auch_in_den_Variablen(String variablen, String satz) {
        JsonNode fehler = fragen.antwort(
                        "query ($s: Projektstatus, $n: Int, $f: ProjektFilter) { projekte(first: $n, filter: {und: [{status: {ist: $s}}, $f]}) { totalCount } }"
                                .replace(
                                        "{und: [{status: {ist: $s}}, $f]}",
                                        variablen.contains("\"f\"") ? "$f" : "{status: {ist: $s}}")
                                .replace(
                                        variablen.contains("\"f\"") ? "$s: Projektstatus, " : ", $f: ProjektFilter",
                                        ""),
                        JsonMapper.shared().readValue(variablen, Map.class))
                .at("/errors/0");
        assertThat(fehler.get("message").asString()).isEqualTo(satz);
        assertThat(fehler.at("/extensions/code").asString()).isEqualTo("FRAGE_UNGUELTIG");
    }

    @Test
    void eine_verlangte_Variable_die_fehlt_und_eine_die_niemand_nennt() {
        JsonNode antwort = fragen.antwort(
                "query ($kennung: ID!) { projekt(kennung: $kennung) { name } }", Map.of("kenung", "aim"));
        assertThat(antwort.at("/errors/0/message").asString())
                .isEqualTo("Die Variable „$kennung“ (ID!) fehlt. Am nächsten liegt „$kenung“.");
        JsonNode andere =
                fragen.antwort("query ($nummer: Int = 1) { leitziel(nummer: $nummer) { name } }", Map.of("numer", 3));
        assertThat(andere.at("/extensions/hinweise/0").asString())
                .isEqualTo("Die Variable „numer“ kommt in der Frage nicht vor. Am nächsten liegt „nummer“.");
        assertThat(andere.at("/data/leitziel/name").asString()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    { projekte { totalCount }       | In Zeile 1, Spalte 26 hört die Frage auf; erwartet wird „...“, „}“ oder ein Name.
                    { projekte(first: ) { nodes } } | In Zeile 1, Spalte 19 steht „)“; erwartet wird ein Wert.
                    { projekte(first 3) { nodes } } | In Zeile 1, Spalte 18 steht „3“; erwartet wird „:“.
                    { projekte() { nodes } }        | In Zeile 1, Spalte 12 steht „)“; erwartet wird ein Name.
                    { größe }                       | In Zeile 1, Spalte 5 steht „ö“, das gibt es in GraphQL nicht. Namen schreibt man ohne Umlaute und ohne ß; Texte stehen in Anführungszeichen.
                    projekte { nodes }              | In Zeile 1, Spalte 1 steht „projekte“; erwartet wird „fragment“, „mutation“, „query“ oder „{“.
                    { leitziele { name } }}         | In Zeile 1, Spalte 23 steht „}“; erwartet wird das Ende der Frage.
                    { leitziele(filter: {name: {ist: "offen}}) { name } } | In Zeile 1, Spalte 34 beginnt ein Text, der in dieser Zeile nicht endet; erwartet wird ein zweites Anführungszeichen.
                    """)
    void was_kein_GraphQL_ist_wird_mit_Zeile_Spalte_und_dem_Erwarteten_gesagt(String frage, String satz) {
        JsonNode fehler = fragen.fehler(frage);
        assertThat(fehler.get("message").asString()).startsWith(satz);
        assertThat(fehler.at("/extensions/code").asString()).isEqualTo("FRAGE_UNLESBAR");
        assertThat(satz).contains("Spalte " + fehler.at("/locations/0/column").asInt());
    }

    @Test
    void mehrere_Fragen_in_einem_Text_und_eine_die_dort_nicht_steht() {
        String frage = "query A { leitziele { name } } query B($n: Int!) { leitziel(nummer: $n) { name } }";
        assertThat(fragen.fehler(frage).get("message").asString())
                .isEqualTo("Mehrere Fragen stehen da (A, B): operationName sagt, welche gemeint ist.");
        String antwort = fragen.roh(Map.of("query", "query Ziele { leitziele { name } }", "operationName", "Ziel"))
                .getBody();
        assertThat(JsonMapper.shared().readTree(antwort).at("/errors/0/message").asString())
                .isEqualTo("Eine Frage namens „Ziel“ steht nicht da (operationName). Am nächsten liegt „Ziele“.");
    }

    /** Read without a limit, so deep a text would overflow the stack. */
    @Test
    void was_tiefer_verschachtelt_ist_als_ein_Leser_haelt_ist_ein_Fehler_und_keine_Panne() {
        for (String offen : new String[] {"{a", "{a(b:[", "{a(b:{c:"}) {
            JsonNode antwort = fragen.antwort(offen.repeat(40_000), Map.of());
            assertThat(antwort.at("/errors/0/extensions/code").asString()).containsPattern("GRENZE_|FRAGE_UNLESBAR");
            assertThat(antwort.toString()).doesNotContain("Exception", "StackOverflow");
        }
    }

    @Test
    void hoechstens_neun_Fehler_auf_einmal() {
        String falsche = IntStream.range(0, 40).mapToObj(i -> "feld" + i).collect(Collectors.joining(" "));
        assertThat(fragen.antwort("{ leitziele { %s } }".formatted(falsche), Map.of())
                        .get("errors"))
                .hasSize(9);
    }

    /** Whatever else is wrong: no dump of a syntax tree, no English, no name of a class. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    query ($n: String) { leitziel(nummer: $n) { name } }
                    query ($n: Int) { leitziele { name } }
                    { a: leitziele { name } a: leitziele { kennung: name } b: leitziele { x: name x: kennung } }
                    { leitziele { name } } { leitziele { name } }
                    { leitziele { ... on Projekt { name } } }
                    { leitziele { ...f } } fragment f on Leitziel { ...f }
                    fragment f on Leitziel { name } { leitziele { name } }
                    { projekte(filter: {name: {ist: "a"}, name: {ist: "b"}}) { totalCount } }
                    { projekte(first: 1, first: 2) { totalCount } }
                    query ($a: Int, $a: Int) { leitziel(nummer: $a) { name } }
                    type Neu { name: String }
                    """)
    void kein_Satz_zeigt_das_Innere(String frage) {
        JsonNode fehler = fragen.fehler(frage);
        assertThat(fehler.get("message").asString())
                .doesNotContainPattern("Value\\{|Name\\{|graphql\\.|Validierungsfehler|Validation|@\\[|null")
                .endsWith(")");
        assertThat(fehler.at("/extensions/code").asString()).isEqualTo("FRAGE_UNGUELTIG");
    }
}
