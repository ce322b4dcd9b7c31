package de.zielnetz.entscheiden.bewertung;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.Datei;
import de.zielnetz.Fragen;
import de.zielnetz.Ruecknahmen;
import de.zielnetz.Zielnetztest;
import de.zielnetz.tabelle.Blatt;
import de.zielnetz.tabelle.Unlesbar;
import de.zielnetz.tabelle.datei.Mappenleser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Ratings as a workbook: each person's own, given out, filled in, previewed and taken over; and the ranks as a table. */
@Zielnetztest
class BewertungsmappeTest {

    private static final String KOPF = "Kandidat;Bürgernutzen;Begründung: Bürgernutzen\n";

    @Autowired
    private Fragen fragen;

    @Autowired
    private Driver datenbank;

    @RegisterExtension
    private final Ruecknahmen ruecknahmen = new Ruecknahmen();

    @BeforeEach
    void legeKandidatenAn() {
        ruecknahmen.merke(fragen.liesEin("kandidaten.csv", """
                Projekt;Status;Handlungsfeld;Kosten
                Probe Ampel;geplant;Mobilität;100000
                Probe Bank;geplant;Energie;50000
                """));
    }

    @AfterEach
    void vergiss() {
        datenbank
                .executableQuery("MATCH (n) WHERE n:Bewertung OR n:Bewertungsstand OR n:Skala DELETE n")
                .execute();
    }

