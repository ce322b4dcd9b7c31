package de.zielnetz.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.zielnetz.dashboard.tafel.Tabellenplan;
import de.zielnetz.start.StartFehlgeschlagen;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.MockedWiringFactory;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FragenleserTest {

    private static final String KOPF = "# Titel\n# Beschreibung,\n# zweite Zeile\n";
    private static final GraphQLSchema SCHEMA = new SchemaGenerator()
            .makeExecutableSchema(
                    new SchemaParser().parse("""
                            type Query { dinge(art: Art!, wie: Wie, mindestens: Float, namen: [String!]): [Ding!]! eines: Ding uhr: Uhr }
                            type Mutation { loesche: Boolean }
                            type Ding { name: String! orte: [String!]! teile: [Ding!]! }
                            type Uhr { alterInSekunden: Int }
                            enum Art { GROSS KLEIN }
                            input Wie { farbe: String! grenze: Int = 3 art: Art }
                            """),
                    RuntimeWiring.newRuntimeWiring()
                            .wiringFactory(new MockedWiringFactory())
                            .build());

    private static final Fragenleser LESER = new Fragenleser(SCHEMA);

    private final GespeicherteFrage frage = LESER.lies(
            "07-dinge.graphql",
            KOPF
                    + "query D($art: Art!, $wie: Wie, $m: Float, $namen: [String!]) { dinge(art: $art, wie: $wie, mindestens: $m, namen: $namen) { name teile { name } } }");

    @Test
    void Name_Titel_und_Beschreibung_kommen_aus_Dateiname_und_Kopf() {
        assertThat(frage.name()).isEqualTo("dinge");
        assertThat(frage.titel()).isEqualTo("Titel");
        assertThat(frage.beschreibung()).isEqualTo("Beschreibung, zweite Zeile");
        assertThat(frage.variablen())
                .extracting(v -> v.name() + " " + v.typ() + " " + v.pflicht())
                .containsExactly("art Art! true", "wie Wie false", "m Float false", "namen [String!] false");
    }

    @Test
    void eine_Aenderung_zwei_Fragen_und_Unverstandenes_halten_den_Start_auf() {
        for (String text : List.of(
                "mutation { loesche }",
                "query A { eines { name } } mutation B { loesche }",
                "query A { eines { name } } query B { eines { name } }",
                "{ gibtEsNicht }",
                "{ eines { name }",
                "query A($format: Art!) { dinge(art: $format) { name } }")) {
            assertThatThrownBy(() -> LESER.lies("08-x.graphql", KOPF + text))
                    .as(text)
                    .isInstanceOf(StartFehlgeschlagen.class)
                    .hasMessageStartingWith("Die gespeicherte Frage 08-x.graphql: ");
        }
        assertThatThrownBy(() -> LESER.lies("08-x.graphql", "# Titel\n{ eines { name } }"))
                .isInstanceOf(StartFehlgeschlagen.class);
    }

    @Test
    void Zeilen_sind_die_einzige_aeussere_Liste_oder_die_Antwort_selbst() {
        assertThat(frage.plan().listen().get("dinge").spalten())
                .extracting(Tabellenplan.Antwortspalte::feldname)
                .containsExactly("name", "teile.name");
        GespeicherteFrage eine = LESER.lies("a.graphql", KOPF + "{ eines { name orte } }");
        assertThat(eine.tabelle()).isTrue();
        assertThat(eine.plan().listen().get("").spalten())
                .extracting(Tabellenplan.Antwortspalte::feldname)
                .containsExactly("eines.name", "eines.orte");
        GespeicherteFrage zwei = LESER.lies(
                "b.graphql",
                KOPF + "{ a: eines { teile { name } } b: eines { ...F } } fragment F on Ding { teile { orte } }");
        assertThat(zwei.tabelle()).isFalse();
        assertThat(zwei.listen()).containsExactly("a.teile", "b.teile");
    }

    @Test
    void wer_die_Uhr_abliest_wird_nie_aus_dem_Speicher_beantwortet() {
        assertThat(frage.fluechtig()).isFalse();
        assertThat(LESER.lies("a.graphql", KOPF + "{ uhr { alterInSekunden } }").fluechtig())
                .isTrue();
    }

    @Test
    void jede_Variable_wird_nach_ihrem_Typ_gelesen() {
        assertThat(lies(Map.of(
                        "art", List.of("GROSS"),
                        "wie", List.of("{\"farbe\": \"rot\", \"art\": \"KLEIN\"}"),
                        "m", List.of("0.5"),
                        "namen", List.of("a", "b"))))
                .isEqualTo(Map.of(
                        "art",
                        "GROSS",
                        "wie",
                        Map.of("farbe", "rot", "art", "KLEIN"),
                        "m",
                        0.5,
                        "namen",
                        List.of("a", "b")));
    }

    @Test
    void eine_Zahl_darf_Nullen_und_ein_Plus_davor_haben_und_ein_Text_in_JSON_ist_keine() {
        for (String zahl : List.of("7.5", "007.5", "+7.5", "75e-1")) {
            assertThat(lies(Map.of("art", List.of("GROSS"), "m", List.of(zahl))).get("m"))
                    .as(zahl)
                    .isEqualTo(7.5);
        }
        for (String keine : List.of("\"7.5\"", "null", "true", "[1]", "1e999", "NaN", "7.5 7", "9".repeat(2_000))) {
            assertThat(satz(Map.of("art", List.of("GROSS"), "m", List.of(keine))))
                    .as(keine)
                    .startsWith("„m“ ist „")
                    .endsWith("erwartet wird eine Zahl mit Dezimalpunkt, etwa 0.5.");
        }
        assertThat(lies(Map.of("art", List.of("GROSS"), "namen", List.of("7", "null"))))
                .containsEntry("namen", List.of("7", "null"));
    }

    @Test
    void was_fehlt_oder_nicht_passt_wird_mit_seiner_Stelle_genannt() {
        assertThat(satz(Map.of())).isEqualTo("Es fehlt die Angabe „art“ vom Typ Art!: eines von GROSS, KLEIN.");
        assertThat(satz(Map.of("art", List.of("GROS"))))
                .isEqualTo("„art“ ist „GROS“; erwartet wird eines von GROSS, KLEIN. Am nächsten liegt „GROSS“.");
        assertThat(satz(Map.of("art", List.of("KLEIN"), "m", List.of("1,5"))))
                .isEqualTo("„m“ ist „1,5“; erwartet wird eine Zahl mit Dezimalpunkt, etwa 0.5.");
        assertThat(satz(Map.of("art", List.of("KLEIN"), "wie", List.of("rot"))))
                .isEqualTo("„wie“ ist „rot“; erwartet wird ein Wie als JSON, etwa {\"farbe\": …}.");
        assertThat(satz(Map.of("art", List.of("KLEIN"), "wie", List.of("{\"farbe\": \"rot\", \"grnze\": 1}"))))
                .isEqualTo(
                        "„wie“ hat kein Feld „grnze“; möglich sind: farbe, grenze, art. Am nächsten liegt „grenze“.");
        assertThat(satz(Map.of("art", List.of("KLEIN"), "wie", List.of("{\"grenze\": 1}"))))
                .isEqualTo("„wie.farbe“ ist „leer“; erwartet wird ein Text.");
        assertThat(satz(Map.of("art", List.of("KLEIN"), "wie", List.of("{\"farbe\": \"rot\", \"grenze\": \"x\"}"))))
                .startsWith("„wie.grenze“ ist „x“; erwartet wird eine ganze Zahl");
    }

    private Map<String, Object> lies(Map<String, List<String>> parameter) {
        return Variablenleser.lies(frage, parameter, Set.of());
    }

    private String satz(Map<String, List<String>> parameter) {
        try {
            throw new AssertionError("Angenommen: " + lies(parameter));
        } catch (Fragefehler e) {
            return e.getMessage();
        }
    }
}
