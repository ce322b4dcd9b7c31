package de.zielnetz.dashboard;

import graphql.GraphQLContext;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks a value against a GraphQL type before it is asked with, so that the refusal can name the exact place. */
final class Wertpruefung {

    private Wertpruefung() {}

    /**
     * @param ort how the place is named: {@code filter.status.ist}
     * @throws Fragefehler naming the place, its value, what is expected and what is nearest
     */
    static void pruefe(String ort, @Nullable Object wert, GraphQLType art) {
        if (art instanceof GraphQLNonNull nichtLeer) {
            if (wert == null) {
                throw falsch(ort, "leer", nichtLeer.getWrappedType(), List.of());
            }
            pruefe(ort, wert, nichtLeer.getWrappedType());
        } else if (wert == null) {
            return;
        } else if (art instanceof GraphQLList liste) {
            List<?> alle = wert instanceof List<?> mehrere ? mehrere : List.of(wert);
            for (int i = 0; i < alle.size(); i++) {
                pruefe(alle.size() == 1 ? ort : "%s[%d]".formatted(ort, i), alle.get(i), liste.getWrappedType());
            }
        } else if (art instanceof GraphQLEnumType worte) {
            List<String> moegliche = worte.getValues().stream()
                    .map(GraphQLEnumValueDefinition::getName)
                    .toList();
            if (!moegliche.contains(wert)) {
                throw falsch(ort, wert, art, Naechste.von(moegliche, String.valueOf(wert)));
            }
        } else if (art instanceof GraphQLInputObjectType objekt) {
            felder(ort, wert, objekt);
        } else if (art instanceof GraphQLScalarType skalar) {
            try {
                var unused = skalar.getCoercing().parseValue(wert, GraphQLContext.getDefault(), Locale.GERMAN);
            } catch (CoercingParseValueException e) {
                throw falsch(ort, wert, art, List.of());
            }
        }
    }

    private static void felder(String ort, Object wert, GraphQLInputObjectType objekt) {
        if (!(wert instanceof Map<?, ?> felder)) {
            throw falsch(ort, wert, objekt, List.of());
        }
        for (Object name : felder.keySet()) {
            if (objekt.getFieldDefinition(String.valueOf(name)) == null) {
                List<String> bekannte = objekt.getFieldDefinitions().stream()
                        .map(GraphQLInputObjectField::getName)
                        .toList();
                List<String> naechste = Naechste.von(bekannte, String.valueOf(name));
                throw Fragefehler.anVariable(
                                Fragefehler.Code.VARIABLE_FALSCH,
                                ort,
                                "„%s“ hat kein Feld „%s“; möglich sind: %s.%s"
                                        .formatted(
                                                ort,
                                                Naechste.kurz(String.valueOf(name)),
                                                String.join(", ", bekannte),
                                                Naechste.satz(naechste)))
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

    private static Fragefehler falsch(String ort, Object wert, GraphQLType art, List<String> naechste) {
        String erwartet = erwartet(art);
        return Fragefehler.anVariable(
                        Fragefehler.Code.VARIABLE_FALSCH,
                        ort,
                        "„%s“ ist „%s“; erwartet wird %s.%s"
                                .formatted(ort, Naechste.kurz(wert), erwartet, Naechste.satz(naechste)))
                .mit("wert", Naechste.kurz(wert))
                .mit("erwartet", erwartet)
                .mit("vorschlaege", naechste);
    }

    /** What a value of this type is, in words for the end of a sentence. */
    static String erwartet(GraphQLType art) {
        if (art instanceof GraphQLNonNull nichtLeer) {
            return erwartet(nichtLeer.getWrappedType());
        }
        if (art instanceof GraphQLList liste) {
            return "je Angabe " + erwartet(liste.getWrappedType());
        }
        if (art instanceof GraphQLEnumType worte) {
            return "eines von "
                    + String.join(
                            ", ",
                            worte.getValues().stream()
                                    .map(GraphQLEnumValueDefinition::getName)
                                    .toList());
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
            default -> "ein Text";
        };
    }
}
