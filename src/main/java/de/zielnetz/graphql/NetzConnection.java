package de.zielnetz.graphql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list (pagination), in the manner of Relay's connections. The name has to end as it does: by it Spring
 * for GraphQL sees that there is nothing to be adapted.
 *
 * @param edges entries with their place
 * @param gesamt how many the whole list has; below 0 where that is not counted
 * @param ganze the whole list, where it is one of nodes of one kind
 */
public record NetzConnection<T>(
        List<T> edges,
        String startCursor,
        String endCursor,
        boolean davor,
        boolean danach,
        int gesamt,
        @Nullable Knotenliste ganze) {

    public NetzConnection(
            List<T> edges, String startCursor, String endCursor, boolean davor, boolean danach, int gesamt) {
        this(edges, startCursor, endCursor, davor, danach, gesamt, null);
    }

    /** The same page of this list. */
    public NetzConnection<T> von(Knotenliste liste) {
        return new NetzConnection<>(edges, startCursor, endCursor, davor, danach, gesamt, liste);
    }
}
