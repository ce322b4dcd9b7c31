package de.zielnetz.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.Zielnetz;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClient;

/** Where reading wants a login, and on a net without anything of the city. */
@Tag("eigenes-programm")
class GeschlosseneFragenTest {

    private static final String WEG = "/api/fragen/felder-ohne-projekt";

    @Test
    void ohne_Anmeldung_gibt_es_auch_dann_nichts_wenn_jemand_schon_gefragt_hat() throws IOException {
        Path ordner = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "neo4j-");
        try (ConfigurableApplicationContext programm = SpringApplication.run(
                Zielnetz.class,
                "--server.port=0",
                "--zielnetz.bolt-port=0",
                "--zielnetz.lesen=angemeldet",
                "--zielnetz.zugang.passwort=nur im Test",
                "--zielnetz.beispiel=musterbezirk",
                "--zielnetz.daten=" + ordner)) {
            RestClient http = RestClient.builder()
                    .baseUrl("http://127.0.0.1:"
                            + ((ServletWebServerApplicationContext) programm)
                                    .getWebServer()
                                    .getPort())
                    .defaultStatusHandler(status -> true, (frage, antwort) -> {})
                    .build();
            ResponseEntity<String> angemeldet = http.get()
                    .uri(WEG)
                    .headers(kopf -> kopf.setBasicAuth("redaktion", "nur im Test"))
                    .retrieve()
                    .toEntity(String.class);
            assertThat(angemeldet.getStatusCode().value()).isEqualTo(200);
            ResponseEntity<String> ohne = http.get()
                    .uri(WEG)
                    .header(HttpHeaders.IF_NONE_MATCH, angemeldet.getHeaders().getETag())
                    .retrieve()
                    .toEntity(String.class);
            assertThat(ohne.getStatusCode().value()).isEqualTo(401);
            assertThat(ohne.getBody()).contains("NICHT_ANGEMELDET").doesNotContain("data");
            assertThat(ohne.getHeaders().getETag()).isNull();
            assertThat(http.get()
                            .uri("/api/fragen")
                            .retrieve()
                            .toBodilessEntity()
                            .getStatusCode()
                            .value())
                    .isEqualTo(401);
        }
    }
}
