package de.zielnetz.analyse;

import java.util.Arrays;

/**
 * The score of two projects under given weights, in billionths of a thousandth so that parts add up exactly.
 *
 * <p>A thing t of part k that both have contributes w(k) · s(t) / |A(k) ∪ B(k)|, with w(k) the share of the part's
 * weight, s(t) = 1 / log2(max(2, n)) where n projects of the net have t, and A(k), B(k) all that either has of the
 * part. Time contributes w(ZEIT) · common months / months of either, where both state begin and end, and only
 * beside something else that is shared. Texts contribute w(TEXT) · likeness, see {@link Textindex}. What is only assessed
 * on either side contributes nothing under nurBelegt, while rarity and unions count all: so no score grows by it.
 * The discount of what many have is that of Adamic and Adar (Friends and neighbors on the web, 2003).
 */
final class Punkte {

    static final double EINHEIT = 1e12;

    private final Projektindex index;
    private final boolean nurBelegt;
    private final double zeit;
    /** Per thing what it contributes where the union measures 1. */
    final double[] faktor;

    private int[] gemeinsam = new int[16];
    private int anzahl;
    private final long[] geteilt = new long[Projektindex.TEILE];

    Punkte(Projektindex index, Gewichte gewichte, boolean nurBelegt) {
        this.index = index;
        this.nurBelegt = nurBelegt;
        this.zeit = EINHEIT * gewichte.anteil(Teil.ZEIT);
        this.faktor = new double[index.teil.length];
        double[] anteil = new double[Projektindex.TEILE];
        for (Teil teil : Teil.values()) {
            anteil[teil.ordinal()] = gewichte.anteil(teil);
        }
        for (int r = 0; r < faktor.length; r++) {
            boolean wort = index.teil[r] == Teil.TEXT.ordinal();
            double g = wort ? index.mass[r] : seltenheit(index.haeufigkeit[r]);
            faktor[r] = EINHEIT * anteil[index.teil[r]] * g;
        }
    }

    /** How much a thing counts that so many projects have: 1 for two, less for more. */
    static double seltenheit(int projekte) {
        return Math.log(2) / Math.log(Math.max(2, projekte));
    }

    /** Whether what stands there counts at all. */
    boolean zaehlt(int eintrag, int projekt) {
        return faktor[index.ding[eintrag]] > 0
                && (!nurBelegt || (index.belegt[eintrag] && index.projektBelegt[projekt]));
    }

    /** What this entry contributes at most, whoever the other project is. */
    long hoechstens(int eintrag, int projekt) {
        int r = index.ding[eintrag];
        return zaehlt(eintrag, projekt)
                ? (long) (faktor[r] / index.umfang[projekt * Projektindex.TEILE + index.teil[r]])
                : 0;
    }

    long zeitHoechstens(int p) {
        return index.ersterMonat[p] == Integer.MAX_VALUE || (nurBelegt && !index.zeitBelegt[p]) ? 0 : (long) zeit;
    }

    long zeit(int a, int b) {
        int monate = index.gemeinsameMonate(a, b);
        if (monate == 0 || (nurBelegt && !(index.zeitBelegt[a] && index.zeitBelegt[b]))) {
            return 0;
        }
        return zeitanteil(monate, index.alleMonate(a, b));
    }

    /** What so many common months of so many in which either runs contribute. */
    long zeitanteil(int monate, int alle) {
        return (long) (zeit * ((double) monate / alle));
    }

    /** The score; afterwards {@link #erstes} is the rarest thing that counts for both. Costs the things of both. */
    long von(int a, int b) {
        long summe = vergleiche(a, b);
        return summe == 0 ? 0 : summe + zeit(a, b);
    }

    /** The rarest thing that counted in the last comparison, -1 where none did. */
    int erstes() {
        return anzahl == 0 ? -1 : gemeinsam[0];
    }

    /** How many things counted in the last comparison; they are {@link #ding}, the rarest first. */
    int anzahl() {
        return anzahl;
    }

    int ding(int i) {
        return gemeinsam[i];
    }

    /** What a thing contributed in the last comparison. */
    long beitrag(int r, int a, int b) {
        int t = index.teil[r];
        long umfang = index.umfang[a * Projektindex.TEILE + t] + index.umfang[b * Projektindex.TEILE + t] - geteilt[t];
        return (long) (faktor[r] / umfang);
    }

    private long vergleiche(int a, int b) {
        Arrays.fill(geteilt, 0);
        anzahl = 0;
        int i = index.start[a];
        int j = index.start[b];
        int endeA = index.start[a + 1];
        int endeB = index.start[b + 1];
        while (i < endeA && j < endeB) {
            int x = index.ding[i];
            int y = index.ding[j];
            if (x == y) {
                geteilt[index.teil[x]] += index.mass[x];
                if (zaehlt(i, a) && zaehlt(j, b)) {
                    merke(x);
                }
                i++;
                j++;
            } else if (x < y) {
                i++;
            } else {
                j++;
            }
        }
        long summe = 0;
        for (int k = 0; k < anzahl; k++) {
            summe += beitrag(gemeinsam[k], a, b);
        }
        return summe;
    }

    private void merke(int r) {
        if (anzahl == gemeinsam.length) {
            gemeinsam = Arrays.copyOf(gemeinsam, anzahl * 2);
        }
        gemeinsam[anzahl++] = r;
    }
}
