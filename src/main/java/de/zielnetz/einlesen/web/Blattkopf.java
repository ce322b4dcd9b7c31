package de.zielnetz.einlesen.web;

import de.zielnetz.tabelle.Blatt;
import java.util.List;

/**
 * A sheet without its cells.
 *
 * @param nummer counted from 0
 * @param zeilen how many rows hold anything
 * @param letzteZeile the last that does, counted from 1; 0 where none does
 * @param spalten up to the last that holds anything; 0 where none does
 * @param versteckteSpalten counted from 0
 */
record Blattkopf(
        int nummer,
        String name,
        boolean versteckt,
        int zeilen,
        int letzteZeile,
        int spalten,
        int versteckteZeilen,
        List<Integer> versteckteSpalten) {

    static Blattkopf von(int nummer, Blatt blatt) {
        List<Blatt.Zeile> zeilen = blatt.zeilen();
        return new Blattkopf(
                nummer,
                blatt.name(),
                blatt.versteckt(),
                zeilen.size(),
                zeilen.isEmpty() ? 0 : zeilen.get(zeilen.size() - 1).nummer(),
                zeilen.stream()
                        .flatMap(zeile -> zeile.zellen().stream())
                        .mapToInt(zelle -> zelle.spalte() + 1)
                        .max()
                        .orElse(0),
                (int) zeilen.stream().filter(Blatt.Zeile::versteckt).count(),
                blatt.versteckteSpalten());
    }
}
