package de.zielnetz.zugang.grenzen;

import graphql.language.Argument;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLAppliedDirectiveArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Works out before anything runs what a query asks for at most (static query cost analysis). Each fragment is looked at once, so the cost is the
 * length of the question, however often fragments use each other.
 */
final class QueryCostCalculator {

    /** What a plain list at the root counts as: Leitziele, goals, fields. */
    private static final double WURZELLISTE = 20;

    /** What a plain list within an answer counts as: Belege, ways, steps. */
    private static final double KURZE_LISTE = 4;

    private static final double UEBLICHE_SEITE = 50;

    private static final Set<String> INHALT = Set.of("nodes", "edges");

    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragmente;
    private final Map<String, Object> variablen;
    private final ListSizes vorhanden;
    private final Map<String, QueryCost> bekannt = new HashMap<>();

    QueryCostCalculator(
            GraphQLSchema schema,
            Map<String, FragmentDefinition> fragmente,
            Map<String, Object> variablen,
            ListSizes vorhanden) {
        this.schema = schema;
        this.fragmente = fragmente;
        this.variablen = variablen;
        this.vorhanden = vorhanden;
    }

    /** @param typ the type the selection is made on, null where it has no fields */
    QueryCost von(@Nullable SelectionSet auswahl, @Nullable GraphQLType typ) {
        QueryCost summe = QueryCost.KEINER;
        if (auswahl != null) {
            for (Selection<?> teil : auswahl.getSelections()) {
                summe = summe.plus(teil(teil, typ));
            }
        }
        return summe;
    }

    private QueryCost teil(Selection<?> teil, @Nullable GraphQLType typ) {
        if (teil instanceof Field feld) {
            return feld(feld, typ);
        }
        if (teil instanceof InlineFragment fragment) {
            GraphQLType eigener = fragment.getTypeCondition() == null
                    ? typ
                    : schema.getType(fragment.getTypeCondition().getName());
            return von(fragment.getSelectionSet(), eigener)
                    .mitDirektiven(fragment.getDirectives().size());
        }
        FragmentSpread verweis = (FragmentSpread) teil;
        return fragment(verweis.getName()).mitDirektiven(verweis.getDirectives().size());
    }

    private QueryCost fragment(String name) {
        QueryCost schonGerechnet = bekannt.get(name);
        if (schonGerechnet != null) {
            return schonGerechnet;
        }
        bekannt.put(name, QueryCost.KEINER); // a fragment that uses itself is refused elsewhere, here it must only end
        FragmentDefinition fragment = fragmente.get(name);
        QueryCost aufwand = fragment == null
                ? QueryCost.KEINER
                : von(
                        fragment.getSelectionSet(),
                        schema.getType(fragment.getTypeCondition().getName()));
        bekannt.put(name, aufwand);
        return aufwand;
    }

    private QueryCost feld(Field feld, @Nullable GraphQLType typ) {
        GraphQLFieldDefinition definition =
                typ instanceof GraphQLFieldsContainer felder ? felder.getFieldDefinition(feld.getName()) : null;
        GraphQLType ergebnis = definition == null ? null : GraphQLTypeUtil.unwrapAll(definition.getType());
        double male = definition == null ? 1 : hoechstens(definition, typ, male(feld, definition, typ));
        QueryCost innen = von(feld.getSelectionSet(), ergebnis);
        boolean alias = feld.getAlias() != null;
        int direktiven = feld.getDirectives().size();
        return istInhaltEinerSeite(feld, typ)
                ? innen.jeEintrag(alias, direktiven)
                : innen.unter(male, definition != null && definition.getArgument("first") != null, alias, direktiven);
    }

    /** What a page says of itself comes once, its entries as often as there are. */
    private static boolean istInhaltEinerSeite(Field feld, @Nullable GraphQLType typ) {
        return INHALT.contains(feld.getName())
                && typ instanceof GraphQLNamedType name
                && name.getName().endsWith("Connection");
    }

    /** A page of a list that is nowhere longer than four costs four, whatever it is called to hold. */
    private double hoechstens(GraphQLFieldDefinition definition, @Nullable GraphQLType typ, double male) {
        boolean seite = definition.getArgument("first") != null;
        boolean liste = GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(definition.getType()));
        return (seite || liste) && typ instanceof GraphQLNamedType name
                ? vorhanden.atMost(
                        name.getName(),
                        definition.getName(),
                        seite ? ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(definition.getType())).getName() : "",
                        male)
                : male;
    }

    private double male(Field feld, GraphQLFieldDefinition definition, @Nullable GraphQLType typ) {
        if (definition.getArgument("first") != null) {
            Double first = zahl(feld, "first");
            Double last = zahl(feld, "last");
            if (first == null && last == null) {
                return ueblich(definition);
            }
            return Math.max(1, Math.max(first == null ? 0 : first, last == null ? 0 : last));
        }
        boolean seite = INHALT.contains(feld.getName());
        boolean liste = GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(definition.getType()));
        if (!liste || seite || introspektion(typ)) {
            return 1;
        }
        Integer etwa = angabe(definition, "etwa", "eintraege");
        if (etwa != null) {
            return etwa;
        }
        return typ == schema.getQueryType() ? WURZELLISTE : KURZE_LISTE;
    }

    /** The schema is as large as it is; asking for it costs the same whoever asks. */
    private static boolean introspektion(@Nullable GraphQLType typ) {
        return typ instanceof GraphQLNamedType name && name.getName().startsWith("__");
    }

    /** The page size where the question gives none: as the schema says of the field, otherwise the usual one. */
    private static double ueblich(GraphQLFieldDefinition definition) {
        Integer seite = angabe(definition, "kante", "seite");
        return seite == null ? UEBLICHE_SEITE : seite;
    }

    private static @Nullable Integer angabe(GraphQLFieldDefinition definition, String direktive, String argument) {
        GraphQLAppliedDirective gesetzt = definition.getAppliedDirective(direktive);
        GraphQLAppliedDirectiveArgument wert = gesetzt == null ? null : gesetzt.getArgument(argument);
        return wert != null && wert.getValue() instanceof Integer zahl ? zahl : null;
    }

    private @Nullable Double zahl(Field feld, String name) {
        Value<?> wert = feld.getArguments().stream()
                .filter(argument -> argument.getName().equals(name))
                .map(Argument::getValue)
                .findFirst()
                .orElse(null);
        if (wert instanceof IntValue zahl) {
            return zahl.getValue().doubleValue();
        }
        if (wert instanceof VariableReference verweis) {
            return variablen.get(verweis.getName()) instanceof Number zahl ? Double.valueOf(zahl.doubleValue()) : null;
        }
        return null;
    }
}
