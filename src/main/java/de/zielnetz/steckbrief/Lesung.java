package de.zielnetz.steckbrief;

import de.zielnetz.netz.Schluessel;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What was read from a file.
 *
 * @param tabellen what was recognised, sheet by sheet
 * @param projekte in the order of the file, also those that an error keeps out
 * @param neue organisations and technologies that the net does not know, by the name and the cell they stand in first
 * @param befunde in the order of the file
 */
public record Lesung(
        List<Tabellenfund> tabellen, List<Projektangaben> projekte, Map<Schluessel, Neues> neue, List<Befund> befunde) {

    /** Whether it found more rows about projects or, of as many, read more of their columns or left fewer unknown. */
    public boolean verstehtMehrAls(Lesung andere) {
        int zeilen = Integer.compare(zeilen(), andere.zeilen());
        int spalten = Long.compare(spalten(Spalte::zaehlt), andere.spalten(Spalte::zaehlt));
        return zeilen != 0 ? zeilen > 0 : spalten != 0 ? spalten > 0 : unbekannte() < andere.unbekannte();
    }

    private long unbekannte() {
        return spalten(spalte -> spalte.inhalt() == null);
    }

    private int zeilen() {
        return tabellen.stream().mapToInt(Tabellenfund::zeilen).sum();
    }

    private long spalten(Predicate<Spalte> welche) {
        return tabellen.stream()
                .flatMap(tabelle -> tabelle.spalten().stream())
                .filter(welche)
                .count();
    }

    /** @param zeilen how many rows were taken for projects; 1 for a sheet about one */
    public record Tabellenfund(String blatt, Einleseplan.Form form, int kopfzeile, int zeilen, List<Spalte> spalten) {}

    public record Neues(String name, String ort) {}
}
