package de.zielnetz.messen;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.Datei;
import de.zielnetz.Fragen;
import de.zielnetz.Zielnetztest;
import de.zielnetz.tabelle.Mappe.Format;
import de.zielnetz.tabelle.datei.Libreoffice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Lists of measured values: previewed, taken over as they were previewed, and given out so that taking them in changes nothing. */
@Zielnetztest
class MesswertelisteTest {

    private static final String KOPF =
            "Messreihe;Tag;Wert;Von wie vielen;Einheit;Belegart;Quelle in Worten;Fundstelle;Begründung\n";

    @Autowired
    private Fragen fragen;

    @AfterEach
    void raeumeAuf() {
        fragen.daten("{ messreihen { kennung gefuehrt } }").get("messreihen").forEach(reihe -> {
            if (reihe.get("gefuehrt").asBoolean()) {
                fragen.alsAngemeldeter(
                        "verwaltung",
                        "mutation { messreiheEntfernen(kennung: \"%s\") }"
                                .formatted(reihe.get("kennung").asString()));
            }
        });
    }

    @Test
    void eine_Liste_wird_gezeigt_uebernommen_und_sagt_danach_nichts_Neues() {
        Datei liste = new Datei(
                "werte.csv",
                KOPF
                        + "bitkom-index;2025;30;83;Rang;belegt;Bericht des Verbands;S. 4;\n"
                        + "dstgb-studie;31.12.2024;88,5 %;;Prozent;eingeschätzt;;;geschätzt\n"
                        + "bitkom-index;2024;36;82;Rang;belegt;;Sachverhalt, Absatz 2, S. 1;\n");
        // The row of the net says the same only with its source.
        JsonNode mitNetz = vorschau(liste);
        assertThat(mitNetz.get("fingerabdruck").isNull()).isTrue();
        assertThat(mitNetz.at("/befunde/0/satz").asString()).startsWith("Für 2024 steht schon ein Wert im Netz");
        Datei gut = new Datei(
                "werte.csv",
                new String(liste.getByteArray(), java.nio.charset.StandardCharsets.UTF_8)
                        .replaceFirst("bitkom-index;2024.*\n", ""));
        JsonNode vorschau = vorschau(gut);
        assertThat(vorschau.get("satz").asString())
                .isEqualTo("2 neu, 0 geändert, 0 unverändert; geschrieben ist noch nichts.");
        assertThat(vorschau.at("/zeilen/0").toString())
                .isEqualTo(
                        "{\"ort\":\"A2\",\"tat\":\"NEU\",\"was\":\"Bitkom Smart-City-Index, 2025\",\"vorher\":null,\"nachher\":\"Platz 30 von 83\"}");
        assertThat(vorschau.at("/zeilen/1/nachher").asString()).isEqualTo("88,5 %");
        assertThat(uebernimm("redaktion", gut, "falsch").getBody()).contains("VORSCHAU_UEBERHOLT");
        assertThat(uebernimm("redaktion", gut, vorschau.get("fingerabdruck").asString())
                        .getBody())
                .contains("2 Werte wurden übernommen.");
        assertThat(uebernimm("redaktion", gut, vorschau.get("fingerabdruck").asString())
                        .getStatusCode()
                        .value())
                .isEqualTo(409);
        assertThat(vorschau(gut).get("unveraendert").asInt()).isEqualTo(2);
        assertThat(fragen.daten("{ messreihe(kennung: \"bitkom-index\") { letzter { text herkunft } } }")
                        .toString())
                .contains("\"text\":\"Platz 30 von 83\",\"herkunft\":\"DATEI\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bitkom-indx;2025;30;83;Rang;;;; | A2 | Eine Messreihe „bitkom-indx“ gibt es nicht. Am nächsten liegt „bitkom-index“.",
                "bitkom-index;31.02.2025;30;83;Rang;;;; | B2 | Tag: „31.02.2025“ ist kein Datum. Erwartet wird",
                "bitkom-index;;30;83;Rang;;;; | B2 | „Tag“ ist leer; jede Zeile braucht sie.",
                "bitkom-index;2025;viele;83;Rang;;;; | C2 | Wert: „viele“ ist keine Zahl.",
                "bitkom-index;2025;1.234;;Rang;;;; | C2 | Wert: „1.234“ ist als Zahl zweideutig.",
                "bitkom-index;2025;30;83;Prozent;;;; | E2 | Die Einheit ist „Prozent“; die Messreihe „bitkom-index“ zählt in: Rang.",
                "bitkom-index;2025;30;83;Rang;bewiesen;;; | F2 | Belegart ist „bewiesen“; erwartet wird eines von: belegt, eingeschätzt, errechnet.",
                "bitkom-index;2025;30;83;Rang;belegt;Bericht;; | H2 | Zu einem belegten Wert gehört die Fundstelle",
            })
    void was_nicht_stimmt_nennt_seine_Zelle_und_nichts_wird_geschrieben(String zeile, String zelle, String satz) {
        JsonNode vorschau = vorschau(new Datei("werte.csv", KOPF + zeile + "\n"));
        assertThat(vorschau.at("/befunde/0/ort").asString()).isEqualTo(zelle);
        assertThat(vorschau.at("/befunde/0/satz").asString()).startsWith(satz);
        assertThat(vorschau.at("/zeilen/0/tat").asString()).isEqualTo("FEHLER");
        assertThat(vorschau.get("fingerabdruck").isNull()).isTrue();
    }

