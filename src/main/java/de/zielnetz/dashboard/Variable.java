package de.zielnetz.dashboard;

import graphql.execution.TypeFromAST;
import graphql.language.AstPrinter;
import graphql.language.NonNullType;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a saved question leaves open.
 *
 * @param typ as GraphQL writes it: {@code [ID!]}
 * @param pflicht whether the question cannot be asked without it
 * @param vorgabe what holds where it is not given, as GraphQL writes it; null where nothing does
 * @param art its type in the schema
 */
record Variable(
        String name, String typ, boolean pflicht, @Nullable String vorgabe, GraphQLType art) {

    static Variable von(VariableDefinition definition, GraphQLSchema schema) {
        boolean hatVorgabe = definition.getDefaultValue() != null;
        return new Variable(
                definition.getName(),
                AstPrinter.printAstCompact(definition.getType()),
                definition.getType() instanceof NonNullType && !hatVorgabe,
                hatVorgabe ? AstPrinter.printAstCompact(definition.getDefaultValue()) : null,
                Objects.requireNonNull(TypeFromAST.getTypeFromAST(schema, definition.getType())));
    }

    /** The words it may be; empty where its type is no list of words. */
    List<String> werte() {
        return worte(art);
    }

    /** The words that a value of this type may be; empty where it is no list of words. */
    static List<String> worte(GraphQLType art) {
        return GraphQLTypeUtil.unwrapAll(art) instanceof GraphQLEnumType worte
                ? worte.getValues().stream()
                        .map(GraphQLEnumValueDefinition::getName)
                        .toList()
                : List.of();
    }
}
