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
 */
public record Spalte(
        int spalte,
        String ueberschrift,
        String ort,
        @Nullable Inhalt inhalt,
        boolean genau,
        @Nullable Schluessel ziel) {

    /** Whether cells below it are read. */
    public boolean zaehlt() {
        return inhalt != null && inhalt != Inhalt.IGNORIERT;
    }

    public Spalte mitUeberschrift(String neue) {
        return new Spalte(spalte, neue, ort, inhalt, genau, ziel);
    }

    /** The same column seen from a row in which its cell is empty: the place is that cell. */
    public Spalte mitZeile(int zeile) {
        return new Spalte(spalte, ueberschrift, Blatt.spaltenname(spalte) + zeile, inhalt, genau, ziel);
    }
}
