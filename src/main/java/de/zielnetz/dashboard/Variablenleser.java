package de.zielnetz.dashboard;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Makes variables of the parameters of an address, each as its GraphQL type wants it. */
final class Variablenleser {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Variablenleser() {}

    /**
     * The variables, by name; those not given, or given empty, are left out.
     *
     * @param weitere names of parameters that are none
     * @throws Fragefehler naming the parameter, its value, what is expected and what is nearest
     */
    static Map<String, Object> lies(Frage frage, Map<String, List<String>> parameter, Set<String> weitere) {
        Map<String, Variable> bekannte = new LinkedHashMap<>();
        frage.variablen().forEach(v -> bekannte.put(v.name(), v));
        Map<String, Object> werte = new TreeMap<>();
        parameter.forEach((name, texte) -> {
            Variable variable = bekannte.get(name);
            if (variable != null) {
                Object wert = wert(variable, texte);
                if (wert != null) {
                    werte.put(name, wert);
                }
            } else if (!weitere.contains(name)) {
                throw unbekannt(name, bekannte.keySet(), weitere);
            }
        });
        for (Variable variable : frage.variablen()) {
            if (variable.pflicht() && !werte.containsKey(variable.name())) {
                throw Fragefehler.anVariable(
                        Fragefehler.Code.VARIABLE_FEHLT,
                        variable.name(),
                        "Es fehlt die Angabe „%s“ vom Typ %s: %s."
                                .formatted(variable.name(), variable.typ(), Wertpruefung.erwartet(variable.art())));
            }
        }
        return werte;
    }

    private static @Nullable Object wert(Variable variable, List<String> texte) {
        List<String> gesagt = texte.stream().filter(text -> !text.isEmpty()).toList();
        if (gesagt.isEmpty()) {
            return null;
        }
        GraphQLType art = GraphQLTypeUtil.unwrapNonNull(variable.art());
        Object roh;
        if (art instanceof GraphQLList liste) {
            List<Object> alle = new ArrayList<>();
            gesagt.forEach(text -> alle.add(aus(text, liste.getWrappedType(), variable)));
            roh = alle;
        } else if (gesagt.size() > 1) {
            throw Fragefehler.anVariable(
                    Fragefehler.Code.VARIABLE_FALSCH,
                    variable.name(),
                    "„%s“ ist %d-mal angegeben; erwartet wird es einmal: %s."
                            .formatted(variable.name(), gesagt.size(), Wertpruefung.erwartet(art)));
        } else {
            roh = aus(gesagt.get(0), art, variable);
        }
        Wertpruefung.pruefe(variable.name(), roh, variable.art());
        return roh;
    }

    /** The text as JSON would have it; where it cannot be that, it stays a text, which the check then refuses. */
    private static Object aus(String text, GraphQLType art, Variable variable) {
        GraphQLType innen = art instanceof GraphQLNonNull nichtLeer ? nichtLeer.getWrappedType() : art;
        if (innen instanceof GraphQLInputObjectType || innen instanceof GraphQLList) {
            try {
                return JSON.readValue(text, Object.class);
            } catch (JacksonException e) {
                throw Fragefehler.anVariable(
                        Fragefehler.Code.VARIABLE_FALSCH,
                        variable.name(),
                        "„%s“ ist „%s“; erwartet wird %s."
                                .formatted(variable.name(), Naechste.kurz(text), Wertpruefung.erwartet(innen)));
            }
        }
        if (innen instanceof GraphQLEnumType) {
            return text;
        }
        return switch (((GraphQLNamedType) innen).getName()) {
            case "Int" -> text.matches("[+-]?\\d{1,10}") ? Long.valueOf(text) : text;
            case "Float" ->
                text.matches("[+-]?\\d{1,300}(\\.\\d{1,300})?([eE][+-]?\\d{1,3})?") ? Double.valueOf(text) : text;
            case "Boolean" -> text.equals("true") || text.equals("false") ? Boolean.valueOf(text) : text;
            default -> text;
        };
    }

    private static Fragefehler unbekannt(String name, Collection<String> variablen, Set<String> weitere) {
        List<String> moegliche = new ArrayList<>(variablen);
        moegliche.addAll(weitere);
        List<String> naechste = Naechste.von(moegliche, name);
        String satz = variablen.isEmpty()
                ? "Die Angabe „%s“ kennt diese Frage nicht; sie hat keine Variablen.".formatted(Naechste.kurz(name))
                : "Die Angabe „%s“ kennt diese Frage nicht; ihre Variablen sind: %s."
                        .formatted(Naechste.kurz(name), String.join(", ", variablen));
        return Fragefehler.anVariable(
                        Fragefehler.Code.VARIABLE_UNBEKANNT, Naechste.kurz(name), satz + Naechste.satz(naechste))
                .mit("vorschlaege", naechste);
    }
}
