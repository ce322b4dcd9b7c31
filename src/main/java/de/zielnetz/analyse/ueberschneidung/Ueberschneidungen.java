package de.zielnetz.analyse.ueberschneidung;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which projects overlap, by the score of {@link Punkte}; equal scores in the order of the net, which is that of the kennung. */
public final class Ueberschneidungen {

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
    public static List<Paar> mit(Punkte punkte, int projekt, @Nullable BitSet auswahl, double mindestens) {
        List<Paar> paare = new ArrayList<>();
        new Nachbarn(punkte, projekt - punkte.index.erstesProjekt, auswahl)
                .besuche(schwelle(mindestens), (b, einheiten, schwelle) -> {
                    paare.add(new Paar(projekt, b + punkte.index.erstesProjekt, einheiten));
                    return schwelle;
                });
        paare.sort(Paar.BESTE_ZUERST);
        return paare;
    }

    /**
     * The first so many of {@link #mit}. Costs a look at the projects that share anything with it, and the comparison
     * of those that can come among the strongest: few, where rare things are shared.
     */
    public static List<Paar> staerkste(
            Punkte punkte, int projekt, @Nullable BitSet auswahl, double mindestens, int hoechstens) {
        if (hoechstens == 0) {
            return List.of();
        }
        Auslese auslese = new Auslese(hoechstens);
        new Nachbarn(punkte, projekt - punkte.index.erstesProjekt, auswahl)
                .besuche(
                        schwelle(mindestens),
                        (b, einheiten, schwelle) -> Math.max(
                                schwelle, auslese.nimm(new Paar(projekt, b + punkte.index.erstesProjekt, einheiten))));
        return auslese.geordnet();
    }

    /**
     * The strongest overlaps among all pairs, exactly, without making all pairs.
     *
     * <p>Things are gone through from the rarest; a pair is looked at where its rarest shared thing is. What a project
     * can reach with this and all commoner things bounds its pairs, and pairs that cannot come among the best any more
     * are left out. Costs the things of all projects, and the pairs that the bounds let through: few where rare things
     * are shared, in the worst case (all projects alike but for the time) all pairs of a thing. Memory is in
     * proportion to the projects' things and the pairs asked for. Large nets are searched with those who help.
     *
     * @param auswahl the projects that count, counted from 0; null for all
     * @param mindestens 0 to 1; a score of 0 is no overlap
     * @param hoechstens so many pairs
     * @param zwischendurch called now and then, from any thread; what it throws ends the search
     */
    public static List<Paar> beste(
            Punkte punkte,
            @Nullable BitSet auswahl,
            double mindestens,
            int hoechstens,
            Mitsuchende mitsuchende,
            Runnable zwischendurch) {
        return hoechstens == 0
                ? List.of()
                : new Bestenliste(punkte, auswahl, schwelle(mindestens), hoechstens, zwischendurch).finde(mitsuchende);
    }

    /** So that what shows as this many points to nine digits has them. */
    private static long schwelle(double mindestens) {
        return Math.max(1, (long) Math.ceil(mindestens * Punkte.EINHEIT) - (long) (Punkte.EINHEIT / 2e9));
    }
}
