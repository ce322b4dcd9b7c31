package de.zielnetz.zugang.fehler;

import de.zielnetz.fehler.ErrorCode;
import de.zielnetz.fehler.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.json.ProblemDetailJacksonMixin;
import tools.jackson.databind.json.JsonMapper;

/**
 * A refusal as the one who asked wants it: a problem detail (RFC 9457), a GraphQL error where GraphQL was asked, or a page
 * where a browser shows the answer.
 *
 * @param status of HTTP; mostly that of the code
 * @param satz what went wrong, for people
 * @param details more members of the problem detail
 */
public record Problem(ErrorCode code, int status, String satz, Map<String, Object> details) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addMixIn(ProblemDetail.class, ProblemDetailJacksonMixin.class)
            .build();
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final MediaType GRAPHQL = MediaType.parseMediaType("application/graphql-response+json");

    public Problem(ErrorCode code, String satz) {
        this(code, code.status(), satz);
    }

    Problem(ErrorCode code, int status, String satz) {
        this(code, status, satz, Map.of());
    }

    static Problem of(Refused abgelehnt) {
        return new Problem(
                abgelehnt.code(),
                abgelehnt.code().status(),
                String.valueOf(abgelehnt.getMessage()),
                abgelehnt.details());
    }

    /** For filters, which answer before Spring MVC does. Headers must be set before. */
    public void write(HttpServletRequest frage, HttpServletResponse antwort) throws IOException {
        antwort.setStatus(status);
        antwort.setContentType(form(frage).toString());
        antwort.setCharacterEncoding(StandardCharsets.UTF_8.name());
        antwort.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        antwort.getOutputStream().write(bytes(frage, frage.getRequestURI()));
    }

    ResponseEntity<Object> entity(HttpServletRequest frage, HttpHeaders kopfzeilen) {
        return entity(frage, kopfzeilen, frage.getRequestURI());
    }

    /** @param pfad what was asked for, where an error page answers in its place */
    ResponseEntity<Object> entity(HttpServletRequest frage, HttpHeaders kopfzeilen, String pfad) {
        return ResponseEntity.status(status)
                .headers(kopfzeilen)
                .varyBy(HttpHeaders.ACCEPT)
                .contentType(form(frage))
                .body(ErrorPage.wanted(frage) ? ErrorPage.of(this, pfad, frage.getContextPath()) : body(frage, pfad));
    }

    /** The problem detail itself, where it is not known what was asked for. */
    String asText() {
        return JSON.writeValueAsString(detail(null));
    }

    private byte[] bytes(HttpServletRequest frage, String pfad) {
        return ErrorPage.wanted(frage)
                ? ErrorPage.of(this, pfad, frage.getContextPath())
                : JSON.writeValueAsBytes(body(frage, pfad));
    }

    private Object body(HttpServletRequest frage, String pfad) {
        return asksGraphql(frage)
                ? Map.of("errors", List.of(Map.of("message", satz, "extensions", Map.of("code", code.name()))))
                : detail(instance(pfad));
    }

    private ProblemDetail detail(@Nullable URI instance) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setTitle(code.title());
        problem.setDetail(satz);
        problem.setInstance(instance);
        problem.setProperty("code", code.name());
        details.forEach(problem::setProperty);
        return problem;
    }

    /** Not all that is asked for can be written as an address. */
    private static @Nullable URI instance(String pfad) {
        try {
            return URI.create(pfad);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    static MediaType form(HttpServletRequest frage) {
        if (ErrorPage.wanted(frage)) {
            return HTML;
        }
        if (!asksGraphql(frage)) {
            return MediaType.APPLICATION_PROBLEM_JSON;
        }
        String erwuenscht = frage.getHeader(HttpHeaders.ACCEPT);
        boolean nurJson = erwuenscht != null
                && erwuenscht.contains(MediaType.APPLICATION_JSON_VALUE)
                && !erwuenscht.contains(GRAPHQL.toString());
        return nurJson ? MediaType.APPLICATION_JSON : GRAPHQL;
    }

    private static boolean asksGraphql(HttpServletRequest frage) {
        return frage.getServletPath().equals("/graphql");
    }
}
