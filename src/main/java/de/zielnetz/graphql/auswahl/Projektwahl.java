package de.zielnetz.graphql.auswahl;

import de.zielnetz.graphql.Anfrage;
import de.zielnetz.graphql.Schemaplan;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Netz;
import java.util.BitSet;
import java.util.Map;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which projects a filter chooses. */
@Component
public class Projektwahl {

    private static final int ZWISCHENFRAGE = 1024;

    private final Schemaplan plan;

    Projektwahl(Schemaplan plan) {
        this.plan = plan;
    }

    /**
     * The projects, counted from 0 in the order of the net; null for all. Costs the projects.
     *
     * @param argumente with a ProjektFilter as {@code filter}, as GraphQL gives it; may be missing
     * @throws de.zielnetz.graphql.Anfragefehler where the filter is null, a kennung in it is unknown, or the request runs
     *     out of time
     */
    public @Nullable BitSet von(Anfrage anfrage, Netz netz, Map<String, Object> argumente, boolean nurBelegt) {
        Map<String, Object> filter = Filter.gewuenscht(argumente);
        if (filter == null || filter.isEmpty()) {
            return null;
        }
        IntPredicate passt = new Filter(plan, anfrage, netz, nurBelegt).bedingung(Knotenart.PROJEKT, filter);
        int anfang = netz.anfang(Knotenart.PROJEKT);
        BitSet wahl = new BitSet();
        for (int p = 0; p < netz.anzahl(Knotenart.PROJEKT); p++) {
            if (p % ZWISCHENFRAGE == 0) {
                anfrage.pruefeFrist();
            }
            wahl.set(p, passt.test(anfang + p));
        }
        return wahl;
    }
}
