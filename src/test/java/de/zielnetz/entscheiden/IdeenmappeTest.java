package de.zielnetz.entscheiden;

import static de.zielnetz.entscheiden.Beratung.REDAKTION;
import static de.zielnetz.entscheiden.Beratung.VERWALTUNG;
import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.Datei;
import de.zielnetz.Fragen;
import de.zielnetz.Zielnetztest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Ideas as a workbook: given out, filled in, previewed and taken over, all of it or nothing. */
@Zielnetztest
class IdeenmappeTest {

    private static final String KOPF =
            "Kennung;Fassung;Stand;Titel;Beschreibung;Handlungsfelder;Strategische Ziele;Verantwortliche;Technologien;Hängt ab von;Kosten in Euro;Beginn;Ende;Einreicher\n";

    @Autowired
    private Fragen fragen;

    @Autowired
    private Neo4jClient datenbank;

    @Autowired
    private PlatformTransactionManager transaktionen;

    private Beratung beratung;

    @BeforeEach
    void beginne() {
        beratung = new Beratung(fragen);
    }

    @AfterEach
    void leere() {
        new TransactionTemplate(transaktionen)
                .executeWithoutResult(status ->
                        datenbank.query("MATCH (n:Idee|Ideenschritt) DELETE n").run());
    }

    @Test
    void eine_Zeile_ohne_Kennung_wird_eine_neue_Idee_mit_allem_was_darin_steht() {
        Datei liste = mappe(
                ";;;Sensoren im Park;Misst die Feuchte;\"Umwelt und Klimaschutz\nenergie\";;stabsstelle-0110;;;12.000,50;2027;06/2028;Frau Probe\n");
        JsonNode vorschau = vorschau(liste);
        assertThat(vorschau.get("befunde")).isEmpty();
        assertThat(vorschau.get("satz").asString()).startsWith("1 neu, 0 geändert");
        assertThat(beratung.daten(REDAKTION, "{ ideen { kennung } }").get("ideen"))
                .isEmpty();
        assertThat(uebernimm(liste, vorschau).getBody()).contains("Eine Idee wurde übernommen.");
        assertThat(beratung.daten(
                                REDAKTION,
                                "{ ideen { titel text zustand fassung handlungsfelder { kennung } verantwortliche { kennung } kosten ab bis einreicher urheber verlauf { nach } } }")
                        .at("/ideen")
                        .toString())
                .isEqualTo(
                        "[{\"titel\":\"Sensoren im Park\",\"text\":\"Misst die Feuchte\",\"zustand\":\"IDEE\",\"fassung\":1,"
                                + "\"handlungsfelder\":[{\"kennung\":\"umwelt-und-klimaschutz\"},{\"kennung\":\"energie\"}],\"verantwortliche\":[{\"kennung\":\"stabsstelle-0110\"}],"
                                + "\"kosten\":12000.5,\"ab\":\"2027\",\"bis\":\"2028-06\",\"einreicher\":\"Frau Probe\",\"urheber\":\"redaktion\",\"verlauf\":[{\"nach\":\"IDEE\"}]}]");
        assertThat(uebernimm(liste, vorschau).getBody()).contains("VORSCHAU_UEBERHOLT");
        assertThat(beratung.daten(REDAKTION, "{ ideen { kennung } }").get("ideen"))
                .hasSize(1);
        JsonNode nocheinmal = vorschau(liste);
        assertThat(nocheinmal.at("/befunde/0/ort").asString()).isEqualTo("D2");
        assertThat(nocheinmal.at("/befunde/0/satz").asString()).startsWith("So heißt schon eine Idee; mit der Kennung");
    }

