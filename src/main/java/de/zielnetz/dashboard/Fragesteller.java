package de.zielnetz.dashboard;

import de.zielnetz.graphql.Anfragefehler;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.support.SerializableGraphQlRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;

/** Asks GraphQL in the name of whoever asks here: the same way in as /graphql, so the same limits and rights hold. */
@Component
class Fragesteller {

    private static final String OHNE_CODE = "FRAGE_UNGUELTIG";

    private final WebGraphQlHandler graphql;

    Fragesteller(WebGraphQlHandler graphql) {
        this.graphql = graphql;
    }

    /**
     * The whole answer as /graphql gives it.
     *
     * @throws Fragefehler where it has errors: half an answer would look like a whole one on a dashboard
     */
    Map<String, Object> frage(GespeicherteFrage frage, Map<String, Object> variablen, HttpServletRequest anfrage) {
        SerializableGraphQlRequest koerper = new SerializableGraphQlRequest();
        koerper.setQuery(frage.text());
        koerper.setVariables(variablen);
        WebGraphQlResponse antwort = Objects.requireNonNull(graphql.handleRequest(new WebGraphQlRequest(
                        new ServletServerHttpRequest(anfrage).getURI(),
                        new HttpHeaders(),
                        new LinkedMultiValueMap<>(),
                        Map.of(),
                        koerper,
                        UUID.randomUUID().toString(),
                        Locale.GERMAN))
                .block());
        if (!antwort.getErrors().isEmpty()) {
            throw fehler(antwort.getErrors());
        }
        return antwort.toMap();
    }

    private static Fragefehler fehler(List<ResponseError> alle) {
        ResponseError erster = alle.get(0);
        String code = String.valueOf(erster.getExtensions().getOrDefault("code", OHNE_CODE));
        Fragefehler fehler = new Fragefehler(status(code), code, String.valueOf(erster.getMessage()));
        if (erster.getExtensions().get("vorschlaege") instanceof List<?> vorschlaege) {
            fehler.mit("vorschlaege", vorschlaege);
        }
        if (alle.size() > 1) {
            fehler.mit(
                    "weitere", alle.stream().skip(1).map(Fragesteller::alsWerte).toList());
        }
        return fehler;
    }

    private static Map<String, Object> alsWerte(ResponseError fehler) {
        Map<String, Object> werte = new LinkedHashMap<>();
        werte.put("detail", fehler.getMessage());
        werte.put("code", fehler.getExtensions().getOrDefault("code", OHNE_CODE));
        werte.put("ort", fehler.getPath());
        return werte;
    }

    private static HttpStatus status(String code) {
        for (Anfragefehler.Code bekannt : Anfragefehler.Code.values()) {
            if (bekannt.name().equals(code)) {
                return switch (bekannt) {
                    case UNBEKANNTE_KENNUNG -> HttpStatus.NOT_FOUND;
                    case NICHT_ERLAUBT -> HttpStatus.FORBIDDEN;
                    case ZEIT_UEBERSCHRITTEN, NETZ_NICHT_GELADEN -> HttpStatus.SERVICE_UNAVAILABLE;
                    case INTERNER_FEHLER -> HttpStatus.INTERNAL_SERVER_ERROR;
                    case UNGUELTIGE_SEITE, UNGUELTIGE_STELLE, UNGUELTIGER_WERT -> HttpStatus.BAD_REQUEST;
                };
            }
        }
        return HttpStatus.BAD_REQUEST;
    }
}
