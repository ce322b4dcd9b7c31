package de.zielnetz.graphql.http;

import de.zielnetz.graphql.Anfrage;
import de.zielnetz.zugang.order.RequestOrder;
import graphql.ExecutionResult;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Says which answers the {@link AnswerCache} may keep (cacheability): whole ones, and none that tells of the clock or
 * writes. Stands around all other interceptors, so that it sees the answer as it is sent, with all that they say beside
 * it. What it says is a header of the response, which {@link AnswerCacheFilter} reads and takes off.
 */
@Component
@Order(RequestOrder.CACHE_JUDGEMENT)
class AnswerCacheInterceptor implements WebGraphQlInterceptor {

    /** Of the response: the revision of the net for which the answer may be kept; missing where it may not. */
    static final String CACHEABLE_FOR = "Zielnetz-Cacheable-For";

    private static final Pattern NIE_GLEICH = Pattern.compile("\\b(?:mutation|subscription|netzstand)\\b");

    private static final String ERBETEN = AnswerCacheInterceptor.class.getName();

    /** Has the header sent; without the filter there is nobody to take it off. */
    static void erbitte(HttpServletRequest anfrage) {
        anfrage.setAttribute(ERBETEN, true);
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest anfrage, Chain kette) {
        Mono<WebGraphQlResponse> antwort = kette.next(anfrage);
        boolean erbeten = anfrage.getAttributes().containsKey(ERBETEN);
        return erbeten && !istFluechtig(anfrage.getDocument())
                ? antwort.doOnNext(AnswerCacheInterceptor::urteile)
                : antwort;
    }

    private static boolean istFluechtig(String dokument) {
        return NIE_GLEICH.matcher(dokument).find() || VolatileFields.in(dokument);
    }

    private static void urteile(WebGraphQlResponse antwort) {
        if (istGanz(antwort.getExecutionResult())) {
            Anfrage anfrage = Anfrage.von(
                    Objects.requireNonNull(antwort.getExecutionInput()).getGraphQLContext());
            antwort.getResponseHeaders().set(CACHEABLE_FOR, anfrage.netzstand().revision());
        }
    }

    private static boolean istGanz(ExecutionResult ergebnis) {
        return ergebnis.getErrors().isEmpty()
                && ergebnis.isDataPresent()
                && (ergebnis.getExtensions() == null || ergebnis.getExtensions().isEmpty());
    }
}
