package de.zielnetz.zugang;

import de.zielnetz.benutzer.Benutzer;
import de.zielnetz.zugang.audit.SecurityEvent;
import de.zielnetz.zugang.audit.SecurityLog;
import de.zielnetz.zugang.grenzen.QueryCheck;
import de.zielnetz.zugang.order.RequestOrder;
import graphql.ExecutionResult;
import graphql.execution.ExecutionContext;
import graphql.language.Field;
import graphql.language.OperationDefinition.Operation;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Notes in the security log every mutation of GraphQL (interceptor), by the names of its fields and the codes of its errors. */
@Component
@Order(RequestOrder.CHANGE_LOG)
class ChangeLogInterceptor implements WebGraphQlInterceptor, QueryCheck {

    /** Where the names of the fields are kept until the answer is there. */
    private static final class Mutation extends AtomicReference<String> {

        private static final long serialVersionUID = 1L;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        Mutation mutation = new Mutation();
        String who = Benutzer.jetzt().name();
        String address = SecurityLog.address();
        String number = SecurityLog.request();
        request.configureExecutionInput((input, builder) ->
                builder.graphQLContext(Map.of(Mutation.class, mutation)).build());
        return chain.next(request).doOnNext(response -> {
            String fields = mutation.get();
            if (fields != null) {
                SecurityLog.write(
                        SecurityEvent.AENDERUNG,
                        address,
                        number,
                        who,
                        "mutation %s: %s".formatted(fields, result(response.getExecutionResult())));
            }
        });
    }

    @Override
    public void pruefe(ExecutionContext query) {
        Mutation mutation = query.getGraphQLContext().get(Mutation.class);
        if (mutation != null && query.getOperationDefinition().getOperation() == Operation.MUTATION) {
            mutation.set(query.getOperationDefinition().getSelectionSet().getSelectionsOfType(Field.class).stream()
                    .map(Field::getName)
                    .collect(Collectors.joining(" ")));
        }
    }

    private static String result(ExecutionResult result) {
        return result.getErrors().isEmpty()
                ? "200"
                : result.getErrors().stream()
                        .map(error -> error.getExtensions() == null
                                ? "?"
                                : String.valueOf(error.getExtensions().get("code")))
                        .distinct()
                        .collect(Collectors.joining(" "));
    }
}
