package de.zielnetz.graphql.deutung;

import de.zielnetz.sprache.Naehe;
import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.EnumValue;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.NullValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.SourceLocation;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Looks whether a value fits where it stands (value coercion): words of lists, fields of filters, numbers, dates. */
final class Wertmaengel {

    private static final int AUFGEZAEHLT = 12;
    private static final Map<String, String> ERWARTET = Map.of(
            "Int", "eine ganze Zahl",
            "Float", "eine Zahl",
            "String", "ein Text in Anführungszeichen",
            "ID", "eine Kennung in Anführungszeichen",
            "Boolean", "true oder false");

    private final Consumer<Mangel> melde;

    Wertmaengel(Consumer<Mangel> melde) {
        this.melde = melde;
    }

    /**
     * @param wo how the value is called in sentences, such as {@code filter.status.ist}
     * @param ort where it stands, where its own place is not known
     */
    void pruefe(Value<?> wert, GraphQLType typ, String wo, @Nullable SourceLocation ort) {
        SourceLocation hier = wert.getSourceLocation() == null ? ort : wert.getSourceLocation();
        GraphQLType ohne = GraphQLTypeUtil.unwrapNonNull(typ);
        if (wert instanceof VariableReference) {
            return;
        }
        if (wert instanceof NullValue) {
            if (GraphQLTypeUtil.isNonNull(typ)) {
                melde.accept(Mangel.von(hier, "%s ist null; erwartet wird %s.".formatted(wo, erwartet(ohne))));
            }
        } else if (ohne instanceof GraphQLList liste) {
            List<? extends Value<?>> teile = wert instanceof ArrayValue reihe ? werte(reihe) : List.of(wert);
            teile.forEach(teil -> pruefe(teil, liste.getWrappedType(), wo, hier));
        } else if (ohne instanceof GraphQLEnumType worte) {
            wort(wert, worte, wo, hier);
        } else if (ohne instanceof GraphQLInputObjectType eingabe) {
            eingabe(wert, eingabe, wo, hier);
        } else if (ohne instanceof GraphQLScalarType einfach) {
            einfach(wert, einfach, wo, hier);
        }
    }

    @SuppressWarnings({"rawtypes", "unchecked"}) // as graphql-java has it
    private static List<? extends Value<?>> werte(ArrayValue reihe) {
        return (List) reihe.getValues();
    }

    private void wort(Value<?> wert, GraphQLEnumType typ, String wo, @Nullable SourceLocation ort) {
        List<String> worte = typ.getValues().stream()
                .map(GraphQLEnumValueDefinition::getName)
                .toList();
        if (wert instanceof StringValue text && worte.contains(String.valueOf(text.getValue()))) {
            melde.accept(Mangel.von(
                    ort,
                    "%s: „%s“ ist ein Wort von %s und steht ohne Anführungszeichen."
                            .formatted(wo, text.getValue(), typ.getName())));
        } else if (!(wert instanceof EnumValue genannt) || !worte.contains(genannt.getName())) {
            String gesagt = alsText(wert);
            Mangel mangel = Mangel.wort(
                    ort, "%s: „%s“ ist kein Wort von %s.".formatted(wo, gesagt, typ.getName()), worte, gesagt);
            String alle = mangel.vorschlaege().isEmpty() || worte.size() > AUFGEZAEHLT
                    ? ""
                    : " Möglich sind %s.".formatted(String.join(", ", worte));
            melde.accept(new Mangel(mangel.ort(), mangel.satz() + alle, mangel.vorschlaege()));
        }
    }

    private void eingabe(Value<?> wert, GraphQLInputObjectType typ, String wo, @Nullable SourceLocation ort) {
        if (!(wert instanceof ObjectValue objekt)) {
            melde.accept(Mangel.von(ort, "%s ist „%s“; erwartet wird %s.".formatted(wo, alsText(wert), erwartet(typ))));
            return;
        }
        List<String> namen = typ.getFieldDefinitions().stream()
                .map(GraphQLInputObjectField::getName)
                .toList();
        for (ObjectField feld : objekt.getObjectFields()) {
            GraphQLInputObjectField definition = typ.getFieldDefinition(feld.getName());
            SourceLocation hier = feld.getSourceLocation() == null ? ort : feld.getSourceLocation();
            if (definition == null) {
                melde.accept(Mangel.wort(
                        hier,
                        "%s: „%s“ gibt es in %s nicht.".formatted(wo, Naehe.kurz(feld.getName()), typ.getName()),
                        namen,
                        feld.getName()));
            } else {
                pruefe(feld.getValue(), definition.getType(), wo + "." + feld.getName(), hier);
            }
        }
        typ.getFieldDefinitions().stream()
                .filter(feld -> GraphQLTypeUtil.isNonNull(feld.getType()) && !feld.hasSetDefaultValue())
                .filter(feld -> objekt.getObjectFields().stream()
                        .noneMatch(f -> f.getName().equals(feld.getName())))
                .forEach(feld -> melde.accept(Mangel.von(
                        ort,
                        "%s: es fehlt „%s“; erwartet wird %s."
                                .formatted(wo, feld.getName(), erwartet(feld.getType())))));
    }

    private void einfach(Value<?> wert, GraphQLScalarType typ, String wo, @Nullable SourceLocation ort) {
        try {
            typ.getCoercing()
                    .parseLiteral(wert, CoercedVariables.emptyVariables(), GraphQLContext.getDefault(), Locale.GERMAN);
        } catch (RuntimeException falsch) {
            String eigener = ERWARTET.containsKey(typ.getName()) ? "" : String.valueOf(falsch.getMessage());
            melde.accept(Mangel.von(
                    ort,
                    eigener.isEmpty()
                            ? "%s ist „%s“; erwartet wird %s.".formatted(wo, alsText(wert), erwartet(typ))
                            : "%s: %s".formatted(wo, eigener)));
        }
    }

    private static String erwartet(GraphQLType typ) {
        GraphQLType ohne = GraphQLTypeUtil.unwrapNonNull(typ);
        String name = GraphQLTypeUtil.simplePrint(ohne);
        if (ohne instanceof GraphQLList) {
            return "eine Liste in eckigen Klammern (%s)".formatted(name);
        }
        return ohne instanceof GraphQLInputObjectType
                ? "%s in geschweiften Klammern".formatted(name)
                : ERWARTET.getOrDefault(name, name);
    }

    /** As it was written, never as the tree of the reader. */
    static String alsText(Value<?> wert) {
        String text = wert instanceof StringValue s
                ? String.valueOf(s.getValue())
                : wert instanceof EnumValue e
                        ? e.getName()
                        : wert instanceof IntValue i
                                ? String.valueOf(i.getValue())
                                : wert instanceof FloatValue f
                                        ? String.valueOf(f.getValue())
                                        : wert instanceof BooleanValue b
                                                ? String.valueOf(b.isValue())
                                                : wert instanceof ArrayValue
                                                        ? "[…]"
                                                        : wert instanceof ObjectValue ? "{…}" : "null";
        return Naehe.kurz(text);
    }
}
