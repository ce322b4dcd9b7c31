package de.zielnetz.einlesen;

import de.zielnetz.Datei;
import de.zielnetz.Zielnetz;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The program on a folder of its own: in a process, which can be killed, or in this one. */
final class Programm {

    private static final Pattern PORT = Pattern.compile("GraphQL: +http:..127.0.0.1:(\\d+).graphql");
    /** Without its empty end, which would be the folder of the project and bring every migration twice. */
    private static final String KLASSEN = System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path"))
            .replaceAll(File.pathSeparator + "+$", "");

    private static final Duration GEDULD = Duration.ofMinutes(3);
    private static final String PASSWORT = "ein Wort nur zum Probieren";
    private static final String LAGE =
            "{ netzstand { kanten vorgaenge hinweise } projekte { totalCount } importe(first: 50) { nodes { art } } }";

    /** @param heil whether everything in the database is part of the net and was written by Zielnetz */
    record Lage(int projekte, int kanten, int vorgaenge, boolean heil) {}

    private final Runnable ende;
    private final RestClient http;

    private Programm(Runnable ende, int port) {
        this.ende = ende;
        this.http = RestClient.builder()
                .baseUrl("http://127.0.0.1:" + port)
                .defaultHeaders(kopf -> kopf.setBasicAuth("redaktion", PASSWORT, StandardCharsets.UTF_8))
                .build();
    }

    /** Starts it on this folder and waits for the net; what it says stands in target/abbruch.log. */
    static Programm starte(Path ordner) throws IOException {
        Path ausgabe = Path.of("target", "abbruch.log");
        Files.deleteIfExists(ausgabe);
        List<String> befehl = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:ReservedCodeCacheSize=240m",
                "-XX:+UseSerialGC",
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:-BytecodeVerificationRemote",
                "-cp",
                KLASSEN,
                Zielnetz.class.getName(),
                "--logging.level.de.zielnetz.einlesen=debug"));
        befehl.addAll(einstellungen(ordner));
        Process prozess = new ProcessBuilder(befehl)
                .redirectErrorStream(true)
                .redirectOutput(ausgabe.toFile())
                .start();
        return new Programm(
                        () -> {
                            prozess.destroyForcibly();
                            prozess.onExit().join();
                        },
                        Awaitility.await()
                                .atMost(GEDULD)
                                .until(() -> port(Files.readString(ausgabe)), port -> port > 0))
                .geladen();
    }

    /** Starts it on this folder in this process, where most of its classes are loaded already, and waits for the net. */
    static Programm hier(Path ordner) {
        ConfigurableApplicationContext programm =
                SpringApplication.run(Zielnetz.class, einstellungen(ordner).toArray(String[]::new));
        return new Programm(
                        programm::close,
                        programm.getEnvironment().getRequiredProperty("local.server.port", Integer.class))
                .geladen();
    }

    private static List<String> einstellungen(Path ordner) {
        return List.of(
                "--server.port=0",
                "--zielnetz.bolt-port=0",
                "--zielnetz.zugang.passwort=" + PASSWORT,
                "--zielnetz.daten=" + ordner);
    }

    private Programm geladen() {
        Awaitility.await().atMost(GEDULD).ignoreExceptions().until(() -> lage().heil());
        return this;
    }

    private static int port(String ausgabe) {
        Matcher bereit = PORT.matcher(ausgabe);
        return bereit.find() ? Integer.parseInt(bereit.group(1)) : 0;
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
                daten.at("/netzstand/hinweise").isArray()
                        && daten.at("/netzstand/hinweise").isEmpty()
                        && !daten.at("/importe/nodes").toString().contains("FREMD"));
    }

    String vorschau(String name, String inhalt) {
        MultiValueMap<String, Object> teile = new LinkedMultiValueMap<>();
        teile.add("datei", new Datei(name, inhalt));
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

    /** As {@code kill -9} does; what runs in this process is closed. */
    void schiesseAb() {
        ende.run();
    }
}
