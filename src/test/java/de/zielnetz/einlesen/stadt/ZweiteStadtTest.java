package de.zielnetz.einlesen.stadt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.zielnetz.Datei;
import de.zielnetz.Fragen;
import de.zielnetz.Quellstadt;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A city that began from a workbook, with seven Leitziele, four strategic goals in no group and six fields, asked everything. What
 * is expected was worked out by hand from the tables in {@code import/quellstadt}.
 */
class ZweiteStadtTest {

    private static final Fragen FRAGEN = Quellstadt.fragen();

    @Test
    void die_Mappe_macht_die_Stadt() {
        JsonNode daten = FRAGEN.daten("""
                { leitziele { nummer name } strategischeZiele { nummer gruppe } handlungsfelder { name schwerpunkt }
                  projekte { totalCount } akteure { totalCount } importe { nodes { art urheber datei } } }""");
        assertThat(daten.get("leitziele")).hasSize(7);
        assertThat(daten.at("/leitziele/6/name").asString()).isEqualTo("Digital verwalten");
        assertThat(daten.get("strategischeZiele").valueStream()).hasSize(4).allMatch(z -> z.get("gruppe")
                .isNull());
        assertThat(daten.get("handlungsfelder")).hasSize(6);
        assertThat(daten.at("/handlungsfelder/0/schwerpunkt").asBoolean()).isTrue();
        assertThat(daten.at("/projekte/totalCount").asInt()).isEqualTo(8);
        assertThat(daten.at("/akteure/totalCount").asInt()).isEqualTo(9);
        JsonNode erster =
                daten.at("/importe/nodes").valueStream().reduce((a, b) -> b).orElseThrow();
        assertThat(erster.get("art").asString()).isEqualTo("EINLESEN");
        assertThat(erster.get("datei").isNull())
                .as("wie eine Datei heißt, sehen nur Angemeldete")
                .isTrue();
    }

