package de.zielnetz.graphql.deutung;

import de.zielnetz.sprache.Naehe;
import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.Document;
import graphql.language.EnumValue;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.ListType;
import graphql.language.Node;
import graphql.language.NonNullType;
import graphql.language.NullValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.OperationDefinition;
import graphql.language.StringValue;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.Value;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks whether the variables that were sent fit those that a question declares (variable coercion). */
final class Variablenmaengel {

    private Variablenmaengel() {}

    static List<Mangel> von(
            GraphQLSchema schema, Document frage, @Nullable String operation, Map<String, Object> gesendet) {
        List<Mangel> maengel = new ArrayList<>();
        Wertmaengel werte = new Wertmaengel(maengel::add);
        erklaerte(frage, operation).forEach(variable -> {
            GraphQLType typ = typ(schema, variable.getType());
            String wo = "$" + variable.getName();
            if (typ == null) {
                return;
            }
            if (gesendet.containsKey(variable.getName())) {
                werte.pruefe(alsWert(gesendet.get(variable.getName()), typ), typ, wo, null);
            } else if (GraphQLTypeUtil.isNonNull(typ) && variable.getDefaultValue() == null) {
                List<String> nahe = Naehe.naechste(
                        gesendet.keySet().stream().map(name -> "$" + name).toList(), wo);
                String satz = "Die Variable „%s“ (%s) fehlt.".formatted(wo, GraphQLTypeUtil.simplePrint(typ));
                maengel.add(new Mangel(null, satz + Naehe.satz(nahe), nahe));
            }
        });
        return maengel;
    }

    /** Sentences about variables that were sent and that the question never names. */
    static Stream<String> ueberzaehlige(String frage, Map<String, Object> gesendet) {
        return gesendet.keySet().stream()
                .filter(name -> !frage.contains("$" + name))
                .sorted()
                .map(name -> "Die Variable „%s“ kommt in der Frage nicht vor.%s"
                        .formatted(Naehe.kurz(name), Naehe.satz(Naehe.naechste(genannte(frage), name))));
    }

    private static List<String> genannte(String frage) {
        return Pattern.compile("\\$(\\w+)")
                .matcher(frage)
                .results()
                .map(fund -> fund.group(1))
                .distinct()
                .toList();
    }

    private static Stream<VariableDefinition> erklaerte(Document frage, @Nullable String operation) {
        return frage.getDefinitionsOfType(OperationDefinition.class).stream()
                .filter(o -> operation == null || operation.isEmpty() || operation.equals(o.getName()))
                .flatMap(o -> o.getVariableDefinitions().stream());
    }

    /** Null where there is no such type, or none for values. */
    static @Nullable GraphQLType typ(GraphQLSchema schema, Type<?> typ) {
        if (typ instanceof NonNullType nichtNull) {
            GraphQLType innen = typ(schema, nichtNull.getType());
            return innen == null ? null : GraphQLNonNull.nonNull(innen);
        }
        if (typ instanceof ListType liste) {
            GraphQLType innen = typ(schema, liste.getType());
            return innen == null ? null : GraphQLList.list(innen);
        }
        GraphQLType genannt = schema.getType(((TypeName) typ).getName());
        return genannt instanceof GraphQLInputType ? genannt : null;
    }

    static String name(Type<?> typ) {
        return typ instanceof NonNullType nichtNull
                ? name(nichtNull.getType())
                : typ instanceof ListType liste ? name(liste.getType()) : ((TypeName) typ).getName();
    }

    /** The variables that a value names, wherever in it. */
    static List<VariableReference> verweise(Value<?> wert) {
        List<VariableReference> verweise = new ArrayList<>();
        sammle(wert, verweise);
        return verweise;
    }

    private static void sammle(Node<?> teil, List<VariableReference> verweise) {
        if (teil instanceof VariableReference verweis) {
            verweise.add(verweis);
        }
        teil.getChildren().forEach(kind -> sammle(kind, verweise));
    }

    /** What was sent as JSON, as if it stood in the question. */
    private static Value<?> alsWert(@Nullable Object json, @Nullable GraphQLType typ) {
        GraphQLType ohne = typ == null ? null : GraphQLTypeUtil.unwrapNonNull(typ);
        if (json == null) {
            return NullValue.of();
        }
        if (json instanceof Collection<?> liste) {
            GraphQLType innen = ohne instanceof GraphQLList reihe ? (GraphQLType) reihe.getWrappedType() : null;
            List<Value> werte = new ArrayList<>();
            liste.forEach(teil -> werte.add(alsWert(teil, innen)));
            return new ArrayValue(werte);
        }
        if (json instanceof Map<?, ?> objekt) {
            List<ObjectField> felder = new ArrayList<>();
            objekt.forEach((name, wert) -> felder.add(
                    new ObjectField(String.valueOf(name), alsWert(wert, feldtyp(ohne, String.valueOf(name))))));
            return ObjectValue.newObjectValue().objectFields(felder).build();
        }
        return einzeln(json, ohne instanceof GraphQLList reihe ? (GraphQLType) reihe.getWrappedType() : ohne);
    }

    private static Value<?> einzeln(Object json, @Nullable GraphQLType typ) {
        boolean wort = typ != null && GraphQLTypeUtil.unwrapAll(typ) instanceof GraphQLEnumType;
        if (json instanceof Boolean wahr) {
            return BooleanValue.of(wahr);
        }
        if (json instanceof Integer || json instanceof Long || json instanceof BigInteger) {
            return new IntValue(new BigInteger(json.toString()));
        }
        if (json instanceof Number zahl) {
            return new FloatValue(new BigDecimal(zahl.toString()));
        }
        return wort ? new EnumValue(json.toString()) : new StringValue(json.toString());
    }

    private static @Nullable GraphQLType feldtyp(@Nullable GraphQLType typ, String name) {
        GraphQLInputObjectField feld =
                typ instanceof GraphQLInputObjectType eingabe ? eingabe.getFieldDefinition(name) : null;
        return feld == null ? null : Objects.requireNonNull(feld.getType());
    }
}
