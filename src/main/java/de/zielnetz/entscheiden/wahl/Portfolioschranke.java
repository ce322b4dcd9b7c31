package de.zielnetz.entscheiden.wahl;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * How good a set can become at most by adding open offers that the rest of the budget buys. So many can be added as the cheapest ones fit; they close no more than all open ones together, and
 * no more than as many of the greatest gains; for points also the fractional knapsack holds (Dantzig 1957): by points for a cent, the last one in part. Each is an upper bound; the least
 * counts. Not for several threads.
 */
final class Portfolioschranke {

    /** So far may a sum of fractions be off; points are whole. */
    private static final double RUNDUNG = 1e-6;

    private final List<Angebot> alle;
    private final BitSet[] mengen;
    private final int[] nachDichte;
    private final long budget;
    private final long[] preise;
    private final long[] zuwaechse;
    private final long[] punktzahlen;
    private int offene;
    private int geschlossene;
    private long habende;
    private int luecken;
    private long punkte;

    Portfolioschranke(List<Angebot> alle, BitSet[] mengen, int[] nachDichte, long budget) {
        this.alle = alle;
        this.mengen = mengen;
        this.nachDichte = nachDichte;
        this.budget = budget;
        this.preise = new long[alle.size()];
        this.zuwaechse = new long[alle.size()];
        this.punktzahlen = new long[alle.size()];
    }

    /**
     * For a set of these sums to which offers from this place on may be added. Costs the open ones times their logarithm.
     *
     * @param geschlossen the gaps of the set
     * @param genug with fewer gaps nothing else is worked out
     */
    void rechne(int ab, BitSet geschlossen, long bisher, long cent, int genug) {
        offene = 0;
        geschlossene = geschlossen.cardinality();
        habende = bisher;
        BitSet zusammen = (BitSet) geschlossen.clone();
        for (int i = ab; i < alle.size(); i++) {
            Angebot a = alle.get(i);
            if (cent + a.cent() <= budget) {
                BitSet neue = (BitSet) mengen[i].clone();
                neue.andNot(geschlossen);
                zusammen.or(neue);
                preise[offene] = a.cent();
                zuwaechse[offene] = -neue.cardinality();
                punktzahlen[offene] = -a.punkte();
                offene++;
            }
        }
        luecken = zusammen.cardinality();
        if (luecken < genug) {
            return;
        }
        Arrays.sort(preise, 0, offene);
        Arrays.sort(zuwaechse, 0, offene);
        Arrays.sort(punktzahlen, 0, offene);
        int hoechstens = 0;
        long frei = budget - cent;
        while (hoechstens < offene && preise[hoechstens] <= frei) {
            frei -= preise[hoechstens++];
        }
        luecken = (int) Math.min(luecken, geschlossene - summe(zuwaechse, hoechstens));
        punkte = Math.min(bisher - summe(punktzahlen, hoechstens), bisher + bruchteilig(ab, budget - cent));
    }

    private static long summe(long[] werte, int anzahl) {
        long summe = 0;
        for (int i = 0; i < anzahl; i++) {
            summe += werte[i];
        }
        return summe;
    }

    private long bruchteilig(int ab, long geld) {
        double summe = 0;
        for (int i : nachDichte) {
            Angebot a = alle.get(i);
            if (i >= ab && a.cent() <= geld) {
                summe += a.punkte();
                geld -= a.cent();
            } else if (i >= ab && geld > 0) {
                return (long) Math.floor(summe + (double) a.punkte() * geld / a.cent() + RUNDUNG);
            }
        }
        return (long) summe;
    }

    /** No addition closes more gaps. */
    int luecken() {
        return luecken;
    }

    /** No addition has more points. */
    long punkte() {
        return punkte;
    }

    /** Nothing that reaches so many gaps and points adds less cost: it takes at least so many offers, and as many of the cheapest cost this. */
    long kostenBis(int wieVieleLuecken, long wieVielePunkte) {
        long fehlendeLuecken = wieVieleLuecken - (long) geschlossene;
        long fehlendePunkte = wieVielePunkte - habende;
        int anzahl = 0;
        while (anzahl < offene && (fehlendeLuecken > 0 || fehlendePunkte > 0)) {
            fehlendeLuecken += zuwaechse[anzahl];
            fehlendePunkte += punktzahlen[anzahl];
            anzahl++;
        }
        return summe(preise, anzahl);
    }
}
