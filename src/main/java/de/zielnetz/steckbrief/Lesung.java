package de.zielnetz.steckbrief;

import de.zielnetz.netz.Schluessel;
import java.util.List;
import java.util.Map;

/**
 * What was read from a file.
 *
 * @param tabellen what was recognised, sheet by sheet
 * @param projekte in the order of the file, also those that an error keeps out
 * @param neue organisations and technologies that the net does not know, by the name and the cell they stand in first
 * @param befunde in the order of the file
 */
public record Lesung(
        List<Tabelle> tabellen, List<Projektangaben> projekte, Map<Schluessel, Neues> neue, List<Befund> befunde) {

    /** How many rows and forms were taken for projects; several may be about one. */
    public int zeilen() {
        return tabellen.stream().mapToInt(Tabelle::zeilen).sum();
    }

    /** @param zeilen how many rows were taken for projects; 1 for a sheet about one */
    public record Tabelle(String blatt, Einleseplan.Form form, int kopfzeile, int zeilen, List<Spalte> spalten) {}

    public record Neues(String name, String ort) {}
}
