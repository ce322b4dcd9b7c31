package de.zielnetz.graphql.plan;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Valid documents over the whole schema: aliases, fragments, lists asked twice, fields that variables leave out. */
final class RandomDocument {

    private static final int DEEPEST = 5;
    private static final int WIDEST = 3;
    /** More aliases are refused. */
    private static final int ALIASES = 30;

    /** Values for arguments that a field cannot do without, or that are worth being set. */
    private static final Map<String, String> KNOWN = Map.ofEntries(
            Map.entry("Query.projekt.kennung", "\"bahnstadt\""),
            Map.entry("Query.handlungsfeld.kennung", "\"mobilitaet\""),
            Map.entry("Query.leitziel.nummer", "3"),
            Map.entry("Query.akteur.kennung", "\"stadt-braunschweig\""),
            Map.entry("Query.rolle.kennung", "\"cdo\""),
            Map.entry("Query.knoten.schluessel", "\"Projekt/aim\""),
            Map.entry("Query.suche.text", "\"daten\""),
            Map.entry("Query.schnellsuche.text", "\"mob\""),
            Map.entry("Query.zustaendig.fuer", "\"Projekt/aim\""),
            Map.entry("Query.wege.von", "\"Projekt/bahnstadt\""),
            Map.entry("Query.wege.nach", "\"Leitziel/die-stadt-kompakt-weiterbauen\""));

    private final Random random;
    private int aliases;

    RandomDocument(long seed) {
        this.random = new Random(seed);
    }

    String over(GraphQLSchema schema) {
        return "query ($ja: Boolean = true, $nein: Boolean!, $zwei: Int = 2) { a: __typename @include(if: $ja) @skip(if: $nein)"
                + " b: projekte(first: $zwei) { totalCount } " + fields(schema, schema.getQueryType(), 1) + " }";
    }

    private String fields(GraphQLSchema schema, GraphQLFieldsContainer type, int depth) {
        List<GraphQLFieldDefinition> possible = new ArrayList<>(type.getFieldDefinitions().stream()
                .filter(field -> field.getArguments().stream().noneMatch(a -> isMissing(type, field, a)))
                .filter(field -> depth < DEEPEST
                        || !(GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLFieldsContainer))
                .toList());
        Collections.shuffle(possible, random);
        StringBuilder text = new StringBuilder(random.nextInt(3) == 0 ? "__typename " : "");
        for (GraphQLFieldDefinition field : possible.subList(0, Math.min(WIDEST, possible.size()))) {
            String one = field(schema, type, field, depth);
            text.append(
                    switch (random.nextInt(6)) {
                        case 0 -> "... { %s } ".formatted(one);
                        case 1 -> "... on %s @include(if: $ja) { %s } ".formatted(type.getName(), one);
                        case 2 -> "... @skip(if: $nein) { %s } ".formatted(one);
                        default -> one + " ";
                    });
        }
        if (type instanceof GraphQLInterfaceType one) {
            GraphQLObjectType member = schema.getImplementations(one)
                    .get(random.nextInt(schema.getImplementations(one).size()));
            text.append("... on %s { m%d: __typename } ".formatted(member.getName(), depth));
        }
        return text.isEmpty() ? "__typename" : text.toString();
    }

    private static boolean isMissing(
            GraphQLFieldsContainer type, GraphQLFieldDefinition field, GraphQLArgument argument) {
        return argument.getType() instanceof GraphQLNonNull
                && !argument.hasSetDefaultValue()
                && !KNOWN.containsKey(name(type, field, argument));
    }

    private static String name(GraphQLFieldsContainer type, GraphQLFieldDefinition field, GraphQLArgument argument) {
        return "%s.%s.%s".formatted(type.getName(), field.getName(), argument.getName());
    }

    private String field(GraphQLSchema schema, GraphQLFieldsContainer type, GraphQLFieldDefinition field, int depth) {
        List<String> arguments = new ArrayList<>();
        for (GraphQLArgument argument : field.getArguments()) {
            String known = KNOWN.get(name(type, field, argument));
            if (known != null) {
                arguments.add(argument.getName() + ": " + known);
            } else if (argument.getName().equals("first")) {
                arguments.add("first: " + (random.nextBoolean() ? "$zwei" : "3"));
            } else if (argument.getName().equals("nurBelegt") && random.nextBoolean()) {
                arguments.add("nurBelegt: $ja");
            }
        }
        GraphQLType of = GraphQLTypeUtil.unwrapAll(field.getType());
        boolean renamed = aliases < ALIASES && random.nextInt(5) == 0;
        return "%s%s%s%s"
                .formatted(
                        renamed ? "x%d: ".formatted(aliases++) : "",
                        field.getName(),
                        arguments.isEmpty() ? "" : "(" + String.join(", ", arguments) + ")",
                        of instanceof GraphQLFieldsContainer below
                                ? " { " + fields(schema, below, depth + 1) + " }"
                                : "");
    }
}
