package de.zielnetz.zugang;

import de.zielnetz.benutzer.Benutzer;
import de.zielnetz.benutzer.Rolle;
import de.zielnetz.fehler.CommonCode;
import de.zielnetz.zugang.grenzen.QueryCheck;
import de.zielnetz.zugang.grenzen.QueryRefused;
import de.zielnetz.zugang.order.RequestOrder;
import graphql.execution.ExecutionContext;
import graphql.language.OperationDefinition.Operation;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Lets GraphQL change something only for those who may write (authorization of mutations). Who asks is noted where the request comes in, on its own
 * thread; the operation is known only later. What comes in no request has no such note and may not write.
 */
@Component
@Order(RequestOrder.WRITE_ACCESS)
class WriteAccess implements QueryCheck, WebGraphQlInterceptor {

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest frage, Chain kette) {
        Benutzer jetzt = Benutzer.jetzt();
        frage.configureExecutionInput((eingabe, neu) ->
                neu.graphQLContext(Map.of(Benutzer.class, jetzt)).build());
        return kette.next(frage);
    }

    @Override
    public void pruefe(ExecutionContext frage) {
        Benutzer benutzer = frage.getGraphQLContext().getOrDefault(Benutzer.class, Benutzer.ANONYM);
        if (frage.getOperationDefinition().getOperation() != Operation.QUERY && !benutzer.darf(Rolle.REDAKTION)) {
            throw benutzer.equals(Benutzer.ANONYM)
                    ? new QueryRefused(CommonCode.NICHT_ANGEMELDET, "Änderungen verlangen eine Anmeldung.")
                    : new QueryRefused(CommonCode.NICHT_ERLAUBT, rolleFehlt(Rolle.REDAKTION));
        }
    }

    static String rolleFehlt(Rolle rolle) {
        return "Dafür brauchen Sie mindestens die Rolle „%s“.".formatted(rolle.wort());
    }
}
