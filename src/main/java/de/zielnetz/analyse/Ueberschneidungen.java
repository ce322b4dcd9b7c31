package de.zielnetz.analyse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** Which projects overlap, by the score of {@link Punkte}; equal scores in the order of the net, which is that of the kennung. */
public final class Ueberschneidungen {

    private static final Comparator<Paar> BESTE_ZUERST = Comparator.comparingLong(Paar::einheiten)
            .reversed()
            .thenComparingInt(Paar::a)
            .thenComparingInt(Paar::b);

    private static final int ZWISCHENFRAGE = 64;

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

    /** One search for the best pairs. */
    private static final class Bestenliste {

        private final Projektindex index;
        private final Punkte punkte;
        private final @Nullable BitSet auswahl;
        private final int hoechstens;
        private final PriorityQueue<Paar> beste;
        private final long[] rest;
        private final Runnable zwischendurch;
        private long schwelle;

        Bestenliste(
                Projektindex index,
                Punkte punkte,
                @Nullable BitSet auswahl,
                long schwelle,
                int hoechstens,
                Runnable zwischendurch) {
            this.zwischendurch = zwischendurch;
            this.index = index;
            this.punkte = punkte;
            this.auswahl = auswahl;
            this.schwelle = schwelle;
            this.hoechstens = hoechstens;
            this.beste = new PriorityQueue<>(BESTE_ZUERST.reversed());
            this.rest = new long[index.ding.length];
        }

        List<Paar> finde() {
            for (int p = 0; p < index.projekte; p++) {
                long summe = 0;
                for (int e = index.start[p + 1] - 1; e >= index.start[p]; e--) {
                    summe += punkte.hoechstens(e, p);
                    rest[e] = summe;
                }
            }
            int[] kandidaten = new int[16];
            for (int r = 0; r < index.haeufigkeit.length; r++) {
                if (index.haeufigkeit[r] >= 2 && punkte.faktor[r] > 0) {
                    int anzahl = 0;
                    for (int i = index.beginn[r]; i < index.beginn[r + 1]; i++) {
                        if (kommtInFrage(i)) {
                            if (anzahl == kandidaten.length) {
                                kandidaten = Arrays.copyOf(kandidaten, anzahl * 2);
                            }
                            kandidaten[anzahl++] = i;
                        }
                    }
                    if (anzahl >= 2) {
                        vergleiche(r, geordnet(kandidaten, anzahl));
                    }
                }
            }
            return beste.stream()
                    .sorted(BESTE_ZUERST)
                    .map(paar ->
                            new Paar(paar.a() + index.erstesProjekt, paar.b() + index.erstesProjekt, paar.einheiten()))
                    .toList();
        }

        private boolean kommtInFrage(int i) {
            int p = index.projekt[i];
            return (auswahl == null || auswahl.get(p)) && punkte.zaehlt(index.eintrag[i], p) && schranke(i) >= schwelle;
        }

        /** What a pair with this project can reach where this thing is the rarest that both share. */
        private long schranke(int i) {
            return rest[index.eintrag[i]] + punkte.zeitHoechstens(index.projekt[i]);
        }

        /** Places in the list of a thing, the one with the highest bound first, equal ones by project. */
        private int[] geordnet(int[] plaetze, int anzahl) {
            Integer[] folge = Arrays.stream(plaetze).limit(anzahl).boxed().toArray(Integer[]::new);
            Arrays.sort(
                    folge, Comparator.comparingLong(this::schranke).reversed().thenComparingInt(i -> index.projekt[i]));
            return Arrays.stream(folge).mapToInt(Integer::intValue).toArray();
        }

        private void vergleiche(int r, int[] folge) {
            for (int j = 1; j < folge.length; j++) {
                long grenze = schranke(folge[j]);
                if (grenze < schwelle) {
                    return;
                }
                int b = index.projekt[folge[j]];
                if (j % ZWISCHENFRAGE == 0) {
                    zwischendurch.run();
                }
                for (int i = 0; i < j; i++) {
                    int a = index.projekt[folge[i]];
                    if (grenze == schwelle && !kaemeNochHinein(a, b)) {
                        if (schranke(folge[i]) == grenze) {
                            break; // the rest of these come later in the order of the net
                        }
                        continue;
                    }
                    long genauer =
                            Math.min(rest[index.eintrag[folge[i]]], rest[index.eintrag[folge[j]]]) + punkte.zeit(a, b);
                    if (genauer > schwelle || (genauer == schwelle && kaemeNochHinein(a, b))) {
                        nimm(r, Math.min(a, b), Math.max(a, b));
                    }
                }
            }
        }

        /** Whether a pair with exactly the score of the last one would take its place. */
        private boolean kaemeNochHinein(int a, int b) {
            Paar letztes = beste.peek();
            return beste.size() < hoechstens
                    || letztes == null
                    || BESTE_ZUERST.compare(new Paar(Math.min(a, b), Math.max(a, b), letztes.einheiten()), letztes) < 0;
        }

        private void nimm(int r, int a, int b) {
            long einheiten = punkte.von(a, b);
            if (punkte.erstes() != r || einheiten < schwelle) {
                return;
            }
            Paar paar = new Paar(a, b, einheiten);
            if (beste.size() == hoechstens) {
                Paar letztes = beste.peek();
                if (letztes == null || BESTE_ZUERST.compare(paar, letztes) >= 0) {
                    return;
                }
                beste.poll();
            }
            beste.add(paar);
            Paar letztes = beste.peek();
            if (beste.size() == hoechstens && letztes != null) {
                schwelle = Math.max(schwelle, letztes.einheiten());
            }
        }
    }
}
