package de.zielnetz.graphql.deutung;

import graphql.language.Argument;
import graphql.language.Directive;
import graphql.language.SourceLocation;
import graphql.language.VariableReference;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Looks at the arguments of fields and directives (validation): names, values, variables, and those that are missing. */
final class Argumentmaengel {

    private final GraphQLSchema schema;
    private final Set<String> variablen;
    private final Consumer<Mangel> melde;
    private final Wertmaengel werte;

    /** @param variablen that the question declares */
    Argumentmaengel(GraphQLSchema schema, Set<String> variablen, Consumer<Mangel> melde) {
        this.schema = schema;
        this.variablen = variablen;
        this.melde = melde;
        this.werte = new Wertmaengel(melde);
    }

    void direktiven(List<Directive> direktiven) {
        for (Directive direktive : direktiven) {
            GraphQLDirective bekannt = schema.getDirective(direktive.getName());
            if (bekannt == null) {
                melde.accept(Mangel.wort(
                        direktive.getSourceLocation(),
                        "Die Direktive „@%s“ gibt es nicht.".formatted(direktive.getName()),
                        List.of("include", "skip"),
                        direktive.getName()));
            } else {
                pruefe(
                        "@" + direktive.getName(),
                        direktive.getArguments(),
                        bekannt.getArguments(),
                        direktive.getSourceLocation());
            }
        }
    }

    void pruefe(String wovon, List<Argument> gegeben, List<GraphQLArgument> moegliche, @Nullable SourceLocation ort) {
        Map<String, GraphQLArgument> jeName =
                moegliche.stream().collect(Collectors.toMap(GraphQLArgument::getName, a -> a));
        for (Argument argument : gegeben) {
            GraphQLArgument definition = jeName.get(argument.getName());
            if (definition == null) {
                melde.accept(Mangel.wort(
                        argument.getSourceLocation(),
                        "%s hat kein Argument „%s“.".formatted(wovon, argument.getName()),
                        moegliche.stream().map(GraphQLArgument::getName).toList(),
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
                .forEach(a -> melde.accept(Mangel.von(
                        ort,
                        "%s verlangt das Argument „%s“ (%s)."
                                .formatted(wovon, a.getName(), GraphQLTypeUtil.simplePrint(a.getType())))));
    }

    private void verweis(VariableReference verweis) {
        if (!variablen.contains(verweis.getName())) {
            melde.accept(Mangel.wort(
                    verweis.getSourceLocation(),
                    "Die Variable „$%s“ ist in der Frage nicht erklärt.".formatted(verweis.getName()),
                    variablen.stream().map(name -> "$" + name).toList(),
                    "$" + verweis.getName()));
        }
    }
}
