package de.zielnetz.graphql.plan;

import graphql.execution.ExecutionContext;
import graphql.execution.FieldCollector;
import graphql.execution.FieldCollectorParameters;
import graphql.execution.MergedField;
import graphql.execution.MergedSelectionSet;
import graphql.introspection.Introspection;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.SerializedString;

/** What an operation asks, laid out as far as answers met its types (query plan). Holds for all values of variables but those that decide on fields. */
final class QueryPlan {

    private final FieldCollector collector = new FieldCollector();
    private volatile @Nullable List<PlannedField> root;

    /** @param asked of the operation's type */
    List<PlannedField> root(ExecutionContext question, MergedSelectionSet asked) {
        List<PlannedField> known = root;
        if (known == null) {
            known = lay(
                    question.getGraphQLSchema(),
                    asked,
                    question.getGraphQLSchema().getQueryType());
            root = known;
        }
        return known;
    }

    List<PlannedField> below(ExecutionContext question, PlannedField field, GraphQLObjectType type) {
        return field.below(
                type,
                it -> lay(
                        question.getGraphQLSchema(),
                        collector.collectFields(
                                FieldCollectorParameters.newParameters()
                                        .schema(question.getGraphQLSchema())
                                        .objectType(type)
                                        .fragments(question.getFragmentsByName())
                                        .variables(
                                                question.getCoercedVariables().toMap())
                                        .graphQLContext(question.getGraphQLContext())
                                        .build(),
                                it.asked()),
                        type));
    }

    private static List<PlannedField> lay(GraphQLSchema schema, MergedSelectionSet asked, GraphQLObjectType type) {
        return asked.getSubFieldsList().stream()
                .map(field -> lay(schema, field, type))
                .toList();
    }

    private static PlannedField lay(GraphQLSchema schema, MergedField asked, GraphQLObjectType type) {
        SerializedString key = new SerializedString(asked.getResultKey());
        if (asked.getName().equals(Introspection.TypeNameMetaFieldDef.getName())) {
            return new PlannedField(key, asked, type, Introspection.TypeNameMetaFieldDef, null);
        }
        GraphQLFieldDefinition definition = type.getFieldDefinition(asked.getName());
        if (definition == null) {
            throw new Unplanned("the schema is asked about itself");
        }
        return new PlannedField(
                key, asked, type, definition, schema.getCodeRegistry().getDataFetcher(type, definition));
    }
}