    @Test
    void eine_Zeile_mit_Kennung_aendert_nur_die_Spalten_die_sie_hat() {
        String idee = beratung.idee("Sensoren", "text: \"Bleibt\" kosten: 100 handlungsfelder: [\"energie\"]");
        Datei liste = new Datei("ideen.csv", "Kennung;Fassung;Titel;Kosten\n" + idee + ";1;Sensoren;250\n");
        JsonNode vorschau = vorschau(liste);
        assertThat(vorschau.at("/zeilen/0").toString())
                .isEqualTo(
                        "{\"ort\":\"C2\",\"tat\":\"GEAENDERT\",\"was\":\"Sensoren\",\"vorher\":\"Kosten in Euro: 100 €\",\"nachher\":\"Kosten in Euro: 250 €\"}");
        assertThat(uebernimm(liste, vorschau).getStatusCode().value()).isEqualTo(200);
        assertThat(beratung.daten(
                                REDAKTION,
                                "{ idee(kennung: \"%s\") { text kosten fassung handlungsfelder { kennung } } }"
                                        .formatted(idee))
                        .at("/idee")
                        .toString())
                .isEqualTo(
                        "{\"text\":\"Bleibt\",\"kosten\":250.0,\"fassung\":2,\"handlungsfelder\":[{\"kennung\":\"energie\"}]}");
        // The same file once more says nothing new, though its version is old.
        assertThat(vorschau(liste).get("satz").asString())
                .startsWith("Alles in der Liste steht schon so da (1 Zeilen)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ";;;;;;;;;;;;; Frau Probe | D2 | Titel ist leer; erwartet wird ein Titel in einer Zeile.",
                ";;;A;;Energi;;;;;;;; | F2 | Handlungsfelder: „Energi“ gibt es im Netz nicht; erwartet wird: Handlungsfeld, mit Name, Kurzform oder Kennung. Am nächsten liegt „Energie“.",
                ";;;A;;;;;;gibt es gar nicht;;;; | J2 | Hängt ab von: „gibt es gar nicht“ gibt es im Netz nicht",
                ";;;A;;;;;;;-1;;; | K2 | Kosten in Euro",
                ";;;A;;;;;;;viel;;; | K2 | Kosten in Euro: „viel“",
                ";;;A;;;;;;;;2028;2027; | M2 | Ende ist 2027 und liegt vor Beginn, 2028",
                ";;;A;;;;;;;;bald;; | L2 | Beginn: „bald“ ist kein Datum.",
                ";;beschlossen;A;;;;;;;;;; | C2 | Stand ist „beschlossen“; eine neue Idee beginnt als „Idee“",
                ";;fertig;A;;;;;;;;;; | C2 | Stand ist „fertig“; erwartet wird eines von: Idee, geprüft",
                "idee-00000000;1;;A;;;;;;;;;; | A2 | Eine Idee mit der Kennung „idee-00000000“ gibt es nicht.",
            })
    void was_nicht_stimmt_nennt_seine_Zelle_und_nichts_wird_geschrieben(String zeile, String zelle, String satz) {
        JsonNode vorschau = vorschau(mappe(zeile + "\n;;;Gut;;;;;;;;;;\n"));
        assertThat(vorschau.at("/befunde/0/ort").asString())
                .as(vorschau.toPrettyString())
                .isEqualTo(zelle);
        assertThat(vorschau.at("/befunde/0/satz").asString()).startsWith(satz);
        assertThat(vorschau.at("/zeilen/0/tat").asString()).isEqualTo("FEHLER");
        assertThat(vorschau.get("fingerabdruck").isNull()).isTrue();
        assertThat(post(REDAKTION, "/api/ideen", mappe(zeile + "\n;;;Gut;;;;;;;;;;\n"), "x")
                        .getBody())
                .contains("LISTE_FEHLERHAFT");
        assertThat(beratung.daten(REDAKTION, "{ ideen { kennung } }").get("ideen"))
                .isEmpty();
    }

