package de.zielnetz.zugang.grenzen;

import de.zielnetz.fehler.CommonCode;
import graphql.execution.ExecutionContext;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLObjectType;
import org.springframework.stereotype.Component;

/** Refuses queries that ask for too much (limits of depth, fields, aliases, directives and cost), before anything of them is answered. */
@Component
class QueryLimits implements QueryCheck {

    static final int TIEFE = 15;
    static final int FELDER = 400;
    static final int KOSTEN = 250_000;
    static final int ALIASE = 50;
    static final int DIREKTIVEN = 50;

    @Override
    public void pruefe(ExecutionContext frage) {
        OperationDefinition operation = frage.getOperationDefinition();
        GraphQLObjectType wurzel = operation.getOperation() == OperationDefinition.Operation.MUTATION
                ? frage.getGraphQLSchema().getMutationType()
                : frage.getGraphQLSchema().getQueryType();
        QueryCost aufwand = new QueryCostCalculator(
                        frage.getGraphQLSchema(),
                        frage.getFragmentsByName(),
                        frage.getCoercedVariables().toMap(),
                        frage.getGraphQLContext().getOrDefault(ListSizes.class, ListSizes.UNKNOWN))
                .von(operation.getSelectionSet(), wurzel);
        pruefe(CommonCode.GRENZE_TIEFE, "verschachtelt %.0f Ebenen, erlaubt sind %d", aufwand.tiefe(), TIEFE);
        pruefe(CommonCode.GRENZE_FELDER, "nennt %.0f Felder, erlaubt sind %d", aufwand.felder(), FELDER);
        pruefe(
                CommonCode.GRENZE_ALIASE,
                "vergibt %.0f andere Namen (Aliase), erlaubt sind %d",
                aufwand.aliase(),
                ALIASE);
        pruefe(
                CommonCode.GRENZE_DIREKTIVEN,
                "nennt %.0f Direktiven, erlaubt sind %d",
                aufwand.direktiven(),
                DIREKTIVEN);
        pruefe(
                CommonCode.GRENZE_KOSTEN,
                "verlangt bis zu %.0f Werte (Felder mal Einträge darüber: die Seitengröße, höchstens aber so viele, wie es gibt), erlaubt sind %d: wählen Sie kleinere Seiten (first) oder weniger Ebenen",
                aufwand.kosten(),
                KOSTEN);
    }

    private static void pruefe(CommonCode code, String satz, double wert, int grenze) {
        if (wert > grenze) {
            throw new QueryRefused(code, "Die Anfrage " + satz.formatted(wert, grenze) + ".");
        }
    }
}
