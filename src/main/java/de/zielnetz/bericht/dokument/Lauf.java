package de.zielnetz.bericht.dokument;

import java.util.List;
import java.util.stream.Collectors;

/** What stands beside one another in a line. */
public sealed interface Lauf {

    /** Words in one style. */
    record Text(String text, boolean fett, boolean kursiv) implements Lauf {}

    /** A link out of the report. */
    record Verweis(String text, String ziel) implements Lauf {}

    /** @param nummer of a footnote in {@link Dokument#noten}, from 1 */
    record Note(int nummer) implements Lauf {}

    /** The words alone. */
    static String klar(List<Lauf> laeufe) {
        return laeufe.stream()
                .map(lauf -> lauf instanceof Text text ? text.text() : lauf instanceof Verweis v ? v.text() : "")
                .collect(Collectors.joining())
                .strip();
    }
}
