package de.zielnetz.einlesen;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.Datei;
import de.zielnetz.Fragen;
import de.zielnetz.Ruecknahmen;
import de.zielnetz.Zielnetztest;
import de.zielnetz.stand.Stand;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Zielnetztest
class AbgabeTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Path UNORDENTLICH = Path.of("import/beispiele/steckbriefe-unordentlich.xlsx");

    @Autowired
    private Fragen fragen;

    @Autowired
    private Stand stand;

    @RegisterExtension
    private final Ruecknahmen ruecknahmen = new Ruecknahmen();

    @Test
    void jedes_Blatt_zeigt_seine_Zellen_wie_die_Tabelle_mit_Verborgenem_und_Verbundenem() {
        String token = token(gib(new FileSystemResource(UNORDENTLICH)));
        JsonNode blaetter = hole(token, "/blaetter", "redaktion");
        JsonNode erstes = blaetter.get(0);
        assertThat(erstes.get("versteckteZeilen").asInt()).isPositive();
        assertThat(erstes.get("versteckteSpalten")).isNotEmpty();
        assertThat(blaetter.valueStream().anyMatch(b -> b.get("versteckt").asBoolean()))
                .isTrue();
        JsonNode alles = hole(token, "/blaetter/0?zeilen=200", "redaktion");
        assertThat(alles.get("zeilen")).hasSize(erstes.get("zeilen").asInt());
        assertThat(alles.get("weiter").isNull()).isTrue();
        assertThat(alles.get("verbunden")).isNotEmpty();
        assertThat(alles.at("/zeilen").toString())
                .contains("\"art\":\"FEHLER\"", "\"versteckt\":true", "\"formel\":true");
    }

    /** „laufnd“ was answered with the codes of all values, in the order of the list. */
    @Test
    void ein_vertipptes_Wort_nennt_das_naechste_und_alle_vorgeschlagenen_werden_gelesen() {
        JsonNode befund = gib(csv("Projekt;Status\nProbe Wort;laufnd\n")).at("/befunde/0");
        assertThat(befund.get("zelle").asString()).isEqualTo("B2");
        assertThat(befund.get("satz").asString()).endsWith("Am nächsten liegt „laufend“.");
        assertThat(befund.get("erwartet").asString())
                .isEqualTo("eines von Idee, geplant, laufend, ruhend, abgeschlossen, abgebrochen");
        List<String> worte =
                befund.get("vorschlaege").valueStream().map(JsonNode::asString).toList();
        assertThat(worte)
                .startsWith("laufend")
                .containsExactlyInAnyOrder("Idee", "geplant", "laufend", "ruhend", "abgeschlossen", "abgebrochen");
        String alle =
                worte.stream().map(wort -> "Probe " + wort + ";" + wort + "\n").collect(Collectors.joining());
        assertThat(gib(csv("Projekt;Status\n" + alle)).get("befunde").toString())
                .doesNotContain("UNBEKANNTES_WORT");
    }

    @Test
    void ein_Befund_und_die_Zelle_die_er_nennt_zeigen_denselben_Wert() {
        JsonNode vorschau = gib(csv("Projekt;Handlungsfeld\nProbe gut;Energie\nProbe schlecht;Energi\n"));
        JsonNode befund = vorschau.get("befunde").get(0);
        assertThat(befund.get("zelle").asString()).isEqualTo("B3");
        JsonNode zeile = hole(token(vorschau), "/blaetter/0?nur=3", "redaktion").get("zeilen");
        assertThat(zeile.toString())
                .isEqualTo("[{\"nummer\":3,\"versteckt\":false,\"zellen\":["
                        + "{\"spalte\":0,\"art\":\"TEXT\",\"text\":\"Probe schlecht\",\"gekuerzt\":false,\"formel\":false,"
                        + "\"verbleib\":\"GELESEN\",\"inhalt\":\"NAME\"},"
                        + "{\"spalte\":1,\"art\":\"TEXT\",\"text\":\"Energi\",\"gekuerzt\":false,\"formel\":false,"
                        + "\"verbleib\":\"GELESEN\",\"inhalt\":\"HANDLUNGSFELDER\"}],\"weitere\":0}]");
        assertThat(befund.get("wert").asString()).isEqualTo("Energi");
    }

    @Test
    void was_gross_ist_kommt_in_Stuecken_und_keines_wird_zu_gross() {
        String text = "x".repeat(1_000);
        String viele = IntStream.rangeClosed(1, 1_000)
                .mapToObj(i -> "Probe " + i + ";" + text)
                .collect(Collectors.joining("\n", "Projekt;Kurzbeschreibung\n", "\n"));
        String token = token(gib(csv(viele)));
        List<Integer> nummern = new ArrayList<>();
        for (int ab = 1; ab > 0; ) {
            ResponseEntity<String> antwort = roh(token, "/blaetter/0?zeilen=100000&ab=" + ab, "redaktion");
            assertThat(antwort.getBody()).hasSizeLessThan(400_000);
            JsonNode stueck = JSON.readTree(antwort.getBody());
            assertThat(stueck.get("zeilen").size()).isLessThanOrEqualTo(200);
            stueck.get("zeilen").forEach(z -> nummern.add(z.get("nummer").asInt()));
            ab = stueck.get("weiter").isNull() ? 0 : stueck.get("weiter").asInt();
        }
        assertThat(nummern).isEqualTo(IntStream.rangeClosed(1, 1_001).boxed().toList());
        JsonNode lang = hole(token, "/blaetter/0?nur=2", "redaktion").at("/zeilen/0/zellen/1");
        assertThat(lang.get("gekuerzt").asBoolean()).isTrue();
        assertThat(lang.get("text").asString()).hasSizeLessThan(500);
    }

    @Test
    void eine_Abgabe_sieht_nur_wer_sie_gemacht_hat_und_nichts_davon_wird_aufgehoben() {
        JsonNode vorschau = gib(csv("Projekt;Ansprechpartner\nBahnstadt;Erika Probe\n"));
        for (String weg : List.of("", "/plan", "/blaetter", "/blaetter/0")) {
            for (String wer : new String[] {null, "verwaltung"}) {
                ResponseEntity<String> fremd = roh(token(vorschau), weg, wer);
                assertThat(fremd.getStatusCode().value()).as(weg).isEqualTo(404);
                assertThat(fremd.getBody()).contains("TOKEN_UNBEKANNT").doesNotContain("Erika");
            }
            assertThat(roh(token(vorschau), weg, "redaktion").getHeaders().getFirst(HttpHeaders.CACHE_CONTROL))
                    .contains("no-store");
        }
        assertThat(hole(token(vorschau), "/blaetter/0", "redaktion").toString()).contains("Erika Probe");
        ResponseEntity<String> umgelesen = fragen.http("verwaltung")
                .post()
                .uri("/api/importe/" + token(vorschau) + "/vorschau?plan=steckbrief")
                .retrieve()
                .toEntity(String.class);
        assertThat(umgelesen.getStatusCode().value()).isEqualTo(404);
        assertThat(roh(token(vorschau), "/blaetter/7", "redaktion").getBody()).contains("sie hat 1");
    }

    @Test
    void dieselbe_Datei_liest_sich_mit_berichtigtem_Plan_neu_ohne_sie_noch_einmal_abzugeben() {
        JsonNode erste = gib(csv(
                "Projekt;Handlungsfeld;Kosten;Wer macht es\nProbe A;Energie;1;Probeamt\nProbe B;Energie;2;Probeamt\n"));
        assertThat(erste.at("/tabellen/0/spalten/3").toString()).contains("\"inhalt\":null");
        String plan = "{\"name\": \"berichtigt\", \"spalten\": {\"verantwortliche\": [\"Wer macht es\"]}}";
        JsonNode zweite = JSON.readTree(fragen.http("redaktion")
                .post()
                .uri("/api/importe/" + token(erste) + "/vorschau")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(formular("planinhalt", plan))
                .retrieve()
                .body(String.class));
        assertThat(zweite.at("/tabellen/0/spalten/3/inhalt").asString()).isEqualTo("VERANTWORTLICHE");
        assertThat(zweite.get("datei").asString()).isEqualTo("probe.csv");
        assertThat(hole(token(zweite), "/plan", "redaktion").get("name").asString())
                .isEqualTo("berichtigt");
        assertThat(hole(token(zweite), "", "redaktion")).isEqualTo(zweite);
        assertThat(roh(token(erste), "", "redaktion").getStatusCode().value())
                .as("die erste Vorschau ist ersetzt")
                .isEqualTo(404);
        JsonNode ergebnis = JSON.readTree(fragen.http("redaktion")
                .post()
                .uri("/api/importe/" + token(zweite))
                .retrieve()
                .body(String.class));
        ruecknahmen.merke(ergebnis.at("/vorgang/kennung").asString());
        assertThat(fragen.daten("{ projekt(kennung: \"probe-a\") { verantwortliche { nodes { name } } } }")
                        .toString())
                .contains("Probeamt");
    }

    /** Whoever asks how far a file is that is still on its way has made no mistake. */
    @Test
    void wie_weit_eine_Arbeit_ist_von_der_noch_niemand_weiss_sagt_eine_Antwort_ohne_Inhalt() {
        ResponseEntity<String> vorher = fragen.http("redaktion")
                .get()
                .uri("/api/importe/fortschritt/abgabetest-1")
                .retrieve()
                .toEntity(String.class);
        assertThat(vorher.getStatusCode().value()).isEqualTo(204);
        MultiValueMap<String, Object> teile = new LinkedMultiValueMap<>();
        teile.add("datei", new Datei("probe.csv", "Projekt\nProbe A\n"));
        teile.add("fortschritt", "abgabetest-1");
        fragen.http("redaktion")
                .post()
                .uri("/api/importe/vorschau")
                .body(teile)
                .retrieve()
                .toBodilessEntity();
        assertThat(fragen.http("redaktion")
                        .get()
                        .uri("/api/importe/fortschritt/abgabetest-1")
                        .retrieve()
                        .body(String.class))
                .contains("\"phase\":\"FERTIG\"");
    }

    /** As {@code curl -F planinhalt=@plan.yml} hands it in. */
    @Test
    void ein_Plan_kommt_auch_als_Datei_mit() {
        MultiValueMap<String, Object> teile = new LinkedMultiValueMap<>();
        teile.add("datei", new Datei("probe.csv", "Projekt;Wer macht es\nProbe A;Probeamt\n"));
        teile.add(
                "planinhalt",
                new Datei("plan.yml", "name: mitgebracht\nspalten:\n  verantwortliche: [Wer macht es]\n"));
        JsonNode vorschau = JSON.readTree(fragen.http("redaktion")
                .post()
                .uri("/api/importe/vorschau")
                .body(teile)
                .retrieve()
                .body(String.class));
        assertThat(vorschau.at("/tabellen/0/spalten/1/inhalt").asString()).isEqualTo("VERANTWORTLICHE");
        assertThat(hole(token(vorschau), "/plan", "redaktion").get("name").asString())
                .isEqualTo("mitgebracht");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            name: a\\nspaltn: {}           | Zeile 2:        | Eine Angabe „spaltn“ gibt es nicht. Am nächsten liegt „spalten“.
            name: a\\nform: quer          | Zeile 2:        | „quer“ passt nicht zu „form“; erwartet wird zeilen, blaetter, spalten
            name: a\\nkopfzeile: oben     | Zeile 2:        | „oben“ passt nicht zu „kopfzeile“; erwartet wird eine ganze Zahl
            name: a\\nspalten: [name]     | Zeile 2:        | „spalten“ hat nicht die erwartete Form; erwartet wird Zeilen wie „wort: wert“
            name: a\\nspalten: ]          | Zeile 2, Spalte | Das ist kein YAML
            name: a\\nspalten: {name: [x  | Zeile 3, Spalte | Das ist kein YAML
            nur ein Satz                 | Der Plan ist    | keine Liste von Angaben
            name: Groß                   | Der Plan ist    | „Groß“ taugt nicht als Name eines Plans
            """)
    void ein_fehlerhafter_Plan_sagt_auf_Deutsch_wo_und_woran_es_liegt(String plan, String ort, String satz) {
        MultiValueMap<String, Object> teile = new LinkedMultiValueMap<>();
        teile.add("datei", new Datei("probe.csv", "Projekt\nProbe A\n"));
        teile.add("planinhalt", plan.replace("\\n", "\n") + "\nbeschreibung: danach\n");
        ResponseEntity<String> antwort = fragen.http("redaktion")
                .post()
                .uri("/api/importe/vorschau")
                .body(teile)
                .retrieve()
                .toEntity(String.class);
        assertThat(antwort.getStatusCode().value()).isEqualTo(400);
        assertThat(JSON.readTree(antwort.getBody()).get("detail").asString()).contains(ort, satz);
    }

    @Test
    void was_zum_grossen_Teil_unverstanden_bleibt_liest_niemand_ein_ohne_eine_Lesart_zu_waehlen() {
        String liste = "Name des Begünstigten;Bezeichnung des Vorhabens;Jahr der Bewilligung;Kassenzeichen;Schlüssel\n"
                + "Probemühle GmbH;Lesartprobe Eins;2010;K1;S1\nProbemühle GmbH;Lesartprobe Zwei;2011;K2;S2\n";
        JsonNode erste = gib(csv(liste));
        assertThat(erste.get("frage").asString()).startsWith("Von 15 gefüllten Zellen hat Zielnetz 6 nicht verstanden");
        assertThat(erste.at("/befunde/0/art").asString()).isEqualTo("LESART_WAEHLEN");
        assertThat(erste.at("/bilanz/0/offen/0/bereich").asString()).isEqualTo("D1:E3");
        assertThat(erste.at("/lesarten/0/kennung").asString()).isEqualTo("eu-vorhabenliste");
        ResponseEntity<String> verweigert = fragen.http("redaktion")
                .post()
                .uri("/api/importe/" + token(erste))
                .retrieve()
                .toEntity(String.class);
        assertThat(verweigert.getStatusCode().value()).isEqualTo(422);
        assertThat(verweigert.getBody()).contains("LESART_WAEHLEN", "lesart=eu-vorhabenliste: 2 Projekte");
        JsonNode gewaehlt = JSON.readTree(fragen.http("redaktion")
                .post()
                .uri("/api/importe/" + token(erste) + "/vorschau?lesart=eu-vorhabenliste")
                .retrieve()
                .body(String.class));
        assertThat(gewaehlt.get("frage").isNull()).isTrue();
        JsonNode ergebnis = JSON.readTree(fragen.http("redaktion")
                .post()
                .uri("/api/importe/" + token(gewaehlt))
                .retrieve()
                .body(String.class));
        ruecknahmen.merke(ergebnis.at("/vorgang/kennung").asString());
        assertThat(ergebnis.at("/vorschau/zaehlung/neu").asInt()).isEqualTo(2);
    }

    @Test
    void eine_ungenannte_Foerderliste_mit_einem_Vorhaben_in_mehreren_Jahren_ist_eine_Frage() {
        String liste = "Name des Begünstigten;Bezeichnung des Vorhabens;Jahr der Bewilligung;Gesamtkosten\n"
                + "Probemühle GmbH;Ratenprobe Beratung;2010;1000\nProbemühle GmbH;Ratenprobe Beratung;2011;500\n"
                + "Probehof und Söhne;Ratenprobe Beratung;2011;70\n";
        JsonNode erste = gib(csv(liste));
        assertThat(erste.get("frage").asString())
                .startsWith("1 Name steht in mehreren Zeilen mit verschiedenen Angaben. Der Plan „eu-vorhabenliste“");
        assertThat(erste.at("/lesarten/0/kennung").asString()).isEqualTo("eu-vorhabenliste:ganz");
        assertThat(erste.at("/lesarten/1/kennung").asString()).isEqualTo("eu-vorhabenliste");
        assertThat(erste.at("/zaehlung/neu").asInt()).isEqualTo(2);
        assertThat(erste.at("/zaehlung/fehler").asInt()).isZero();

        JsonNode nurUeberschriften = lesart(erste, "eu-vorhabenliste");
        assertThat(nurUeberschriften.get("frage").isNull()).isTrue();
        assertThat(nurUeberschriften.at("/zaehlung/neu").asInt()).isEqualTo(1);
        assertThat(nurUeberschriften.at("/zaehlung/fehler").asInt()).isEqualTo(2);

        JsonNode ganz = lesart(nurUeberschriften, "eu-vorhabenliste:ganz");
        assertThat(ganz.get("frage").isNull()).isTrue();
        assertThat(ganz.at("/zaehlung/neu").asInt()).isEqualTo(2);
        assertThat(ganz.at("/neueKnoten").toString()).contains("Probehof und Söhne");
    }

    @Test
    void eine_Liste_in_JSON_wird_nach_einem_Plan_gelesen() {
        MultiValueMap<String, Object> teile = new LinkedMultiValueMap<>();
        teile.add("datei", new Datei("portal.json", """
                {"stand": "2026-01-31", "massnahmen": [
                  {"titel": "Portalprobe Eins", "zustaendig": {"amt": "Amt für Portalproben"}, "budget": 40000.5, "aktiv": true,
                   "felder": ["Energie", "Mobilität"], "geo": {"lat": 52.2}},
                  {"titel": "Portalprobe Zwei", "budget": null, "felder": []}
                ], "quellen": [{"titel": "keine Maßnahme"}]}
                """));
        teile.add("planinhalt", """
                name: portal
                blaetter: [$.massnahmen]
                spalten:
                  name: [titel]
                  verantwortliche: [zustaendig.amt]
                  kosten: [budget]
                  handlungsfelder: [felder]
                  ignoriert: [aktiv, geo.lat]
                """);
        JsonNode vorschau = JSON.readTree(fragen.http("redaktion")
                .post()
                .uri("/api/importe/vorschau")
                .body(teile)
                .retrieve()
                .body(String.class));
        assertThat(vorschau.get("beschreibung").asString())
                .startsWith("JSON, Liste $.massnahmen mit 2 Einträgen, Liste $.quellen mit 1 Einträgen");
        assertThat(vorschau.at("/zaehlung/neu").asInt())
                .as(vorschau.toPrettyString())
                .isEqualTo(2);
        assertThat(vorschau.at("/zaehlung/fehler").asInt()).isZero();
        assertThat(vorschau.at("/projekte/0/ort").asString()).isEqualTo("$.massnahmen!A2");
        assertThat(vorschau.at("/projekte/0/neueBeziehungen").toString())
                .contains("Amt für Portalproben", "Energie", "Mobilität");
        assertThat(vorschau.at("/projekte/0/felder").toString()).contains("40000.5");
    }

    @Test
    void JSON_das_keine_Liste_ist_abbricht_oder_keinen_Boden_hat_sagt_es() {
        assertThat(abgelehnt("{\"a\": 1}")).contains("ohne Liste von Einträgen");
        assertThat(abgelehnt("[{\"titel\": \"Eins\"},"))
                .startsWith("Das ist kein gültiges JSON; der Fehler liegt bei Zeile 1, Spalte");
        assertThat(abgelehnt("[".repeat(1_000_000))).contains("zu tief geschachtelt");
    }

    private String abgelehnt(String json) {
        MultiValueMap<String, Object> teile = new LinkedMultiValueMap<>();
        teile.add("datei", new Datei("portal.json", json));
        ResponseEntity<String> antwort = fragen.http("redaktion")
                .post()
                .uri("/api/importe/vorschau")
                .body(teile)
                .retrieve()
                .toEntity(String.class);
        assertThat(antwort.getStatusCode().value()).isEqualTo(422);
        return JSON.readTree(antwort.getBody()).get("detail").asString();
    }

    @Test
    void die_laufende_Nummer_einer_Liste_gilt_auch_in_ihrer_naechsten_Ausgabe() {
        uebernimm(
                gib(
                        new Datei(
                                "nummernliste-2025.csv",
                                "Nr.;Projekttitel;Handlungsfeld\n78;Nummernprobe Brunnen;Energie\nM1;Nummernprobe Zisterne;Energie\n")));
        String zweite =
                "Nr.;Projekttitel;Handlungsfeld;Abhängigkeiten\n" + "5;Nummernprobe Pumpe;Energie;\"78; siehe M1\"\n";
        JsonNode naechste = gib(new Datei("nummernliste-2026.csv", zweite));
        assertThat(naechste.at("/projekte/0/neueBeziehungen").toString())
                .contains("Nummernprobe Brunnen", "Nummernprobe Zisterne");
        assertThat(gib(new Datei("andere-liste.csv", zweite))
                        .at("/projekte/0/neueBeziehungen")
                        .toString())
                .doesNotContain("Nummernprobe Brunnen");
        JsonNode belege = fragen.daten(
                        "{ projekt(kennung: \"nummernprobe-brunnen\") { belege { merkmal fundstelle } } }")
                .at("/projekt/belege/0");
        assertThat(belege.get("fundstelle").asString()).endsWith("(Nr. 78)");
    }

    private void uebernimm(JsonNode vorschau) {
        ruecknahmen.merke(JSON.readTree(fragen.http("redaktion")
                        .post()
                        .uri("/api/importe/" + token(vorschau))
                        .retrieve()
                        .body(String.class))
                .at("/vorgang/kennung")
                .asString());
    }

    private JsonNode lesart(JsonNode vorschau, String lesart) {
        return JSON.readTree(fragen.http("redaktion")
                .post()
                .uri("/api/importe/" + token(vorschau) + "/vorschau?lesart=" + lesart)
                .retrieve()
                .body(String.class));
    }

    @Test
    void eine_Lesart_die_es_nicht_gibt_wird_abgelehnt_und_die_moeglichen_genannt() {
        String token = token(gib(csv("Projekt;Handlungsfeld\nProbe;Energie\n")));
        ResponseEntity<String> antwort = fragen.http("redaktion")
                .post()
                .uri("/api/importe/" + token + "/vorschau?lesart=quer")
                .retrieve()
                .toEntity(String.class);
        assertThat(antwort.getStatusCode().value()).isEqualTo(404);
        assertThat(antwort.getBody()).contains("Die Lesart „quer“ gibt es für diese Datei nicht", "steckbrief:zeilen");
    }

    private static MultiValueMap<String, String> formular(String name, String wert) {
        MultiValueMap<String, String> formular = new LinkedMultiValueMap<>();
        formular.add(name, wert);
        return formular;
    }

    private static Resource csv(String inhalt) {
        return new Datei("probe.csv", inhalt);
    }

    private JsonNode gib(Resource datei) {
        MultiValueMap<String, Object> teile = new LinkedMultiValueMap<>();
        teile.add("datei", datei);
        ResponseEntity<String> antwort = fragen.http("redaktion")
                .post()
                .uri("/api/importe/vorschau")
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(teile)
                .retrieve()
                .toEntity(String.class);
        assertThat(antwort.getStatusCode().value()).as(antwort.getBody()).isEqualTo(200);
        return JSON.readTree(antwort.getBody());
    }

    private static String token(JsonNode vorschau) {
        return vorschau.get("token").asString();
    }

    private JsonNode hole(String token, String weg, String wer) {
        ResponseEntity<String> antwort = roh(token, weg, wer);
        assertThat(antwort.getStatusCode().value()).as(antwort.getBody()).isEqualTo(200);
        return JSON.readTree(antwort.getBody());
    }

    private ResponseEntity<String> roh(String token, String weg, String wer) {
        return (wer == null ? fragen.http() : fragen.http(wer))
                .get()
                .uri("/api/importe/" + token + weg)
                .retrieve()
                .toEntity(String.class);
    }
}
