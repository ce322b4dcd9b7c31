package de.zielnetz.zugang.herkunft;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielnetz.zugang.Tuer;
import de.zielnetz.zugang.Tuer.Antwort;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Foreign pages in the user's own browser get nothing and change nothing. */
class FremdeSeitenTest {

    private static final String FREMD = "Origin: https://fremd.example";

    private static Tuer tuer;

    @BeforeAll
    static void oeffne() {
        tuer = Tuer.mit();
    }

    @AfterAll
    static void schliesse() {
        tuer.close();
    }

    private static void abgelehnt(Antwort antwort, String code) {
        assertThat(antwort.status()).isEqualTo(403);
        assertThat(antwort.code()).isEqualTo(code);
    }

    @Test
    void ein_Name_der_auf_diesen_Rechner_umgebogen_wurde_bekommt_nichts() {
        for (String host : new String[] {
            "fremd.example:" + tuer.port(),
            "127.0.0.1.fremd.example:" + tuer.port(),
            "192.168.1.1:" + tuer.port(),
            "fremd.example"
        }) {
            abgelehnt(tuer.hole("/api/probe", "Host: " + host), "FREMDER_NAME");
            abgelehnt(tuer.graphql("{ gruss }", "Host: " + host), "FREMDER_NAME");
            abgelehnt(tuer.hole("/probe.html", "Host: " + host), "FREMDER_NAME");
        }
    }

    @Test
    void dieser_Rechner_heisst_nur_mit_unserem_Port_wie_wir() {
        for (String name : new String[] {"localhost", "LOCALHOST", "127.0.0.1", "127.8.9.10", "[::1]"}) {
            assertThat(tuer.hole("/api/probe", "Host: %s:%d".formatted(name, tuer.port()))
                            .status())
                    .as(name)
                    .isEqualTo(200);
            abgelehnt(tuer.hole("/api/probe", "Host: %s:%d".formatted(name, 1)), "FREMDER_NAME");
        }
    }

    @Test
    void ein_vorgegebener_Name_eines_Vermittlers_zaehlt_ohne_Einstellung_nicht() {
        abgelehnt(tuer.hole("/api/probe", "Host: fremd.example", "X-Forwarded-Host: " + tuer.hier()), "FREMDER_NAME");
    }

    @Test
    void wer_den_Prozess_ueberwacht_darf_unter_jedem_Namen_fragen() {
        assertThat(tuer.hole("/actuator/health/liveness", "Host: pod-7.cluster").status())
                .isEqualTo(200);
    }

    @Test
    void eine_fremde_Seite_kann_nichts_schreiben_auch_nicht_mit_Anmeldung() {
        abgelehnt(tuer.sende("/api/probe", FREMD, Tuer.REDAKTION), "FREMDE_SEITE");
        abgelehnt(tuer.sende("/api/probe", "Origin: null", Tuer.REDAKTION), "FREMDE_SEITE");
        abgelehnt(tuer.sende("/api/probe", "Origin: http://127.0.0.1:1", Tuer.REDAKTION), "FREMDE_SEITE");
        abgelehnt(tuer.sende("/api/probe", "Origin: https://" + tuer.hier(), Tuer.REDAKTION), "FREMDE_SEITE");
        abgelehnt(tuer.sende("/api/probe", "Sec-Fetch-Site: cross-site", Tuer.REDAKTION), "FREMDE_SEITE");
        abgelehnt(tuer.sende("/api/probe", "Sec-Fetch-Site: same-site", Tuer.REDAKTION), "FREMDE_SEITE");
        abgelehnt(tuer.frage("DELETE", "/api/probe/7", "", FREMD, Tuer.REDAKTION), "FREMDE_SEITE");
        abgelehnt(tuer.frage("OPTIONS", "/api/probe", "", FREMD), "FREMDE_SEITE");
        abgelehnt(tuer.graphql("{ gruss }", FREMD), "FREMDE_SEITE");
        abgelehnt(tuer.frage("GET", "/graphql?query=%7Bgruss%7D", "", FREMD), "FREMDE_SEITE");
    }

    @Test
    void eine_fremde_Seite_kann_eine_gemerkte_Anmeldung_auch_zum_Lesen_nicht_nutzen() {
        abgelehnt(tuer.hole("/api/probe", "Sec-Fetch-Site: cross-site", Tuer.REDAKTION), "FREMDE_SEITE");
    }

    @Test
    void die_eigenen_Seiten_und_Programme_ohne_Seite_duerfen() {
        assertThat(tuer.sende(
                                "/api/probe",
                                "Origin: http://" + tuer.hier(),
                                "Sec-Fetch-Site: same-origin",
                                Tuer.REDAKTION)
                        .status())
                .isEqualTo(200);
        assertThat(tuer.hole("/api/probe", "Sec-Fetch-Site: none", Tuer.REDAKTION)
                        .status())
                .isEqualTo(200);
        assertThat(tuer.hole("/probe.html", "Sec-Fetch-Site: cross-site").status())
                .isEqualTo(200);
    }

    @Test
    void ohne_Einstellung_liest_keine_fremde_Seite_Antworten() {
        Antwort antwort = tuer.hole("/api/probe", FREMD);
        assertThat(antwort.kopf().keySet()).noneMatch(name -> name.startsWith("Access-Control"));
        assertThat(antwort.kopf()).containsEntry("Cross-Origin-Resource-Policy", "same-origin");
    }

    @Test
    void gelistete_Namen_und_Seiten_duerfen_andere_weiterhin_nicht() {
        try (Tuer offen = Tuer.mit(
                "zielnetz.zugang.hosts=zielnetz.example,netz.example:444",
                "zielnetz.zugang.herkunft=https://pult.example")) {
            assertThat(offen.hole("/api/probe", "Host: Zielnetz.example").status())
                    .isEqualTo(200);
            assertThat(offen.hole("/api/probe", "Host: netz.example:444").status())
                    .isEqualTo(200);
            abgelehnt(offen.hole("/api/probe", "Host: netz.example"), "FREMDER_NAME");
            Antwort gelistet = offen.graphql("{ gruss }", "Origin: https://pult.example", "Sec-Fetch-Site: cross-site");
            assertThat(gelistet.json().at("/data/gruss").asString()).isEqualTo("guten Tag");
            assertThat(gelistet.kopf()).containsEntry("Access-Control-Allow-Origin", "https://pult.example");
            abgelehnt(offen.graphql("{ gruss }", FREMD), "FREMDE_SEITE");
        }
    }
}
