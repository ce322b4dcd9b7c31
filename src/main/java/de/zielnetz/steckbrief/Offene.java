package de.zielnetz.steckbrief;

import de.zielnetz.steckbrief.wort.Wortlaut;
import de.zielnetz.tabelle.Blatt;
import de.zielnetz.tabelle.Zelle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts cells that nobody understood together as ranges: those of one column with nothing understood between, then columns side by side. */
final class Offene {

    private static final class Lauf {
        private final int spalte;
        private final int von;
        private final String beispiel;
        private int bisSpalte;
        private int bis;
        private int zellen;

        Lauf(int zeile, Zelle erste) {
            this.spalte = erste.spalte();
            this.bisSpalte = spalte;
            this.von = zeile;
            this.beispiel = Wortlaut.kurz(erste.gezeigt());
        }
    }

    private final Map<Integer, Lauf> laufende = new HashMap<>();
    private final List<Lauf> fertige = new ArrayList<>();

    /** Takes the cells of a sheet from above to below, in each row from the left. */
    void nimm(int zeile, Zelle zelle, boolean offen) {
        if (!offen) {
            Lauf beendet = laufende.remove(zelle.spalte());
            if (beendet != null) {
                fertige.add(beendet);
            }
            return;
        }
        Lauf lauf = laufende.computeIfAbsent(zelle.spalte(), s -> new Lauf(zeile, zelle));
        lauf.bis = zeile;
        lauf.zellen++;
    }

    /** The largest first, of equals the upper. */
    List<Bilanz.Stelle> bereiche() {
        List<Lauf> alle = new ArrayList<>(fertige);
        alle.addAll(laufende.values());
        alle.sort(Comparator.<Lauf>comparingInt(l -> l.von)
                .thenComparingInt(l -> l.bis)
                .thenComparingInt(l -> l.spalte));
        List<Lauf> verbundene = new ArrayList<>();
        for (Lauf lauf : alle) {
            Lauf voriger = verbundene.isEmpty() ? null : verbundene.get(verbundene.size() - 1);
            if (voriger != null
                    && voriger.von == lauf.von
                    && voriger.bis == lauf.bis
                    && voriger.bisSpalte + 1 == lauf.spalte) {
                voriger.bisSpalte = lauf.spalte;
                voriger.zellen += lauf.zellen;
            } else {
                verbundene.add(lauf);
            }
        }
        verbundene.sort(Comparator.<Lauf>comparingInt(l -> -l.zellen).thenComparingInt(l -> l.von));
        return verbundene.stream()
                .map(l -> new Bilanz.Stelle(bereich(l), l.zellen, l.beispiel))
                .toList();
    }

    private static String bereich(Lauf lauf) {
        String anfang = Blatt.spaltenname(lauf.spalte) + lauf.von;
        String ende = Blatt.spaltenname(lauf.bisSpalte) + lauf.bis;
        return anfang.equals(ende) ? anfang : anfang + ":" + ende;
    }
}
