package de.zielnetz.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.Musterbezirk;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClient;

/** Where reading wants a login, and on a net without anything of the city. */
class GeschlosseneFragenTest {

    private static final String WEG = "/api/fragen/felder-ohne-projekt";

    @Test
    void ohne_Anmeldung_gibt_es_auch_dann_nichts_wenn_jemand_schon_gefragt_hat() {
        ResponseEntity<String> angemeldet =
                Musterbezirk.angemeldet().get().uri(WEG).retrieve().toEntity(String.class);
        assertThat(angemeldet.getStatusCode().value()).isEqualTo(200);
        RestClient http = Musterbezirk.ohneAnmeldung();
        ResponseEntity<String> ohne = http.get()
                .uri(WEG)
                .header(HttpHeaders.IF_NONE_MATCH, angemeldet.getHeaders().getETag())
                .retrieve()
                .toEntity(String.class);
        assertThat(ohne.getStatusCode().value()).isEqualTo(401);
        assertThat(ohne.getBody()).contains("NICHT_ANGEMELDET").doesNotContain("data");
        assertThat(ohne.getHeaders().getETag()).isNull();
        assertThat(http.post()
                        .uri("/api/fragen")
                        .contentType(MediaType.APPLICATION_JSON)
                        .body("{\"dokument\": \"{ leitziele { name } }\"}")
                        .retrieve()
                        .toBodilessEntity()
                        .getStatusCode()
                        .value())
                .isEqualTo(401);
        assertThat(http.get()
                        .uri("/api/fragen")
                        .retrieve()
                        .toBodilessEntity()
                        .getStatusCode()
                        .value())
                .isEqualTo(401);
    }
}
