package de.zielnetz.graphql.auswahl;

import de.zielnetz.graphql.Typplan;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Orders nodes by properties and by how many nodes they are joined with; what has no value comes last, equal ones keep
 * the order of the net.
 */
public final class Sortierung {

    public static final String AUF = "_AUF";
    public static final String AB = "_AB";
    public static final String ANZAHL = "_ANZAHL";

    private Sortierung() {}

    /**
     * Costs, where it counts, the relationships of every node once.
     *
     * @param worte such as {@code NAME_AUF}, the most important first
     * @param nurBelegt whether only relationships count that a source states
     */
    static Comparator<Integer> nach(Typplan plan, Netz netz, List<String> worte, boolean nurBelegt) {
        Comparator<Integer> ordnung = Comparator.comparing(k -> 0);
        for (String wort : new LinkedHashSet<>(worte)) {
            boolean ab = wort.endsWith(AB);
            String wonach = wort.substring(0, wort.length() - (ab ? AB : AUF).length());
            Merkmal merkmal = Stream.of(Merkmal.values())
                    .filter(m -> m.name().equals(wonach))
                    .findFirst()
                    .orElse(null);
            ordnung = merkmal != null
                    ? ordnung.thenComparing(k -> netz.wert(k, merkmal), vergleich(merkmal, ab))
                    : ordnung.thenComparing(anzahl(plan, netz, wonach, nurBelegt), richtung(ab));
        }
        return ordnung.thenComparing(Comparator.naturalOrder());
    }

    private static Function<Integer, Integer> anzahl(Typplan plan, Netz netz, String wonach, boolean nurBelegt) {
        Typplan.Bezug bezug = plan.bezug(wonach.substring(0, wonach.length() - ANZAHL.length()));
        if (bezug == null) {
            throw new IllegalArgumentException(wonach);
        }
        Map<Integer, Integer> gezaehlt = new HashMap<>();
        return k -> gezaehlt.computeIfAbsent(
                k, start -> Bezuege.ziele(netz, start, bezug, Wegfilter.zaehlt(netz, nurBelegt)).length);
    }

    private static Comparator<Integer> richtung(boolean ab) {
        return ab ? Comparator.reverseOrder() : Comparator.naturalOrder();
    }

    private static Comparator<@Nullable Object> vergleich(Merkmal merkmal, boolean ab) {
        Collator deutsch = Collator.getInstance(Locale.GERMAN);
        Comparator<Object> werte =
                switch (merkmal.typ()) {
                    case ZAHL, DEZIMAL -> Comparator.comparingDouble(wert -> ((Number) wert).doubleValue());
                    case WAHRHEIT -> Comparator.comparing(wert -> (Boolean) wert);
                    case TEXT -> (a, b) -> deutsch.compare(a.toString(), b.toString());
                    case DATUM, LISTE -> Comparator.comparing(Object::toString);
                };
        return Comparator.nullsLast(ab ? werte.reversed() : werte);
    }
}
