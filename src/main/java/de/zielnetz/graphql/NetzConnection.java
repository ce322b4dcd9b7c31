package de.zielnetz.graphql;

import java.util.List;

/**
 * One page of a list (pagination), in the manner of Relay's connections. The name has to end as it does: by it Spring
 * for GraphQL sees that there is nothing to be adapted.
 *
 * @param edges entries with their place
 * @param gesamt how many the whole list has; below 0 where that is not counted
 */
public record NetzConnection<T>(
        List<T> edges, String startCursor, String endCursor, boolean davor, boolean danach, int gesamt) {}
