package de.zielnetz.steckbrief.blatt;

import de.zielnetz.steckbrief.Inhalt;
import de.zielnetz.steckbrief.Raster;
import de.zielnetz.steckbrief.Spalte;
import de.zielnetz.steckbrief.name.Kennungsleser;
import de.zielnetz.steckbrief.wort.Wortlaut;
import de.zielnetz.tabelle.Blatt;
import de.zielnetz.tabelle.Zelle;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table in a sheet: what its columns mean, and its rows of data.
 *
 * @param letzteKopfzeile where its headings end, the same as kopfzeile where they stand in one row
 * @param fortsetzungen rows that go on with what the row of data of this number says
 */
record Tabellenteil(
        Raster raster,
        int kopfzeile,
        int letzteKopfzeile,
        List<Spalte> spalten,
        List<Blatt.Zeile> zeilen,
        Map<Integer, List<Blatt.Zeile>> fortsetzungen) {

    /** The column at this place counted from 0, null where the headings have none. */
    @Nullable
    Spalte spalte(int nummer) {
        for (Spalte spalte : spalten) {
            if (spalte.spalte() == nummer) {
                return spalte;
            }
        }
        return null;
    }

    /** What the row has in the first filled column of this content, null where there is nothing. */
    @Nullable
    Zelle zelle(Blatt.Zeile zeile, Inhalt inhalt) {
        for (Zelle zelle : zeile.zellen()) {
            Spalte spalte = spalte(zelle.spalte());
            if (spalte != null && spalte.inhalt() == inhalt) {
                return zelle;
            }
        }
        return null;
    }

    /** Whether the row names by its kennung a project that the net or the export knows. */
    boolean nenntBekanntes(Blatt.Zeile zeile, Kennungsleser kennungen) {
        return spalten.stream().filter(s -> s.inhalt() == Inhalt.KENNUNG).anyMatch(s -> {
            Zelle zelle = raster.zelle(zeile.nummer(), s.spalte());
            return zelle != null && kennungen.nenntBekanntes(s, Wortlaut.text(zelle));
        });
    }
}
