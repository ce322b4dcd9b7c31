package de.zielnetz.befehl;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks a server and understands what it answers. Follows no redirection: a login goes where it was meant to go. */
final class Serveranfrage {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Duration VERBINDUNG = Duration.ofSeconds(3);
    private static final Duration LANG = Duration.ofMinutes(30);

    private Serveranfrage() {}

    /** @param geduld how long to wait for an answer */
    static RestClient an(Serveradresse server, Duration geduld) {
        HttpClient http = HttpClient.newBuilder()
                .connectTimeout(VERBINDUNG)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        JdkClientHttpRequestFactory werk = new JdkClientHttpRequestFactory(http);
        werk.setReadTimeout(geduld);
        return RestClient.builder()
                .baseUrl(server.uri())
                .requestFactory(werk)
                .defaultStatusHandler(status -> true, (frage, antwort) -> {})
                .build();
    }

    /** The body of a good answer; what was asked wrongly or is not allowed is thrown as the server says it. */
    static <T> T gelungen(RestClient.RequestHeadersSpec<?> frage, Class<T> was) {
        try {
            ResponseEntity<byte[]> antwort = frage.retrieve().toEntity(byte[].class);
            byte[] koerper = antwort.getBody() == null ? new byte[0] : antwort.getBody();
            if (antwort.getStatusCode().is2xxSuccessful()) {
                return JSON.readValue(koerper, was);
            }
            throw abgelehnt(antwort.getStatusCode().value(), koerper);
        } catch (ResourceAccessException e) {
            throw new Abbruch("Die Verbindung brach ab (%s). Noch einmal einlesen schadet nicht."
                    .formatted(e.getMostSpecificCause().getClass().getSimpleName()));
        } catch (JacksonException e) {
            throw new Abbruch("Die Antwort ist nicht zu verstehen; vielleicht ist jenes Zielnetz älter oder neuer.");
        }
    }

    /** Puts the answer to a POST into a new file; nothing is left of one that broke off. */
    static void lade(Serveradresse server, String pfad, String anmeldung, Path ziel) {
        Path halb = ziel.resolveSibling(ziel.getFileName() + ".halb");
        try {
            an(server, LANG)
                    .post()
                    .uri(pfad)
                    .header(HttpHeaders.AUTHORIZATION, anmeldung)
                    .exchange((frage, antwort) -> {
                        if (!antwort.getStatusCode().is2xxSuccessful()) {
                            throw abgelehnt(
                                    antwort.getStatusCode().value(),
                                    antwort.getBody().readAllBytes());
                        }
                        return Files.copy(antwort.getBody(), halb, StandardCopyOption.REPLACE_EXISTING);
                    });
            if (halb.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(halb, PosixFilePermissions.fromString("rw-------"));
            }
            Files.move(halb, ziel);
        } catch (IOException | ResourceAccessException e) {
            throw new Abbruch("Die Sicherung kam nicht an (%s).".formatted(e.getMessage()));
        }
    }

    private static Abbruch abgelehnt(int status, byte[] koerper) {
        JsonNode problem = alsJson(koerper);
        String satz = problem == null ? "" : problem.path("detail").asString("");
        if (problem == null || satz.isEmpty()) {
            return new Abbruch("Der Server antwortet mit Status %d.".formatted(status));
        }
        List<String> einzelheiten = new ArrayList<>();
        problem.path("einzelheiten").forEach(e -> einzelheiten.add(e.asString("")));
        return new Abbruch(Abbruch.ausgang(problem.path("code").asString("")), satz, einzelheiten);
    }

    private static @Nullable JsonNode alsJson(byte[] koerper) {
        try {
            return JSON.readTree(koerper);
        } catch (JacksonException e) {
            return null;
        }
    }
}
