package de.zielnetz.steckbrief;

import de.zielnetz.netz.Schluessel;
import de.zielnetz.tabelle.Blatt;
import org.jspecify.annotations.Nullable;

/**
 * A heading, or a label in a sheet about one project, and what it was taken for.
 *
 * @param spalte counted from 0
 * @param ort cell of the heading
 * @param inhalt null where nobody knows
 * @param genau whether the plan has the heading just so
 * @param ziel the goal or field of a ja-or-x column, otherwise null
 * @param vorschlag what a heading that nobody knows is nearly called; a question, not an answer
 */
public record Spalte(
        int spalte,
        String ueberschrift,
        String ort,
        @Nullable Inhalt inhalt,
        boolean genau,
        @Nullable Schluessel ziel,
        @Nullable Inhalt vorschlag) {

    /** Whether cells below it are read. */
    public boolean zaehlt() {
        return inhalt != null && inhalt != Inhalt.IGNORIERT;
    }

    public Spalte mitUeberschrift(String neue) {
        return new Spalte(spalte, neue, ort, inhalt, genau, ziel, vorschlag);
    }

    /** The same column seen from a row in which its cell is empty: the place is that cell. */
    public Spalte mitZeile(int zeile) {
        return an(zeile, spalte);
    }

    /** The same heading seen from an empty cell. */
    public Spalte an(int zeile, int nummer) {
        return new Spalte(spalte, ueberschrift, Blatt.spaltenname(nummer) + zeile, inhalt, genau, ziel, vorschlag);
    }

    /** The same heading, of which nobody knows what it means here. */
    public Spalte ohneDeutung() {
        return new Spalte(spalte, ueberschrift, ort, null, false, null, null);
    }
}
