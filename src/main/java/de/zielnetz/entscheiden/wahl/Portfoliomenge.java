package de.zielnetz.entscheiden.wahl;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** A set of offers while it is sought, with what it closes and costs. Not for several threads. */
final class Portfoliomenge {

    /** The better one is the greater: gaps, points, less cost, then the earlier key in the first difference. */
    static final Comparator<Portfoliomenge> BESSER = Comparator.comparingInt(Portfoliomenge::anzahlLuecken)
            .thenComparingLong(Portfoliomenge::punkte)
            .thenComparing(Comparator.comparingLong(Portfoliomenge::cent).reversed())
            .thenComparing((a, b) -> {
                BitSet verschieden = (BitSet) a.drin.clone();
                verschieden.xor(b.drin);
                int erster = verschieden.nextSetBit(0);
                return erster < 0 ? 0 : a.drin.get(erster) ? 1 : -1;
            });

    private final List<Angebot> alle;
    private final List<BitSet> luecken;
    private final BitSet drin;

    private Portfoliomenge(List<Angebot> alle, List<BitSet> luecken, BitSet drin) {
        this.alle = alle;
        this.luecken = luecken;
        this.drin = drin;
    }

    /** @param alle in the order of their keys */
    static Portfoliomenge leere(List<Angebot> alle) {
        return new Portfoliomenge(alle, nummeriert(alle), new BitSet());
    }

    /** The gaps of each, as numbers. */
    static List<BitSet> nummeriert(List<Angebot> alle) {
        Map<String, Integer> nummern = new HashMap<>();
        return alle.stream()
                .map(angebot -> {
                    BitSet seine = new BitSet();
                    new TreeSet<>(angebot.luecken())
                            .forEach(l -> seine.set(nummern.computeIfAbsent(l, n -> nummern.size())));
                    return seine;
                })
                .toList();
    }

    Portfoliomenge mit(BitSet andere) {
        return new Portfoliomenge(alle, luecken, (BitSet) andere.clone());
    }

    BitSet drin() {
        return (BitSet) drin.clone();
    }

    BitSet geschlossene() {
        BitSet zusammen = new BitSet();
        drin.stream().forEach(i -> zusammen.or(luecken.get(i)));
        return zusammen;
    }

    /** So many gaps it closes beyond these. */
    int zuwachs(int i, BitSet schon) {
        BitSet neue = (BitSet) luecken.get(i).clone();
        neue.andNot(schon);
        return neue.cardinality();
    }

    int anzahlLuecken() {
        return geschlossene().cardinality();
    }

    long punkte() {
        return drin.stream().mapToLong(i -> alle.get(i).punkte()).sum();
    }

    long cent() {
        return drin.stream().mapToLong(i -> alle.get(i).cent()).sum();
    }

    List<Angebot> gewaehlte() {
        return drin.stream().mapToObj(alle::get).toList();
    }
}
