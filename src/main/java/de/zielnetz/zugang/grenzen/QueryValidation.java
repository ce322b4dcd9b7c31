package de.zielnetz.zugang.grenzen;

import de.zielnetz.fehler.CommonCode;
import de.zielnetz.zugang.order.RequestOrder;
import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.validation.QueryComplexityLimits;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Has queries counted already while they are validated (complexity limits), so that fragments used again and again cost nothing; and gives
 * every error of the check a code.
 */
@Component
@Order(RequestOrder.QUERY_VALIDATION)
class QueryValidation implements WebGraphQlInterceptor {

    private static final QueryComplexityLimits LIMITS = QueryComplexityLimits.newLimits()
            .maxDepth(QueryLimits.TIEFE)
            .maxFieldsCount(QueryLimits.FELDER)
            .build();
    private static final Pattern ZU_GROSS = Pattern.compile("Query (?:has|depth)\\D*([\\d,.]+)\\D+([\\d,.]+)");
    private static final Pattern ZU_VIELE_WORTE = Pattern.compile("(?i)token|zeichen|characters");

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest frage, Chain kette) {
        frage.configureExecutionInput((eingabe, neu) ->
                neu.graphQLContext(Map.of(QueryComplexityLimits.KEY, LIMITS)).build());
        return kette.next(frage).map(QueryValidation::mitCodes);
    }

    private static WebGraphQlResponse mitCodes(WebGraphQlResponse antwort) {
        List<GraphQLError> fehler = antwort.getExecutionResult().getErrors();
        if (fehler.stream().allMatch(QueryValidation::hatCode)) {
            return antwort;
        }
        return antwort.transform(
                neu -> neu.errors(fehler.stream().map(QueryValidation::mitCode).toList()));
    }

    private static boolean hatCode(GraphQLError fehler) {
        return fehler.getExtensions() != null && fehler.getExtensions().containsKey("code");
    }

    private static GraphQLError mitCode(GraphQLError fehler) {
        if (hatCode(fehler)) {
            return fehler;
        }
        Matcher zuGross = ZU_GROSS.matcher(String.valueOf(fehler.getMessage()));
        String satz = fehler.getMessage();
        CommonCode code = fehler.getErrorType() == ErrorType.InvalidSyntax
                ? CommonCode.FRAGE_UNLESBAR
                : CommonCode.FRAGE_UNGUELTIG;
        if (zuGross.find()) {
            boolean tiefe = zuGross.group().contains("depth");
            code = tiefe ? CommonCode.GRENZE_TIEFE : CommonCode.GRENZE_FELDER;
            satz = (tiefe ? "Die Anfrage verschachtelt %s Ebenen" : "Die Anfrage nennt %s Felder")
                            .formatted(zuGross.group(1).replaceAll("\\D", ""))
                    + ", erlaubt sind %s.".formatted(zuGross.group(2).replaceAll("\\D", ""));
        } else if (fehler.getErrorType() == ErrorType.InvalidSyntax
                && ZU_VIELE_WORTE.matcher(String.valueOf(satz)).find()
                && String.valueOf(satz).matches(".*\\d{2}.*")) {
            code = CommonCode.GRENZE_WORTE;
        }
        Map<String, Object> weiteres = new LinkedHashMap<>();
        if (fehler.getExtensions() != null) {
            weiteres.putAll(fehler.getExtensions());
        }
        weiteres.put("code", code.name());
        return GraphqlErrorBuilder.newError()
                .message("%s", satz)
                .errorType(fehler.getErrorType())
                .locations(fehler.getLocations())
                .extensions(weiteres)
                .build();
    }
}
