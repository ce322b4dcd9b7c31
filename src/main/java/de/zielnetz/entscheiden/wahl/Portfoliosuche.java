package de.zielnetz.entscheiden.wahl;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Looks through all sets of offers within a budget (depth first, branch and bound) and leaves out only what cannot be better. {@link Portfolioschranke} says how good a set can become at
 * most. Sets come in the order of keys, so of equal ones the first that was met stays.
 */
final class Portfoliosuche {

    private static final int FRIST_ALLE = 1 << 12;

    private final List<Angebot> alle;
    private final BitSet[] luecken;
    private final Portfolioschranke schranke;
    private final long budget;
    private final Runnable frist;
    private final BitSet drin = new BitSet();
    private Portfoliomenge beste;
    private int besteLuecken;
    private long bestePunkte;
    private long besteCent;
    /** Whether a set as good as the best one was met on the way, so that later equal ones come after it by key. */
    private boolean getroffen;

    private int schritte;

    /** @param alle in the order of their keys, each within the budget */
    Portfoliosuche(List<Angebot> alle, long budget, Runnable frist) {
        this.alle = alle;
        this.luecken = Portfoliomenge.nummeriert(alle).toArray(BitSet[]::new);
        this.budget = budget;
        this.frist = frist;
        this.beste = Portfoliomenge.leere(alle);
        int[] nachDichte = IntStream.range(0, alle.size())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -dichte(alle.get(i))))
                .mapToInt(Integer::intValue)
                .toArray();
        this.schranke = new Portfolioschranke(alle, luecken, nachDichte, budget);
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
            vergleiche(geschlossen.cardinality(), punkte, cent);
            return;
        }
        schranke.rechne(i, geschlossen, punkte, cent, besteLuecken);
        if (kannNicht(cent)) {
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

    private void vergleiche(int anzahl, long punkte, long cent) {
        if (anzahl < besteLuecken) {
            return;
        }
        Portfoliomenge diese = beste.mit(drin);
        boolean gleich = anzahl == besteLuecken && punkte == bestePunkte && cent == besteCent;
        boolean besser = Portfoliomenge.BESSER.compare(diese, beste) > 0;
        if (besser) {
            merke(diese);
        }
        getroffen |= gleich || besser;
    }

    private boolean kannNicht(long cent) {
        if (schranke.luecken() != besteLuecken) {
            return schranke.luecken() < besteLuecken;
        }
        if (schranke.punkte() != bestePunkte) {
            return schranke.punkte() < bestePunkte;
        }
        long mindestens = cent + schranke.kostenBis(besteLuecken, bestePunkte);
        return mindestens > besteCent || (mindestens == besteCent && getroffen);
    }
}
