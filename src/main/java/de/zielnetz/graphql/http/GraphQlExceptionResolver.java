package de.zielnetz.graphql.http;

import de.zielnetz.graphql.Anfragefehler;
import de.zielnetz.graphql.Anfragefehler.Code;
import de.zielnetz.stand.NetzFehlt;
import graphql.GraphQLError;
import graphql.schema.DataFetchingEnvironment;
import java.util.LinkedHashMap;
import java.util.List;
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
        if (fehler instanceof Anfragefehler a) {
            return fehler(env, String.valueOf(a.getMessage()), a.code(), a.vorschlaege());
        }
        if (fehler instanceof NetzFehlt n) {
            return fehler(env, String.valueOf(n.getMessage()), Code.NETZ_NICHT_GELADEN, List.of());
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
                Code.INTERNER_FEHLER,
                List.of());
    }

    private static GraphQLError fehler(DataFetchingEnvironment env, String satz, Code code, List<String> vorschlaege) {
        Map<String, Object> weiteres = new LinkedHashMap<>();
        weiteres.put("code", code.name());
        if (!vorschlaege.isEmpty()) {
            weiteres.put("vorschlaege", vorschlaege);
        }
        return GraphQLError.newError()
                .message("%s", satz)
                .errorType(art(code))
                .path(env.getExecutionStepInfo().getPath())
                .location(env.getField().getSourceLocation())
                .extensions(weiteres)
                .build();
    }

    private static ErrorType art(Code code) {
        return switch (code) {
            case UNBEKANNTE_KENNUNG -> ErrorType.NOT_FOUND;
            case NICHT_ERLAUBT -> ErrorType.FORBIDDEN;
            case INTERNER_FEHLER, NETZ_NICHT_GELADEN -> ErrorType.INTERNAL_ERROR;
            default -> ErrorType.BAD_REQUEST;
        };
    }
}
