package de.zielnetz.bericht;

import java.util.List;
import java.util.stream.Stream;

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
            new Berichtsteil("pflichten", "Pflichten"),
            new Berichtsteil("messreihen", "Was gemessen ist"),
            new Berichtsteil("kandidaten", "Was zur Wahl steht"),
            new Berichtsteil("rueckblick", "Letzter Rückblick"),
            new Berichtsteil("abdeckung", "Abdeckung"));

    /** The city's own words and pictures before all other parts; asks nothing. */
    public static final String EINLEITUNG = "einleitung";

    /** With the introduction, in the order of the report. */
    public static List<Berichtsteil> mitEinleitung() {
        return Stream.concat(Stream.of(new Berichtsteil(EINLEITUNG, "Einleitung der Stadt")), ALLE.stream())
                .toList();
    }
}
