package de.zielnetz.zugang;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jwt.JWTClaimsSet;
import de.zielnetz.zugang.Tuer.Antwort;
import de.zielnetz.zugang.audit.SecurityLog;
import java.io.IOException;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** A browser logs in at the login service: two instances, and a service that now and then answers wrongly. */
class BrowseranmeldungTest {

    private static Anmeldedienst dienst;
    private static Tuer tuer;
    private static Tuer andere;

    @BeforeAll
    static void oeffne() throws IOException, JOSEException {
        dienst = new Anmeldedienst();
        String[] einstellungen = {
            "spring.security.oauth2.resourceserver.jwt.issuer-uri=" + dienst.aussteller(),
            "zielnetz.zugang.client.kennung=zielnetz",
            "zielnetz.zugang.client.geheimnis=" + Anmeldedienst.GEHEIMNIS
        };
        tuer = Tuer.mit(einstellungen);
        andere = Tuer.mit(einstellungen);
    }

    @AfterAll
    static void schliesse() {
        tuer.close();
        andere.close();
        dienst.close();
    }

    private static Antwort beginne(Keksdose kekse, String weiter) {
        Antwort antwort = kekse.nimm(tuer.hole("/anmelden" + weiter, kekse.lesend()));
        assertThat(antwort.status()).isEqualTo(302);
        return antwort;
    }

    /** All of a login, and what came back last. */
    private static Antwort melde(Keksdose kekse, UnaryOperator<JWTClaimsSet.Builder> idToken) {
        String zurueck = dienst.bestaetige(beginne(kekse, "").kopf().get("Location"), idToken, null);
        return kekse.nimm(tuer.hole(zurueck, kekse.lesend()));
    }

    private static UnaryOperator<JWTClaimsSet.Builder> als(String... rollen) {
        return token -> token.claim("realm_access", Map.of("roles", List.of(rollen)));
    }

    private static Map<String, String> frage(Antwort antwort) {
        String ziel = antwort.kopf().get("Location");
        return Anmeldedienst.werte(ziel.substring(ziel.indexOf('?') + 1));
    }

    private static String ich(Tuer wo, Keksdose kekse) {
        return wo.hole("/api/ich", kekse.lesend()).koerper();
    }

    private static void gescheitert(Antwort antwort, Keksdose kekse, String code) {
        assertThat(antwort.status()).isEqualTo(302);
        assertThat(antwort.kopf().get("Location")).endsWith("/anmeldung?fehler=" + code);
        assertThat(kekse.wert("zielnetz")).isNull();
    }

    @Test
    void der_Browser_geht_mit_Code_und_PKCE_zum_Dienst_und_kommt_mit_einer_Sitzung_zurueck() {
        Keksdose kekse = new Keksdose();
        Antwort hin = beginne(kekse, "?weiter=/projekte%3Fseite=2");
        assertThat(hin.kopf().get("Location")).startsWith(dienst.aussteller() + "/auth?");
        assertThat(frage(hin))
                .containsEntry("response_type", "code")
                .containsEntry("client_id", "zielnetz")
                .containsEntry("scope", "openid profile")
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("redirect_uri", "http://" + tuer.hier() + "/anmelden/zurueck")
                .containsKeys("state", "nonce", "code_challenge");
        assertThat(hin.kopf().get("Set-Cookie")).contains("; Path=/anmelden; Max-Age=900;", "HttpOnly", "SameSite=Lax");
        Antwort zurueck = kekse.nimm(
                tuer.hole(dienst.bestaetige(hin.kopf().get("Location"), als("redaktion"), null), kekse.lesend()));
        assertThat(zurueck.kopf().get("Location")).endsWith("/projekte?seite=2");
        assertThat(ich(tuer, kekse)).isEqualTo("""
                {"angemeldet":true,"name":"e.muster","rollen":["lesen","redaktion"],"anmeldeart":"OIDC","leseoffen":true,"anmeldeseite":"/anmelden","einbettbar":false}""");
        assertThat(tuer.sende("/api/probe", kekse.schreibend()).koerper()).isEqualTo("geschrieben von e.muster");
        assertThat(tuer.sende("/api/probe", kekse.lesend()).code()).isEqualTo("CSRF_TOKEN_FALSCH");
        assertThat(andere.sende("/api/probe", kekse.schreibend()).koerper()).isEqualTo("geschrieben von e.muster");
    }

