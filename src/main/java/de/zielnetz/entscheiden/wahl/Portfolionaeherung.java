package de.zielnetz.entscheiden.wahl;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A good set of many offers, and how good any could be. First greedily what closes most further gaps for a cent (Khuller, Moss, Naor 1999: the budgeted maximum coverage problem;
 * compared with the best single one), then what has most points for a cent, then one is exchanged for another, or a further one added, as long as that is better.
 */
final class Portfolionaeherung {

    private static final int MEISTE_RUNDEN = 100;

    private Portfolionaeherung() {}

    /**
     * Costs the offers, squared, times the exchanges, of which there are at most {@value #MEISTE_RUNDEN} rounds.
     *
     * @param alle in the order of their keys, each within the budget
     */
    static Portfoliomenge suche(List<Angebot> alle, long budget, Runnable frist) {
        Portfoliomenge leere = Portfoliomenge.leere(alle);
        Portfoliomenge beste = gierig(alle, leere, budget, frist);
        for (int i = 0; i < alle.size(); i++) {
            BitSet eines = new BitSet();
            eines.set(i);
            beste = bessere(beste, leere.mit(eines));
        }
        for (int runde = 0; runde < MEISTE_RUNDEN; runde++) {
            Portfoliomenge getauscht = tausche(alle, beste, budget, frist);
            if (Portfoliomenge.BESSER.compare(getauscht, beste) <= 0) {
                break;
            }
            beste = getauscht;
        }
        return beste;
    }

    private static Portfoliomenge bessere(Portfoliomenge a, Portfoliomenge b) {
        return Portfoliomenge.BESSER.compare(b, a) > 0 ? b : a;
    }

    private static Portfoliomenge gierig(List<Angebot> alle, Portfoliomenge leere, long budget, Runnable frist) {
        Portfoliomenge menge = leere;
        while (true) {
            frist.run();
            int naechstes = naechstes(alle, menge, budget);
            if (naechstes < 0) {
                return menge;
            }
            BitSet mehr = menge.drin();
            mehr.set(naechstes);
            menge = menge.mit(mehr);
        }
    }

    private static int naechstes(List<Angebot> alle, Portfoliomenge menge, long budget) {
        BitSet schon = menge.geschlossene();
        BitSet drin = menge.drin();
        long frei = budget - menge.cent();
        return IntStream.range(0, alle.size())
                .filter(i -> !drin.get(i) && alle.get(i).cent() <= frei)
                .boxed()
                .max(Comparator.comparingDouble((Integer i) -> jeCent(menge.zuwachs(i, schon), alle.get(i)))
                        .thenComparingDouble(i -> jeCent(alle.get(i).punkte(), alle.get(i)))
                        .thenComparing(Comparator.<Integer>naturalOrder().reversed()))
                .orElse(-1);
    }

    private static double jeCent(long was, Angebot a) {
        return was == 0 ? 0 : a.cent() == 0 ? Double.POSITIVE_INFINITY : (double) was / a.cent();
    }

    /** The best set that is one exchange, one addition or one omission away. */
    private static Portfoliomenge tausche(List<Angebot> alle, Portfoliomenge menge, long budget, Runnable frist) {
        Portfoliomenge beste = menge;
        for (int weg = -1; weg < alle.size(); weg++) {
            if (weg >= 0 && !menge.drin().get(weg)) {
                continue;
            }
            frist.run();
            BitSet ohne = menge.drin();
            if (weg >= 0) {
                ohne.clear(weg);
            }
            Portfoliomenge rest = menge.mit(ohne);
            beste = bessere(beste, rest);
            long frei = budget - rest.cent();
            for (int dazu = 0; dazu < alle.size(); dazu++) {
                if (!ohne.get(dazu) && dazu != weg && alle.get(dazu).cent() <= frei) {
                    BitSet mit = (BitSet) ohne.clone();
                    mit.set(dazu);
                    beste = bessere(beste, rest.mit(mit));
                }
            }
        }
        return beste;
    }

    /**
     * No set within the budget closes more gaps. From whatever set one starts, the best one closes at most what that closes and, of what each other one would add to it, as much as the
     * budget buys, the last one in part (Leskovec and others 2007, for submodular gains); the least over the steps of greedy choosing is taken. Costs the offers, squared.
     */
    static int schranke(List<Angebot> alle, long budget) {
        Portfoliomenge menge = Portfoliomenge.leere(alle);
        int kleinste = alle.stream()
                .flatMap(a -> a.luecken().stream())
                .collect(Collectors.toSet())
                .size();
        while (true) {
            kleinste = Math.min(kleinste, menge.anzahlLuecken() + kaufbar(alle, menge, budget));
            int naechstes = naechstes(alle, menge, budget);
            if (naechstes < 0) {
                return kleinste;
            }
            BitSet mehr = menge.drin();
            mehr.set(naechstes);
            menge = menge.mit(mehr);
        }
    }

    private static int kaufbar(List<Angebot> alle, Portfoliomenge menge, long budget) {
        BitSet schon = menge.geschlossene();
        BitSet drin = menge.drin();
        long summe = 0;
        long geld = budget;
        for (int i : IntStream.range(0, alle.size())
                .filter(i -> !drin.get(i))
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -jeCent(menge.zuwachs(i, schon), alle.get(i))))
                .toList()) {
            int zuwachs = menge.zuwachs(i, schon);
            long cent = alle.get(i).cent();
            if (cent > geld) {
                return (int) (summe + Math.floorDiv(zuwachs * geld, cent));
            }
            summe += zuwachs;
            geld -= cent;
        }
        return (int) summe;
    }
}
