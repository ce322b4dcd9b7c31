package de.zielnetz;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the running program over HTTP, as any client does. */
@TestComponent
@Lazy
public class Fragen {

    public static final String PASSWORT = "nur-in-den-tests";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final RestClient http;
    private final Map<String, RestClient> angemeldete = new ConcurrentHashMap<>();

    Fragen(@LocalServerPort int port) {
        this.http = RestClient.builder()
                .baseUrl("http://127.0.0.1:" + port)
                .defaultStatusHandler(status -> true, (frage, antwort) -> {})
                .build();
    }

    public RestClient http() {
        return http;
    }

    /** The same as one who has logged in: {@code redaktion} or {@code verwaltung}. */
    public RestClient http(String benutzer) {
        return angemeldete.computeIfAbsent(benutzer, b -> http.mutate()
                .defaultHeaders(kopf -> kopf.setBasicAuth(b, PASSWORT, StandardCharsets.UTF_8))
                .build());
    }

    /** The whole answer to a document. */
    public JsonNode antwort(String dokument, Map<String, ?> variablen) {
        return JSON.readTree(
                roh(Map.of("query", dokument, "variables", variablen)).getBody());
    }

    /** The data of an answer that must have no errors. */
    public JsonNode daten(String dokument) {
        JsonNode antwort = antwort(dokument, Map.of());
        if (antwort.has("errors")) {
            throw new AssertionError("Fehler in der Antwort auf\n" + dokument + "\n" + antwort.toPrettyString());
        }
        return antwort.get("data");
    }

    /** The whole answer as one who has logged in gets it. */
    public String alsAngemeldeter(String benutzer, String dokument) {
        return String.valueOf(http(benutzer)
                .post()
                .uri("/graphql")
                .contentType(MediaType.APPLICATION_JSON)
                .accept(MediaType.APPLICATION_JSON)
                .body(Map.of("query", dokument))
                .retrieve()
                .body(String.class));
    }

    /** The first error of an answer that must have one. */
    public JsonNode fehler(String dokument) {
        JsonNode antwort = antwort(dokument, Map.of());
        if (!antwort.has("errors")) {
            throw new AssertionError("Kein Fehler in der Antwort auf\n" + dokument + "\n" + antwort.toPrettyString());
        }
        return antwort.get("errors").get(0);
    }

    /** Hands in a file as the user redaktion, with further fields. @return the preview, or why there is none */
    public ResponseEntity<String> vorschau(Resource datei, Map<String, String> felder) {
        MultiValueMap<String, Object> teile = new LinkedMultiValueMap<>();
        teile.add("datei", datei);
        felder.forEach(teile::add);
        return http("redaktion")
                .post()
                .uri("/api/importe/vorschau")
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(teile)
                .retrieve()
                .toEntity(String.class);
    }

    /** The same file once more, with these fields. */
    public JsonNode nochmal(JsonNode vorschau, Map<String, String> felder) {
        MultiValueMap<String, String> formular = new LinkedMultiValueMap<>();
        felder.forEach(formular::add);
        return JSON.readTree(http("redaktion")
                .post()
                .uri("/api/importe/{token}/vorschau", vorschau.get("token").asString())
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(formular)
                .retrieve()
                .body(String.class));
    }

    /** Takes in what was previewed. @return the kennung of its Vorgang */
    public String uebernimm(JsonNode vorschau) {
        String ergebnis = http("redaktion")
                .post()
                .uri("/api/importe/{token}", vorschau.get("token").asString())
                .retrieve()
                .body(String.class);
        return JSON.readTree(ergebnis).at("/vorgang/kennung").asString();
    }

    /** Takes a file in as the user redaktion. @return the kennung of its Vorgang */
    public String liesEin(String name, String inhalt) {
        return uebernimm(
                JSON.readTree(vorschau(new Datei(name, inhalt), Map.of()).getBody()));
    }

    /** Takes a Vorgang back. @return the kennung of the Vorgang that does */
    public String nimmZurueck(String vorgang) {
        String antwort = http("redaktion")
                .delete()
                .uri("/api/importe/" + vorgang)
                .retrieve()
                .body(String.class);
        return JSON.readTree(antwort).get("kennung").asString();
    }

    public ResponseEntity<String> roh(Object koerper) {
        return http.post()
                .uri("/graphql")
                .contentType(MediaType.APPLICATION_JSON)
                .accept(MediaType.parseMediaType("application/graphql-response+json"), MediaType.APPLICATION_JSON)
                .body(koerper)
                .retrieve()
                .toEntity(String.class);
    }
}
