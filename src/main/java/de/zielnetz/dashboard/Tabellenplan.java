package de.zielnetz.dashboard;

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
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How the answer to a question becomes a table. Known from the question and the schema alone, so the columns are the
 * same whatever the answer.
 *
 * @param listen for each list of objects that stands in no other: where it is, with the columns of its rows; where there
 *     is none, the answer itself is the one row, at the empty path
 */
record Tabellenplan(Map<String, Tabelle> listen) {

    /**
     * One possible table.
     *
     * @param ort the names on the way to the list
     * @param spalten for each column the names on the way from the row to the value
     */
    record Tabelle(List<String> ort, List<List<String>> spalten) {}

    /** A field of the answer, merged from all places where the question names it. */
    private record Feld(boolean objektliste, Map<String, Feld> felder) {}

    static Tabellenplan von(Document dokument, OperationDefinition frage, GraphQLSchema schema) {
        Map<String, Feld> felder = new LinkedHashMap<>();
        new Sammler(dokument, schema).sammle(frage.getSelectionSet(), schema.getQueryType(), felder);
        Map<String, Tabelle> listen = new LinkedHashMap<>();
        suche(List.of(), felder, listen);
        if (listen.isEmpty()) {
            listen.put("", new Tabelle(List.of(), spalten(felder)));
        }
        return new Tabellenplan(listen);
    }

    private static void suche(List<String> ort, Map<String, Feld> felder, Map<String, Tabelle> listen) {
        felder.forEach((name, feld) -> {
            List<String> hier = und(ort, name);
            if (feld.objektliste()) {
                listen.put(String.join(".", hier), new Tabelle(hier, spalten(feld.felder())));
            } else {
                suche(hier, feld.felder(), listen);
            }
        });
    }

    private static List<List<String>> spalten(Map<String, Feld> felder) {
        List<List<String>> spalten = new ArrayList<>();
        sammleSpalten(List.of(), felder, spalten);
        return List.copyOf(spalten);
    }

    private static void sammleSpalten(List<String> ort, Map<String, Feld> felder, List<List<String>> spalten) {
        felder.forEach((name, feld) -> {
            List<String> hier = und(ort, name);
            if (feld.felder().isEmpty()) {
                spalten.add(hier);
            } else {
                sammleSpalten(hier, feld.felder(), spalten);
            }
        });
    }

    private static List<String> und(List<String> ort, String name) {
        List<String> hier = new ArrayList<>(ort);
        hier.add(name);
        return List.copyOf(hier);
    }

    private static final class Sammler {

        private final Map<String, FragmentDefinition> fragmente = new LinkedHashMap<>();
        private final GraphQLSchema schema;

        Sammler(Document dokument, GraphQLSchema schema) {
            this.schema = schema;
            dokument.getDefinitionsOfType(FragmentDefinition.class).forEach(f -> fragmente.put(f.getName(), f));
        }

        void sammle(SelectionSet auswahl, GraphQLCompositeType typ, Map<String, Feld> felder) {
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

        private void feld(Field feld, GraphQLCompositeType typ, Map<String, Feld> felder) {
            GraphQLFieldDefinition definition = Introspection.getFieldDef(schema, typ, feld.getName());
            GraphQLType art = GraphQLTypeUtil.unwrapNonNull(definition.getType());
            boolean liste = GraphQLTypeUtil.isList(art);
            boolean objekt = GraphQLTypeUtil.unwrapAll(art) instanceof GraphQLCompositeType;
            Feld hier = felder.computeIfAbsent(
                    feld.getResultKey(), name -> new Feld(liste && objekt, new LinkedHashMap<>()));
            if (objekt) {
                sammle(
                        Objects.requireNonNull(feld.getSelectionSet()),
                        (GraphQLCompositeType) GraphQLTypeUtil.unwrapAll(art),
                        hier.felder());
            }
        }

        private GraphQLCompositeType typ(String name) {
            return (GraphQLCompositeType) Objects.requireNonNull(schema.getType(name));
        }
    }
}
