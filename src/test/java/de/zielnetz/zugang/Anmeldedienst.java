package de.zielnetz.zugang;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A small login service that does as it is told, rightly or wrongly; the tests in the browser ask a real one. */
final class Anmeldedienst implements AutoCloseable {

    static final String GEHEIMNIS = "nur im Test";

    private record Begonnene(
            Map<String, String> frage,
            JWTClaimsSet idToken,
            @Nullable String zugriff) {}

    private final RSAKey schluessel;
    private final HttpServer server;
    private final Map<String, Begonnene> codes = new ConcurrentHashMap<>();

    Anmeldedienst() throws IOException, JOSEException {
        schluessel = new RSAKeyGenerator(2048).keyID("eins").generate();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        String beschreibung = """
                {"issuer": "%1$s", "jwks_uri": "%1$s/schluessel", "authorization_endpoint": "%1$s/auth",
                 "token_endpoint": "%1$s/token", "end_session_endpoint": "%1$s/ende",
                 "subject_types_supported": ["public"], "response_types_supported": ["code"]}""".formatted(aussteller());
        server.createContext("/.well-known/openid-configuration", frage -> antworte(frage, 200, beschreibung));
        server.createContext(
                "/schluessel", frage -> antworte(frage, 200, new JWKSet(schluessel.toPublicJWK()).toString()));
        server.createContext("/token", this::tausche);
        server.start();
    }

    String aussteller() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    JWTClaimsSet.Builder angaben(String... rollen) {
        return new JWTClaimsSet.Builder()
                .issuer(aussteller())
                .subject("7f3c")
                .claim("preferred_username", "e.muster")
                .claim("realm_access", Map.of("roles", List.of(rollen)))
                .issueTime(new Date())
                .expirationTime(Date.from(Instant.now().plusSeconds(300)));
    }

    String token(@Nullable String typ, JWTClaimsSet angaben) {
        try {
            JWSHeader.Builder kopf = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("eins");
            SignedJWT token = new SignedJWT((typ == null ? kopf : kopf.type(new JOSEObjectType(typ))).build(), angaben);
            token.sign(new RSASSASigner(schluessel));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Somebody has proved who he is: the address to which his browser is sent back.
     *
     * @param ziel where the program sent the browser
     * @param idToken what the service says of him, given what a right one would say
     * @param zugriff the claims of the access token; null for one that nobody else can read
     */
    String bestaetige(String ziel, UnaryOperator<JWTClaimsSet.Builder> idToken, @Nullable JWTClaimsSet zugriff) {
        Map<String, String> frage = werte(URI.create(ziel).getRawQuery());
        String code = UUID.randomUUID().toString();
        JWTClaimsSet.Builder richtiges =
                angaben().audience(frage.get("client_id")).claim("nonce", frage.get("nonce"));
        codes.put(
                code,
                new Begonnene(
                        frage, idToken.apply(richtiges).build(), zugriff == null ? null : token("at+jwt", zugriff)));
        return URI.create(frage.get("redirect_uri")).getRawPath() + "?code=" + code + "&state="
                + URLEncoder.encode(frage.get("state"), StandardCharsets.UTF_8);
    }

    /** As RFC 6749 and RFC 7636 have it: the same client, the same address, and whoever began it. */
    private void tausche(HttpExchange frage) throws IOException {
        Map<String, String> werte = werte(new String(frage.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        Begonnene begonnene = codes.remove(werte.getOrDefault("code", ""));
        String wer = "Basic "
                + Base64.getEncoder()
                        .encodeToString(("zielnetz:" + URLEncoder.encode(GEHEIMNIS, StandardCharsets.UTF_8))
                                .getBytes(StandardCharsets.UTF_8));
        if (begonnene == null
                || !wer.equals(frage.getRequestHeaders().getFirst("Authorization"))
                || !begonnene.frage().get("redirect_uri").equals(werte.get("redirect_uri"))
                || !"S256".equals(begonnene.frage().get("code_challenge_method"))
                || !begonnene.frage().get("code_challenge").equals(hash(werte.getOrDefault("code_verifier", "")))) {
            antworte(frage, 400, "{\"error\": \"invalid_grant\"}");
            return;
        }
        antworte(
                frage,
                200,
                JsonMapper.shared()
                        .writeValueAsString(Map.of(
                                "token_type",
                                "Bearer",
                                "expires_in",
                                300,
                                "access_token",
                                begonnene.zugriff() == null ? "undurchsichtig" : begonnene.zugriff(),
                                "id_token",
                                token(null, begonnene.idToken()))));
    }

    static Map<String, String> werte(String frage) {
        return Stream.of(frage.split("&"))
                .map(teil -> teil.split("=", 2))
                .collect(Collectors.toMap(teil -> teil[0], teil -> URLDecoder.decode(teil[1], StandardCharsets.UTF_8)));
    }

    private static String hash(String text) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void antworte(HttpExchange frage, int status, String json) throws IOException {
        byte[] koerper = json.getBytes(StandardCharsets.UTF_8);
        frage.getResponseHeaders().add("Content-Type", "application/json");
        frage.sendResponseHeaders(status, koerper.length);
        frage.getResponseBody().write(koerper);
        frage.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
