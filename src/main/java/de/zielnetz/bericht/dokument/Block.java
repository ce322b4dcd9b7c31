package de.zielnetz.bericht.dokument;

import java.util.List;

/** What stands below one another in a report. */
public sealed interface Block {

    /**
     * A heading.
     *
     * @param ebene 1 for a part, 2 and 3 within it
     * @param anker by which it is linked to; the same in all formats
     */
    record Ueberschrift(int ebene, List<Lauf> laeufe, String anker) implements Block {}

    /** A paragraph. */
    record Absatz(List<Lauf> laeufe) implements Block {}

    /**
     * A list.
     *
     * @param punkte what stands in each entry; lists within lists are entries of their own
     */
    record Liste(boolean nummeriert, List<List<Lauf>> punkte) implements Block {}

    /**
     * A table with one header row; the first cell of each row heads it.
     *
     * @param titel what it shows; empty where it has no caption
     * @param zahlen which columns hold numbers, and stand on the right
     */
    record Gitter(String titel, List<List<Lauf>> kopf, List<List<List<Lauf>>> zeilen, List<Boolean> zahlen)
            implements Block {}

    /**
     * A picture by its name in {@link Dokument#bilder}.
     *
     * @param alternativtext what it says, for whoever does not see it; never empty
     * @param titel the caption, empty where there is none
     */
    record Bild(String name, String alternativtext, String titel) implements Block {}
}
