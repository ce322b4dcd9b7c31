package de.zielnetz.zugang.herkunft;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.zugang.Tuer;
import de.zielnetz.zugang.Tuer.Antwort;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Behind a proxy, asked from other machines. */
class NetzwerkTest {

    private static final String[] FERN = {
        "X-Forwarded-For: 203.0.113.7", "X-Forwarded-Host: zielnetz.example", "X-Forwarded-Port: 80"
    };
    private static final String[] FERN_MIT_TLS = {
        "X-Forwarded-For: 203.0.113.7", "X-Forwarded-Host: zielnetz.example", "X-Forwarded-Proto: https"
    };

    private static Tuer tuer;

    @BeforeAll
    static void oeffne() {
        tuer = Tuer.mit("server.forward-headers-strategy=native", "zielnetz.zugang.hosts=zielnetz.example");
    }

    @AfterAll
    static void schliesse() {
        tuer.close();
    }

    private static String[] mit(String[] kopfzeilen, String... weitere) {
        return java.util.stream.Stream.of(kopfzeilen, weitere)
                .flatMap(java.util.Arrays::stream)
                .toArray(String[]::new);
    }

    @Test
    void ein_Passwort_wird_ueber_das_Netzwerk_nur_mit_TLS_angenommen() {
        Antwort offen = tuer.sende("/api/probe", mit(FERN, Tuer.REDAKTION));
        assertThat(offen.status()).isEqualTo(403);
        assertThat(offen.code()).isEqualTo("UNVERSCHLUESSELT");
        assertThat(tuer.sende("/api/probe", mit(FERN_MIT_TLS, Tuer.REDAKTION)).koerper())
                .isEqualTo("geschrieben von redaktion");
        assertThat(tuer.hole("/api/probe", FERN).koerper()).isEqualTo("gelesen");
    }

    @Test
    void hinter_TLS_ist_die_eigene_Seite_die_mit_https() {
        assertThat(tuer.sende("/api/probe", mit(FERN_MIT_TLS, Tuer.REDAKTION, "Origin: https://zielnetz.example"))
                        .status())
                .isEqualTo(200);
        assertThat(tuer.sende("/api/probe", mit(FERN_MIT_TLS, Tuer.REDAKTION, "Origin: http://zielnetz.example"))
                        .code())
                .isEqualTo("FREMDE_SEITE");
    }

    @Test
    void nur_mit_TLS_verlangt_Zielnetz_dass_der_Browser_dabei_bleibt() {
        assertThat(tuer.hole("/api/probe", FERN).kopf()).doesNotContainKey("Strict-Transport-Security");
        assertThat(tuer.hole("/api/probe", FERN_MIT_TLS).kopf())
                .containsEntry("Strict-Transport-Security", "max-age=31536000");
    }

    @Test
    void eine_umgebogene_Seite_kann_sich_den_Namen_nicht_durch_eine_Kopfzeile_geben() {
        assertThat(tuer.hole("/api/probe", mit(FERN, "Host: fremd.example")).code())
                .isEqualTo("FREMDER_NAME");
    }

    @Test
    void auf_allen_Adressen_hoert_Zielnetz_auf_die_Adresse_unter_der_es_gefragt_wird() {
        try (Tuer ueberall = Tuer.mit("server.address=0.0.0.0")) {
            assertThat(ueberall.hole("/api/probe").status()).isEqualTo(200);
            assertThat(ueberall.hole("/api/probe", "Host: fremd.example:" + ueberall.port())
                            .code())
                    .isEqualTo("FREMDER_NAME");
        }
    }
}
