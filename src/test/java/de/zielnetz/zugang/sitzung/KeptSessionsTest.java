package de.zielnetz.zugang.sitzung;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.Fragen;
import de.zielnetz.Zielnetztest;
import de.zielnetz.stand.Stand;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClient;

/** The sessions of browsers in the real database. */
@Zielnetztest
class KeptSessionsTest {

    @Autowired
    private Driver datenbank;

    @Autowired
    private KeptSessions sessions;

    @Autowired
    private Stand stand;

    @LocalServerPort
    private int port;

    @Test
    void eine_Anmeldung_steht_verschlossen_in_Neo4j_neben_dem_Netz_und_geht_mit_der_Abmeldung() {
        melde();
        stand.aktualisiere();
        var netz = stand.aktuell().netz();
        HttpHeaders kopf = melde();
        String cookies = String.join(
                "; ",
                kopf.getOrEmpty(HttpHeaders.SET_COOKIE).stream()
                        .map(einer -> einer.split(";")[0])
                        .toList());
        SessionSeal siegel = new SessionSeal(cookies.split("[=;]")[1]);
        List<Map<String, Object>> inDerDatenbank = datenbank
                .executableQuery("MATCH (s:Sitzung {kennung: $kennung}) RETURN s {.*} AS s")
                .withParameters(Map.of("kennung", siegel.kennung()))
                .execute()
                .records()
                .stream()
                .map(zeile -> zeile.get("s").asMap())
                .toList();
        assertThat(inDerDatenbank).singleElement().satisfies(eine -> {
            assertThat(eine).containsOnlyKeys("kennung", "inhalt", "bis", "laengstens", "version");
            assertThat(eine.toString()).doesNotContain("redaktion");
            assertThat(siegel.open((String) eine.get("inhalt")).name()).isEqualTo("redaktion");
        });
        stand.aktualisiere();
        assertThat(stand.aktuell().netz()).isSameAs(netz);

        http().get()
                .uri("/abmelden?_csrf=" + siegel.csrfToken())
                .header(HttpHeaders.COOKIE, cookies)
                .retrieve()
                .toBodilessEntity();
        assertThat(sessions.findById(siegel.kennung())).isEmpty();
    }

    @Test
    void was_zu_Ende_ist_geht_mit_der_naechsten_Anmeldung() {
        Instant vorhin = Instant.now().minus(Duration.ofMinutes(1));
        sessions.save(new KeptSession("vergangene", "", vorhin, vorhin, null));
        melde();
        assertThat(sessions.findById("vergangene")).isEmpty();
    }

    private HttpHeaders melde() {
        ResponseEntity<Void> antwort = http().post()
                .uri("/anmelden")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body("benutzer=redaktion&passwort=" + Fragen.PASSWORT.replace(' ', '+'))
                .retrieve()
                .toBodilessEntity();
        assertThat(antwort.getStatusCode().value()).isEqualTo(204);
        return antwort.getHeaders();
    }

    private RestClient http() {
        return RestClient.create("http://127.0.0.1:" + port);
    }
}
