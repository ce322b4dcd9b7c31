package de.zielnetz.steckbrief;

import de.zielnetz.tabelle.Blatt;
import java.util.List;

/** A table in a sheet: what its columns mean, and its rows of data. */
record Tabellenteil(Raster raster, int kopfzeile, List<Spalte> spalten, List<Blatt.Zeile> zeilen) {}
