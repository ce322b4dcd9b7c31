package de.zielnetz.bericht;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the report: the question {@code name.graphql} and the template {@code name.ftl} that makes sentences of its answer, both
 * beside the other templates. A new part is one line in {@link #ALLE} and these two files.
 *
 * @param name in addresses
 * @param titel by which it is chosen; the heading stands in the template
 */
public record Berichtsteil(String name, String titel) {

    /** In the order of the report. */
    public static final List<Berichtsteil> ALLE = List.of(
            new Berichtsteil("wandel", "Was sich geändert hat"),
            new Berichtsteil("lage", "Wo es dünn ist"),
            new Berichtsteil("beschluesse", "Was beschlossen wurde"),
            new Berichtsteil("faellig", "Was fällig ist"),
            new Berichtsteil("abdeckung", "Abdeckung"));

    /** The city's own words and pictures before all other parts; asks nothing. */
    public static final String EINLEITUNG = "einleitung";

    /** Null where there is none of this name. */
    static @Nullable Berichtsteil mitName(String name) {
        return ALLE.stream()
                .filter(teil -> teil.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
