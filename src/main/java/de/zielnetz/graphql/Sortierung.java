package de.zielnetz.graphql;

import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Orders nodes by properties; what has no value comes last, equal ones keep the order of the net. */
public final class Sortierung {

    public static final String AUF = "_AUF";
    public static final String AB = "_AB";

    private Sortierung() {}

    /** @param worte such as {@code NAME_AUF}, the most important first */
    static Comparator<Integer> nach(Netz netz, List<String> worte) {
        Comparator<Integer> ordnung = Comparator.comparing(k -> 0);
        for (String wort : new LinkedHashSet<>(worte)) {
            boolean ab = wort.endsWith(AB);
            Merkmal merkmal = Merkmal.valueOf(wort.substring(0, wort.length() - (ab ? AB : AUF).length()));
            ordnung = ordnung.thenComparing(k -> netz.wert(k, merkmal), vergleich(merkmal, ab));
        }
        return ordnung.thenComparing(Comparator.naturalOrder());
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
