package de.zielnetz.einlesen;

import de.zielnetz.Zielnetz;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The program in a process of its own, which can be killed. */
final class Programm {

    private static final Pattern PORT = Pattern.compile("GraphQL: +http:..127.0.0.1:(\\d+).graphql");
    private static final String PASSWORT = "ein Wort nur zum Probieren";
    private static final String LAGE =
            "{ netzstand { kanten vorgaenge hinweise } projekte { totalCount } importe(first: 50) { nodes { art } } }";

    /** @param heil whether everything in the database is part of the net and was written by Zielnetz */
    record Lage(int projekte, int kanten, int vorgaenge, boolean heil) {}

    private final Process prozess;
    private final RestClient http;

    private Programm(Process prozess, int port) {
        this.prozess = prozess;
        this.http = RestClient.builder()
                .baseUrl("http://127.0.0.1:" + port)
                .defaultHeaders(kopf -> kopf.setBasicAuth("redaktion", PASSWORT, StandardCharsets.UTF_8))
                .build();
    }

    /** Starts it on this folder and waits for the net. */
    static Programm starte(Path ordner) throws IOException {
        Process prozess = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Zielnetz.class.getName(),
                        "--server.port=0",
                        "--zielnetz.bolt-port=0",
                        "--zielnetz.zugang.passwort=" + PASSWORT,
                        "--zielnetz.daten=" + ordner)
                .redirectErrorStream(true)
                .start();
        Programm programm = new Programm(prozess, port(prozess));
        Awaitility.await().atMost(Duration.ofMinutes(3)).ignoreExceptions().until(() -> programm.lage()
                .heil());
        return programm;
    }

    /** Reads on afterwards, so that the program never waits for somebody to read what it says. */
    private static int port(Process prozess) throws IOException {
        BufferedReader ausgabe = prozess.inputReader(StandardCharsets.UTF_8);
        for (String zeile = ausgabe.readLine(); zeile != null; zeile = ausgabe.readLine()) {
            Matcher gestartet = PORT.matcher(zeile);
            if (gestartet.find()) {
                Thread leser = new Thread(() -> ausgabe.lines().forEach(ungelesen -> {}));
                leser.setDaemon(true);
                leser.start();
                return Integer.parseInt(gestartet.group(1));
            }
        }
        throw new IllegalStateException("The program ended before it answered");
    }

    Lage lage() {
        JsonNode daten = JsonMapper.shared()
                .readTree(http.post()
                        .uri("/graphql")
                        .body(Map.of("query", LAGE))
                        .retrieve()
                        .body(String.class))
                .get("data");
        return new Lage(
                daten.at("/projekte/totalCount").asInt(),
                daten.at("/netzstand/kanten").asInt(),
                daten.at("/netzstand/vorgaenge").asInt(),
                daten.at("/netzstand/hinweise").isEmpty()
                        && !daten.at("/importe/nodes").toString().contains("FREMD"));
    }

    String vorschau(String name, String inhalt) {
        MultiValueMap<String, Object> teile = new LinkedMultiValueMap<>();
        teile.add("datei", new ByteArrayResource(inhalt.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return name;
            }
        });
        return JsonMapper.shared()
                .readTree(http.post()
                        .uri("/api/importe/vorschau")
                        .body(teile)
                        .retrieve()
                        .body(String.class))
                .get("token")
                .asString();
    }

    void uebernimm(String token) {
        http.post().uri("/api/importe/{token}", token).retrieve().toBodilessEntity();
    }

    void warteBisEsSchreibt(String token) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(50))
                .ignoreExceptions()
                .until(() -> JsonMapper.shared()
                        .readTree(http.get()
                                .uri("/api/importe/fortschritt/{token}", token)
                                .retrieve()
                                .body(String.class))
                        .get("phase")
                        .asString()
                        .matches("SCHREIBT|LAEDT|FERTIG"));
    }

    /** As {@code kill -9} does. */
    void schiesseAb() throws IOException {
        prozess.destroyForcibly();
        prozess.onExit().join();
    }
}
