package de.zielnetz.stand;

import de.zielnetz.netz.Kantenart;
import java.util.Arrays;

/** Finds a relationship by its ends and kind: a hash table of numbers, since a map of objects would weigh more than the net. */
final class Kantentafel {

    private static final int BITS = 28;

    private long[] schluessel = leer(1 << 10);
    private int[] nummern = new int[1 << 10];
    private int anzahl;

    /** The number set for this relationship, or -1. */
    int finde(int von, Kantenart art, int nach) {
        long gesucht = schluessel(von, art, nach);
        int platz = platz(gesucht);
        return schluessel[platz] == gesucht ? nummern[platz] : -1;
    }

    void setze(int von, Kantenart art, int nach, int nummer) {
        if (2 * ++anzahl > schluessel.length) {
            verdopple();
        }
        eintragen(schluessel(von, art, nach), nummer);
    }

    private void eintragen(long neuer, int nummer) {
        int platz = platz(neuer);
        schluessel[platz] = neuer;
        nummern[platz] = nummer;
    }

    private void verdopple() {
        long[] bisher = schluessel;
        int[] bisherige = nummern;
        schluessel = leer(2 * bisher.length);
        nummern = new int[2 * bisher.length];
        for (int i = 0; i < bisher.length; i++) {
            if (bisher[i] >= 0) {
                eintragen(bisher[i], bisherige[i]);
            }
        }
    }

    /** Where the key stands or, where it is missing, would have to. */
    private int platz(long gesucht) {
        int platz = (int) ((gesucht * 0x9e3779b97f4a7c15L) >>> 32) & (schluessel.length - 1);
        while (schluessel[platz] >= 0 && schluessel[platz] != gesucht) {
            platz = (platz + 1) & (schluessel.length - 1);
        }
        return platz;
    }

    private static long schluessel(int von, Kantenart art, int nach) {
        return ((long) art.ordinal() << BITS | von) << BITS | nach;
    }

    private static long[] leer(int laenge) {
        long[] leer = new long[laenge];
        Arrays.fill(leer, -1);
        return leer;
    }
}
