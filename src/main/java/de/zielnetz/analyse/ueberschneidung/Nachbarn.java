package de.zielnetz.analyse.ueberschneidung;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** The projects that share something with one. For one visit. */
final class Nachbarn {

    private final Punkte punkte;
    private final Projektindex index;
    private final int projekt;
    private final @Nullable BitSet auswahl;
    private final long zeit;
    private final BitSet verglichen;
    private final Paarschranke schranke;
    private final Gegenueberstellung gegenueber;

    /**
     * @param projekt counted from 0, as all here
     * @param auswahl the others that count; null for all
     */
    Nachbarn(Punkte punkte, int projekt, @Nullable BitSet auswahl) {
        this.punkte = punkte;
        this.index = punkte.index;
        this.projekt = projekt;
        this.auswahl = auswahl;
        this.verglichen = new BitSet(index.projekte);
        this.schranke = new Paarschranke(punkte);
        this.gegenueber = new Gegenueberstellung(punkte);
        this.zeit = punkte.zeitHoechstens(projekt);
        verglichen.set(projekt);
    }

    /** What is done with a neighbour. */
    interface Besuch {

        /** @return from now on only neighbours with at least this score are visited */
        long bei(int nachbar, long einheiten, long schwelle);
    }

    /** Visits each neighbour with at least this score once. Those with rare things in common come first. */
    void besuche(long mindestens, Besuch besuch) {
        long schwelle = mindestens;
        long[] schranken = punkte.schranken();
        boolean jedesZaehlt = !punkte.nurBelegt();
        for (int e = index.start[projekt]; e < index.start[projekt + 1]; e++) {
            if (!punkte.zaehlt(e, projekt)) {
                continue;
            }
            int r = index.ding[e];
            long eigene = schranken[Arrays.binarySearch(index.projekt, index.beginn[r], index.beginn[r + 1], projekt)];
            if (eigene + zeit < schwelle) {
                return; // what follows bounds it even lower
            }
            schranke.stelle(projekt, r);
            for (int i = index.beginn[r]; i < index.beginn[r + 1]; i++) {
                int b = index.projekt[i];
                if (jedesZaehlt && schranke.hatSeltenere(b)) {
                    continue; // was looked at there
                }
                long grob = Math.min(eigene, schranken[i]);
                if (grob + zeit >= schwelle && grob != Punkte.ZAEHLT_NICHT) {
                    schwelle = vergleiche(b, schwelle, besuch);
                }
            }
        }
    }

    private long vergleiche(int b, long schwelle, Besuch besuch) {
        long gemeinsames = schranke.mit(b);
        if (gemeinsames + zeit < schwelle
                || gemeinsames + punkte.zeit(projekt, b) < schwelle
                || verglichen.get(b)
                || (auswahl != null && !auswahl.get(b))) {
            return schwelle;
        }
        verglichen.set(b);
        long einheiten = gegenueber.von(projekt, b);
        return einheiten < schwelle ? schwelle : besuch.bei(b, einheiten, schwelle);
    }
}
