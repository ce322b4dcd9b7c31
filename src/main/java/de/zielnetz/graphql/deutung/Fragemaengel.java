package de.zielnetz.graphql.deutung;

import graphql.language.Argument;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.SourceLocation;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLDirective;
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
import java.util.Collection;
import java.util.List;
import java.util.Map;
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
    private final Set<String> variablen;
    private final List<Mangel> maengel = new ArrayList<>();
    private final Wertmaengel werte = new Wertmaengel(maengel::add);

    private Fragemaengel(GraphQLSchema schema, Document frage) {
        this.schema = schema;
        this.fragmente = frage.getDefinitionsOfType(FragmentDefinition.class).stream()
                .collect(Collectors.toMap(FragmentDefinition::getName, f -> f, (a, b) -> a));
        this.variablen = frage.getDefinitionsOfType(OperationDefinition.class).stream()
                .flatMap(o -> o.getVariableDefinitions().stream())
                .map(VariableDefinition::getName)
                .collect(Collectors.toCollection(TreeSet::new));
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
                direktiven(fragment.getDirectives());
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
        direktiven(feld.getDirectives());
        if (!(typ instanceof GraphQLFieldsContainer felder) || feld.getName().startsWith("__")) {
            return;
        }
        GraphQLFieldDefinition definition = felder.getFieldDefinition(feld.getName());
        if (definition == null) {
            unbekannt(feld, felder);
            return;
        }
        argumente(feld.getName(), feld.getArguments(), definition.getArguments(), feld.getSourceLocation());
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
                ? schema.getImplementations(schnittstelle).stream()
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

    private void direktiven(List<Directive> direktiven) {
        for (Directive direktive : direktiven) {
            GraphQLDirective bekannt = schema.getDirective(direktive.getName());
            if (bekannt == null) {
                maengel.add(Mangel.wort(
                        direktive.getSourceLocation(),
                        "Die Direktive „@%s“ gibt es nicht.".formatted(direktive.getName()),
                        List.of("include", "skip"),
                        direktive.getName()));
            } else {
                argumente(
                        "@" + direktive.getName(),
                        direktive.getArguments(),
                        bekannt.getArguments(),
                        direktive.getSourceLocation());
            }
        }
    }

    private void argumente(
            String wovon, List<Argument> gegeben, List<GraphQLArgument> moegliche, @Nullable SourceLocation ort) {
        Map<String, GraphQLArgument> jeName =
                moegliche.stream().collect(Collectors.toMap(GraphQLArgument::getName, a -> a));
        for (Argument argument : gegeben) {
            GraphQLArgument definition = jeName.get(argument.getName());
            if (definition == null) {
                maengel.add(Mangel.wort(
                        argument.getSourceLocation(),
                        "%s hat kein Argument „%s“.".formatted(wovon, argument.getName()),
                        jeName.keySet(),
                        argument.getName()));
            } else {
                Variablenmaengel.verweise(argument.getValue()).forEach(this::verweis);
                werte.pruefe(
                        argument.getValue(), definition.getType(), argument.getName(), argument.getSourceLocation());
            }
        }
        Collection<String> namen = gegeben.stream().map(Argument::getName).toList();
        jeName.values().stream()
                .filter(a -> GraphQLTypeUtil.isNonNull(a.getType()) && !a.hasSetDefaultValue())
                .filter(a -> !namen.contains(a.getName()))
                .forEach(a -> maengel.add(Mangel.von(
                        ort,
                        "%s verlangt das Argument „%s“ (%s)."
                                .formatted(wovon, a.getName(), GraphQLTypeUtil.simplePrint(a.getType())))));
    }

    private void verweis(VariableReference verweis) {
        if (!variablen.contains(verweis.getName())) {
            maengel.add(Mangel.wort(
                    verweis.getSourceLocation(),
                    "Die Variable „$%s“ ist in der Frage nicht erklärt.".formatted(verweis.getName()),
                    variablen.stream().map(name -> "$" + name).toList(),
                    "$" + verweis.getName()));
        }
    }
}
