package de.zielnetz.einlesen.web;

import de.zielnetz.einlesen.abgleich.Vorschau;
import de.zielnetz.einlesen.schreiben.Importfehler;
import graphql.GraphQLError;
import graphql.schema.DataFetchingEnvironment;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.stereotype.Component;

/** Says a refused import as GraphQL has it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Importfehlermelder extends DataFetcherExceptionResolverAdapter {

    @Override
    protected @Nullable GraphQLError resolveToSingleError(Throwable fehler, DataFetchingEnvironment env) {
        if (!(fehler instanceof Importfehler abgelehnt)) {
            return null;
        }
        Map<String, Object> weiteres = new LinkedHashMap<>();
        weiteres.put("code", abgelehnt.grund().name());
        if (!abgelehnt.einzelheiten().isEmpty()) {
            weiteres.put("einzelheiten", abgelehnt.einzelheiten());
        }
        Vorschau neue = abgelehnt.neueVorschau();
        if (neue != null) {
            weiteres.put("neuesToken", neue.token());
        }
        return GraphQLError.newError()
                .message("%s", abgelehnt.getMessage())
                .errorType(
                        abgelehnt.grund() == Importfehler.Verweigerung.NICHT_ERLAUBT
                                ? ErrorType.FORBIDDEN
                                : ErrorType.BAD_REQUEST)
                .path(env.getExecutionStepInfo().getPath())
                .location(env.getField().getSourceLocation())
                .extensions(weiteres)
                .build();
    }
}
