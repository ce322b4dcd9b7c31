package de.zielnetz.steckbrief;

import de.zielnetz.netz.Schluessel;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Knows what an exported file says only because Zielnetz wrote it so: that is no statement of those who hand it in. */
public interface Echo {

    /** Of a file that is no export: every cell counts. */
    Echo KEINES = (projekt, inhalt, text) -> false;

    /** Whether the cell still holds what the export wrote there. */
    boolean sagt(Schluessel projekt, Inhalt inhalt, String text);

    /** Whether the export wrote a row about this project. */
    default boolean kannte(Schluessel projekt) {
        return false;
    }

    /** What the export named in this cell, so that only the difference counts; null where it wrote no such cell. */
    default @Nullable Set<Schluessel> ziele(Schluessel projekt, Inhalt inhalt) {
        return null;
    }

    /** Whether the export wrote that this is only assessed. */
    default boolean eingeschaetzt(Schluessel projekt, Inhalt inhalt, Schluessel ziel) {
        return false;
    }
}