    @Test
    void gefuellt_und_uebernommen_sind_es_Bewertungen_dessen_der_sie_abgab() {
        bewerte("verwaltung", "Projekt/probe-ampel", 5, "Alle warten dort.");
        Datei liste = new Datei(
                "bewertungen.csv",
                KOPF + "Projekt/probe-ampel;2;Nur eine Kreuzung.\nProjekt/probe-bank;4;Viele sitzen.\n");
        JsonNode vorschau = vorschau("redaktion", liste);
        assertThat(vorschau.get("satz").asString()).startsWith("2 neu, 0 geändert, 0 unverändert");
        assertThat(vorschau.at("/zeilen/0").toString())
                .isEqualTo(
                        "{\"ort\":\"B2\",\"tat\":\"NEU\",\"was\":\"Probe Ampel, Bürgernutzen\",\"vorher\":null,\"nachher\":\"2: Nur eine Kreuzung.\"}");
        assertThat(uebernimm(liste, vorschau).getBody()).contains("2 Bewertungen wurden übernommen.");
        assertThat(stimmen("Projekt/probe-ampel")).containsExactly("verwaltung 5 0", "redaktion 2 0");
        Datei andere = new Datei("bewertungen.csv", KOPF + "Projekt/probe-ampel;3;Zwei Kreuzungen.\n");
        assertThat(uebernimm(andere, vorschau("redaktion", andere)).getBody())
                .contains("Eine Bewertung wurde übernommen.");
        assertThat(stimmen("Projekt/probe-ampel")).containsExactly("verwaltung 5 0", "redaktion 3 1");
        assertThat(vorschau("redaktion", andere).get("satz").asString())
                .startsWith("Alles in der Liste steht schon so da");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Projekt/probe-ample;4;x | A2 | Einen Kandidaten „Projekt/probe-ample“ gibt es nicht;",
                ";4;x | A2 | „Kandidat“ ist leer; jede Zeile braucht ihn.",
                "Projekt/probe-ampel;7;x | B2 | Bürgernutzen ist 7; möglich sind 1 bis 5, am nächsten liegt 5.",
                "Projekt/probe-ampel;3,5;x | B2 | Bürgernutzen ist 3,5; erwartet wird eine ganze Stufe von 1 bis 5.",
                "Projekt/probe-ampel;hoch;x | B2 | Bürgernutzen: „hoch“ ist keine Zahl.",
                "Projekt/probe-ampel;;x | B2 | Bürgernutzen ist leer oder keine Zahl; erwartet wird eine ganze Stufe",
                "Projekt/probe-ampel;4; | C2 | Begründung: Bürgernutzen ist leer; erwartet wird in einem Satz oder mehreren, warum.",
            })
    void was_nicht_stimmt_nennt_seine_Zelle(String zeile, String zelle, String satz) {
        JsonNode vorschau = vorschau("redaktion", new Datei("b.csv", KOPF + zeile + "\nProjekt/probe-bank;4;Gut\n"));
        assertThat(vorschau.at("/befunde/0/ort").asString()).isEqualTo(zelle);
        assertThat(vorschau.at("/befunde/0/satz").asString()).startsWith(satz);
        assertThat(vorschau.get("fingerabdruck").isNull()).isTrue();
        assertThat(post("redaktion", "/api/bewertungen", new Datei("b.csv", KOPF + zeile), "x")
                        .getStatusCode()
                        .value())
                .isEqualTo(422);
        assertThat(stimmen("Projekt/probe-bank")).isEmpty();
    }

    @Test
    void eine_geschlossene_Bewertung_und_die_Mappe_eines_anderen_werden_abgelehnt() {
        bewerte("redaktion", "Projekt/probe-bank", 4, "Viele sitzen.");
        fragen.alsAngemeldeter(
                "verwaltung",
                "mutation { bewertungSchliessen(kandidaten: [\"Projekt/probe-ampel\", \"Projekt/probe-bank\"], geschlossen: true) }");
        JsonNode zu = vorschau(
                "redaktion",
                new Datei("b.csv", KOPF + "Projekt/probe-ampel;4;Gut\nProjekt/probe-bank;4;Viele sitzen.\n"));
        assertThat(texte(zu.get("befunde"), "/satz"))
                .containsExactly(
                        "Die Bewertung von „Projekt/probe-ampel“ ist geschlossen; die Verwaltung kann sie wieder öffnen.");
        assertThat(zu.at("/befunde/0/ort").asString()).isEqualTo("B2");
        assertThat(texte(zu.get("zeilen"), "/tat")).containsExactly("FEHLER", "UNVERAENDERT");
        JsonNode fremd = vorschau("verwaltung", new Datei("b.csv", hole("redaktion", "bewertungen.csv")));
        assertThat(fremd.at("/befunde/0/satz").asString())
                .startsWith("Hier steht „redaktion“, angemeldet sind Sie als „verwaltung“");
        assertThat(fremd.get("fingerabdruck").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "ods", "csv"})
    void geholt_und_abgegeben_aendert_sich_nichts(String endung) {
        bewerte("redaktion", "Projekt/probe-ampel", 2, "=1+1 ist\\nzwei");
        bewerte("verwaltung", "Projekt/probe-ampel", 5, "Nicht meines");
        byte[] inhalt = hole("redaktion", "bewertungen." + endung);
        JsonNode vorschau = vorschau("redaktion", new Datei("b." + endung, inhalt));
        assertThat(vorschau.get("befunde")).isEmpty();
        assertThat(vorschau.get("satz").asString()).startsWith("Alles in der Liste steht schon so da (1 Zeilen)");
    }

    @Test
    void die_Mappe_beschreibt_die_Stufen_und_traegt_nur_das_Eigene() throws Unlesbar {
        bewerte("redaktion", "Projekt/probe-ampel", 2, "Nur eine Kreuzung.");
        bewerte("verwaltung", "Projekt/probe-ampel", 5, "Alle warten dort.");
        List<List<String>> zeilen = zeilen(hole("redaktion", "bewertungen.xlsx"));
        assertThat(zeilen.get(1)).containsExactly("Stufe 1: gering: kaum ein Beitrag zu diesem Kriterium");
        assertThat(zeilen.get(6).subList(0, 8))
                .containsExactly(
                        "Kandidat",
                        "Name",
                        "Bewertet von",
                        "Bewertung",
                        "Außenwirkung",
                        "Begründung: Außenwirkung",
                        "Bürgernutzen",
                        "Begründung: Bürgernutzen");
        assertThat(zeilen).anySatisfy(zeile -> assertThat(zeile)
                .containsExactly(
                        "Projekt/probe-ampel", "Probe Ampel", "redaktion", "offen", "2", "Nur eine Kreuzung."));
        assertThat(zeilen.toString()).doesNotContain("Alle warten dort.");
        assertThat(antwort("", "/api/export/bewertungen.xlsx").getStatusCode().value())
                .isEqualTo(403);
        assertThat(post("", "/api/bewertungen/vorschau", new Datei("b.csv", KOPF), null)
                        .getStatusCode()
                        .value())
                .isEqualTo(401);
    }

    /** By hand: of 2 and 5 the median is 3½, each 1½ away; with weights 100 and 0 that is the score, 3½ of 5, and Bank with 4 stands above. */
    @Test
    void die_Rangliste_hat_jeden_Teil_und_Namen_nur_fuer_die_Redaktion() throws Unlesbar {
        bewerte("redaktion", "Projekt/probe-ampel", 2, "Nur eine Kreuzung.");
        bewerte("verwaltung", "Projekt/probe-ampel", 5, "Alle warten dort.");
        bewerte("redaktion", "Projekt/probe-bank", 4, "Viele sitzen.");
        String weg =
                "kandidaten.xlsx?gewichte=buergernutzen:100,aussenwirkung:0,kosten-nutzen-verhaeltnis:0,strategische-wirkung:0&nur=Projekt/probe-ampel,Projekt/probe-bank";
        List<Map<String, String>> liste = tafel(hole("redaktion", weg));
        assertThat(liste.stream().map(z -> z.get("Kandidat")))
                .containsExactly("Projekt/probe-bank", "Projekt/probe-ampel");
        assertThat(liste.get(1))
                .containsEntry("Rang", "2")
                .containsEntry("Kosten in Euro", "100000")
                .containsEntry("Punkte mindestens", "3.5")
                .containsEntry("Bürgernutzen: Gewicht", "100")
                .containsEntry("Bürgernutzen: Wert", "3.5")
                .containsEntry("Bürgernutzen: Herkunft", "Median der Bewertungen")
                .containsEntry("Bürgernutzen: Punkte", "3.5")
                .containsEntry("Bürgernutzen: Anzahl", "2")
                .containsEntry("Bürgernutzen: kleinster", "2")
                .containsEntry("Bürgernutzen: größter", "5")
                .containsEntry("Bürgernutzen: Abweichung", "1.5")
                .containsEntry(
                        "Bürgernutzen: Bewertungen",
                        "redaktion: 2, Nur eine Kreuzung.\nverwaltung: 5, Alle warten dort.")
                .containsEntry("Strategische Wirkung: Herkunft", "Vorschlag aus dem Netz")
                .containsEntry("Warum", "Rang 2 mit 3,5 von 5 Punkten: Bürgernutzen 3,5 × 100/100 = 3,5.");
        fragen.alsAngemeldeter(
                "verwaltung",
                "mutation { bewertungVeroeffentlichen(kandidaten: [\"Projekt/probe-ampel\"], oeffentlich: true) }");
        List<Map<String, String>> gast = tafel(hole("", weg));
        assertThat(gast.get(0))
                .containsEntry("Bürgernutzen: Wert", "3.5")
                .doesNotContainKey("Bürgernutzen: Bewertungen");
        assertThat(gast.get(1))
                .containsEntry("Bürgernutzen: Herkunft", "fehlt")
                .doesNotContainKey("Bürgernutzen: Wert");
        assertThat(gast.toString()).doesNotContain("Kreuzung", "verwaltung");
        assertThat(antwort("", "/api/export/kandidaten.csv?gewichte=buergernutze:3")
                        .getBody())
                .contains("Am nächsten liegen: buergernutzen");
        assertThat(antwort("", "/api/export/kandidaten.csv?gewichte=viel").getBody())
                .contains("gewichte enthält „viel“; erwartet wird die Kennung eines Kriteriums");
    }

    @Test
    void zweitausendundeine_Zeile_sind_zu_viele() {
        JsonNode vorschau = vorschau(
                "redaktion",
                new Datei(
                        "b.csv",
                        IntStream.rangeClosed(1, 2_001)
                                .mapToObj(n -> "Projekt/probe-ampel;4;Gut")
                                .collect(Collectors.joining("\n", KOPF, "\n"))));
        assertThat(vorschau.at("/befunde/0/satz").asString())
                .isEqualTo("Die Liste hat 2.001 Zeilen; möglich sind 2.000 auf einmal.");
        assertThat(vorschau.at("/befunde/1/satz").asString()).isEqualTo("Derselbe Kandidat steht schon in A2.");
    }

    private void bewerte(String wer, String kandidat, int wert, String grund) {
        assertThat(fragen.alsAngemeldeter(
                        wer,
                        "mutation { bewerten(kandidat: \"%s\", kriterium: \"buergernutzen\", wert: %d, begruendung: \"%s\") }"
                                .formatted(kandidat, wert, grund)))
                .doesNotContain("errors");
    }

    /** Who rates it, with which step, and how many earlier ones stand beneath. */
    private List<String> stimmen(String kandidat) {
        List<String> alle = new ArrayList<>();
        JsonMapper.shared()
                .readTree(fragen.alsAngemeldeter(
                        "redaktion",
                        "{ kandidaten(nur: [\"%s\"]) { kandidaten { teile { bewertungen { bewerter wert fruehere { wert } } } } } }"
                                .formatted(kandidat)))
                .at("/data/kandidaten/kandidaten/0/teile/1/bewertungen")
                .forEach(b -> alle.add("%s %d %d"
                        .formatted(
                                b.get("bewerter").asString(),
                                b.get("wert").asInt(),
                                b.get("fruehere").size())));
        return alle;
    }

    private static List<String> texte(JsonNode liste, String stelle) {
        List<String> alle = new ArrayList<>();
        liste.forEach(eines -> alle.add(eines.at(stelle).asString()));
        return alle;
    }

    private static List<List<String>> zeilen(byte[] inhalt) throws Unlesbar {
        return Mappenleser.lies("mappe.xlsx", inhalt).blaetter().get(0).zeilen().stream()
                .map(zeile -> zeile.zellen().stream().map(z -> z.text()).toList())
                .toList();
    }

    /** Each row by its headings; what is empty is left out. */
    private static List<Map<String, String>> tafel(byte[] inhalt) throws Unlesbar {
        Blatt blatt = Mappenleser.lies("mappe.xlsx", inhalt).blaetter().get(0);
        Map<Integer, String> kopf =
                blatt.zeilen().get(0).zellen().stream().collect(Collectors.toMap(z -> z.spalte(), z -> z.text()));
        return blatt.zeilen().stream()
                .skip(1)
                .map(zeile -> zeile.zellen().stream()
                        .filter(z -> !z.text().isEmpty())
                        .collect(Collectors.toMap(z -> kopf.get(z.spalte()), z -> z.text())))
                .toList();
    }

    private byte[] hole(String wer, String datei) {
        RestClient http = wer.isEmpty() ? fragen.http() : fragen.http(wer);
        return http.get().uri("/api/export/" + datei).retrieve().body(byte[].class);
    }

    private ResponseEntity<String> antwort(String wer, String weg) {
        RestClient http = wer.isEmpty() ? fragen.http() : fragen.http(wer);
        return http.get().uri(weg).retrieve().toEntity(String.class);
    }

    private JsonNode vorschau(String wer, Datei datei) {
        return JsonMapper.shared()
                .readTree(post(wer, "/api/bewertungen/vorschau", datei, null).getBody());
    }

    private ResponseEntity<String> uebernimm(Datei datei, JsonNode vorschau) {
        return post(
                "redaktion",
                "/api/bewertungen",
                datei,
                vorschau.get("fingerabdruck").asString());
    }

    private ResponseEntity<String> post(String wer, String weg, Datei datei, @Nullable String fingerabdruck) {
        MultiValueMap<String, Object> teile = new LinkedMultiValueMap<>();
        teile.add("datei", datei);
        if (fingerabdruck != null) {
            teile.add("fingerabdruck", fingerabdruck);
        }
        RestClient http = wer.isEmpty() ? fragen.http() : fragen.http(wer);
        return http.post()
                .uri(weg)
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(teile)
                .retrieve()
                .toEntity(String.class);
    }
}
