package de.zielnetz.zugang;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.zugang.Tuer.Antwort;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Where reading wants a login. */
class GeschlossenTest {

    private static Tuer tuer;

    @BeforeAll
    static void oeffne() {
        tuer = Tuer.mit("zielnetz.lesen=angemeldet");
    }

    @AfterAll
    static void schliesse() {
        tuer.close();
    }

    @Test
    void ohne_Anmeldung_gibt_es_keine_Daten() {
        assertThat(tuer.hole("/api/probe").status()).isEqualTo(401);
        assertThat(tuer.frage("HEAD", "/api/probe", "").status()).isEqualTo(401);
        assertThat(tuer.hole("/api/gibt-es-nicht").status()).isEqualTo(401);
        assertThat(tuer.hole("/actuator/health").status()).isEqualTo(401);
        Antwort graphql = tuer.graphql("{ gruss }");
        assertThat(graphql.status()).isEqualTo(401);
        assertThat(graphql.kopf().get("Content-Type")).startsWith("application/graphql-response+json");
        assertThat(graphql.code()).isEqualTo("NICHT_ANGEMELDET");
        assertThat(graphql.json().at("/errors/0/message").asString()).isEqualTo("Dafür ist eine Anmeldung nötig.");
    }

    @Test
    void mit_Anmeldung_gibt_es_sie() {
        assertThat(tuer.hole("/api/probe", Tuer.REDAKTION).koerper()).isEqualTo("gelesen");
        assertThat(tuer.graphql("{ gruss }", Tuer.REDAKTION)
                        .json()
                        .at("/data/gruss")
                        .asString())
                .isEqualTo("guten Tag");
    }

    @Test
    void Seiten_und_ich_bleiben_offen() {
        assertThat(tuer.hole("/probe.html").status()).isEqualTo(200);
        assertThat(tuer.hole("/api/ich").json().get("leseoffen").asBoolean()).isFalse();
    }

    @Test
    void die_Bereitschaft_bleibt_offen_aber_ohne_Einzelheiten() {
        Antwort ohne = tuer.hole("/actuator/health/readiness");
        assertThat(ohne.koerper()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(tuer.hole("/actuator/health/liveness").status()).isEqualTo(200);
        assertThat(tuer.hole("/actuator/health/readiness", Tuer.REDAKTION)
                        .json()
                        .at("/components/ping/status")
                        .asString())
                .isEqualTo("UP");
    }
}