    @Test
    void Luecken_nennen_das_Feld_ohne_Projekt_und_was_an_einem_haengt() {
        Map<String, String> grade = map(
                FRAGEN.daten("""
                        { luecken(arten: [LEITZIEL, STRATEGISCHES_ZIEL, HANDLUNGSFELD]) {
                            stellen(first: 50) { nodes { schluessel grad } } } }""").at("/luecken/stellen/nodes"),
                n -> n.get("schluessel").asString(),
                n -> n.get("grad").asString());
        assertThat(grade)
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("Handlungsfeld/gesundheit", "KEIN_PROJEKT"),
                        Map.entry("Leitziel/wirtschaft-staerken", "OHNE_ANGABE"),
                        Map.entry("Handlungsfeld/kultur", "NUR_BEENDET"),
                        Map.entry("Leitziel/klima-schuetzen", "NUR_MITTELBAR"),
                        Map.entry("Leitziel/gut-wohnen", "NUR_MITTELBAR"),
                        Map.entry("Leitziel/ohne-auto-mobil", "NUR_MITTELBAR"),
                        Map.entry("Leitziel/gesund-aufwachsen", "NUR_MITTELBAR"),
                        Map.entry("Leitziel/kultur-leben", "NUR_MITTELBAR"),
                        Map.entry("Leitziel/digital-verwalten", "NUR_MITTELBAR"),
                        Map.entry("StrategischesZiel/wege-verkuerzen", "EINZIGE_STUETZE"),
                        Map.entry("StrategischesZiel/teilhabe-oeffnen", "EINZIGE_STUETZE"),
                        Map.entry("Handlungsfeld/verkehr", "EINZIGE_STUETZE"),
                        Map.entry("StrategischesZiel/energie-sparen", "GUT_GETRAGEN"),
                        Map.entry("StrategischesZiel/daten-teilen", "GUT_GETRAGEN"),
                        Map.entry("Handlungsfeld/energie-und-gebaeude", "GUT_GETRAGEN"),
                        Map.entry("Handlungsfeld/bildung", "GUT_GETRAGEN"),
                        Map.entry("Handlungsfeld/verwaltung", "GUT_GETRAGEN")));
    }

    @Test
    void die_Abdeckung_hat_sechs_Zeilen_und_sieben_Spalten() {
        JsonNode matrix = FRAGEN.daten("""
                { abdeckung(zeilen: HANDLUNGSFELD, spalten: LEITZIEL, wie: [DIREKT, UEBER_ZIEL]) {
                    verschiedene spalten { wert { schluessel } } zeilen { wert { schluessel } zellen { anzahl } gesamt { anzahl } } }
                  kosten: abdeckung(zeilen: HANDLUNGSFELD, spalten: STATUS, kennzahl: KOSTEN) { zeilen { summe } } }""");
        assertThat(matrix.at("/abdeckung/spalten")).hasSize(7);
        assertThat(matrix.at("/abdeckung/verschiedene").asInt()).isEqualTo(8);
        Map<String, List<Integer>> zeilen = map(
                matrix.at("/abdeckung/zeilen"), z -> z.at("/wert/schluessel").asString(), z -> z.get("zellen")
                        .valueStream()
                        .map(c -> c.get("anzahl").asInt())
                        .toList());
        // Leitziele 1 bis 7: Klima, Wohnen, ohne Auto, Gesundheit, Wirtschaft, Kultur, digital
        assertThat(zeilen)
                .containsExactly(
                        Map.entry("energie-und-gebaeude", List.of(2, 2, 0, 0, 0, 0, 0)),
                        Map.entry("verkehr", List.of(0, 0, 2, 0, 0, 0, 0)),
                        Map.entry("bildung", List.of(1, 1, 0, 1, 0, 1, 0)),
                        Map.entry("kultur", List.of(0, 0, 0, 0, 0, 1, 0)),
                        Map.entry("verwaltung", List.of(0, 0, 0, 0, 0, 0, 2)),
                        Map.entry("gesundheit", List.of(0, 0, 0, 0, 0, 0, 0)));
        assertThat(matrix.at("/kosten/zeilen").valueStream().map(z -> z.get("summe")
                        .asDouble()))
                .containsExactly(550_000.0, 250_000.5, 150_000.0, 0.0, 0.0, 0.0);
    }

    /** Two projects share what two have: 1; three: 1 / log2(3) = 0.63093. Weights: fields, goals, actors 0.25, Leitziele 0.1. */
    @Test
    void Ueberschneidungen_haben_die_Punkte_die_man_von_Hand_ausrechnet() {
        Map<String, Double> punkte = map(
                FRAGEN.daten(
                                "{ ueberschneidungen(first: 20) { nodes { projekt { kennung } mit { kennung } punkte } } }")
                        .at("/ueberschneidungen/nodes"),
                n -> n.at("/projekt/kennung").asString() + " "
                        + n.at("/mit/kennung").asString(),
                n -> n.get("punkte").asDouble());
        double dritter = 1 / (Math.log(3) / Math.log(2));
        Map<String, Double> erwartet = new LinkedHashMap<>();
        erwartet.put("datenplattform onlineamt", 0.25 + 0.25 + 0.1 + 0.25);
        erwartet.put("mobilstation-bahnhof radring", 0.25 + 0.25 + 0.1 + 0.25 * dritter / 2);
        erwartet.put("solardaecher-schulen waermenetz-altstadt", 0.25 / 2 + 0.25 + 0.1);
        erwartet.put("mobilstation-bahnhof waermenetz-altstadt", 0.25 * (dritter + 1) / 2);
        erwartet.put("lesepaten solardaecher-schulen", 0.25 / 2);
        erwartet.put("radring waermenetz-altstadt", 0.25 * dritter / 2);
        erwartet.put("lesepaten offene-buehne", 0.1 / 2);
        assertThat(punkte.keySet()).containsExactlyElementsOf(erwartet.keySet());
        erwartet.forEach((paar, wert) -> assertThat(punkte.get(paar)).as(paar).isCloseTo(wert, within(1e-8)));
    }

    @Test
    void Wege_fuehren_ueber_das_Ziel_und_ueber_das_gemeinsame_Projekt() {
        JsonNode wege = FRAGEN.daten("""
                { kurz: wege(von: "Projekt/solardaecher-schulen", nach: "Leitziel/gut-wohnen") { laenge anzahl }
                  lang: wege(von: "Akteur/stadtwerke", nach: "Leitziel/ohne-auto-mobil") { laenge anzahl } }""");
        assertThat(wege.at("/kurz/laenge").asInt()).isEqualTo(2);
        assertThat(wege.at("/kurz/anzahl").asInt()).isEqualTo(1);
        assertThat(wege.at("/lang/laenge").asInt()).isEqualTo(3);
        assertThat(wege.at("/lang/anzahl").asInt())
                .as("über Mobilstation und Ziel, und über die Stadt und ihre Strategie")
                .isEqualTo(2);
    }

    @Test
    void endet_der_Radring_ist_der_Verkehr_nur_noch_geplant_und_endet_die_Datenplattform_fehlt_sie_dem_Onlineamt() {
        JsonNode daten = FRAGEN.daten("""
                { radring: auswirkung(ohneProjekte: ["radring"]) {
                    wechsel(first: 3) { nodes { schluessel vorher nachher } } akteureOhneProjekt { totalCount } }
                  plattform: auswirkung(ohneProjekte: ["datenplattform"]) {
                    abhaengige { nodes { projekt { kennung } } } }
                  einzelneStuetzen { schluessel projekt { kennung } } }""");
        assertThat(map(
                        daten.at("/radring/wechsel/nodes"),
                        n -> n.get("schluessel").asString(),
                        n -> n.get("vorher").asString() + " " + n.get("nachher").asString()))
                .containsOnly(
                        Map.entry("Leitziel/ohne-auto-mobil", "NUR_MITTELBAR NUR_GEPLANT"),
                        Map.entry("StrategischesZiel/wege-verkuerzen", "EINZIGE_STUETZE NUR_GEPLANT"),
                        Map.entry("Handlungsfeld/verkehr", "EINZIGE_STUETZE NUR_GEPLANT"));
        assertThat(daten.at("/radring/akteureOhneProjekt/totalCount").asInt()).isZero();
        assertThat(daten.at("/plattform/abhaengige/nodes").valueStream().map(n -> n.at("/projekt/kennung")
                        .asString()))
                .containsExactly("onlineamt");
        assertThat(map(daten.get("einzelneStuetzen"), s -> s.get("schluessel").asString(), s -> s.at("/projekt/kennung")
                        .asString("")))
                .containsEntry("Handlungsfeld/verkehr", "radring")
                .containsEntry("StrategischesZiel/teilhabe-oeffnen", "lesepaten");
    }

    @Test
    void das_Netz_der_Akteure_hat_sieben_und_zwei_Paare_und_nur_die_Verwaltung_steht_fuer_sich() {
        JsonNode netz = FRAGEN.daten("""
                { akteursnetz { groesse paare { nodes { a { kennung } b { kennung } anzahl } }
                    ohneAussen { knoten { kennung } projekte angabe } } widersprueche { totalCount } }""");
        assertThat(netz.at("/akteursnetz/groesse").asInt()).isEqualTo(7);
        assertThat(netz.at("/akteursnetz/paare/nodes").valueStream().map(p -> "%s %s %d"
                        .formatted(
                                p.at("/a/kennung").asString(),
                                p.at("/b/kennung").asString(),
                                p.get("anzahl").asInt())))
                .containsExactly("stadtwerke tiefbau 2", "bibliothek buergerstiftung 1");
        assertThat(netz.at("/akteursnetz/ohneAussen")
                        .valueStream()
                        .map(a -> a.at("/knoten/kennung").asString() + " "
                                + a.get("angabe").asString()))
                .containsExactlyInAnyOrder(
                        "digital-verwalten NUR_VERWALTUNG", "daten-teilen NUR_VERWALTUNG", "verwaltung NUR_VERWALTUNG");
        assertThat(netz.at("/widersprueche/totalCount").asInt()).isZero();
    }

    @Test
    void Vergleich_und_Suche_kennen_die_Stadt() {
        JsonNode daten = FRAGEN.daten("""
                { vergleich(vonVorVorgang: "v1", bisVorVorgang: "v2") { projekte(taten: [NEU]) { totalCount } }
                  suche(text: "Wärmenetze") { nodes { knoten { kennung } } }
                  amt: suche(text: "Gartenamt") { nodes { knoten { kennung } } } }""");
        assertThat(daten.at("/vergleich/projekte/totalCount").asInt()).isEqualTo(8);
        assertThat(daten.at("/suche/nodes/0/knoten/kennung").asString()).isEqualTo("waermenetz-altstadt");
        assertThat(daten.at("/amt/nodes/0/knoten/kennung").asString()).isEqualTo("stadtgruen");
    }

    /** The list of organisations came with the workbook; Steckbriefe that come later name offices as people do. */
    @Test
    void Steckbriefe_finden_die_Aemter_der_Mappe_unter_Nummer_Kurzform_und_frueherem_Namen() {
        String vorgang = FRAGEN.liesEin("spaeter.csv", """
                Projekttitel;Federführung;Beteiligte und Partner
                Baumpaten;67;SWQ
                Blumenwiesen;Gartenamt;Amt 65; FB 66
                Brunnen;FB 66;Stadtbücherei
                """.replace("Amt 65; FB 66", "\"Amt 65; StD\""));
        JsonNode projekte = danach(vorgang, """
                { projekte(filter: { kennung: { in: ["baumpaten", "blumenwiesen", "brunnen"] } }) { nodes {
                    kennung verantwortliche { nodes { kennung } } mitwirkende { nodes { kennung } } } }
                  akteure { totalCount } vergleich(vonVorVorgang: "%s") { projekte(taten: [NEU]) { totalCount } } }""".formatted(vorgang));
        assertThat(projekte.at("/akteure/totalCount").asInt())
                .as("keine ist neu")
                .isEqualTo(9);
        assertThat(projekte.at("/vergleich/projekte/totalCount").asInt()).isEqualTo(3);
        assertThat(map(projekte.at("/projekte/nodes"), p -> p.get("kennung").asString(), p -> p.at(
                                "/verantwortliche/nodes")
                        .valueStream()
                        .map(a -> a.get("kennung").asString())
                        .toList()))
                .containsOnly(
                        Map.entry("baumpaten", List.of("stadtgruen")),
                        Map.entry("blumenwiesen", List.of("stadtgruen")),
                        Map.entry("brunnen", List.of("tiefbau")));
        assertThat(map(projekte.at("/projekte/nodes"), p -> p.get("kennung").asString(), p -> p.at("/mitwirkende/nodes")
                        .valueStream()
                        .map(a -> a.get("kennung").asString())
                        .sorted()
                        .toList()))
                .containsOnly(
                        Map.entry("baumpaten", List.of("stadtwerke")),
                        Map.entry("blumenwiesen", List.of("digitales", "gebaeude")),
                        Map.entry("brunnen", List.of("bibliothek")));
    }

    @Test
    void was_aus_dem_Netz_geholt_wurde_aendert_nichts_und_eine_Aenderung_darin_laesst_sich_zuruecknehmen() {
        byte[] mappe = FRAGEN.http("redaktion")
                .get()
                .uri("/api/export/stadt.xlsx")
                .retrieve()
                .body(byte[].class);
        JsonNode vorschau = lies(new Datei("stadt.xlsx", mappe));
        assertThat(vorschau.get("plan").asString()).isEqualTo("stadtmappe");
        assertThat(vorschau.at("/zaehlung/aenderungen").asInt()).isZero();
        assertThat(vorschau.at("/zaehlung/fehler").asInt()).isZero();
        assertThat(vorschau.at("/zaehlung/unveraendert").asInt()).isEqualTo(8);
        assertThat(vorschau.at("/zaehlung/nichtErwaehnt").asInt()).isZero();
        assertThat(vorschau.get("bilanz").valueStream().mapToInt(b -> b.get("unverstanden")
                        .asInt()))
                .containsOnly(0);
        JsonNode geaendert = FRAGEN.nochmal(vorschau, Map.of("korrekturen", """
                {"Handlungsfelder!B4": "Verkehr und Wege", "Projekte!C4": "Ruhend"}"""));
        assertThat(geaendert.at("/zaehlung/aenderungen").asInt())
                .as("zwei Dinge und die Datei als Quelle")
                .isEqualTo(3);
        assertThat(geaendert.get("weitere").valueStream().map(w -> w.get("satz").asString()))
                .containsExactly("Geändert: Handlungsfeld „Verkehr und Wege“");
        assertThat(geaendert.at("/projekte").valueStream().filter(p -> p.get("art")
                        .asString()
                        .equals("GEAENDERT")))
                .hasSize(1);
        String vorgang = FRAGEN.uebernimm(geaendert);
        JsonNode feld = danach(vorgang, "{ handlungsfeld(kennung: \"verkehr\") { name aliase } }")
                .get("handlungsfeld");
        assertThat(feld.get("name").asString()).isEqualTo("Verkehr und Wege");
        assertThat(feld.at("/aliase/0").asString()).isEqualTo("Verkehr");
        assertThat(lies(new Datei("stadt.xlsx", mappe))
                        .at("/zaehlung/aenderungen")
                        .asInt())
                .isZero();
    }

    /** Asks, and takes the Vorgang back whatever comes of it: the others ask the same city. */
    private static JsonNode danach(String vorgang, String frage) {
        try {
            return FRAGEN.daten(frage);
        } finally {
            FRAGEN.nimmZurueck(vorgang);
        }
    }

    private static JsonNode lies(Datei datei) {
        return JsonMapper.shared().readTree(FRAGEN.vorschau(datei, Map.of()).getBody());
    }

    private static <T> Map<String, T> map(
            JsonNode liste, Function<JsonNode, String> schluessel, Function<JsonNode, T> wert) {
        Map<String, T> map = new LinkedHashMap<>();
        liste.valueStream().forEach(n -> map.put(schluessel.apply(n), wert.apply(n)));
        return map;
    }
}
