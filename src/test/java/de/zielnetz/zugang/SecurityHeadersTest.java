package de.zielnetz.zugang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.zielnetz.zugang.Tuer.Antwort;
import de.zielnetz.zugang.herkunft.OriginSettings;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What browsers are told with every answer. */
class SecurityHeadersTest {

    private static final Map<String, String> KOPFZEILEN = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; "
                    + "connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "no-referrer",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Permissions-Policy",
            "accelerometer=(), autoplay=(), bluetooth=(), camera=(), display-capture=(), encrypted-media=(), fullscreen=(), "
                    + "gamepad=(), geolocation=(), gyroscope=(), hid=(), idle-detection=(), local-fonts=(), magnetometer=(), "
                    + "microphone=(), midi=(), payment=(), picture-in-picture=(), publickey-credentials-create=(), "
                    + "publickey-credentials-get=(), screen-wake-lock=(), serial=(), storage-access=(), usb=(), "
                    + "web-share=(), xr-spatial-tracking=()");

    private static Tuer tuer;

    @BeforeAll
    static void oeffne() {
        tuer = Tuer.mit();
    }

    @AfterAll
    static void schliesse() {
        tuer.close();
    }

    private static void traegtAlle(Antwort antwort, int status) {
        assertThat(antwort.status()).isEqualTo(status);
        assertThat(antwort.kopf()).containsAllEntriesOf(KOPFZEILEN);
    }

    @Test
    void jede_Antwort_traegt_dieselben_Kopfzeilen() {
        traegtAlle(tuer.hole("/probe.html"), 200);
        traegtAlle(tuer.hole("/api/probe"), 200);
        traegtAlle(tuer.hole("/actuator/health"), 200);
        traegtAlle(tuer.graphql("{ gruss }"), 200);
    }

    @Test
    void gerahmt_wird_nur_was_dafuer_da_ist_und_nur_von_gelisteten_Seiten() {
        traegtAlle(tuer.hole("/einbetten/abdeckung"), 404); // the probe has no pages
        try (Tuer offen = Tuer.mit("zielnetz.zugang.einbetten=https://stadt.example,https://rat.example:8443")) {
            Antwort gerahmt = offen.hole("/einbetten/abdeckung");
            assertThat(gerahmt.kopf())
                    .doesNotContainKey("X-Frame-Options")
                    .containsEntry("X-Content-Type-Options", "nosniff");
            assertThat(gerahmt.kopf().get("Content-Security-Policy"))
                    .startsWith("default-src 'none'; script-src 'self'")
                    .endsWith("frame-ancestors https://stadt.example https://rat.example:8443");
            traegtAlle(offen.hole("/probe.html"), 200);
            assertThat(offen.hole("/api/ich").json().get("einbettbar").asBoolean())
                    .isTrue();
        }
        assertThat(tuer.hole("/api/ich").json().get("einbettbar").asBoolean()).isFalse();
    }

    @Test
    void was_keine_Herkunft_ist_kommt_in_keine_Kopfzeile() {
        assertThatThrownBy(() -> new OriginSettings(List.of(), List.of(), List.of("https://a.example; script-src *")))
                .hasMessageContaining("ist keine Herkunft einer Seite")
                .hasMessageContaining("https://www.stadt.example");
    }

    @Test
    void auch_jede_Ablehnung_und_jeder_Fehler_traegt_sie() {
        traegtAlle(tuer.hole("/gibt/es/nicht"), 404);
        traegtAlle(tuer.sende("/api/probe"), 401);
        traegtAlle(tuer.hole("/api/probe", "Host: fremd.example"), 403);
        traegtAlle(tuer.sende("/api/probe", "Origin: https://fremd.example"), 403);
        traegtAlle(tuer.frage("POST", "/graphql", "x".repeat(300_000), "Content-Type: application/json"), 413);
        traegtAlle(tuer.frage("PUT", "/api/probe", "", Tuer.REDAKTION), 405);
        traegtAlle(tuer.hole("//api/probe"), 400);
        traegtAlle(tuer.hole("/api/panne"), 500);
    }

    @Test
    void security_txt_gibt_es_wenn_jemand_genannt_ist() {
        try (Tuer mit = Tuer.mit(
                "zielnetz.sicherheitskontakt=mailto:sicherheit@stadt.example",
                "zielnetz.sicherheitskontakt-bis=2027-12-31")) {
            assertThat(mit.hole("/.well-known/security.txt").koerper()).isEqualTo("""
                            Contact: mailto:sicherheit@stadt.example
                            Expires: 2027-12-31T23:59:59Z
                            Preferred-Languages: de, en
                            """);
        }
        try (Tuer ohne = Tuer.mit()) {
            assertThat(ohne.hole("/.well-known/security.txt").status()).isEqualTo(404);
        }
    }
}
