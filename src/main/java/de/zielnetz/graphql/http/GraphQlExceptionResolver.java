package de.zielnetz.graphql.http;

import de.zielnetz.fehler.CommonCode;
import de.zielnetz.fehler.ErrorCode;
import de.zielnetz.fehler.Refused;
import graphql.GraphQLError;
import graphql.schema.DataFetchingEnvironment;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.stereotype.Component;

/**
 * Turns exceptions of data fetchers into GraphQL errors (data fetcher exception resolver) with a German sentence, a code and,
 * where there are any, suggestions.
 */
@Component
class GraphQlExceptionResolver extends DataFetcherExceptionResolverAdapter {

    private static final Logger LOG = LoggerFactory.getLogger(GraphQlExceptionResolver.class);

    @Override
    protected GraphQLError resolveToSingleError(Throwable fehler, DataFetchingEnvironment env) {
        if (fehler instanceof Refused abgelehnt) {
            return fehler(env, String.valueOf(fehler.getMessage()), abgelehnt.code(), abgelehnt.extensions());
        }
        String nummer = UUID.randomUUID().toString().substring(0, 8);
        LOG.error(
                "Unerwarteter Fehler {} im Feld {}",
                nummer,
                env.getExecutionStepInfo().getPath(),
                fehler);
        return fehler(
                env,
                "Hier ist Zielnetz ein Fehler unterlaufen; im Protokoll steht er unter der Nummer %s."
                        .formatted(nummer),
                CommonCode.INTERNER_FEHLER,
                Map.of());
    }

    private static GraphQLError fehler(
            DataFetchingEnvironment env, String satz, ErrorCode code, Map<String, Object> weiteres) {
        Map<String, Object> zusaetze = new LinkedHashMap<>();
        zusaetze.put("code", code.name());
        zusaetze.putAll(weiteres);
        return GraphQLError.newError()
                .message("%s", satz)
                .errorType(art(code))
                .path(env.getExecutionStepInfo().getPath())
                .location(env.getField().getSourceLocation())
                .extensions(zusaetze)
                .build();
    }

    private static ErrorType art(ErrorCode code) {
        return switch (code.status()) {
            case 401 -> ErrorType.UNAUTHORIZED;
            case 403 -> ErrorType.FORBIDDEN;
            case 404 -> ErrorType.NOT_FOUND;
            default -> code.status() >= 500 ? ErrorType.INTERNAL_ERROR : ErrorType.BAD_REQUEST;
        };
    }
}
