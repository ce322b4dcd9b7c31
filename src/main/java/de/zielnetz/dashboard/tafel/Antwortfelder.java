package de.zielnetz.dashboard.tafel;

import graphql.introspection.Introspection;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Collects which fields an answer will have. Known from the question and the schema alone, so they are the same whatever the answer. */
final class Antwortfelder {

    /** Fragments that use each other could name more than anybody can answer; as many as a question may name are far fewer. */
    private static final int HOECHSTENS = 2_000;

    private final Map<String, FragmentDefinition> fragmente = new LinkedHashMap<>();
    private final GraphQLSchema schema;
    private int gesehene;

    private Antwortfelder(Document dokument, GraphQLSchema schema) {
        this.schema = schema;
        dokument.getDefinitionsOfType(FragmentDefinition.class).forEach(f -> fragmente.put(f.getName(), f));
    }

    /**
     * The fields of the answer by their names in it.
     *
     * @param dokument valid in the schema
     * @throws IllegalArgumentException with a German sentence, where it names far more than can be answered
     */
    static Map<String, Antwortfeld> von(Document dokument, OperationDefinition frage, GraphQLSchema schema) {
        Map<String, Antwortfeld> felder = new LinkedHashMap<>();
        new Antwortfelder(dokument, schema).sammle(frage.getSelectionSet(), schema.getQueryType(), felder);
        return felder;
    }

    private void sammle(SelectionSet auswahl, GraphQLCompositeType typ, Map<String, Antwortfeld> felder) {
        for (Selection<?> teil : auswahl.getSelections()) {
            if (teil instanceof Field feld) {
                feld(feld, typ, felder);
            } else if (teil instanceof InlineFragment fragment) {
                GraphQLCompositeType eigener = fragment.getTypeCondition() == null
                        ? typ
                        : typ(fragment.getTypeCondition().getName());
                sammle(fragment.getSelectionSet(), eigener, felder);
            } else if (teil instanceof FragmentSpread verweis) {
                FragmentDefinition fragment = Objects.requireNonNull(fragmente.get(verweis.getName()));
                sammle(
                        fragment.getSelectionSet(),
                        typ(fragment.getTypeCondition().getName()),
                        felder);
            }
        }
    }

    private void feld(Field feld, GraphQLCompositeType typ, Map<String, Antwortfeld> felder) {
        if (++gesehene > HOECHSTENS) {
            throw new IllegalArgumentException("Die Frage nennt mehr als %d Felder.".formatted(HOECHSTENS));
        }
        GraphQLFieldDefinition definition = Introspection.getFieldDef(schema, typ, feld.getName());
        GraphQLType art = GraphQLTypeUtil.unwrapNonNull(definition.getType());
        GraphQLType innen = GraphQLTypeUtil.unwrapAll(art);
        boolean objekt = innen instanceof GraphQLCompositeType;
        Antwortfeld hier = felder.computeIfAbsent(
                feld.getResultKey(),
                name -> new Antwortfeld(
                        feld.getName(),
                        ((GraphQLNamedType) innen).getName(),
                        feld.getArguments(),
                        GraphQLTypeUtil.isList(art),
                        objekt,
                        new LinkedHashMap<>()));
        if (objekt) {
            sammle(Objects.requireNonNull(feld.getSelectionSet()), (GraphQLCompositeType) innen, hier.felder());
        }
    }

    private GraphQLCompositeType typ(String name) {
        return (GraphQLCompositeType) Objects.requireNonNull(schema.getType(name));
    }
}
