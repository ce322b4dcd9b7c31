package de.zielnetz.graphql.plan;

import graphql.execution.MergedField;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;

/**
 * A field that is asked of objects of one type, with what is the same for each of them.
 *
 * @param key as the answer has it, escaped already
 * @param asked where the document asks for it
 * @param fetcher null of {@code __typename}, which the plan knows itself
 * @param below what is asked of its value, by the value's type; filled as types are met
 */
record PlannedField(
        SerializableString key,
        MergedField asked,
        GraphQLObjectType parent,
        GraphQLFieldDefinition definition,
        @Nullable DataFetcher<?> fetcher,
        Shape shape,
        Map<GraphQLObjectType, List<PlannedField>> below) {

    PlannedField(
            SerializableString key,
            MergedField asked,
            GraphQLObjectType parent,
            GraphQLFieldDefinition definition,
            @Nullable DataFetcher<?> fetcher) {
        this(key, asked, parent, definition, fetcher, Shape.of(definition.getType()), new ConcurrentHashMap<>());
    }

    /** What is asked of a value of this type, in the order of the answer. */
    List<PlannedField> below(GraphQLObjectType type, Function<PlannedField, List<PlannedField>> plan) {
        List<PlannedField> known = below.get(type);
        if (known == null) {
            known = plan.apply(this);
            below.put(type, known);
        }
        return known;
    }

    /** Whether it has no arguments at all. */
    boolean plain() {
        return definition.getArguments().isEmpty();
    }
}