    @Test
    void eine_veraltete_Fassung_und_ein_Stand_der_nicht_offen_ist_halten_alles_auf() {
        String alte = beratung.idee("Alte", "kosten: 1");
        beratung.daten(
                VERWALTUNG,
                "mutation { ideeAendern(kennung: \"%s\", fassung: 1, idee: {titel: \"Alte\", kosten: 2}) { kennung } }"
                        .formatted(alte));
        String feste = beratung.vorgelegte("Feste", "kosten: 1");
        String kopf = "Kennung;Fassung;Stand;Titel;Kosten\n";
        JsonNode vorschau = vorschau(new Datei(
                "ideen.csv",
                kopf + alte + ";1;;Alte;3\n" + feste + ";" + beratung.fassung(feste) + ";vorgelegt;Feste;3\n" + alte
                        + ";2;geprüft;Alte;2\n" + feste + ";;vorgelegt;Feste;1\n"));
        List<String> befunde = new ArrayList<>();
        vorschau.get("befunde")
                .forEach(b -> befunde.add(
                        b.get("ort").asString() + " " + b.get("satz").asString()));
        assertThat(befunde)
                .containsExactly(
                        "B2 „Alte“ hat inzwischen verwaltung geändert: Sie sahen Fassung 1, jetzt ist es Fassung 2. Holen Sie die Liste neu und tragen Sie Ihre Änderung dort ein.",
                        "C3 „Feste“ ist vorgelegt; ändern lässt sich nur, was noch eine Idee oder geprüft ist. Holen Sie die Idee erst zurück.",
                        "A4 Dieselbe Kennung steht schon in A2.",
                        "C4 „Alte“ ist Idee; den Stand ändert die Liste nicht, nur die Seite der Idee.",
                        "A5 Dieselbe Kennung steht schon in A3.");
        JsonNode ohne = vorschau(new Datei("ideen.csv", "Kennung;Titel\n" + alte + ";Neuer Name\n"));
        assertThat(ohne.at("/befunde/0/satz").asString())
                .isEqualTo("Zu einer Änderung gehört die Fassung, die Sie sahen; „Alte“ ist jetzt in Fassung 2.");
    }

    /** Between preview and takeover somebody else changes what is there. */
    @Test
    void was_sich_seit_der_Vorschau_geaendert_hat_wird_nicht_ueberschrieben() {
        String idee = beratung.idee("Sensoren", "kosten: 100");
        Datei liste = new Datei("ideen.csv", "Kennung;Fassung;Titel;Kosten\n;;Neue;\n" + idee + ";1;Sensoren;250\n");
        JsonNode vorschau = vorschau(liste);
        beratung.daten(
                VERWALTUNG,
                "mutation { ideeAendern(kennung: \"%s\", fassung: 1, idee: {titel: \"Sensoren\", kosten: 7}) { kennung } }"
                        .formatted(idee));
        ResponseEntity<String> antwort = uebernimm(liste, vorschau);
        assertThat(antwort.getStatusCode().value()).isEqualTo(422);
        assertThat(antwort.getBody()).contains("\"ort\":\"B3\"");
        assertThat(beratung.daten(REDAKTION, "{ ideen { titel kosten } }").toString())
                .isEqualTo("{\"ideen\":[{\"titel\":\"Sensoren\",\"kosten\":7.0}]}");
    }

    @ParameterizedTest
    @CsvSource({"xlsx, redaktion", "ods, redaktion", "csv, redaktion", "xlsx, ''"})
    void geholt_und_abgegeben_aendert_sich_nichts_wer_immer_sie_holte(String endung, String wer) {
        String idee = beratung.idee("=1+1 Sensoren", """
                text: "Erste Zeile \\n\\n\\n\\nzweite" handlungsfelder: ["umwelt-und-klimaschutz", "energie"] leitziele: []
                verantwortliche: ["stabsstelle-0110"] kosten: 12000.5 ab: "2027" bis: "2028-06" einreicher: "Frau Probe"
                """);
        beratung.vorgelegte("Feste", "kosten: 0.125 ab: \"2027-03-01\"");
        beratung.daten(
                REDAKTION,
                "mutation { ideeVeroeffentlichen(kennung: \"%s\", fassung: 1, oeffentlich: true) { oeffentlich } }"
                        .formatted(idee));
        byte[] inhalt = hole(wer, endung);
        JsonNode vorschau = vorschau(new Datei("ideen." + endung, inhalt));
        assertThat(vorschau.get("befunde")).isEmpty();
        assertThat(vorschau.get("satz").asString())
                .startsWith("Alles in der Liste steht schon so da (%d Zeilen)".formatted(wer.isEmpty() ? 1 : 2));
    }

