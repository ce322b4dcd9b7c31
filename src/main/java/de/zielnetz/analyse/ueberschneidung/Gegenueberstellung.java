package de.zielnetz.analyse.ueberschneidung;

import java.util.Arrays;

/** Works out the score of one pair of projects after the other, see {@link Punkte}. For one thread. */
final class Gegenueberstellung {

    private final Punkte punkte;
    private final Projektindex index;
    private final long[] geteilt = new long[Projektindex.TEILE];
    private int[] gemeinsam = new int[16];
    private int anzahl;
    /** Per thing its entry in the first project, counted from 1; 0 where it does not have it. */
    private final int[] eintragVonA;

    private int a = -1;
    private int b = -1;

    Gegenueberstellung(Punkte punkte) {
        this.punkte = punkte;
        this.index = punkte.index;
        this.eintragVonA = new int[index.teil.length];
    }

    /**
     * The score of two projects; what else is asked is asked of them from now on. Costs the things of the other one,
     * and those of the first where it was another before.
     */
    long von(int eines, int anderes) {
        if (eines != a) {
            stelle(eines);
        }
        this.b = anderes;
        vergleiche();
        long summe = 0;
        for (int k = 0; k < anzahl; k++) {
            summe += beitrag(gemeinsam[k]);
        }
        return summe == 0 ? 0 : summe + zeit();
    }

    /** The rarest thing that counts for both, -1 where none does. */
    int erstes() {
        return anzahl == 0 ? -1 : gemeinsam[0];
    }

    /** How many things count for both; they are {@link #ding}, the rarest first. */
    int anzahl() {
        return anzahl;
    }

    int ding(int i) {
        return gemeinsam[i];
    }

    /** What a shared thing contributes. */
    long beitrag(int r) {
        int t = index.teil[r];
        long umfang = index.umfang[a * Projektindex.TEILE + t] + index.umfang[b * Projektindex.TEILE + t] - geteilt[t];
        return punkte.beitrag(r, umfang);
    }

    /** What the time contributes beside something else. */
    long zeit() {
        return punkte.zeit(a, b);
    }

    private void stelle(int eines) {
        if (a >= 0) {
            for (int e = index.start[a]; e < index.start[a + 1]; e++) {
                eintragVonA[index.ding[e]] = 0;
            }
        }
        a = eines;
        for (int e = index.start[a]; e < index.start[a + 1]; e++) {
            eintragVonA[index.ding[e]] = e + 1;
        }
    }

    private void vergleiche() {
        Arrays.fill(geteilt, 0);
        anzahl = 0;
        for (int e = index.start[b]; e < index.start[b + 1]; e++) {
            int r = index.ding[e];
            int andere = eintragVonA[r] - 1;
            if (andere >= 0) {
                geteilt[index.teil[r]] += index.mass[r];
                if (punkte.zaehlt(andere, a) && punkte.zaehlt(e, b)) {
                    merke(r);
                }
            }
        }
    }

    private void merke(int r) {
        if (anzahl == gemeinsam.length) {
            gemeinsam = Arrays.copyOf(gemeinsam, anzahl * 2);
        }
        gemeinsam[anzahl++] = r;
    }
}
