package de.zielnetz.zugang.grenzen;

import java.util.Map;

/**
 * How many entries lists have at most (cost hints for the limit of query cost), put into the context of a query by those
 * who know the data. They are known before anything of the query is answered.
 *
 * @param most by {@code Type.field}, or by the name of the type of a page
 */
public record ListSizes(Map<String, Integer> most) {

    static final ListSizes UNKNOWN = new ListSizes(Map.of());

    /** No page of this field holds more; the page itself where nothing is known. */
    double atMost(String type, String field, String page, double size) {
        Integer known = most.getOrDefault(type + "." + field, most.get(page));
        return known == null ? size : Math.min(size, Math.max(1, known));
    }
}
