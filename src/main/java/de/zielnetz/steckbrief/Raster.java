package de.zielnetz.steckbrief;

import de.zielnetz.tabelle.Blatt;
import de.zielnetz.tabelle.Blatt.Bereich;
import de.zielnetz.tabelle.Zelle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A sheet by row and column; a merged range shows its value in each of its cells. */
public final class Raster {

    /** A cell with the place where its value stands. */
    public record Ort(Zelle zelle, int zeile, int spalte) {}

    private final Blatt blatt;
    private final Map<Integer, Blatt.Zeile> zeilen = new HashMap<>();
    private final Map<Long, Bereich> verbunden = new HashMap<>();

    public Raster(Blatt blatt) {
        this.blatt = blatt;
        blatt.zeilen().forEach(zeile -> zeilen.put(zeile.nummer(), zeile));
        for (Bereich b : blatt.verbunden()) {
            long zellen = (long) (b.bisZeile() - b.vonZeile() + 1) * (b.bisSpalte() - b.vonSpalte() + 1);
            for (int z = b.vonZeile(); zellen <= 10_000 && z <= b.bisZeile(); z++) {
                for (int s = b.vonSpalte(); s <= b.bisSpalte(); s++) {
                    verbunden.put(platz(z, s), b);
                }
            }
        }
    }

    public Blatt blatt() {
        return blatt;
    }

    public List<Blatt.Zeile> zeilen() {
        return blatt.zeilen();
    }

    /** The value at this place, its own or that of the merged range; null where there is none. */
    @Nullable
    public Ort ort(int zeile, int spalte) {
        Zelle eigene = zelle(zeile, spalte);
        if (eigene != null) {
            return new Ort(eigene, zeile, spalte);
        }
        Bereich bereich = verbunden.get(platz(zeile, spalte));
        Zelle erste = bereich == null ? null : zelle(bereich.vonZeile(), bereich.vonSpalte());
        return bereich == null || erste == null ? null : new Ort(erste, bereich.vonZeile(), bereich.vonSpalte());
    }

    /** Only what stands in this very cell. */
    @Nullable
    public Zelle zelle(int zeile, int spalte) {
        Blatt.Zeile gefunden = zeilen.get(zeile);
        if (gefunden == null) {
            return null;
        }
        List<Zelle> zellen = gefunden.zellen();
        int unten = 0;
        int oben = zellen.size() - 1;
        while (unten <= oben) {
            int mitte = (unten + oben) >>> 1;
            int hier = zellen.get(mitte).spalte();
            if (hier == spalte) {
                return zellen.get(mitte);
            }
            if (hier < spalte) {
                unten = mitte + 1;
            } else {
                oben = mitte - 1;
            }
        }
        return null;
    }

    /** The merged range that begins or lies at this place, null where there is none. */
    @Nullable
    public Bereich bereich(int zeile, int spalte) {
        return verbunden.get(platz(zeile, spalte));
    }

    private static long platz(int zeile, int spalte) {
        return (long) zeile << 20 | spalte;
    }
}
