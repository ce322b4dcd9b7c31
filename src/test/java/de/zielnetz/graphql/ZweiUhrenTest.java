package de.zielnetz.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.Datei;
import de.zielnetz.Fragen;
import de.zielnetz.Zielnetztest;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Zeitsinn;
import de.zielnetz.stand.Stand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What held when, and what Zielnetz knew when: asked of things that ended, that begin, and that stay. */
@Zielnetztest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ZweiUhrenTest {

    @Autowired
    private Fragen fragen;

    @Autowired
    private Driver datenbank;

    @Autowired
    private Stand stand;

    private String zuvor = "";

    @BeforeAll
    void schreibe() {
        zuvor = Instant.now().truncatedTo(ChronoUnit.MILLIS).toString();
        cypher("""
                MATCH (p:Projekt {kennung: 'bahnstadt'})
                CREATE (p)-[:GEHOERT_ZU]->(:Handlungsfeld {kennung: 'uhr-feld', name: 'Zeitfeld', ab: '2020', bis: '2023-06', nummer: 77})
                CREATE (p)<-[:VERANTWORTET {ab: '2020-03', bis: '2022-06-30'}]-(:Akteur {kennung: 'uhr-amt', name: 'Zeitamt'})
                CREATE (p)<-[:FOERDERT {ab: '2099'}]-(:Akteur {kennung: 'uhr-bank', name: 'Zeitbank', ab: '2098'})
                CREATE (:Projekt {kennung: 'uhr-projekt', name: 'Zeitprojekt', ab: '2015', bis: '2016'})
                CREATE (:Termin {kennung: 'uhr-termin', name: 'Zeittermin', ab: '2015-01-01', bis: '2015-01-01'})""");
    }

    @AfterAll
    void raeumeAuf() {
        cypher("MATCH (n) WHERE n.kennung STARTS WITH 'uhr-' DETACH DELETE n");
    }

    private void cypher(String anweisung) {
        datenbank.executableQuery(anweisung).execute();
        stand.aktualisiere();
        stand.aktualisiere();
    }

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "2019-12-31, ''",
        "2020-02-29, uhr-feld",
        "2020-03-01, uhr-amt uhr-feld",
        "2021, uhr-amt uhr-feld",
        "2022-06-30, uhr-amt uhr-feld",
        "2022-07-01, uhr-feld",
        "2022, uhr-amt uhr-feld",
        "2023-06, uhr-feld",
        "2023-07, ''",
        "2098, ''",
        "2099-01-01, uhr-bank",
        "ALLE, uhr-amt uhr-bank uhr-feld"
    })
    void in_den_Listen_eines_Projekts_steht_was_an_dem_Tag_gilt(String tag, String erwartet) {
        JsonNode projekt = fragen.daten("""
                { projekt(kennung: "bahnstadt"%s) {
                    verantwortliche { nodes { kennung } } foerderer { nodes { kennung } } handlungsfelder { nodes { kennung } }
                    beziehungen(first: 200) { nodes { kennung } } } }""".formatted(am(tag))).get("projekt");
        String einzeln =
                zeitliche(projekt.get("verantwortliche"), projekt.get("foerderer"), projekt.get("handlungsfelder"));
        assertThat(einzeln).isEqualTo(erwartet);
        assertThat(zeitliche(projekt.get("beziehungen"))).isEqualTo(erwartet);
    }

    @Test
    void Projekte_und_Termine_bleiben_auch_wenn_sie_vorbei_sind() {
        JsonNode daten = fragen.daten(
                "{ projekt(kennung: \"uhr-projekt\") { bis } termin(kennung: \"uhr-termin\") { bis } projekte(first: 200) { nodes { kennung } } }");
        assertThat(daten.at("/projekt/bis").asString()).isEqualTo("2016");
        assertThat(daten.at("/termin/bis").asString()).isEqualTo("2015-01-01");
        assertThat(daten.get("projekte").toString()).contains("uhr-projekt");
    }

    /** Each question names the field or the actor by an ended or future thing only. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "suche(text: \"Zeitfeld\"%s) { nodes { knoten { kennung } } }",
                "handlungsfelder(filter: { nummer: { ist: 77 } }%s) { kennung }",
                "netzbild(arten: [HANDLUNGSFELD, PROJEKT]%s) { knoten { schluessel } }",
                "luecken(arten: [HANDLUNGSFELD]%s) { stellen(first: 200) { nodes { schluessel } } }",
                "abdeckung(zeilen: HANDLUNGSFELD, spalten: STATUS%s) { zeilen { wert { schluessel } } }",
                "projekte(first: 200, filter: { handlungsfelder: { einige: { name: { enthaelt: \"Zeit\" } } } }%s) { nodes { handlungsfelder { nodes { kennung } } } }",
                "akteursnetz(filter: { handlungsfelder: { einige: { nummer: { ist: 77 } } } }%s) { lasten { nodes { akteur { name } } } handlungsfeld: paare { totalCount } } feld: knoten(schluessel: \"Projekt/bahnstadt\"%<s) { ... on Projekt { handlungsfelder { nodes { kennung } } } }",
                "wege(von: \"Projekt/bahnstadt\", nach: \"Projekt/aim\", hoechstens: 1%s) { satz } projekt(kennung: \"bahnstadt\"%<s) { handlungsfelder { nodes { kennung } } }",
                "einzelneStuetzen(nurBelegt: false%s) { schluessel }"
            })
    void jede_Auswertung_fragt_nach_dem_was_gilt(String feld) {
        assertThat(fragen.daten("{ " + feld.formatted("").replace("()", "") + " }")
                        .toString())
                .as("heute")
                .doesNotContain("uhr-feld");
        assertThat(fragen.daten("{ " + feld.formatted(am("2021")).replace("(, ", "(") + " }")
                        .toString())
                .as("2021")
                .contains("uhr-feld");
    }

    @Test
    void die_Ueberschneidung_zaehlt_nur_gemeinsame_Dinge_von_dann() {
        cypher("""
                MATCH (a:Akteur {kennung: 'uhr-amt'}), (p:Projekt {kennung: 'uhr-projekt'})
                CREATE (a)-[:VERANTWORTET]->(p)""");
        String frage = "{ projekt(kennung: \"uhr-projekt\"%s) { ueberschneidungen { nodes { mit { kennung } } } } }";
        assertThat(fragen.daten(frage.formatted("")).toString()).doesNotContain("bahnstadt");
        assertThat(fragen.daten(frage.formatted(am("2021"))).toString()).contains("bahnstadt");
    }

    @Test
    void was_es_dann_nicht_gibt_sagt_wann_es_das_gab() {
        JsonNode fehler = fragen.fehler("{ handlungsfeld(kennung: \"uhr-feld\") { name } }");
        assertThat(fehler.get("message").asString())
                .contains("Handlungsfeld „Zeitfeld“", "ab 2020 bis 2023-06", "gueltigAm: \"2023-06\"", "ALLE");
        assertThat(fehler.at("/extensions/vorschlaege/0").asString()).isEqualTo("2023-06");
        assertThat(fragen.daten("{ handlungsfeld(kennung: \"uhr-feld\", gueltigAm: \"2023-06\") { name } }")
                        .at("/handlungsfeld/name")
                        .asString())
                .isEqualTo("Zeitfeld");
    }

    @ParameterizedTest
    @CsvSource({
        "30.6.2024, 2024-06-30",
        "2024-02-31, 2024-02-29",
        "2024-13, 2024-12",
        "2024-6-3, 2024-06-03",
        "2024-06-30T12:00:00Z, 2024-06-30",
        "6.2024, 2024-06",
        "alle, ALLE"
    })
    void ein_Tag_den_es_nicht_gibt_nennt_den_naechsten(String tag, String naechster) {
        JsonNode fehler = fragen.fehler("{ projekte(gueltigAm: \"%s\") { totalCount } }".formatted(tag));
        assertThat(fehler.get("message").asString()).contains("gueltigAm", "„" + tag + "“", "ein Tag (2024-06-30)");
        assertThat(fehler.at("/extensions/vorschlaege/0").asString()).isEqualTo(naechster);
    }

    @ParameterizedTest
    @CsvSource({
        "2199-01-01T00:00:00Z, liegt in der Zukunft",
        "1999-01-01T00:00:00Z, liegt vor dem Anfang",
        "v999999, gibt es nicht; der letzte ist v",
        "gestern, erwartet wird ein Zeitpunkt"
    })
    void ein_Wissensstand_den_es_nicht_gibt_sagt_welche_es_gibt(String stand, String satz) {
        JsonNode fehler = fragen.fehler("{ projekte(wissensstand: \"%s\") { totalCount } }".formatted(stand));
        assertThat(fehler.get("message").asString()).contains("wissensstand", satz);
    }

    @Test
    void beide_Uhren_gelten_zugleich() {
        String frage = "{ projekt(kennung: \"bahnstadt\", %s) { verantwortliche { nodes { kennung } } } }";
        String damals = "wissensstand: \"%s\"".formatted(zuvor);
        String seither = "wissensstand: \"v%d\"".formatted(stand.aktuell().vorgaenge());
        String dann = "gueltigAm: \"2021\"";
        assertThat(zeitliche(fragen.daten(frage.formatted(damals + ", " + dann)).at("/projekt/verantwortliche")))
                .isEmpty();
        assertThat(zeitliche(fragen.daten(frage.formatted(seither)).at("/projekt/verantwortliche")))
                .isEmpty();
        assertThat(zeitliche(
                        fragen.daten(frage.formatted(seither + ", " + dann)).at("/projekt/verantwortliche")))
                .isEqualTo("uhr-amt");
    }

    /** By hand: of the net the field and its relationship, the two relationships of actors, and one actor. */
    @Test
    void der_Netzstand_zaehlt_was_gilt_und_das_alte_am_bleibt() {
        JsonNode daten = fragen.daten("""
                { heute: netzstand { knoten kanten gueltigAm } alles: netzstand(gueltigAm: "ALLE") { knoten kanten gueltigAm }
                  damals: netzstand(wissensstand: "%1$s") { knoten } alt: netzstand(am: "%1$s") { knoten } }""".formatted(zuvor));
        assertThat(daten.at("/alles/knoten").asInt() - daten.at("/heute/knoten").asInt())
                .isEqualTo(2);
        assertThat(daten.at("/alles/kanten").asInt() - daten.at("/heute/kanten").asInt())
                .isEqualTo(3);
        assertThat(daten.at("/alles/gueltigAm").asString()).isEqualTo("ALLE");
        assertThat(daten.at("/heute/gueltigAm").asString()).matches("\\d{4}-\\d\\d-\\d\\d");
        assertThat(daten.get("alt")).isEqualTo(daten.get("damals"));
        assertThat(daten.at("/damals/knoten").asInt())
                .isLessThan(daten.at("/heute/knoten").asInt());
    }

    @Test
    void der_Vergleich_stellt_auch_zwei_Tage_nebeneinander() {
        JsonNode vergleich = fragen.daten("""
                { vergleich(vonGueltigAm: "2021") { von { gueltigAm } bis { gueltigAm }
                    beziehungen(projekte: ["bahnstadt"]) { nodes { tat sache satz vorgaenge { kennung } } }
                    bewegungen { nodes { schluessel anzahlVorher anzahlNachher } } } }""").get("vergleich");
        List<String> taten = new ArrayList<>();
        vergleich
                .at("/beziehungen/nodes")
                .forEach(b ->
                        taten.add(b.get("tat").asString() + " " + b.get("sache").asString()));
        assertThat(taten)
                .containsExactlyInAnyOrder(
                        "ENTFERNT Projekt/bahnstadt GEHOERT_ZU Handlungsfeld/uhr-feld",
                        "ENTFERNT Akteur/uhr-amt VERANTWORTET Projekt/bahnstadt");
        assertThat(vergleich.at("/von/gueltigAm").asString()).isEqualTo("2021");
        assertThat(vergleich.get("bewegungen").toString()).contains("uhr-feld");
        assertThat(fragen.fehler("{ vergleich(vonGueltigAm: \"1.1.2021\") { satz } }")
                        .get("message")
                        .asString())
                .contains("vonGueltigAm", "2021-01-01");
    }

    @Test
    void eine_gemerkte_Antwort_gilt_nur_fuer_ihren_Tag() {
        String frage =
                "query($tag: Gueltigkeit) { projekt(kennung: \"bahnstadt\", gueltigAm: $tag) { verantwortliche { nodes { kennung } } } }";
        for (int i = 0; i < 2; i++) {
            assertThat(fragen.antwort(frage, Map.of("tag", "2021")).toString()).contains("uhr-amt");
            assertThat(fragen.antwort(frage, Map.of("tag", "2023")).toString()).doesNotContain("uhr-amt");
            assertThat(fragen.antwort(frage, Map.of()).toString()).doesNotContain("uhr-amt");
        }
    }

    @Test
    void eine_Anfrage_fragt_nach_hoechstens_acht_Zeiten() {
        String neun = IntStream.range(0, 9)
                .mapToObj(i -> "z%1$d: projekte(gueltigAm: \"201%1$d\") { totalCount }".formatted(i))
                .collect(Collectors.joining(" ", "{ ", " }"));
        assertThat(fragen.fehler(neun).get("message").asString()).contains("mehr als 8 verschiedenen Zeiten");
        assertThat(fragen.daten(neun.replaceFirst("z8: [^}]*}", "")).size()).isEqualTo(8);
    }

    @Test
    void jedes_Feld_von_Query_kennt_beide_Uhren_oder_ist_zeitlos() {
        List<String> ohne = new ArrayList<>();
        fragen.daten("{ __type(name: \"Query\") { fields { name args { name } } } }")
                .at("/__type/fields")
                .forEach(feld -> {
                    String argumente = feld.get("args").toString();
                    if (!argumente.contains("\"wissensstand\"") || !argumente.contains("\"gueltigAm\"")) {
                        ohne.add(feld.get("name").asString());
                    }
                });
        assertThat(ohne)
                .containsExactlyInAnyOrder(
                        "node",
                        "lueckenverlauf",
                        "vergleich",
                        "importe",
                        "vorgang",
                        "korb",
                        "vorschlaege",
                        "ideen",
                        "idee",
                        "sitzungen",
                        "sitzung",
                        "kommentare",
                        "kandidaten",
                        "portfolio",
                        "messreihen",
                        "messreihe",
                        "rueckblicke",
                        "rueckblick",
                        "rueckblickVorschlag",
                        "rueckblickVergleich",
                        "massnahmenplan",
                        "bericht",
                        "verbleib",
                        "bestaetigungslinks",
                        "wartendeBestaetigungen",
                        "bearbeitungsregeln");
    }

    /** The export of today, once with its stamp and once as any table; what ended is not in it and stays. */
    @Test
    void ein_Steckbrief_ohne_Beendetes_nimmt_nichts_zurueck_und_mit_ihm_oeffnet_er_nichts() {
        String export = String.valueOf(fragen.http()
                .get()
                .uri("/api/export/steckbriefe.csv?projekt=bahnstadt")
                .retrieve()
                .body(String.class));
        assertThat(export).contains("gültig am ").doesNotContain("Zeitfeld", "Zeitamt", "Zeitbank");
        JsonNode echo = vorschau(export);
        assertThat(echo.at("/zaehlung/wegfallende").asInt()).isZero();
        assertThat(echo.at("/zaehlung/aenderungen").asInt(-1)).isZero();
        JsonNode fremde = vorschau("Name;Handlungsfelder;Verantwortlich\nBahnstadt;Zeitfeld;Zeitamt\n");
        assertThat(fremde.toString())
                .contains("Die Datei nennt, was heute nicht gilt: „Zeitfeld“ (ab 2020 bis 2023-06)");
    }

    @Test
    void das_Handbuch_nennt_die_Arten_die_bleiben() throws IOException {
        List<String> zeilen = Files.readAllLines(Path.of("src/docs/handbuch/netz.md"));
        Map<Zeitsinn, String> anfaenge =
                Map.of(Zeitsinn.LAUFZEIT, "| wann sie läuft | ", Zeitsinn.ZEITPUNKT, "| wann es war | ");
        anfaenge.forEach((sinn, anfang) -> {
            String zeile = zeilen.stream()
                    .filter(z -> z.startsWith(anfang))
                    .findFirst()
                    .orElseThrow();
            assertThat(List.of(zeile.substring(anfang.length()).split(" \\|")[0].split(", ")))
                    .containsExactlyInAnyOrderElementsOf(Stream.of(Knotenart.values())
                            .filter(art -> art.zeitsinn() == sinn)
                            .map(Knotenart::einzahl)
                            .toList());
        });
    }

    private JsonNode vorschau(String csv) {
        return JsonMapper.shared()
                .readTree(fragen.vorschau(new Datei("zeit.csv", csv), Map.of()).getBody());
    }

    private static String am(String tag) {
        return tag.isEmpty() ? "" : ", gueltigAm: \"%s\"".formatted(tag);
    }

    /** The made-up ones of these lists, by kennung. */
    private static String zeitliche(JsonNode... listen) {
        List<String> alle = new ArrayList<>();
        for (JsonNode liste : listen) {
            liste.get("nodes").forEach(knoten -> alle.add(knoten.get("kennung").asString()));
        }
        return alle.stream().filter(k -> k.startsWith("uhr-")).sorted().collect(Collectors.joining(" "));
    }
}
