package de.zielnetz.einlesen.fakten;

import de.zielnetz.tabelle.Blatt;
import de.zielnetz.tabelle.Tabelle;
import de.zielnetz.tabelle.Zelle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table of facts as its file holds it: headings, and below them rows of cells.
 *
 * @param name of the sheet, or of the CSV file
 * @param inMappe whether places are cells of a sheet; in CSV they are lines and headings
 * @param kopf the headings by column
 */
record Faktenblatt(String name, boolean inMappe, int kopfzeile, Map<Integer, String> kopf, List<Faktenreihe> reihen) {

    /** @param zellen those that hold anything, by column */
    record Faktenreihe(long nummer, Map<Integer, Zelle> zellen) {}

    /** A CSV file; lines are counted as a text editor counts. */
    static Faktenblatt von(Tabelle tabelle) {
        Map<Integer, String> kopf = new LinkedHashMap<>();
        for (int s = 0; s < tabelle.kopf().size(); s++) {
            kopf.put(s, tabelle.kopf().get(s));
        }
        List<Faktenreihe> reihen = new ArrayList<>();
        for (Tabelle.Zeile zeile : tabelle.zeilen()) {
            Map<Integer, Zelle> zellen = new HashMap<>();
            kopf.forEach((s, ueberschrift) -> {
                String text = zeile.zelle(ueberschrift);
                if (text != null) {
                    zellen.put(s, new Zelle(s, Zelle.Art.TEXT, text, null, false));
                }
            });
            reihen.add(new Faktenreihe(zeile.nummer(), zellen));
        }
        return new Faktenblatt(tabelle.name(), false, 1, kopf, reihen);
    }

    /** A sheet whose headings stand in this row. */
    static Faktenblatt von(Blatt blatt, int kopfzeile) {
        Map<Integer, String> kopf = new LinkedHashMap<>();
        List<Faktenreihe> reihen = new ArrayList<>();
        for (Blatt.Zeile zeile : blatt.zeilen()) {
            if (zeile.nummer() == kopfzeile) {
                zeile.zellen().forEach(z -> kopf.put(z.spalte(), z.gezeigt().strip()));
            } else if (zeile.nummer() > kopfzeile) {
                Map<Integer, Zelle> zellen = new HashMap<>();
                zeile.zellen().forEach(z -> zellen.put(z.spalte(), z));
                reihen.add(new Faktenreihe(zeile.nummer(), zellen));
            }
        }
        return new Faktenblatt(blatt.name(), true, kopfzeile, kopf, reihen);
    }

    /** How people name the place within the sheet: {@code C7}; in CSV {@code Zeile 7, Spalte name}. */
    String ort(long zeile, int spalte) {
        return inMappe
                ? Blatt.spaltenname(spalte) + zeile
                : "%s, Zeile %d, Spalte %s".formatted(name, zeile, kopf.getOrDefault(spalte, "1"));
    }

    /** Where findings about a place stand: CSV has no sheet. */
    String blattname() {
        return inMappe ? name : "";
    }
}
