package de.zielnetz.verantworten.kalender;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.Musterbezirk;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Where reading wants a login, feeds want it too; a link opens nothing but its own Steckbrief. */
class GeschlosseneFeedsTest {

    @ParameterizedTest
    @ValueSource(strings = {"/api/kalender.ics", "/api/neues.atom"})
    void ohne_Anmeldung_gibt_es_auch_dann_nichts_wenn_jemand_schon_gefragt_hat(String weg) {
        ResponseEntity<String> angemeldet =
                Musterbezirk.angemeldet().get().uri(weg).retrieve().toEntity(String.class);
        assertThat(angemeldet.getStatusCode().value()).isEqualTo(200);
        ResponseEntity<String> ohne = Musterbezirk.ohneAnmeldung()
                .get()
                .uri(weg)
                .header(HttpHeaders.IF_NONE_MATCH, angemeldet.getHeaders().getETag())
                .retrieve()
                .toEntity(String.class);
        assertThat(ohne.getStatusCode().value()).isEqualTo(401);
        assertThat(ohne.getHeaders().getETag()).isNull();
    }

    @Test
    void die_Tuer_der_Links_ist_offen_und_ein_falsches_Zeichen_oeffnet_nichts() {
        ResponseEntity<String> falsch = mitFalschem();
        assertThat(falsch.getStatusCode().value()).isEqualTo(404);
        assertThat(falsch.getBody()).contains("LINK_UNBEKANNT");
        for (int i = 0; i < 11; i++) {
            falsch = mitFalschem();
        }
        assertThat(falsch.getStatusCode().value()).isEqualTo(429);
        assertThat(falsch.getBody()).contains("ZU_VIELE_ANFRAGEN", "zu viele falsche Links");
    }

    private static ResponseEntity<String> mitFalschem() {
        return Musterbezirk.ohneAnmeldung()
                .post()
                .uri("/api/bestaetigungslink")
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("zeichen", "x.y"))
                .retrieve()
                .toEntity(String.class);
    }
}
