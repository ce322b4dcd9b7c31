package de.zielnetz.graphql.deutung;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Walks through a question that does not fit the schema and says of every word that there is not which is the nearest
 * (validation, did you mean). Costs the question; each fragment is looked at once.
 */
final class Fragemaengel {

    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragmente;
    private final List<Mangel> maengel = new ArrayList<>();
    private final Argumentmaengel argumente;
    private final Wertmaengel werte = new Wertmaengel(maengel::add);

    private Fragemaengel(GraphQLSchema schema, Document frage) {
        this.schema = schema;
        this.fragmente = frage.getDefinitionsOfType(FragmentDefinition.class).stream()
                .collect(Collectors.toMap(FragmentDefinition::getName, f -> f, (a, b) -> a));
        Set<String> variablen = frage.getDefinitionsOfType(OperationDefinition.class).stream()
                .flatMap(o -> o.getVariableDefinitions().stream())
                .map(VariableDefinition::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        this.argumente = new Argumentmaengel(schema, variablen, maengel::add);
    }

    static List<Mangel> von(GraphQLSchema schema, Document frage) {
        Fragemaengel walk = new Fragemaengel(schema, frage);
        for (OperationDefinition operation : frage.getDefinitionsOfType(OperationDefinition.class)) {
            operation.getVariableDefinitions().forEach(walk::variable);
            walk.auswahl(
                    operation.getSelectionSet(),
                    operation.getOperation() == OperationDefinition.Operation.MUTATION
                            ? schema.getMutationType()
                            : schema.getQueryType());
        }
        walk.fragmente.values().forEach(f -> walk.auswahl(f.getSelectionSet(), walk.bedingung(f.getTypeCondition())));
        return walk.maengel;
    }

    private void variable(VariableDefinition variable) {
        GraphQLType typ = Variablenmaengel.typ(schema, variable.getType());
        if (typ == null) {
            String name = Variablenmaengel.name(variable.getType());
            List<String> eingaben = schema.getAllTypesAsList().stream()
                    .filter(GraphQLInputType.class::isInstance)
                    .map(GraphQLNamedType::getName)
                    .toList();
            maengel.add(Mangel.wort(
                    variable.getSourceLocation(),
                    "$%s: die Art „%s“ gibt es für Variablen nicht.".formatted(variable.getName(), name),
                    eingaben,
                    name));
        } else if (variable.getDefaultValue() != null) {
            werte.pruefe(variable.getDefaultValue(), typ, "$" + variable.getName(), variable.getSourceLocation());
        }
    }

    private @Nullable GraphQLType bedingung(@Nullable TypeName typ) {
        GraphQLType gefunden = typ == null ? null : schema.getType(typ.getName());
        if (typ != null && gefunden == null) {
            List<String> arten = schema.getAllTypesAsList().stream()
                    .filter(GraphQLCompositeType.class::isInstance)
                    .map(GraphQLNamedType::getName)
                    .toList();
            maengel.add(Mangel.wort(
                    typ.getSourceLocation(),
                    "Den Typ „%s“ gibt es nicht.".formatted(typ.getName()),
                    arten,
                    typ.getName()));
        }
        return gefunden;
    }

    private void auswahl(@Nullable SelectionSet auswahl, @Nullable GraphQLType typ) {
        if (auswahl == null) {
            return;
        }
        for (Selection<?> teil : auswahl.getSelections()) {
            if (teil instanceof Field feld) {
                feld(feld, typ);
            } else if (teil instanceof InlineFragment fragment) {
                argumente.direktiven(fragment.getDirectives());
                auswahl(
                        fragment.getSelectionSet(),
                        fragment.getTypeCondition() == null ? typ : bedingung(fragment.getTypeCondition()));
            } else if (teil instanceof FragmentSpread verweis && !fragmente.containsKey(verweis.getName())) {
                maengel.add(Mangel.wort(
                        verweis.getSourceLocation(),
                        "Das Fragment „%s“ gibt es in der Frage nicht.".formatted(verweis.getName()),
                        fragmente.keySet(),
                        verweis.getName()));
            }
        }
    }

    private void feld(Field feld, @Nullable GraphQLType typ) {
        argumente.direktiven(feld.getDirectives());
        if (!(typ instanceof GraphQLFieldsContainer felder) || feld.getName().startsWith("__")) {
            return;
        }
        GraphQLFieldDefinition definition = felder.getFieldDefinition(feld.getName());
        if (definition == null) {
            unbekannt(feld, felder);
            return;
        }
        argumente.pruefe(feld.getName(), feld.getArguments(), definition.getArguments(), feld.getSourceLocation());
        GraphQLType ergebnis = GraphQLTypeUtil.unwrapAll(definition.getType());
        if (ergebnis instanceof GraphQLFieldsContainer inhalt && feld.getSelectionSet() == null) {
            maengel.add(Mangel.von(
                    feld.getSourceLocation(),
                    "Hinter „%s“ fehlt in { }, was davon gefragt ist, etwa { %s }."
                            .formatted(
                                    feld.getName(),
                                    inhalt.getFieldDefinitions().get(0).getName())));
        } else if (!(ergebnis instanceof GraphQLCompositeType) && feld.getSelectionSet() != null) {
            maengel.add(Mangel.von(
                    feld.getSourceLocation(),
                    "„%s“ ist ein einzelner Wert, dahinter steht kein { }.".formatted(feld.getName())));
        }
        auswahl(feld.getSelectionSet(), ergebnis);
    }

    private void unbekannt(Field feld, GraphQLFieldsContainer typ) {
        List<String> namen = typ.getFieldDefinitions().stream()
                .map(GraphQLFieldDefinition::getName)
                .toList();
        List<String> anderswo = typ instanceof GraphQLInterfaceType schnittstelle
                ? Objects.requireNonNullElse(schema.getImplementations(schnittstelle), List.<GraphQLObjectType>of())
                        .stream()
                        .filter(art -> art.getFieldDefinition(feld.getName()) != null)
                        .map(GraphQLObjectType::getName)
                        .limit(3)
                        .toList()
                : List.of();
        String satz = "%s hat kein Feld „%s“.".formatted(typ.getName(), feld.getName());
        maengel.add(
                anderswo.isEmpty()
                        ? Mangel.wort(feld.getSourceLocation(), satz, namen, feld.getName())
                        : new Mangel(
                                feld.getSourceLocation(),
                                "%s Es steht bei %s: fragen Sie mit ... on %s { %s }."
                                        .formatted(satz, String.join(", ", anderswo), anderswo.get(0), feld.getName()),
                                anderswo));
    }
}
