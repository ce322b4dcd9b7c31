package de.zielnetz.dashboard;

import de.zielnetz.fehler.CommonCode;
import de.zielnetz.fehler.ErrorCode;
import de.zielnetz.fehler.Refused;
import de.zielnetz.graphql.Anfrage;
import de.zielnetz.graphql.Anfragefehler;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.support.SerializableGraphQlRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;

/** Asks GraphQL in the name of whoever asks here: the same way in as /graphql, so the same limits and rights hold. */
@Component
public class Fragesteller {

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
        return frage(frage, variablen, new ServletServerHttpRequest(anfrage).getURI());
    }

    /** The same for one that comes from inside the program. */
    Map<String, Object> frage(GespeicherteFrage frage, Map<String, Object> variablen, URI adresse) {
        return frage(frage.gefragt(), variablen, adresse);
    }

    /**
     * The same of a document that nobody saved.
     *
     * @throws Refused where it has errors
     */
    public Map<String, Object> frage(String dokument, Map<String, Object> variablen, HttpServletRequest anfrage) {
        return frage(dokument, variablen, new ServletServerHttpRequest(anfrage).getURI());
    }

    private Map<String, Object> frage(String dokument, Map<String, Object> variablen, URI adresse) {
        SerializableGraphQlRequest koerper = new SerializableGraphQlRequest();
        koerper.setQuery(dokument);
        koerper.setVariables(variablen);
        WebGraphQlResponse antwort = Objects.requireNonNull(graphql.handleRequest(new WebGraphQlRequest(
                        adresse,
                        new HttpHeaders(),
                        new LinkedMultiValueMap<>(),
                        null,
                        Map.of(Anfrage.SIEHT_HINEIN, true),
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
        Fragefehler fehler =
                new Fragefehler(code(erster.getExtensions().get("code")), String.valueOf(erster.getMessage()));
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
        werte.put("code", code(fehler.getExtensions().get("code")).name());
        werte.put("ort", fehler.getPath());
        return werte;
    }

    /** As the answer has it by name: one of GraphQL's own, or one that any request may be refused for. */
    private static ErrorCode code(@Nullable Object name) {
        return Stream.<ErrorCode>concat(Stream.of(Anfragefehler.Code.values()), Stream.of(CommonCode.values()))
                .filter(code -> code.name().equals(name))
                .findFirst()
                .orElse(CommonCode.FRAGE_UNGUELTIG);
    }
}
