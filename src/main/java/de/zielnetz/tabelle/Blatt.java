package de.zielnetz.tabelle;

import java.util.List;

/**
 * One sheet.
 *
 * @param name of a CSV file the empty text
 * @param zeilen those that hold anything, from above
 * @param verbunden merged ranges; the value stands in the first cell alone
 * @param versteckteSpalten hidden columns that hold anything
 */
public record Blatt(
        String name, boolean versteckt, List<Zeile> zeilen, List<Bereich> verbunden, List<Integer> versteckteSpalten) {

    /**
     * One row.
     *
     * @param nummer counted from 1 as the spreadsheet program counts; in CSV the line in which the row begins
     * @param zellen those that hold anything, from the left
     */
    public record Zeile(int nummer, boolean versteckt, List<Zelle> zellen) {}

    /** A rectangle of cells: rows counted from 1, columns from 0, ends inclusive. */
    public record Bereich(int vonZeile, int vonSpalte, int bisZeile, int bisSpalte) {}

    /** How people name a place: {@code B7}, or with a sheet's name {@code Projekte!B7}. */
    public String ort(int zeile, int spalte) {
        String zelle = spaltenname(spalte) + zeile;
        return name.isEmpty() ? zelle : name + "!" + zelle;
    }

    /** Whether it is a list of JSON, named by its path, in which each row is an entry and none a heading of others. */
    public boolean istEintragsliste() {
        return name.equals("$") || name.startsWith("$.") || name.startsWith("$[");
    }

    /** The letters of a column counted from 0: A, Z, AA. */
    public static String spaltenname(int spalte) {
        StringBuilder name = new StringBuilder();
        for (int rest = spalte; rest >= 0; rest = rest / 26 - 1) {
            name.insert(0, (char) ('A' + rest % 26));
        }
        return name.toString();
    }
}
