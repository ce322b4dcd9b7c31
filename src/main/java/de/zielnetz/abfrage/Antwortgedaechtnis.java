package de.zielnetz.abfrage;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.zielnetz.benutzer.Benutzer;
import de.zielnetz.stand.NetzGeladen;
import de.zielnetz.stand.Stand;
import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.core.io.SerializedString;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.RawValue;

/**
 * Answers what was asked already of the same net from memory, as the JSON that was sent then. Only whole answers are
 * kept, and none that tells of the clock or writes. Login and limits of requests stand before it, and the word of a
 * database that is away around it, so that they hold for every request.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class Antwortgedaechtnis implements WebGraphQlInterceptor {

    private static final long BYTES = 64L << 20;
    private static final int ROHGEWICHT = 500;
    private static final Duration UNGEFRAGT = Duration.ofMinutes(15);
    private static final String WEG = "/graphql";
    private static final Pattern NIE_GLEICH = Pattern.compile("\\b(?:mutation|subscription|netzstand)\\b");

    /**
     * Everything an answer depends on.
     *
     * @param tag today: what is planned or over is measured by it
     */
    private record Schluessel(
            String revision,
            LocalDate tag,
            Benutzer wer,
            String frage,
            @Nullable String operation,
            Map<String, Object> variablen) {}

    private final Stand stand;
    private final JsonMapper json;
    /** The texts keep the bytes that were sent. */
    private final Cache<Schluessel, SerializedString> antworten = Caffeine.newBuilder()
            .maximumWeight(BYTES)
            .weigher((Schluessel schluessel, SerializedString antwort) ->
                    ROHGEWICHT + 2 * schluessel.frage().length() + 2 * antwort.charLength())
            .expireAfterAccess(UNGEFRAGT)
            .build();

    Antwortgedaechtnis(Stand stand, JsonMapper json) {
        this.stand = stand;
        this.json = json;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest frage, Chain kette) {
        String text = frage.getDocument();
        if (!stand.vorhanden() || !WEG.equals(frage.getUri().getPath())) {
            return kette.next(frage);
        }
        Schluessel schluessel = new Schluessel(
                stand.aktuell().revision(),
                LocalDate.now(ZoneId.of("Europe/Berlin")),
                Benutzer.jetzt(),
                text,
                frage.getOperationName(),
                frage.getVariables());
        SerializedString bekannte = antworten.getIfPresent(schluessel);
        if (bekannte != null) {
            return Mono.just(antwort(frage, bekannte));
        }
        return NIE_GLEICH.matcher(text).find()
                ? kette.next(frage)
                : kette.next(frage).map(antwort -> merke(schluessel, antwort));
    }

    private WebGraphQlResponse merke(Schluessel schluessel, WebGraphQlResponse antwort) {
        ExecutionResult ergebnis = antwort.getExecutionResult();
        boolean ganz = ergebnis.getErrors().isEmpty()
                && (ergebnis.getExtensions() == null || ergebnis.getExtensions().isEmpty());
        if (!ganz || ergebnis.getData() == null) {
            return antwort;
        }
        SerializedString geschrieben = new SerializedString(json.writeValueAsString(ergebnis.<Object>getData()));
        antworten.put(schluessel, geschrieben);
        return antwort.transform(neu -> neu.data(new RawValue(geschrieben)));
    }

    private static WebGraphQlResponse antwort(WebGraphQlRequest frage, SerializedString daten) {
        ExecutionResult ergebnis = ExecutionResultImpl.newExecutionResult()
                .data(new RawValue(daten))
                .build();
        return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(frage.toExecutionInput(), ergebnis));
    }

    /** No later question asks of an earlier net. */
    @EventListener
    void vergiss(NetzGeladen geladen) {
        antworten.invalidateAll();
    }
}
