package de.zielnetz.graphql.http;

import de.zielnetz.graphql.Anfrage;
import de.zielnetz.stand.Stand;
import de.zielnetz.stand.Vergangenheit;
import de.zielnetz.zugang.order.RequestOrder;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Gives each request its net and its time ({@link Anfrage}, by a GraphQL interceptor); where the database is away, says
 * in the answer how old that net is. Only {@link AnswerCacheInterceptor} stands around it: what is said of the age must
 * not be kept.
 */
@Component
@Order(RequestOrder.REQUEST_CONTEXT)
@EnableConfigurationProperties(RequestSettings.class)
class RequestScopeInterceptor implements WebGraphQlInterceptor {

    private final Stand stand;
    private final Vergangenheit vergangenheit;
    private final Duration hoechstdauer;

    RequestScopeInterceptor(Stand stand, Vergangenheit vergangenheit, RequestSettings einstellungen) {
        this.stand = stand;
        this.vergangenheit = vergangenheit;
        this.hoechstdauer = einstellungen.hoechstdauer();
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest anfrage, Chain kette) {
        anfrage.configureExecutionInput((eingabe, neu) -> neu.locale(Locale.GERMAN)
                .graphQLContext(new Anfrage(stand, vergangenheit, hoechstdauer)::legeIn)
                .build());
        Mono<WebGraphQlResponse> antwort = kette.next(anfrage);
        return stand.vorhanden() && !stand.datenbankErreichbar() ? antwort.map(this::mitAlter) : antwort;
    }

    private WebGraphQlResponse mitAlter(WebGraphQlResponse antwort) {
        Map<Object, Object> weiteres = new LinkedHashMap<>(
                antwort.getExecutionResult().getExtensions() == null
                        ? Map.of()
                        : antwort.getExecutionResult().getExtensions());
        weiteres.put(
                "netzstand",
                Map.of(
                        "hinweis",
                        "Die Datenbank antwortet nicht; diese Antwort stammt aus dem letzten bekannten Stand.",
                        "datenbankErreichbar",
                        false,
                        "alterInSekunden",
                        stand.alterInSekunden()));
        return antwort.transform(neu -> neu.extensions(weiteres));
    }
}
