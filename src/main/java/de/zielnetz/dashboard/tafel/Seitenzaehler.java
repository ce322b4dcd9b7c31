package de.zielnetz.dashboard.tafel;

import graphql.introspection.Introspection;
import graphql.language.Definition;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Lets a question ask of each page (connection) how many entries there are in all, also where it does not say so itself: a
 * page that is cut could not be told from a whole list otherwise. Costs the length of the question.
 */
public final class Seitenzaehler {

    /** What the name of a type of pages ends in. */
    static final String SEITE = "Connection";

    /** The field of such a type that tells how many there are on all pages. */
    static final String GESAMT = "totalCount";

    /** What tells of a page whether there are more, and its field that does. */
    static final String BLATT = "pageInfo";

    static final String WEITERE = "hasNextPage";

    private final GraphQLSchema schema;
    private boolean ergaenzt;

    private Seitenzaehler(GraphQLSchema schema) {
        this.schema = schema;
    }

    /** The question with {@value #GESAMT} at every page; the same document where it asks so everywhere already. */
    public static Document ergaenze(Document dokument, GraphQLSchema schema) {
        Seitenzaehler zaehler = new Seitenzaehler(schema);
        List<Definition> neue = new ArrayList<>();
        for (Definition<?> definition : dokument.getDefinitions()) {
            neue.add(zaehler.definition(definition));
        }
        return zaehler.ergaenzt ? dokument.transform(d -> d.definitions(neue)) : dokument;
    }

    private Definition<?> definition(Definition<?> definition) {
        if (definition instanceof OperationDefinition frage) {
            SelectionSet neue = auswahl(frage.getSelectionSet(), schema.getQueryType());
            return frage.transform(f -> f.selectionSet(neue));
        }
        if (definition instanceof FragmentDefinition fragment) {
            SelectionSet neue = auswahl(
                    fragment.getSelectionSet(), typ(fragment.getTypeCondition().getName()));
            return fragment.transform(f -> f.selectionSet(neue));
        }
        return definition;
    }

    private SelectionSet auswahl(SelectionSet auswahl, GraphQLCompositeType typ) {
        List<Selection<?>> neue = new ArrayList<>();
        boolean gezaehlt = false;
        for (Selection<?> teil : auswahl.getSelections()) {
            if (teil instanceof Field feld) {
                gezaehlt |= feld.getResultKey().equals(GESAMT);
                neue.add(feld(feld, typ));
            } else if (teil instanceof InlineFragment fragment) {
                GraphQLCompositeType eigener = fragment.getTypeCondition() == null
                        ? typ
                        : typ(fragment.getTypeCondition().getName());
                SelectionSet innen = auswahl(fragment.getSelectionSet(), eigener);
                neue.add(fragment.transform(f -> f.selectionSet(innen)));
            } else {
                neue.add(teil);
            }
        }
        if (typ.getName().endsWith(SEITE)) {
            ergaenze(neue, gezaehlt, ((GraphQLFieldsContainer) typ).getFieldDefinition(GESAMT));
        }
        return auswahl.transform(a -> a.selections(neue));
    }

    /** Where counting all would cost too much, the number may be missing: whether there are more is known all the same. */
    private void ergaenze(List<Selection<?>> neue, boolean gezaehlt, @Nullable GraphQLFieldDefinition gesamt) {
        if (!gezaehlt && gesamt != null) {
            ergaenzt = true;
            neue.add(Field.newField(GESAMT).build());
        }
        if (gesamt == null || !GraphQLTypeUtil.isNonNull(gesamt.getType())) {
            ergaenzt = true;
            neue.add(Field.newField(BLATT)
                    .selectionSet(SelectionSet.newSelectionSet()
                            .selection(Field.newField(WEITERE).build())
                            .build())
                    .build());
        }
    }

    private Field feld(Field feld, GraphQLCompositeType typ) {
        @Nullable SelectionSet auswahl = feld.getSelectionSet();
        if (auswahl == null) {
            return feld;
        }
        GraphQLType innen = GraphQLTypeUtil.unwrapAll(
                Introspection.getFieldDef(schema, typ, feld.getName()).getType());
        SelectionSet neue = auswahl(auswahl, (GraphQLCompositeType) innen);
        return feld.transform(f -> f.selectionSet(neue));
    }

    private GraphQLCompositeType typ(String name) {
        return (GraphQLCompositeType) Objects.requireNonNull(schema.getType(name));
    }
}
