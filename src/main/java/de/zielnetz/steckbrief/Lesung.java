package de.zielnetz.steckbrief;

import de.zielnetz.netz.Schluessel;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What was read from a file.
 *
 * @param tabellen what was recognised, sheet by sheet
 * @param projekte in the order of the file, also those that an error keeps out
 * @param neue organisations and technologies that the net does not know, by the name and the cell they stand in first
 * @param aliase names that somebody wants to have kept with things of the net
 * @param befunde in the order of the file
 * @param buecher what became of each cell, sheet by sheet, and bilanz the sums of it
 */
public record Lesung(
        List<Tabellenfund> tabellen,
        List<Projektangaben> projekte,
        Map<Schluessel, Neues> neue,
        List<Alias> aliase,
        List<Befund> befunde,
        List<Zellbuch> buecher,
        List<Bilanz> bilanz) {

    /** The same with these findings in front. */
    public Lesung mit(List<Befund> erste) {
        return erste.isEmpty()
                ? this
                : new Lesung(
                        tabellen,
                        projekte,
                        neue,
                        aliase,
                        Stream.concat(erste.stream(), befunde.stream()).toList(),
                        buecher,
                        bilanz);
    }

    /** @param zeilen how many rows were taken for projects; 1 for a sheet about one */
    public record Tabellenfund(String blatt, Einleseplan.Form form, int kopfzeile, int zeilen, List<Spalte> spalten) {}

    public record Neues(String name, String ort) {}

    /** Another name of something, and the cell in which it stands first. */
    public record Alias(Schluessel von, String name, String ort) {}
}
