package de.zielnetz.graphql.http;

import de.zielnetz.fehler.CommonCode;
import de.zielnetz.zugang.fehler.Problem;
import de.zielnetz.zugang.order.RequestOrder;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes of every form in which GraphQL may be asked over HTTP the one that all behind it know (servlet filter): a query
 * in the address (GET) and a query that is named by its hash (automatic persisted queries) become the body of a POST.
 * Login, origin and limits stand before it, so that they hold for all forms alike; the {@link AnswerCacheFilter} behind it
 * keeps one answer for all.
 */
@Component
@Order(RequestOrder.QUERY_FORMS)
class QueryForms extends OncePerRequestFilter {

    private static final String PATH = "/graphql";
    private static final Set<String> IN_ADDRESS = Set.of("GET", "HEAD");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final PersistedQueries persisted;

    QueryForms(PersistedQueries persisted) {
        this.persisted = persisted;
    }

    /** A question that is not passed on. */
    static final class Declined extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private final transient Problem problem;

        Declined(CommonCode code, String satz) {
            super(satz);
            this.problem = new Problem(code, satz);
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !PATH.equals(request.getServletPath());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (HttpMethod.OPTIONS.matches(request.getMethod())) {
            response.setHeader(HttpHeaders.ALLOW, FormCheck.METHODS);
            response.setStatus(HttpStatus.NO_CONTENT.value());
            return;
        }
        try {
            FormCheck.check(request);
            Map<String, Object> question =
                    IN_ADDRESS.contains(request.getMethod()) ? fromAddress(request) : fromBody(request);
            if (question == null) {
                chain.doFilter(request, response);
            } else if (persisted.complete(question)) {
                chain.doFilter(new RewrittenRequest(request, JSON.writeValueAsBytes(question)), response);
            } else {
                sayNotFound(response);
            }
        } catch (Declined declined) {
            if (declined.problem.code() == CommonCode.METHODE_NICHT_ERLAUBT) {
                response.setHeader(HttpHeaders.ALLOW, FormCheck.methods(request));
            }
            declined.problem.write(request, response);
        }
    }

    private Map<String, Object> fromAddress(HttpServletRequest request) {
        Map<String, Object> question = new LinkedHashMap<>();
        for (String name : List.of("query", "operationName")) {
            String value = request.getParameter(name);
            if (value != null && !value.isBlank()) {
                question.put(name, value);
            }
        }
        for (String name : List.of("variables", "extensions")) {
            String value = request.getParameter(name);
            if (value != null && !value.isBlank()) {
                question.put(name, object(name, value));
            }
        }
        if (!question.containsKey("query") && !question.containsKey("extensions")) {
            throw new Declined(
                    CommonCode.ANFRAGE_UNVERSTAENDLICH,
                    "In der Adresse steht keine Frage: erwartet wird sie in query, etwa /graphql?query={leitziele{name}}.");
        }
        Object query = question.get("query");
        if (query != null && PersistedQueries.changesSomething(String.valueOf(query))) {
            throw new Declined(
                    CommonCode.METHODE_NICHT_ERLAUBT, "Mit GET wird nur gelesen; Änderungen verlangen POST.");
        }
        return question;
    }

    @SuppressWarnings("unchecked") // JSON objects have names
    private static Map<String, Object> object(String name, String text) {
        try {
            Object value = JSON.readValue(text, Object.class);
            if (value instanceof Map<?, ?> object) {
                return (Map<String, Object>) object;
            }
        } catch (JacksonException unreadable) {
            // said below
        }
        throw new Declined(
                CommonCode.ANFRAGE_UNVERSTAENDLICH,
                "Die Angabe %s in der Adresse ist kein JSON-Objekt, etwa {\"nummer\": 3}.".formatted(name));
    }

    /** Null where the body says nothing of a persisted query, or is none that can be read: others say what is wrong. */
    private static @Nullable Map<String, Object> fromBody(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readAllBytes();
        if (!new String(body, StandardCharsets.UTF_8).contains(PersistedQueries.EXTENSION)) {
            return null;
        }
        try {
            return object("", new String(body, StandardCharsets.UTF_8));
        } catch (Declined unreadable) {
            return null;
        }
    }

    /** In the words of the protocol: clients know them, and send the whole query. */
    private static void sayNotFound(HttpServletResponse response) throws IOException {
        response.setStatus(HttpStatus.OK.value());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.getOutputStream()
                .write(JSON.writeValueAsBytes(Map.of(
                        "errors",
                        List.of(Map.of(
                                "message",
                                "PersistedQueryNotFound",
                                "extensions",
                                Map.of("code", "PERSISTED_QUERY_NOT_FOUND"))))));
    }
}
