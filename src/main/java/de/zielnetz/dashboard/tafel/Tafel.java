package de.zielnetz.dashboard.tafel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An answer as a table, in no format yet.
 *
 * @param name what it is a table of
 * @param zeilen each with a value for each column: a number, a truth value, a text, or null
 * @param schluss what a last line says; null where there is nothing to say
 */
public record Tafel(
        String name,
        List<Spaltenkopf> koepfe,
        List<List<@Nullable Object>> zeilen,
        @Nullable String schluss) {

    /**
     * One heading.
     *
     * @param zahl whether each cell below is a number or empty
     */
    public record Spaltenkopf(String wort, boolean zahl) {}
}