    @Test
    void jede_Rolle_darf_was_sie_darf_und_keine_Rolle_nichts() {
        for (String rolle : List.of("lesen", "redaktion", "verwaltung", "admin")) {
            Keksdose kekse = new Keksdose();
            melde(kekse, als(rolle));
            boolean darf = rolle.equals("redaktion") || rolle.equals("verwaltung");
            assertThat(tuer.sende("/api/probe", kekse.schreibend()).status())
                    .as(rolle)
                    .isEqualTo(darf ? 200 : 403);
            assertThat(tuer.frage("DELETE", "/api/probe/7", "", kekse.schreibend())
                            .koerper()
                            .equals("entfernt 7"))
                    .as(rolle)
                    .isEqualTo(rolle.equals("verwaltung"));
        }
    }

    @Test
    void Rollen_die_nur_im_Zugriffstoken_stehen_zaehlen_wenn_es_gilt() {
        for (boolean gueltig : new boolean[] {true, false}) {
            Keksdose kekse = new Keksdose();
            JWTClaimsSet.Builder zugriff = dienst.angaben("redaktion");
            String ziel = beginne(kekse, "").kopf().get("Location");
            kekse.nimm(tuer.hole(
                    dienst.bestaetige(
                            ziel, token -> token, (gueltig ? zugriff : zugriff.expirationTime(new Date(0))).build()),
                    kekse.lesend()));
            assertThat(ich(tuer, kekse)).contains("\"angemeldet\":true");
            assertThat(tuer.sende("/api/probe", kekse.schreibend()).status()).isEqualTo(gueltig ? 200 : 403);
        }
    }

    @Test
    void mehrere_Fenster_melden_sich_zugleich_an_und_eine_andere_Instanz_nimmt_den_Rueckweg_entgegen() {
        Keksdose kekse = new Keksdose();
        String eins = beginne(kekse, "?weiter=/ziele").kopf().get("Location");
        String zwei = beginne(kekse, "?weiter=/netz").kopf().get("Location");
        // Where instances stand behind one name, the way back may lead to another one.
        String host = "Host: " + tuer.hier();
        assertThat(kekse.nimm(tuer.hole(dienst.bestaetige(zwei, als("lesen"), null), kekse.lesend()))
                        .kopf()
                        .get("Location"))
                .endsWith("/netz");
        assertThat(kekse.nimm(tuer.hole(
                                dienst.bestaetige(eins, als("lesen"), null), Keksdose.mit(kekse.lesend(), host)))
                        .kopf()
                        .get("Location"))
                .endsWith("/ziele");
        assertThat(ich(andere, kekse)).contains("e.muster");
    }

    @Test
    void was_nicht_zu_dieser_Anmeldung_gehoert_gilt_nicht() {
        Keksdose kekse = new Keksdose();
        gescheitert(melde(kekse, token -> token.claim("nonce", "eine andere")), kekse, "ANMELDUNG_FALSCH");
        gescheitert(melde(kekse, token -> token.audience("ein anderes Programm")), kekse, "ANMELDUNG_FALSCH");
        gescheitert(melde(kekse, token -> token.issuer("https://anderer.example")), kekse, "ANMELDUNG_FALSCH");
        gescheitert(melde(kekse, token -> token.expirationTime(new Date(0))), kekse, "ANMELDUNG_FALSCH");
        // Somebody else's way back, put into this browser: its state is not known here.
        String fremder = dienst.bestaetige(beginne(new Keksdose(), "").kopf().get("Location"), als("redaktion"), null);
        gescheitert(kekse.nimm(tuer.hole(fremder, kekse.lesend())), kekse, "ANMELDUNG_FALSCH");
        // Each code and each state once only.
        Keksdose eigene = new Keksdose();
        String zurueck = dienst.bestaetige(beginne(eigene, "").kopf().get("Location"), als("lesen"), null);
        String[] davor = eigene.lesend();
        eigene.nimm(tuer.hole(zurueck, davor));
        gescheitert(tuer.hole(zurueck, davor), kekse, "ANMELDUNG_FALSCH");
    }

    @Test
    void eine_abgebrochene_Anmeldung_fuehrt_zurueck_und_es_geht_nur_auf_eigenen_Seiten_weiter() {
        Keksdose kekse = new Keksdose();
        String status = frage(beginne(kekse, "")).get("state").replace("=", "%3D");
        gescheitert(
                kekse.nimm(tuer.hole("/anmelden/zurueck?error=access_denied&state=" + status, kekse.lesend())),
                kekse,
                "ANMELDUNG_FALSCH");
        for (String fremde : List.of("https://fremd.example", "//fremd.example", "/%5Cfremd.example", "/%0Afremd")) {
            Keksdose andereKekse = new Keksdose();
            String ziel = beginne(andereKekse, "?weiter=" + fremde).kopf().get("Location");
            assertThat(tuer.hole(dienst.bestaetige(ziel, als("lesen"), null), andereKekse.lesend())
                            .kopf()
                            .get("Location"))
                    .as(fremde)
                    .isEqualTo("http://" + tuer.hier() + "/");
        }
    }

