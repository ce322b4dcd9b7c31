package de.zielnetz.betrieb;

import de.zielnetz.zugang.order.RequestOrder;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import reactor.core.publisher.Mono;

/**
 * Counts and times what GraphQL works out (metrics), by the name of the operation. Names come from outside, so only the first hundred
 * are told apart (bounded cardinality). What the answer cache answers does not come here.
 */
@Order(RequestOrder.REQUEST_CONTEXT)
final class QueryFigures implements WebGraphQlInterceptor {

    static final int MOST_NAMES = 100;

    private static final Pattern NAME = Pattern.compile("[_A-Za-z][_0-9A-Za-z]{0,63}");

    private static final Pattern OPERATION = Pattern.compile("\\b(?:query|mutation)\\s+([_A-Za-z]\\w*)");

    private final Set<String> names = ConcurrentHashMap.newKeySet();
    private final MeterRegistry figures;

    QueryFigures(MeterRegistry figures) {
        this.figures = figures;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        Timer.Sample time = Timer.start(figures);
        String operation = name(request.getOperationName(), request.getDocument());
        return chain.next(request)
                .doOnNext(response -> time.stop(Timer.builder("zielnetz.fragen")
                        .description("Ausgerechnete Fragen in GraphQL")
                        .tag("operation", operation)
                        .tag("ergebnis", response.getErrors().isEmpty() ? "gut" : "fehler")
                        .register(figures)));
    }

    /** A document of one operation need not say which one is meant. */
    private String name(@Nullable String meant, String document) {
        Matcher only = OPERATION.matcher(document);
        String asked = meant != null && !meant.isEmpty() ? meant : only.find() ? only.group(1) : null;
        if (asked == null) {
            return "ohne";
        }
        boolean told = names.contains(asked)
                || (names.size() < MOST_NAMES && NAME.matcher(asked).matches() && names.add(asked));
        return told ? asked : "andere";
    }
}
