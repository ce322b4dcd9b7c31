package de.zielnetz.analyse.abdeckung;

import de.zielnetz.analyse.Achse;
import de.zielnetz.analyse.Wegart;
import de.zielnetz.analyse.Wert;
import de.zielnetz.graphql.NetzConnection;
import de.zielnetz.graphql.Pagination;
import de.zielnetz.netz.Netz;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A place that projects carry: a value of an axis, or a pair of values of two.
 *
 * @param erster null where the place is a whole column
 * @param zweiter null where the place is one value
 */
public record Stelle(
        Netz netz,
        @Nullable Achse ersteAchse,
        @Nullable Wert erster,
        @Nullable Achse zweiteAchse,
        @Nullable Wert zweiter,
        Set<Wegart> wege,
        boolean nurBelegt,
        String stichtag) {

    private static final int SEITE = 50;

    /** The projects there, page by page, with what joins them to the place; only the page's evidence is looked up. */
    public NetzConnection<Stuetze> seite(int[] projekte, Map<String, Object> argumente) {
        return Pagination.schneide(
                projekte.length,
                platz -> Stuetze.von(this, projekte[platz], platz),
                Stuetze::schluessel,
                argumente,
                SEITE);
    }
}
