package de.zielnetz.analyse.ueberschneidung;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The score of two projects under given weights, in billionths of a thousandth so that parts add up exactly; a
 * {@link Gegenueberstellung} works it out.
 *
 * <p>A thing t of part k that both have contributes w(k) · s(t) / |A(k) ∪ B(k)|, with w(k) the share of the part's
 * weight, s(t) = 1 / log2(max(2, n)) where n projects of the net have t, and A(k), B(k) all that either has of the
 * part. Time contributes w(ZEIT) · common months / months of either, where both state begin and end, and only
 * beside something else that is shared. Texts contribute w(TEXT) · likeness, see {@link Textindex}. What is only assessed
 * on either side contributes nothing under nurBelegt, while rarity and unions count all: so no score grows by it.
 * The discount of what many have is that of Adamic and Adar (Friends and neighbors on the web, 2003).
 */
public final class Punkte {

    static final double EINHEIT = 1e12;

    /** The bound of an entry that does not count. */
    static final long ZAEHLT_NICHT = -1;

    final Projektindex index;
    private final boolean nurBelegt;
    private final double zeit;
    /** Per thing what it contributes where the union measures 1. */
    private final double[] faktor;

    private volatile long @Nullable [] schranken;

    public Punkte(Projektindex index, Gewichte gewichte, boolean nurBelegt) {
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

    boolean nurBelegt() {
        return nurBelegt;
    }

    /** Whether a thing counts for anybody. */
    boolean zaehlt(int ding) {
        return faktor[ding] > 0;
    }

    /** Whether what stands there counts at all. */
    boolean zaehlt(int eintrag, int projekt) {
        return faktor[index.ding[eintrag]] > 0
                && (!nurBelegt || (index.belegt[eintrag] && index.projektBelegt[projekt]));
    }

    /** What a thing contributes where its part measures so much in the union of both. */
    long beitrag(int ding, long umfang) {
        return (long) (faktor[ding] / umfang);
    }

    /** What stands there contributes at most, whoever the other project is, where it counts. */
    long hoechstens(int eintrag, int projekt) {
        int r = index.ding[eintrag];
        return beitrag(r, index.umfang[projekt * Projektindex.TEILE + index.teil[r]]);
    }

    /**
     * Per place in {@link Projektindex#projekt} what the project there can have in common with any other where this
     * thing is the rarest they share, time aside; {@link #ZAEHLT_NICHT} where the thing does not count for it. They lie
     * in the order in which the projects of a thing are gone through. Worked out once, when first asked for.
     */
    long[] schranken() {
        long[] bekannte = schranken;
        if (bekannte == null) {
            bekannte = rechneSchranken();
            schranken = bekannte;
        }
        return bekannte;
    }

    private long[] rechneSchranken() {
        long[] jeEintrag = new long[index.ding.length];
        for (int p = 0; p < index.projekte; p++) {
            long summe = 0;
            for (int e = index.start[p + 1] - 1; e >= index.start[p]; e--) {
                if (zaehlt(e, p)) {
                    summe += hoechstens(e, p);
                    jeEintrag[e] = summe;
                } else {
                    jeEintrag[e] = ZAEHLT_NICHT;
                }
            }
        }
        long[] jePlatz = new long[jeEintrag.length];
        Arrays.setAll(jePlatz, i -> jeEintrag[index.eintrag[i]]);
        return jePlatz;
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
}
