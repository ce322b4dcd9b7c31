package de.zielnetz.einlesen;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.Datei;
import de.zielnetz.Fragen;
import de.zielnetz.Musterbezirk;
import de.zielnetz.Zielnetztest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The workbook of a city out and in through the front door; nothing is imported. */
@Zielnetztest
class StadtmappeHolenTest {

    @Autowired
    private Fragen fragen;

    @ParameterizedTest
    @CsvSource({"xlsx, ''", "ods, ''", "ods, redaktion"})
    void die_Stadt_geholt_und_abgegeben_aendert_nichts_wer_immer_sie_holte(String endung, String benutzer) {
        RestClient http = benutzer.isEmpty() ? fragen.http() : fragen.http(benutzer);
        ResponseEntity<byte[]> antwort = hole(http, "/api/export/stadt." + endung);
        assertThat(antwort.getStatusCode().value()).isEqualTo(200);
        assertThat(antwort.getHeaders().getFirst(HttpHeaders.CONTENT_DISPOSITION))
                .matches("attachment; filename=\"stadt-\\d{4}-\\d\\d-\\d\\d\\." + endung + "\"");
        pruefe(
                JsonMapper.shared()
                        .readTree(fragen.vorschau(datei("stadt." + endung, antwort), Map.of())
                                .getBody()),
                35);
    }

    @Test
    void ebenso_der_Musterbezirk_mit_allen_Steckbriefen() {
        ResponseEntity<byte[]> antwort = hole(Musterbezirk.angemeldet(), "/api/export/stadt.xlsx");
        MultiValueMap<String, Object> teile = new LinkedMultiValueMap<>();
        teile.add("datei", datei("stadt.xlsx", antwort));
        JsonNode vorschau = JsonMapper.shared()
                .readTree(Musterbezirk.angemeldet()
                        .post()
                        .uri("/api/importe/vorschau")
                        .contentType(MediaType.MULTIPART_FORM_DATA)
                        .body(teile)
                        .retrieve()
                        .body(String.class));
        pruefe(vorschau, vorschau.get("projekte").size());
        assertThat(vorschau.get("projekte")).hasSize(20);
    }

    @Test
    void die_leere_Mappe_ist_zu_haben_und_sagt_nichts() {
        ResponseEntity<byte[]> antwort = hole(fragen.http(), "/api/vorlagen/stadt.xlsx");
        assertThat(antwort.getHeaders().getFirst(HttpHeaders.CONTENT_DISPOSITION))
                .contains("\"stadt.xlsx\"");
        pruefe(
                JsonMapper.shared()
                        .readTree(fragen.vorschau(datei("leer.xlsx", antwort), Map.of())
                                .getBody()),
                0);
    }

    private static void pruefe(JsonNode vorschau, int unveraendert) {
        assertThat(vorschau.get("plan").asString()).isEqualTo("stadtmappe");
        assertThat(vorschau.get("befunde")).isEmpty();
        assertThat(vorschau.at("/zaehlung/aenderungen").asInt()).isZero();
        assertThat(vorschau.at("/zaehlung/unveraendert").asInt()).isEqualTo(unveraendert);
    }

    private static Datei datei(String name, ResponseEntity<byte[]> antwort) {
        return new Datei(name, antwort.getBody());
    }

    private static ResponseEntity<byte[]> hole(RestClient http, String weg) {
        return http.get().uri(weg).retrieve().toEntity(byte[].class);
    }
}
