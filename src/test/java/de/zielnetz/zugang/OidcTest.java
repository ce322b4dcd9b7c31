package de.zielnetz.zugang;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import de.zielnetz.zugang.Tuer.Antwort;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Tokens as Keycloak writes them, from a small login service of the test. */
class OidcTest {

    private static RSAKey schluessel;
    private static RSAKey fremder;
    private static HttpServer dienst;
    private static String aussteller;
    private static Tuer tuer;

    @BeforeAll
    static void oeffne() throws IOException, JOSEException {
        schluessel = new RSAKeyGenerator(2048).keyID("eins").generate();
        fremder = new RSAKeyGenerator(2048).keyID("eins").generate();
        dienst = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        aussteller = "http://127.0.0.1:" + dienst.getAddress().getPort();
        gib("/.well-known/openid-configuration", """
                {"issuer": "%1$s", "jwks_uri": "%1$s/schluessel", "subject_types_supported": ["public"]}""".formatted(aussteller));
        gib("/schluessel", new JWKSet(schluessel.toPublicJWK()).toString());
        dienst.start();
        tuer = Tuer.mit(
                "spring.security.oauth2.resourceserver.jwt.issuer-uri=" + aussteller,
                "zielnetz.zugang.rollenfeld=realm_access.roles,resource_access.netz.der.stadt.roles");
    }

    private static void gib(String pfad, String json) {
        dienst.createContext(pfad, frage -> {
            byte[] koerper = json.getBytes(StandardCharsets.UTF_8);
            frage.getResponseHeaders().add("Content-Type", "application/json");
            frage.sendResponseHeaders(200, koerper.length);
            frage.getResponseBody().write(koerper);
            frage.close();
        });
    }

    @AfterAll
    static void schliesse() {
        tuer.close();
        dienst.stop(0);
    }

    private static JWTClaimsSet.Builder angaben(String... rollen) {
        return new JWTClaimsSet.Builder()
                .issuer(aussteller)
                .subject("7f3c")
                .claim("preferred_username", "e.muster")
                .claim("realm_access", Map.of("roles", List.of(rollen)))
                .expirationTime(Date.from(Instant.now().plusSeconds(300)));
    }

