package de.zielnetz.entscheiden.wahl;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Looks through all sets of offers within a budget (depth first, branch and bound) and leaves out only what cannot be better: where all that is still open and affordable,
 * together, would not close enough gaps, or as many but with too few points. For the points the bound is that of the fractional knapsack (Dantzig 1957): the open ones by points for a
 * cent, the last one in part.
 */
final class Portfoliosuche {

    private static final int FRIST_ALLE = 1 << 12;
    /** So far may a sum of fractions be off; points are whole. */
    private static final double RUNDUNG = 1e-6;

    private final List<Angebot> alle;
    private final BitSet[] luecken;
    /** By points for a cent, the most first. */
    private final int[] nachDichte;

    private final long budget;
    private final Runnable frist;
    private final BitSet drin = new BitSet();
    private Portfoliomenge beste;
    private int besteLuecken;
    private long bestePunkte;
    private long besteCent;
    private int schritte;

    /** @param alle in the order of their keys, each within the budget */
    Portfoliosuche(List<Angebot> alle, long budget, Runnable frist) {
        this.alle = alle;
        this.luecken = Portfoliomenge.nummeriert(alle).toArray(BitSet[]::new);
        this.budget = budget;
        this.frist = frist;
        this.beste = Portfoliomenge.leere(alle);
        this.nachDichte = IntStream.range(0, alle.size())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -dichte(alle.get(i))))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static double dichte(Angebot a) {
        return a.cent() == 0 ? Double.POSITIVE_INFINITY : (double) a.punkte() / a.cent();
    }

    /** @param anfang a set within the budget; the result is as good or better */
    Portfoliomenge suche(Portfoliomenge anfang) {
        merke(anfang);
        gehe(0, new BitSet(), 0, 0);
        return beste;
    }

    private void merke(Portfoliomenge menge) {
        beste = menge;
        besteLuecken = menge.anzahlLuecken();
        bestePunkte = menge.punkte();
        besteCent = menge.cent();
    }

    private void gehe(int i, BitSet geschlossen, long punkte, long cent) {
        if (++schritte % FRIST_ALLE == 0) {
            frist.run();
        }
        if (i == alle.size()) {
            Portfoliomenge diese = beste.mit(drin);
            if (Portfoliomenge.BESSER.compare(diese, beste) > 0) {
                merke(diese);
            }
            return;
        }
        if (kannNicht(i, geschlossen, punkte, cent)) {
            return;
        }
        Angebot naechstes = alle.get(i);
        if (cent + naechstes.cent() <= budget) {
            BitSet mehr = (BitSet) geschlossen.clone();
            mehr.or(luecken[i]);
            drin.set(i);
            gehe(i + 1, mehr, punkte + naechstes.punkte(), cent + naechstes.cent());
            drin.clear(i);
        }
        gehe(i + 1, geschlossen, punkte, cent);
    }

    private boolean kannNicht(int ab, BitSet geschlossen, long punkte, long cent) {
        BitSet hoechstens = (BitSet) geschlossen.clone();
        for (int i = ab; i < alle.size(); i++) {
            if (cent + alle.get(i).cent() <= budget) {
                hoechstens.or(luecken[i]);
            }
        }
        int anzahl = hoechstens.cardinality();
        if (anzahl != besteLuecken) {
            return anzahl < besteLuecken;
        }
        double moeglich = punkte + bruchteilig(ab, budget - cent);
        return moeglich < bestePunkte - RUNDUNG || (moeglich < bestePunkte + 1 - RUNDUNG && cent > besteCent);
    }

    /** So many points the open ones have at most for this money. */
    private double bruchteilig(int ab, long geld) {
        double summe = 0;
        for (int i : nachDichte) {
            Angebot a = alle.get(i);
            if (i >= ab && a.cent() <= geld) {
                summe += a.punkte();
                geld -= a.cent();
            } else if (i >= ab && geld > 0) {
                return summe + (double) a.punkte() * geld / a.cent();
            }
        }
        return summe;
    }
}