    @Test
    void doppelte_Zeilen_und_fehlende_Ueberschriften_werden_gesagt() {
        JsonNode doppelt =
                vorschau(new Datei("werte.csv", KOPF + "bitkom-index;2025;30;;;;;;\nbitkom-index;2025;31;;;;;;\n"));
        assertThat(doppelt.at("/befunde/0/satz").asString())
                .isEqualTo("Dieselbe Messreihe und derselbe Tag stehen schon in B2; eine Reihe hat je Tag einen Wert.");
        JsonNode ohne = vorschau(new Datei("werte.csv", "Reihe;Zahl\nbitkom-index;3\n"));
        assertThat(ohne.at("/befunde/0/satz").asString()).contains("die Überschriften „Messreihe“, „Tag“, „Wert“");
        assertThat(post("redaktion", "/api/messwerte/vorschau", new Datei("werte.pdf", "%PDF-1.4"), null)
                        .getStatusCode()
                        .value())
                .isEqualTo(422);
        assertThat(post("", "/api/messwerte/vorschau", new Datei("werte.csv", KOPF), null)
                        .getStatusCode()
                        .value())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({"xlsx, ''", "ods, redaktion", "csv, redaktion", "xlsx, redaktion"})
    void geholt_und_abgegeben_aendert_sich_nichts_wer_immer_sie_holte(String endung, String wer) {
        fuelle();
        JsonNode vorschau = vorschau(new Datei("werte." + endung, hole(wer, endung)));
        assertThat(vorschau.get("befunde")).isEmpty();
        assertThat(vorschau.get("satz").asString()).startsWith("Alles in der Liste steht schon so da (8 Zeilen)");
    }

    @Test
    void auch_nicht_nachdem_Libreoffice_sie_gespeichert_hat(@TempDir Path ordner)
            throws IOException, InterruptedException {
        fuelle();
        Path datei = Files.write(ordner.resolve("werte.xlsx"), hole("redaktion", "xlsx"));
        Libreoffice office = new Libreoffice(ordner);
        for (Format format : List.of(Format.ODS, Format.CSV)) {
            Path neu = office.speichere(List.of(datei), format).get(0);
            JsonNode vorschau = vorschau(new Datei(neu.getFileName().toString(), Files.readAllBytes(neu)));
            assertThat(vorschau.get("befunde")).as(format.name()).isEmpty();
            assertThat(vorschau.get("unveraendert").asInt()).as(format.name()).isEqualTo(8);
        }
    }

    /** Two values beside the six of the net. */
    private void fuelle() {
        Datei liste = new Datei(
                "werte.csv",
                KOPF
                        + "bitkom-index;2025;30;83;Rang;belegt;Bericht; S. 4;\n"
                        + "dstgb-studie;30.06.2024;1234,567;;;eingeschätzt;=Auskunft;;geschätzt\n");
        uebernimm("redaktion", liste, vorschau(liste).get("fingerabdruck").asString());
    }

    private byte[] hole(String wer, String endung) {
        RestClient http = wer.isEmpty() ? fragen.http() : fragen.http(wer);
        return http.get().uri("/api/export/messwerte." + endung).retrieve().body(byte[].class);
    }

    private JsonNode vorschau(Datei datei) {
        return JsonMapper.shared()
                .readTree(post("redaktion", "/api/messwerte/vorschau", datei, null)
                        .getBody());
    }

    private ResponseEntity<String> uebernimm(String wer, Datei datei, String fingerabdruck) {
        return post(wer, "/api/messwerte", datei, fingerabdruck);
    }

    private ResponseEntity<String> post(
            String wer, String weg, Datei datei, @org.jspecify.annotations.Nullable String fingerabdruck) {
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