    @Test
    void die_Abmeldung_endet_auch_beim_Dienst() {
        Keksdose kekse = new Keksdose();
        melde(kekse, als("lesen"));
        assertThat(tuer.hole("/abmelden", kekse.lesend()).code()).isEqualTo("CSRF_TOKEN_FALSCH");
        Antwort ende = kekse.nimm(tuer.hole("/abmelden?_csrf=" + kekse.zeichen(), kekse.lesend()));
        assertThat(ende.kopf().get("Location")).startsWith(dienst.aussteller() + "/ende?");
        assertThat(frage(ende))
                .containsEntry("client_id", "zielnetz")
                .containsEntry("post_logout_redirect_uri", "http://" + tuer.hier() + "/")
                .hasEntrySatisfying("id_token_hint", hinweis -> assertThat(hinweis.split("\\."))
                        .hasSize(3));
        assertThat(ich(tuer, kekse)).contains("\"angemeldet\":false");
    }

    @Test
    void ein_Zugriffstoken_nach_RFC_9068_und_ein_langes_gelten_eines_ohne_Ende_nicht() {
        for (String typ : new String[] {"JWT", "at+jwt", "application/at+jwt", null}) {
            assertThat(geschrieben(typ, dienst.angaben("redaktion").build()).status())
                    .as(typ)
                    .isEqualTo(200);
        }
        assertThat(geschrieben("logout+jwt", dienst.angaben("redaktion").build())
                        .status())
                .isEqualTo(401);
        List<String> gruppen = IntStream.range(0, 1_000)
                .mapToObj("Gruppe %d der Stadtverwaltung"::formatted)
                .toList();
        assertThat(geschrieben(
                                "at+jwt",
                                dienst.angaben("redaktion")
                                        .claim("groups", gruppen)
                                        .build())
                        .koerper())
                .isEqualTo("geschrieben von e.muster");
        assertThat(geschrieben(
                                "at+jwt",
                                dienst.angaben("redaktion").expirationTime(null).build())
                        .code())
                .isEqualTo("ANMELDUNG_FALSCH");
    }

    @Test
    void das_Protokoll_nennt_den_Grund_einer_Ablehnung_in_einer_Zeile_und_kein_Token() {
        ListAppender<ILoggingEvent> protokoll = new ListAppender<>();
        Logger schreiber = (Logger) LoggerFactory.getLogger(SecurityLog.NAME);
        protokoll.start();
        schreiber.addAppender(protokoll);
        try {
            Date damals = new Date(86_400_000);
            geschrieben(
                    "JWT",
                    dienst.angaben("redaktion")
                            .issueTime(new Date(0))
                            .expirationTime(damals)
                            .build());
            geschrieben("anderes+jwt", dienst.angaben("redaktion").build());
            String kopf = Base64.getUrlEncoder().encodeToString("{\"alg\": geheimes Wort".getBytes(UTF_8));
            tuer.sende("/api/probe", "Authorization: Bearer " + kopf + ".e30.e30");
            Keksdose kekse = new Keksdose();
            String status = frage(beginne(kekse, "")).get("state").replace("=", "%3D");
            tuer.hole(
                    "/anmelden/zurueck?error=server_error&error_description=eins%0D%0A2026-01-01%20WARN%20zwei&state="
                            + status,
                    kekse.lesend());
        } finally {
            schreiber.detachAppender(protokoll);
        }
        assertThat(protokoll.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .filteredOn(zeile -> !zeile.startsWith("ereignis=AENDERUNG"))
                .hasSize(4)
                .allSatisfy(zeile -> assertThat(zeile)
                        .startsWith("ereignis=TOKEN_ABGELEHNT von=127.0.0.1 ")
                        .doesNotContain("\n", "\r", "geheim"))
                .anySatisfy(zeile -> assertThat(zeile).contains("expired at 1970-01-02"))
                .anySatisfy(zeile -> assertThat(zeile).contains("typ"))
                .anySatisfy(zeile -> assertThat(zeile).contains("server_error", "eins", "zwei"));
    }

    private static Antwort geschrieben(String typ, JWTClaimsSet angaben) {
        return tuer.sende("/api/probe", "Authorization: Bearer " + dienst.token(typ, angaben));
    }
}
