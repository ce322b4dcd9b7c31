package de.zielnetz.tabelle;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table with one row of headings.
 *
 * @param name of the file
 * @param kopf the headings, stripped
 */
public record Tabelle(String name, List<String> kopf, List<Zeile> zeilen) {

    /**
     * One row.
     *
     * @param nummer counted from 1 as a text editor counts, the headings included
     */
    public record Zeile(long nummer, Map<String, String> zellen) {

        /** The stripped text under this heading; null where the cell is empty or missing. */
        public @Nullable String zelle(String spalte) {
            return zellen.get(spalte);
        }
    }

    public boolean hat(String spalte) {
        return kopf.contains(spalte);
    }
}
