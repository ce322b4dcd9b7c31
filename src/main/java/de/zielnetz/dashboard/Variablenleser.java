package de.zielnetz.dashboard;

import de.zielnetz.sprache.Naehe;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
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
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.json.JsonMapper;

/** Makes variables of the parameters of an address, each as its GraphQL type wants it (variable coercion). */
final class Variablenleser {

    private static final Set<String> ZAHLEN_UND_WAHRHEIT = Set.of("Int", "Float", "Boolean");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(
                    JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS,
                    JsonReadFeature.ALLOW_LEADING_PLUS_SIGN_FOR_NUMBERS)
            .build();

    private Variablenleser() {}

    /**
     * The variables, by name; those not given, or given empty, are as they were saved, or left out.
     *
     * @param weitere names of parameters that are none
     * @throws Fragefehler naming the parameter, its value, what is expected and what is nearest
     */
    static Map<String, Object> lies(GespeicherteFrage frage, Map<String, List<String>> parameter, Set<String> weitere) {
        Map<String, Variable> bekannte = new LinkedHashMap<>();
        frage.variablen().forEach(v -> bekannte.put(v.name(), v));
        Map<String, Object> werte = new TreeMap<>(frage.vorgaben());
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

    /**
     * Whether these values may be saved with the question.
     *
     * @throws Fragefehler naming the variable, its value, what is expected and what is nearest
     */
    static void pruefe(GespeicherteFrage frage, Map<String, Object> werte) {
        Map<String, Variable> bekannte = new LinkedHashMap<>();
        frage.variablen().forEach(v -> bekannte.put(v.name(), v));
        werte.forEach((name, wert) -> {
            Variable variable = bekannte.get(name);
            if (variable == null) {
                throw unbekannt(name, bekannte.keySet(), Set.of());
            }
            Wertpruefung.pruefe(name, wert, variable.art());
        });
    }

    private static @Nullable Object wert(Variable variable, List<String> texte) {
        List<String> gesagt = texte.stream().filter(text -> !text.isEmpty()).toList();
        if (gesagt.isEmpty()) {
            return null;
        }
        GraphQLType art = GraphQLTypeUtil.unwrapNonNull(variable.art());
        Object roh;
        if (art instanceof GraphQLList liste) {
            GraphQLType innen = GraphQLTypeUtil.unwrapNonNull(liste.getWrappedType());
            roh = gesagt.stream().map(text -> aus(text, innen)).toList();
        } else if (gesagt.size() == 1) {
            roh = aus(gesagt.get(0), art);
        } else {
            throw Fragefehler.anVariable(
                    Fragefehler.Code.VARIABLE_FALSCH,
                    variable.name(),
                    "„%s“ ist %d-mal angegeben; erwartet wird es einmal: %s."
                            .formatted(variable.name(), gesagt.size(), Wertpruefung.erwartet(art)));
        }
        Wertpruefung.pruefe(variable.name(), roh, variable.art());
        return roh;
    }

    /** The value that the text is as JSON where its type wants one; otherwise the text, which the check may refuse. */
    private static Object aus(String text, GraphQLType art) {
        boolean einfach = GraphQLTypeUtil.isScalar(art) || GraphQLTypeUtil.isEnum(art);
        if (einfach && !ZAHLEN_UND_WAHRHEIT.contains(((GraphQLNamedType) art).getName())) {
            return text;
        }
        try {
            Object wert = JSON.readValue(text, Object.class);
            boolean passend = einfach ? wert instanceof Number || wert instanceof Boolean : wert != null;
            return passend ? wert : text;
        } catch (JacksonException keinJson) {
            return text;
        }
    }

    private static Fragefehler unbekannt(String name, Collection<String> variablen, Set<String> weitere) {
        List<String> moegliche = new ArrayList<>(variablen);
        moegliche.addAll(weitere);
        List<String> naechste = Naehe.naechste(moegliche, name);
        String gemeint = Naehe.kurz(name);
        String satz = "Die Angabe „%s“ kennt diese Frage nicht; ".formatted(gemeint)
                + (variablen.isEmpty()
                        ? "sie hat keine Variablen."
                        : "ihre Variablen sind: %s.".formatted(String.join(", ", variablen)));
        return Fragefehler.anVariable(Fragefehler.Code.VARIABLE_UNBEKANNT, gemeint, satz + Naehe.satz(naechste))
                .mit("vorschlaege", naechste);
    }
}
