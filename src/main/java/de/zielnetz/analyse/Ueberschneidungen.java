package de.zielnetz.analyse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which projects overlap, by the score of {@link Punkte}; equal scores in the order of the net, which is that of the kennung. */
public final class Ueberschneidungen {

    static final Comparator<Paar> BESTE_ZUERST = Comparator.comparingLong(Paar::einheiten)
            .reversed()
            .thenComparingInt(Paar::a)
            .thenComparingInt(Paar::b);

    private Ueberschneidungen() {}

    /**
     * All projects that overlap with one, the strongest first.
     *
     * <p>Costs the projects that share anything with it, times the things of two projects.
     *
     * @param projekt a node
     * @param auswahl the others that count, counted from 0; null for all
     * @param mindestens 0 to 1; a score of 0 is no overlap
     */
    public static List<Paar> mit(
            Projektindex index,
            int projekt,
            Gewichte gewichte,
            @Nullable BitSet auswahl,
            boolean nurBelegt,
            double mindestens) {
        Punkte punkte = new Punkte(index, gewichte, nurBelegt);
        int a = projekt - index.erstesProjekt;
        long schwelle = schwelle(mindestens);
        BitSet gesehen = new BitSet(index.projekte);
        gesehen.set(a);
        List<Paar> paare = new ArrayList<>();
        for (int e = index.start[a]; e < index.start[a + 1]; e++) {
            int r = index.ding[e];
            if (!punkte.zaehlt(e, a)) {
                continue;
            }
            for (int i = index.beginn[r]; i < index.beginn[r + 1]; i++) {
                int b = index.projekt[i];
                if (gesehen.get(b) || (auswahl != null && !auswahl.get(b)) || !punkte.zaehlt(index.eintrag[i], b)) {
                    continue;
                }
                gesehen.set(b);
                long einheiten = punkte.von(a, b);
                if (einheiten >= schwelle) {
                    paare.add(new Paar(projekt, b + index.erstesProjekt, einheiten));
                }
            }
        }
        paare.sort(BESTE_ZUERST);
        return paare;
    }

    /**
     * The strongest overlaps among all pairs, exactly, without making all pairs.
     *
     * <p>Things are gone through from the rarest; a pair is looked at where its rarest shared thing is. What a project
     * can reach with this and all commoner things bounds its pairs, and pairs that cannot come among the best any more
     * are left out. Costs the things of all projects, and the pairs that the bounds let through: few where rare things
     * are shared, in the worst case (all projects alike but for the time) all pairs of a thing. Memory is in
     * proportion to the projects' things and the pairs asked for.
     *
     * @param auswahl the projects that count, counted from 0; null for all
     * @param mindestens 0 to 1; a score of 0 is no overlap
     * @param hoechstens so many pairs
     * @param zwischendurch called now and then; what it throws ends the search
     */
    public static List<Paar> beste(
            Projektindex index,
            Gewichte gewichte,
            @Nullable BitSet auswahl,
            boolean nurBelegt,
            double mindestens,
            int hoechstens,
            Runnable zwischendurch) {
        if (hoechstens == 0) {
            return List.of();
        }
        return new Bestenliste(
                        index,
                        new Punkte(index, gewichte, nurBelegt),
                        auswahl,
                        schwelle(mindestens),
                        hoechstens,
                        zwischendurch)
                .finde();
    }

    /** So that what shows as this many points to nine digits has them. */
    private static long schwelle(double mindestens) {
        return Math.max(1, (long) Math.ceil(mindestens * Punkte.EINHEIT) - (long) (Punkte.EINHEIT / 2e9));
    }
}
