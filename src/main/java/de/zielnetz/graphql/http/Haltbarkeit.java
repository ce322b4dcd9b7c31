package de.zielnetz.graphql.http;

import de.zielnetz.graphql.Anfrage;
import de.zielnetz.zugang.order.RequestOrder;
import graphql.ExecutionResult;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Says which answers {@link Antwortgedaechtnis} may keep: whole ones, and none that tells of the clock or writes.
 * Stands around all other interceptors, so that it sees the answer as it is sent, with all that they say beside it.
 */
@Component
@Order(RequestOrder.CACHE_JUDGEMENT)
class Haltbarkeit implements WebGraphQlInterceptor {

    private static final Pattern NIE_GLEICH = Pattern.compile("\\b(?:mutation|subscription|netzstand)\\b");
    private static final String URTEIL = Haltbarkeit.class.getName();

    /** What is said of one answer; its request bears it. */
    static final class Urteil {

        private volatile @Nullable String revision;

        /** Of the net that the answer may be kept for; null where it may not. */
        @Nullable
        String revision() {
            return revision;
        }
    }

    /** Where the judgement on this request's answer will stand. */
    static Urteil bestelle(HttpServletRequest frage) {
        Urteil urteil = new Urteil();
        frage.setAttribute(URTEIL, urteil);
        return urteil;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest frage, Chain kette) {
        return kette.next(frage).doOnNext(antwort -> {
            if (frage.getAttributes().get(URTEIL) instanceof Urteil urteil
                    && istGanz(antwort.getExecutionResult())
                    && !NIE_GLEICH.matcher(frage.getDocument()).find()) {
                Anfrage anfrage = Anfrage.von(
                        Objects.requireNonNull(antwort.getExecutionInput()).getGraphQLContext());
                urteil.revision = anfrage.netzstand().revision();
            }
        });
    }

    private static boolean istGanz(ExecutionResult ergebnis) {
        return ergebnis.getErrors().isEmpty()
                && ergebnis.isDataPresent()
                && (ergebnis.getExtensions() == null || ergebnis.getExtensions().isEmpty());
    }
}
