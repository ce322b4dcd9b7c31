package de.zielnetz.graphql.plan;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLUnionType;

/** What the type of a field says about the form of its value. */
sealed interface Shape {

    boolean nullable();

    /** A scalar. */
    record Scalar(boolean nullable, GraphQLScalarType type) implements Shape {}

    /** One word of several. */
    record Word(boolean nullable, GraphQLEnumType type) implements Shape {}

    /** Several of one form. */
    record Several(boolean nullable, Shape each) implements Shape {}

    /** An object, whose fields are known. */
    record One(boolean nullable, GraphQLObjectType type) implements Shape {}

    /** An object of one of several types (interface, union), which each says itself. */
    record Any(boolean nullable, GraphQLType type) implements Shape {}

    static Shape of(GraphQLType type) {
        return type instanceof GraphQLNonNull must ? of(must.getWrappedType(), false) : of(type, true);
    }

    private static Shape of(GraphQLType type, boolean nullable) {
        if (type instanceof GraphQLList list) {
            return new Several(nullable, of(list.getWrappedType()));
        }
        if (type instanceof GraphQLScalarType scalar) {
            return new Scalar(nullable, scalar);
        }
        if (type instanceof GraphQLEnumType word) {
            return new Word(nullable, word);
        }
        if (type instanceof GraphQLObjectType object) {
            return new One(nullable, object);
        }
        if (type instanceof GraphQLInterfaceType || type instanceof GraphQLUnionType) {
            return new Any(nullable, type);
        }
        throw new Unplanned("a type of no known kind: " + type);
    }
}
