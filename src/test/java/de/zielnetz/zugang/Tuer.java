package de.zielnetz.zugang;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The front door: sends requests exactly as written, with any Host too, which no HTTP client lets one do. */
public final class Tuer implements AutoCloseable {

    public static final String REDAKTION = basic("redaktion", "das Wort der Redaktion");
    public static final String VERWALTUNG = basic("verwaltung", "das Wort der Verwaltung");

    private final @Nullable ConfigurableApplicationContext programm;
    private final int port;

    private Tuer(@Nullable ConfigurableApplicationContext programm, int port) {
        this.programm = programm;
        this.port = port;
    }

    /** Starts {@link Probe} with these settings beside the usual ones. */
    public static Tuer mit(String... einstellungen) {
        SpringApplication programm = new SpringApplicationBuilder(Probe.class)
                .web(WebApplicationType.SERVLET)
                .properties(
                        "spring.autoconfigure.exclude=de.zielnetz.neo4j.EmbeddedNeo4jConfiguration,"
                                + "org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration,"
                                + "org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jAutoConfiguration,"
                                + "org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jRepositoriesAutoConfiguration,"
                                + "org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jReactiveAutoConfiguration,"
                                + "org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jReactiveRepositoriesAutoConfiguration",
                        "spring.graphql.schema.locations=classpath:zugang/")
                .build();
        String[] alle = Arrays.copyOf(einstellungen, einstellungen.length + 5);
        alle[einstellungen.length] = "server.port=0";
        alle[einstellungen.length + 1] = "zielnetz.zugang.passwort=das Wort der Redaktion";
        alle[einstellungen.length + 2] = "zielnetz.zugang.verwaltung-passwort=das Wort der Verwaltung";
        alle[einstellungen.length + 3] = "management.endpoint.health.group.readiness.include=readinessState,ping";
        alle[einstellungen.length + 4] = "spring.profiles.active=probe";
        ConfigurableApplicationContext laufend =
                programm.run(Arrays.stream(alle).map(e -> "--" + e).toArray(String[]::new));
        return new Tuer(
                laufend,
                ((ServletWebServerApplicationContext) laufend).getWebServer().getPort());
    }

    /** The door of a program that runs already. */
    public static Tuer an(int port) {
        return new Tuer(null, port);
    }

    public static String basic(String benutzer, String passwort) {
        return "Authorization: Basic "
                + Base64.getEncoder().encodeToString((benutzer + ":" + passwort).getBytes(StandardCharsets.UTF_8));
    }

    public int port() {
        return port;
    }

    public String hier() {
        return "127.0.0.1:" + port;
    }

    public Antwort hole(String pfad, String... kopfzeilen) {
        return frage("GET", pfad, "", kopfzeilen);
    }

    public Antwort sende(String pfad, String... kopfzeilen) {
        return frage("POST", pfad, "", kopfzeilen);
    }

    public Antwort graphql(String dokument, String... kopfzeilen) {
        String[] mit = Arrays.copyOf(kopfzeilen, kopfzeilen.length + 2);
        mit[kopfzeilen.length] = "Content-Type: application/json";
        mit[kopfzeilen.length + 1] = "Accept: application/graphql-response+json";
        return frage("POST", "/graphql", JsonMapper.shared().writeValueAsString(Map.of("query", dokument)), mit);
    }

    /** Speaks HTTP/1.0, so that answers come in one piece. */
    public Antwort frage(String methode, String pfad, String koerper, String... kopfzeilen) {
        StringBuilder text = new StringBuilder(methode + " " + pfad + " HTTP/1.0\r\n");
        if (Arrays.stream(kopfzeilen).noneMatch(zeile -> zeile.startsWith("Host:"))) {
            text.append("Host: ").append(hier()).append("\r\n");
        }
        Arrays.stream(kopfzeilen).forEach(zeile -> text.append(zeile).append("\r\n"));
        byte[] inhalt = koerper.getBytes(StandardCharsets.UTF_8);
        text.append("Content-Length: ").append(inhalt.length).append("\r\n\r\n");
        try (Socket leitung = new Socket(InetAddress.getByName("127.0.0.1"), port)) {
            leitung.getOutputStream().write(text.toString().getBytes(StandardCharsets.UTF_8));
            leitung.getOutputStream().write(inhalt);
            leitung.getOutputStream().flush();
            return Antwort.aus(new String(leitung.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError("Keine Antwort auf " + methode + " " + pfad, e);
        }
    }

    @Override
    public void close() {
        if (programm != null) {
            programm.close();
        }
    }

    /** @param kopf by name, however written */
    public record Antwort(int status, Map<String, String> kopf, String koerper) {

        static Antwort aus(String text) {
            int ende = text.indexOf("\r\n\r\n");
            String[] zeilen = text.substring(0, ende).split("\r\n");
            Map<String, String> kopf = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            for (int i = 1; i < zeilen.length; i++) {
                int doppelpunkt = zeilen[i].indexOf(':');
                kopf.merge(
                        zeilen[i].substring(0, doppelpunkt),
                        zeilen[i].substring(doppelpunkt + 1).strip(),
                        (a, b) -> a + " | " + b);
            }
            return new Antwort(Integer.parseInt(zeilen[0].split(" ")[1]), kopf, text.substring(ende + 4));
        }

        public JsonNode json() {
            return JsonMapper.shared().readTree(koerper);
        }

        /** The code of a refusal, in whichever form. */
        public String code() {
            JsonNode json = json();
            return json.has("code")
                    ? json.get("code").asString()
                    : json.at("/errors/0/extensions/code").asString();
        }
    }
}
