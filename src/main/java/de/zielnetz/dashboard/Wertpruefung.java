package de.zielnetz.dashboard;

import de.zielnetz.sprache.Naehe;
import graphql.GraphQLContext;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Checks a value against a GraphQL type before it is asked with (input coercion), so that the refusal can name the exact
 * place: graphql-java's own names the variable alone, and the scalars are all that it is asked for here.
 */
final class Wertpruefung {

    private static final Fragefehler.Code FALSCH = Fragefehler.Code.VARIABLE_FALSCH;

    private Wertpruefung() {}

    /**
     * @param ort how the place is named: {@code filter.status.ist}
     * @throws Fragefehler naming the place, its value, what is expected and what is nearest
     */
    static void pruefe(String ort, @Nullable Object wert, GraphQLType art) {
        GraphQLType innen = GraphQLTypeUtil.unwrapNonNull(art);
        if (wert == null) {
            if (GraphQLTypeUtil.isNonNull(art)) {
                throw falsch(ort, "leer", innen, List.of());
            }
        } else if (innen instanceof GraphQLList liste) {
            List<?> alle = wert instanceof List<?> mehrere ? mehrere : List.of(wert);
            for (int i = 0; i < alle.size(); i++) {
                pruefe(alle.size() == 1 ? ort : "%s[%d]".formatted(ort, i), alle.get(i), liste.getWrappedType());
            }
        } else if (innen instanceof GraphQLInputObjectType objekt) {
            felder(ort, wert, objekt);
        } else if (!passt(wert, innen)) {
            throw falsch(ort, wert, innen, Variable.worte(innen));
        }
    }

    private static boolean passt(Object wert, GraphQLType art) {
        if (!(art instanceof GraphQLScalarType skalar)) {
            return Variable.worte(art).contains(wert);
        }
        try {
            var unused = skalar.getCoercing().parseValue(wert, GraphQLContext.getDefault(), Locale.GERMAN);
            return true;
        } catch (CoercingParseValueException e) {
            return false;
        }
    }

    private static void felder(String ort, Object wert, GraphQLInputObjectType objekt) {
        if (!(wert instanceof Map<?, ?> felder)) {
            throw falsch(ort, wert, objekt, List.of());
        }
        List<String> bekannte = objekt.getFieldDefinitions().stream()
                .map(GraphQLInputObjectField::getName)
                .toList();
        for (Object name : felder.keySet()) {
            if (!bekannte.contains(name)) {
                List<String> naechste = Naehe.naechste(bekannte, String.valueOf(name));
                String satz = "„%s“ hat kein Feld „%s“; möglich sind: %s."
                        .formatted(ort, Naehe.kurz(name), String.join(", ", bekannte));
                throw Fragefehler.anVariable(FALSCH, ort, satz + Naehe.satz(naechste))
                        .mit("vorschlaege", naechste);
            }
        }
        for (GraphQLInputObjectField feld : objekt.getFieldDefinitions()) {
            boolean gesagt = felder.containsKey(feld.getName());
            if (gesagt || !feld.hasSetDefaultValue()) {
                pruefe(ort + "." + feld.getName(), felder.get(feld.getName()), feld.getType());
            }
        }
    }

    private static Fragefehler falsch(String ort, Object wert, GraphQLType art, List<String> moegliche) {
        return Fragefehler.falsch(FALSCH, ort, wert, erwartet(art), moegliche);
    }

    /** What a value of this type is, in words for the end of a sentence. */
    static String erwartet(GraphQLType typ) {
        GraphQLType art = GraphQLTypeUtil.unwrapNonNull(typ);
        if (art instanceof GraphQLList liste) {
            return "je Angabe " + erwartet(liste.getWrappedType());
        }
        if (art instanceof GraphQLEnumType) {
            return "eines von " + String.join(", ", Variable.worte(art));
        }
        if (art instanceof GraphQLInputObjectType objekt) {
            return "ein %s als JSON, etwa {\"%s\": …}"
                    .formatted(
                            objekt.getName(),
                            objekt.getFieldDefinitions().get(0).getName());
        }
        return switch (((GraphQLNamedType) art).getName()) {
            case "Int" -> "eine ganze Zahl zwischen −2147483648 und 2147483647";
            case "Float" -> "eine Zahl mit Dezimalpunkt, etwa 0.5";
            case "Boolean" -> "true oder false";
            case "ID" -> "eine Kennung";
            case "Datum" -> "ein Jahr (2018), ein Monat (2023-06) oder ein Tag (2019-11-21)";
            case "Zeitpunkt" -> "ein Zeitpunkt wie 2026-03-01T08:15:30Z";
            case "Wissensstand" -> "ein Zeitpunkt wie 2026-03-01T08:15:30Z oder ein Vorgang wie v12";
            case "Gueltigkeit" -> "ein Tag (2024-06-30), ein Monat (2024-06), ein Jahr (2024) oder ALLE";
            default -> "ein Text";
        };
    }
}
