package de.zielnetz.zugang.fehler;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/**
 * A refusal: as RFC 9457 has it, or as GraphQL has it where GraphQL was asked.
 *
 * @param code what went wrong, for programs
 * @param satz the same for people
 */
public record Problem(HttpStatusCode status, String code, String satz) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final MediaType GRAPHQL = MediaType.parseMediaType("application/graphql-response+json");

    public Problem(int status, String code, String satz) {
        this(HttpStatusCode.valueOf(status), code, satz);
    }

    /** For filters, which answer before Spring MVC does. Headers must be set before. */
    public void schreibe(HttpServletRequest frage, HttpServletResponse antwort) throws IOException {
        antwort.setStatus(status.value());
        antwort.setContentType(form(frage).toString());
        antwort.setCharacterEncoding(StandardCharsets.UTF_8.name());
        antwort.getOutputStream().write(JSON.writeValueAsBytes(koerper(frage, frage.getRequestURI())));
    }

    public ResponseEntity<Object> antwort(HttpServletRequest frage, HttpHeaders kopfzeilen) {
        return antwort(frage, kopfzeilen, frage.getRequestURI());
    }

    /** @param pfad what was asked for, where an error page answers in its place */
    public ResponseEntity<Object> antwort(HttpServletRequest frage, HttpHeaders kopfzeilen, String pfad) {
        return ResponseEntity.status(status)
                .headers(kopfzeilen)
                .contentType(form(frage))
                .body(koerper(frage, pfad));
    }

    /** The problem itself, where it is not known what was asked for. */
    String alsText() {
        return JSON.writeValueAsString(koerper(null));
    }

    private Map<String, Object> koerper(HttpServletRequest frage, String pfad) {
        if (fragtGraphql(frage)) {
            Map<String, Object> fehler = new LinkedHashMap<>();
            fehler.put("message", satz);
            fehler.put("extensions", Map.of("code", code));
            return Map.of("errors", List.of(fehler));
        }
        return koerper(pfad);
    }

    private Map<String, Object> koerper(@Nullable String pfad) {
        Map<String, Object> koerper = new LinkedHashMap<>();
        koerper.put("title", titel());
        koerper.put("status", status.value());
        koerper.put("detail", satz);
        if (pfad != null) {
            koerper.put("instance", pfad);
        }
        koerper.put("code", code);
        return koerper;
    }

    private static MediaType form(HttpServletRequest frage) {
        if (!fragtGraphql(frage)) {
            return MediaType.APPLICATION_PROBLEM_JSON;
        }
        String erwuenscht = frage.getHeader(HttpHeaders.ACCEPT);
        boolean nurJson = erwuenscht != null
                && erwuenscht.contains(MediaType.APPLICATION_JSON_VALUE)
                && !erwuenscht.contains(GRAPHQL.toString());
        return nurJson ? MediaType.APPLICATION_JSON : GRAPHQL;
    }

    private static boolean fragtGraphql(HttpServletRequest frage) {
        return frage.getRequestURI().equals("/graphql");
    }

    private String titel() {
        return switch (status.value()) {
            case 401 -> "Anmeldung nötig";
            case 403 -> "Nicht erlaubt";
            case 404 -> "Nicht gefunden";
            case 405 -> "Methode nicht erlaubt";
            case 406 -> "Form nicht verfügbar";
            case 409 -> "Widerspruch";
            case 413 -> "Zu groß";
            case 415 -> "Form nicht bekannt";
            case 429 -> "Zu viele Anfragen";
            case 503 -> "Zurzeit nicht möglich";
            default -> status.is5xxServerError() ? "Fehler in Zielnetz" : "Anfrage nicht verstanden";
        };
    }
}