    private static String kopf(RSAKey womit, JWTClaimsSet angaben) throws JOSEException {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("eins").build(), angaben);
        token.sign(new RSASSASigner(womit));
        return "Authorization: Bearer " + token.serialize();
    }

    private static void abgelehnt(String kopf) {
        Antwort antwort = tuer.sende("/api/probe", kopf);
        assertThat(antwort.status()).isEqualTo(401);
        assertThat(antwort.code()).isEqualTo("ANMELDUNG_FALSCH");
        assertThat(antwort.kopf())
                .containsEntry("WWW-Authenticate", "Bearer realm=\"Zielnetz\", error=\"invalid_token\"");
    }

    @Test
    void ein_Token_von_Keycloak_sagt_wer_fragt_und_was_er_darf() throws JOSEException {
        String kopf = kopf(schluessel, angaben("offline_access", "redaktion").build());
        assertThat(tuer.hole("/api/ich", kopf).koerper()).isEqualTo("""
                {"angemeldet":true,"name":"e.muster","rollen":["lesen","redaktion"],"anmeldeart":"OIDC","leseoffen":true,"anmeldeseite":null,"einbettbar":false}""");
        assertThat(tuer.sende("/api/probe", kopf).koerper()).isEqualTo("geschrieben von e.muster");
        assertThat(tuer.graphql("mutation { aendere }", kopf)
                        .json()
                        .at("/data/aendere")
                        .asString())
                .isEqualTo("e.muster");
    }

    @Test
    void Rollen_eines_einzelnen_Programms_zaehlen_dazu_auch_wenn_sein_Name_Punkte_hat() throws JOSEException {
        JWTClaimsSet angaben = angaben()
                .claim("resource_access", Map.of("netz.der.stadt", Map.of("roles", List.of("verwaltung"))))
                .build();
        assertThat(tuer.frage("DELETE", "/api/probe/7", "", kopf(schluessel, angaben))
                        .koerper())
                .isEqualTo("entfernt 7");
    }

    @Test
    void wer_nur_lesen_darf_schreibt_nicht() throws JOSEException {
        for (String rolle : new String[] {"lesen", "admin", "REDAKTION", "ROLE_redaktion"}) {
            String kopf = kopf(schluessel, angaben(rolle).build());
            Antwort antwort = tuer.sende("/api/probe", kopf);
            assertThat(antwort.status()).as(rolle).isEqualTo(403);
            assertThat(antwort.code()).isEqualTo("NICHT_ERLAUBT");
            assertThat(tuer.graphql("mutation { aendere }", kopf).code()).isEqualTo("NICHT_ERLAUBT");
        }
    }

    @Test
    void ohne_Benutzernamen_gilt_die_Nummer() throws JOSEException {
        JWTClaimsSet angaben =
                angaben("redaktion").claim("preferred_username", null).build();
        assertThat(tuer.sende("/api/probe", kopf(schluessel, angaben)).koerper())
                .isEqualTo("geschrieben von 7f3c");
    }

    @Test
    void abgelaufene_kuenftige_fremde_und_umgeschriebene_Tokens_gelten_nicht() throws JOSEException {
        Instant jetzt = Instant.now();
        abgelehnt(kopf(
                schluessel,
                angaben("redaktion")
                        .expirationTime(Date.from(jetzt.minusSeconds(120)))
                        .build()));
        abgelehnt(kopf(
                schluessel,
                angaben("redaktion")
                        .notBeforeTime(Date.from(jetzt.plusSeconds(200)))
                        .build()));
        abgelehnt(kopf(
                schluessel,
                angaben("redaktion").issuer("https://anderer.example").build()));
        abgelehnt(kopf(fremder, angaben("redaktion").build()));
        String gut = kopf(schluessel, angaben("lesen").build());
        String[] teile = gut.split("\\.");
        String anderes = kopf(schluessel, angaben("verwaltung").build()).split("\\.")[1];
        abgelehnt(teile[0] + "." + anderes + "." + teile[2]);
        abgelehnt("Authorization: Bearer quatsch");
    }

    @Test
    void ein_Token_ohne_Unterschrift_oder_mit_dem_offenen_Schluessel_als_Geheimnis_gilt_nicht() throws JOSEException {
        abgelehnt("Authorization: Bearer " + new PlainJWT(angaben("redaktion").build()).serialize());
        SignedJWT geheim = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("eins").build(),
                angaben("redaktion").build());
        geheim.sign(new MACSigner(schluessel.toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8)));
        abgelehnt("Authorization: Bearer " + geheim.serialize());
    }

    @Test
    void Passwoerter_gelten_dann_nicht_mehr() {
        Antwort antwort = tuer.sende("/api/probe", Tuer.REDAKTION);
        assertThat(antwort.status()).isEqualTo(401);
        assertThat(antwort.kopf()).containsEntry("WWW-Authenticate", "Bearer realm=\"Zielnetz\"");
    }

    @Test
    void ein_Anmeldedienst_der_nicht_antwortet_haelt_den_Start_nicht_auf() throws JOSEException {
        try (Tuer ohneDienst =
                Tuer.mit("spring.security.oauth2.resourceserver.jwt.issuer-uri=http://127.0.0.1:1/realms/stadt")) {
            assertThat(ohneDienst.hole("/api/probe").koerper()).isEqualTo("gelesen");
            Antwort antwort = ohneDienst.sende(
                    "/api/probe", kopf(schluessel, angaben("redaktion").build()));
            assertThat(antwort.status()).isEqualTo(503);
            assertThat(antwort.code()).isEqualTo("ANMELDEDIENST_FEHLT");
        }
    }
}