    @Test
    void Besucher_holen_nur_Veroeffentlichtes_und_ohne_Personen_und_geben_nichts_ab() {
        String idee = beratung.idee("Offene Karte", "einreicher: \"Frau Probe\"");
        beratung.idee("Interne", "");
        beratung.daten(
                REDAKTION,
                "mutation { ideeVeroeffentlichen(kennung: \"%s\", fassung: 1, oeffentlich: true) { oeffentlich } }"
                        .formatted(idee));
        assertThat(new String(hole("", "csv"), StandardCharsets.UTF_8))
                .contains("Offene Karte")
                .doesNotContain("Interne", "Einreicher", "Frau Probe");
        assertThat(new String(hole(REDAKTION, "csv"), StandardCharsets.UTF_8)).contains("Interne", "Frau Probe");
        assertThat(post("", "/api/ideen/vorschau", mappe(";;;A;;;;;;;;;;\n"), null)
                        .getStatusCode()
                        .value())
                .isEqualTo(401);
    }

    @Test
    void zweitausendundeine_Zeile_sind_zu_viele_und_mehr_als_zweitausend_Ideen_gibt_es_nicht() {
        JsonNode vorschau = vorschau(new Datei(
                "ideen.csv",
                IntStream.rangeClosed(1, 2_001)
                        .mapToObj(n -> "Idee Nummer " + n)
                        .collect(Collectors.joining("\n", "Titel\n", "\n"))));
        assertThat(vorschau.at("/befunde/0/ort").asString()).isEqualTo("A2002");
        assertThat(vorschau.at("/befunde/0/satz").asString())
                .isEqualTo("Die Liste hat 2.001 Zeilen; möglich sind 2.000 auf einmal.");
        String muster = beratung.idee("Eine", "");
        new TransactionTemplate(transaktionen).executeWithoutResult(status -> datenbank
                .query(
                        "MATCH (n:Idee {kennung: $muster}) UNWIND range(1, 1998) AS i CREATE (m:Idee) SET m = n {.*, kennung: 'idee-' + i}")
                .bindAll(Map.of("muster", muster))
                .run());
        Datei zwei = new Datei("ideen.csv", "Titel\nPasst noch\nEine zu viel\n");
        assertThat(vorschau(zwei).get("befunde")).hasSize(1);
        assertThat(vorschau(zwei).at("/befunde/0/ort").asString()).isEqualTo("A3");
        assertThat(vorschau(zwei).at("/befunde/0/satz").asString())
                .isEqualTo("Mit dieser Zeile wären es mehr als 2.000 Ideen; erst muss jemand welche löschen.");
    }

    private static Datei mappe(String zeilen) {
        return new Datei("ideen.csv", KOPF + zeilen);
    }

    private byte[] hole(String wer, String endung) {
        RestClient http = wer.isEmpty() ? fragen.http() : fragen.http(wer);
        return http.get().uri("/api/export/ideen." + endung).retrieve().body(byte[].class);
    }

    private JsonNode vorschau(Datei datei) {
        return JsonMapper.shared()
                .readTree(post(REDAKTION, "/api/ideen/vorschau", datei, null).getBody());
    }

    private ResponseEntity<String> uebernimm(Datei datei, JsonNode vorschau) {
        return post(
                REDAKTION, "/api/ideen", datei, vorschau.get("fingerabdruck").asString());
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
