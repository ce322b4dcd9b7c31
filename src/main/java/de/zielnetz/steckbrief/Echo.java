package de.zielnetz.steckbrief;

import de.zielnetz.netz.Schluessel;

/** Knows what an exported file says only because Zielnetz wrote it so: that is no statement of those who hand it in. */
@FunctionalInterface
public interface Echo {

    /** Of a file that is no export: every cell counts. */
    Echo KEINES = (projekt, inhalt, text) -> false;

    /** Whether the cell still holds what the export wrote there. */
    boolean sagt(Schluessel projekt, Inhalt inhalt, String text);
}
