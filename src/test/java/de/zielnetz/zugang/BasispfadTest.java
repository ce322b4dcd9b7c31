package de.zielnetz.zugang;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.zugang.Tuer.Antwort;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Below a path of the host (context path) all that guards the addresses guards them still. */
class BasispfadTest {

    private static final String JSON = "Content-Type: application/json";

    private static Tuer tuer;

    @BeforeAll
    static void oeffne() {
        tuer = Tuer.mit("server.servlet.context-path=/zielnetz", "zielnetz.zugang.anfragen-je-sekunde=1");
    }

    @AfterAll
    static void schliesse() {
        tuer.close();
    }

    private static Antwort graphql(String... kopfzeilen) {
        return tuer.frage("POST", "/zielnetz/graphql", "{\"query\": \"{ gruss }\"}", kopfzeilen);
    }

    @Test
    void Adressen_antworten_darunter_und_nur_dort() {
        assertThat(tuer.hole("/zielnetz/api/probe", Tuer.REDAKTION).koerper()).isEqualTo("gelesen");
        assertThat(tuer.hole("/zielnetz/actuator/health/liveness", "Host: fremd.example")
                        .status())
                .isEqualTo(200);
        assertThat(tuer.hole("/api/probe", Tuer.REDAKTION).status()).isEqualTo(404);
        assertThat(tuer.hole("/zielnetz/api/ich", Tuer.basic("redaktion", "falsch"))
                        .koerper())
                .contains("anonym");
    }

    @Test
    void GraphQL_lehnt_ab_wie_sonst() {
        assertThat(graphql(JSON, Tuer.REDAKTION).koerper()).contains("guten Tag");
        assertThat(graphql(JSON, Tuer.REDAKTION, "Sec-Fetch-Site: cross-site").code())
                .isEqualTo("FREMDE_SEITE");
        assertThat(tuer.hole("/zielnetz/graphql?query=%7Bgruss%7D", "Sec-Fetch-Site: cross-site")
                        .json()
                        .at("/errors/0/extensions/code")
                        .asString())
                .isEqualTo("FREMDE_SEITE");
        assertThat(tuer.frage("POST", "/zielnetz/graphql", "x".repeat(300_000), JSON, Tuer.REDAKTION)
                        .status())
                .isEqualTo(413);
    }

    @Test
    void auch_hier_wird_gebremst_wer_ohne_Anmeldung_zu_oft_fragt() {
        Antwort letzte = graphql(JSON);
        for (int i = 0; i < 40 && letzte.status() != 429; i++) {
            letzte = graphql(JSON);
        }
        assertThat(letzte.code()).isEqualTo("ZU_VIELE_ANFRAGEN");
    }

    @Test
    void Abmelden_und_Fehlerseite_bleiben_darunter() {
        assertThat(tuer.hole("/zielnetz/abmelden").kopf().get("Location")).endsWith("/zielnetz/");
        Antwort seite = tuer.hole("/zielnetz/api/gibt-es-nicht", "Accept: text/html", Tuer.REDAKTION);
        assertThat(seite.status()).isEqualTo(404);
        assertThat(seite.koerper())
                .contains("href=\"/zielnetz/\"", "src=\"/zielnetz/favicon.svg\"")
                .doesNotContain("href=\"/\"", "\"./");
    }
}
