package de.zielnetz.graphql.auswahl;

import de.zielnetz.graphql.Anfrage;
import de.zielnetz.graphql.Schemaplan;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Netz;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Filters and orders nodes that somebody worked out, as lists of their kind do. */
@Component
public class Knotenwahl {

    private final Schemaplan plan;

    Knotenwahl(Schemaplan plan) {
        this.plan = plan;
    }

    /**
     * Those that remain, in their new order. Costs the nodes and what the conditions look at.
     *
     * @param knoten of this kind
     * @param argumente {@code filter}, {@code sortierung} and {@code nurBelegt} as lists have them; each may be missing
     * @throws de.zielnetz.graphql.Anfragefehler where a condition cannot be met
     */
    @SuppressWarnings("unchecked") // GraphQL has checked the arguments against the schema
    public int[] von(Anfrage anfrage, Netz netz, Knotenart art, int[] knoten, Map<String, Object> argumente) {
        boolean nurBelegt = Boolean.TRUE.equals(argumente.get("nurBelegt"));
        Map<String, Object> filter = Filter.gewuenscht(argumente);
        List<String> sortierung =
                argumente.get("sortierung") instanceof List<?> worte ? (List<String>) worte : List.of();
        IntPredicate passt =
                filter == null ? k -> true : new Filter(plan, anfrage, netz, nurBelegt).bedingung(art, filter);
        IntStream passende = IntStream.of(knoten).filter(k -> {
            anfrage.pruefeFrist();
            return passt.test(k);
        });
        if (sortierung.isEmpty()) {
            return passende.toArray();
        }
        Comparator<Integer> ordnung = Sortierung.nach(plan.typ(art), netz, sortierung, nurBelegt);
        return passende.boxed().sorted(ordnung).mapToInt(Integer::intValue).toArray();
    }
}
