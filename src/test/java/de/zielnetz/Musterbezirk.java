package de.zielnetz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.web.client.RestClient;

/**
 * One program on the invented district, in which only who is logged in may read and what one wants to change another takes over;
 * all who need that share it, and leave no change.
 */
public final class Musterbezirk {

    private static final String PASSWORT = "nur im Test";

    private Musterbezirk() {}

    /** Started when the first asks for it, ended with the process. */
    private static final class Programm {

        private static final int PORT = starte();

        private static int starte() {
            try {
                Path ordner = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "neo4j-");
                return ((ServletWebServerApplicationContext) SpringApplication.run(
                                Zielnetz.class,
                                "--server.port=0",
                                "--zielnetz.bolt-port=0",
                                "--zielnetz.lesen=angemeldet",
                                "--zielnetz.freigabe=vier-augen",
                                "--zielnetz.zugang.passwort=" + PASSWORT,
                                "--zielnetz.zugang.verwaltung-passwort=" + PASSWORT,
                                "--zielnetz.zugang.anfragen-je-sekunde=0",
                                "--zielnetz.beispiel=musterbezirk",
                                "--zielnetz.daten=" + ordner))
                        .getWebServer()
                        .getPort();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** As one who has not logged in; no status is an error. */
    public static RestClient ohneAnmeldung() {
        return RestClient.builder()
                .baseUrl("http://127.0.0.1:" + Programm.PORT)
                .defaultStatusHandler(status -> true, (anfrage, antwort) -> {})
                .build();
    }

    /** As the user redaktion. */
    public static RestClient angemeldet() {
        return angemeldet("redaktion");
    }

    /** As this user: redaktion or verwaltung. */
    public static RestClient angemeldet(String benutzer) {
        return ohneAnmeldung()
                .mutate()
                .defaultHeaders(kopf -> kopf.setBasicAuth(benutzer, PASSWORT, StandardCharsets.UTF_8))
                .build();
    }
}
