package de.zielnetz.graphql.deutung;

import de.zielnetz.fehler.CommonCode;
import de.zielnetz.graphql.Anfrage;
import de.zielnetz.zugang.order.RequestOrder;
import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.language.Document;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Says in the place of graphql-java what is wrong with a question that does not run (interceptor of validation and syntax
 * errors): German sentences with place, code and the nearest words, nine at most. Beside an answer it notes variables
 * that the question never names.
 */
@Component
@Order(RequestOrder.EXPLANATION)
class Fragedeuter implements WebGraphQlInterceptor {

    private static final int HOECHSTENS = 9;

    private final ObjectProvider<GraphQlSource> quelle;

    Fragedeuter(ObjectProvider<GraphQlSource> quelle) {
        this.quelle = quelle;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest frage, Chain kette) {
        return kette.next(frage).map(antwort -> {
            merkeUeberzaehlige(frage, antwort);
            List<GraphQLError> fehler = antwort.getExecutionResult().getErrors();
            return fehler.stream().anyMatch(Fragedeuter::istZuDeuten)
                    ? antwort.transform(neu -> neu.errors(gedeutet(frage, fehler)))
                    : antwort;
        });
    }

    private static void merkeUeberzaehlige(WebGraphQlRequest frage, WebGraphQlResponse antwort) {
        Anfrage anfrage =
                Anfrage.von(Objects.requireNonNull(antwort.getExecutionInput()).getGraphQLContext());
        Variablenmaengel.ueberzaehlige(frage.getDocument(), frage.getVariables())
                .forEach(satz -> anfrage.hinweis(satz, () -> satz));
    }

    private static boolean istZuDeuten(GraphQLError fehler) {
        boolean text =
                fehler.getErrorType() == ErrorType.ValidationError || fehler.getErrorType() == ErrorType.InvalidSyntax;
        return text && !Fehlersaetze.istGrenze(fehler);
    }

    private List<GraphQLError> gedeutet(WebGraphQlRequest frage, List<GraphQLError> fehler) {
        if (fehler.stream().anyMatch(f -> f.getErrorType() == ErrorType.InvalidSyntax)) {
            Mangel mangel = Satzbau.von(frage.getDocument());
            return mangel == null
                    ? fehler
                    : List.of(fehler(mangel, CommonCode.FRAGE_UNLESBAR, ErrorType.InvalidSyntax));
        }
        List<Mangel> genaue = maengel(frage);
        boolean gefunden = !genaue.isEmpty();
        List<GraphQLError> alle = new ArrayList<>();
        fehler.stream().filter(f -> !istZuDeuten(f)).forEach(alle::add);
        Stream.concat(
                        genaue.stream(),
                        fehler.stream()
                                .filter(Fragedeuter::istZuDeuten)
                                .filter(f -> !gefunden || Fehlersaetze.istAllgemein(f))
                                .map(Fehlersaetze::mangel))
                .map(mangel -> fehler(mangel, CommonCode.FRAGE_UNGUELTIG, ErrorType.ValidationError))
                .limit(HOECHSTENS)
                .forEach(alle::add);
        return alle;
    }

    private List<Mangel> maengel(WebGraphQlRequest frage) {
        GraphQLSchema schema = quelle.getObject().schema();
        try {
            Document gelesen = Parser.parse(frage.getDocument());
            List<Mangel> imText = Fragemaengel.von(schema, gelesen);
            Mangel operation = Operationswahl.mangel(gelesen, frage.getOperationName());
            if (operation != null) {
                return List.of(operation);
            }
            return imText.isEmpty()
                    ? Variablenmaengel.von(schema, gelesen, frage.getOperationName(), frage.getVariables())
                    : imText;
        } catch (InvalidSyntaxException unlesbar) {
            return List.of();
        }
    }

    private static GraphQLError fehler(Mangel mangel, CommonCode code, ErrorType art) {
        Map<String, Object> weiteres = new LinkedHashMap<>();
        weiteres.put("code", code.name());
        if (!mangel.vorschlaege().isEmpty()) {
            weiteres.put("vorschlaege", mangel.vorschlaege());
        }
        return GraphqlErrorBuilder.newError()
                .message("%s", mangel.satz())
                .errorType(art)
                .locations(mangel.ort() == null ? List.of() : List.of(mangel.ort()))
                .extensions(weiteres)
                .build();
    }
}
