package de.zielnetz.graphql.http;

import de.zielnetz.graphql.Anfrage;
import de.zielnetz.graphql.plan.PlannedExecution;
import de.zielnetz.stand.Stand;
import de.zielnetz.stand.Vergangenheit;
import de.zielnetz.zugang.grenzen.ListSizes;
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
 * Gives each request its net and its time ({@link Anfrage}, by a GraphQL interceptor); says beside the answer what there is to say
 * of the question and, where the database is away, how old that net is. Only {@link AnswerCacheInterceptor} stands around it: what is said of the age must
 * not be kept.
 */
@Component
@Order(RequestOrder.REQUEST_CONTEXT)
@EnableConfigurationProperties(RequestSettings.class)
class RequestScopeInterceptor implements WebGraphQlInterceptor {

    private final Stand stand;
    private final Vergangenheit vergangenheit;
    private final Duration hoechstdauer;
    private final Listenlaengen laengen;

    RequestScopeInterceptor(
            Stand stand, Vergangenheit vergangenheit, RequestSettings einstellungen, Listenlaengen laengen) {
        this.stand = stand;
        this.vergangenheit = vergangenheit;
        this.laengen = laengen;
        this.hoechstdauer = einstellungen.hoechstdauer();
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest anfrage, Chain kette) {
        Anfrage neue = new Anfrage(stand, vergangenheit, hoechstdauer);
        anfrage.configureExecutionInput((eingabe, neu) -> neu.locale(Locale.GERMAN)
                .graphQLContext(neue::legeIn)
                .graphQLContext(
                        stand.vorhanden()
                                ? Map.of(
                                        ListSizes.class,
                                        laengen.von(neue.netzstand().netz()))
                                : Map.of())
                .graphQLContext(
                        anfrage.getAttributes().containsKey(Anfrage.SIEHT_HINEIN)
                                ? Map.of()
                                : Map.of(PlannedExecution.BYTES, true))
                .build());
        return kette.next(anfrage).map(antwort -> mitHinweisen(antwort, neue));
    }

    private WebGraphQlResponse mitHinweisen(WebGraphQlResponse antwort, Anfrage anfrage) {
        Map<Object, Object> neue = new LinkedHashMap<>();
        if (!anfrage.hinweise().isEmpty()) {
            neue.put("hinweise", anfrage.hinweise());
        }
        if (stand.vorhanden() && !stand.datenbankErreichbar()) {
            neue.put("netzstand", alter());
        }
        if (neue.isEmpty()) {
            return antwort;
        }
        Map<Object, Object> bisherige = antwort.getExecutionResult().getExtensions();
        Map<Object, Object> alle = new LinkedHashMap<>(bisherige == null ? Map.of() : bisherige);
        alle.putAll(neue);
        return antwort.transform(neu -> neu.extensions(alle));
    }

    private Map<String, Object> alter() {
        return Map.of(
                "hinweis",
                "Die Datenbank antwortet nicht; diese Antwort stammt aus dem letzten bekannten Stand.",
                "datenbankErreichbar",
                false,
                "alterInSekunden",
                stand.alterInSekunden());
    }
}
