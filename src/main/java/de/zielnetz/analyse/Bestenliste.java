package de.zielnetz.analyse;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** One search for the best pairs, see {@link Ueberschneidungen#beste}. */
final class Bestenliste {

    private static final int ZWISCHENFRAGE = 64;

    /** Bounds are below 2^40, places in the list of a thing below 2^23: both fit into one number to be sorted. */
    private static final int STELLEN = 23;

    private static final long HOECHSTE = (1L << 40) - 1;
    private static final int STELLE = (1 << STELLEN) - 1;

    /** A month that no project reaches, for those whose time does not count. */
    private static final int NIE = 1 << 20;

    private final Projektindex index;
    private final Punkte punkte;
    private final @Nullable BitSet auswahl;
    private final int hoechstens;
    private final Runnable zwischendurch;
    private final PriorityQueue<Paar> beste = new PriorityQueue<>(Ueberschneidungen.BESTE_ZUERST.reversed());
    private final long[] rest;
    private long schwelle;

    private long[] folge = new long[16];
    private int[] projekt = new int[16];
    private long[] eigenerRest = new long[16];
    private int[] erster = new int[16];
    private int[] letzter = new int[16];

    Bestenliste(
            Projektindex index,
            Punkte punkte,
            @Nullable BitSet auswahl,
            long schwelle,
            int hoechstens,
            Runnable zwischendurch) {
        this.index = index;
        this.punkte = punkte;
        this.auswahl = auswahl;
        this.schwelle = schwelle;
        this.hoechstens = hoechstens;
        this.zwischendurch = zwischendurch;
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
        for (int r = 0; r < index.haeufigkeit.length; r++) {
            if (index.haeufigkeit[r] >= 2 && punkte.faktor[r] > 0) {
                vergleiche(r, ordne(r));
            }
        }
        return beste.stream()
                .sorted(Ueberschneidungen.BESTE_ZUERST)
                .map(paar -> new Paar(paar.a() + index.erstesProjekt, paar.b() + index.erstesProjekt, paar.einheiten()))
                .toList();
    }

    /**
     * Those that can still come among the best where this thing is the rarest they share, the highest bound first,
     * equal ones by project; says how many.
     */
    private int ordne(int r) {
        int anfang = index.beginn[r];
        int anzahl = 0;
        for (int i = anfang; i < index.beginn[r + 1]; i++) {
            int p = index.projekt[i];
            long schranke = rest[index.eintrag[i]] + punkte.zeitHoechstens(p);
            if (schranke >= schwelle && (auswahl == null || auswahl.get(p)) && punkte.zaehlt(index.eintrag[i], p)) {
                if (anzahl == folge.length) {
                    folge = Arrays.copyOf(folge, anzahl * 2);
                    projekt = new int[anzahl * 2];
                    eigenerRest = new long[anzahl * 2];
                    erster = new int[anzahl * 2];
                    letzter = new int[anzahl * 2];
                }
                folge[anzahl++] = ((HOECHSTE - schranke) << STELLEN) | (i - anfang);
            }
        }
        Arrays.sort(folge, 0, anzahl);
        for (int j = 0; j < anzahl; j++) {
            int i = anfang + (int) (folge[j] & STELLE);
            projekt[j] = index.projekt[i];
            eigenerRest[j] = rest[index.eintrag[i]];
            boolean zeit = punkte.zeitHoechstens(projekt[j]) > 0;
            erster[j] = zeit ? index.ersterMonat[projekt[j]] : NIE;
            letzter[j] = zeit ? index.letzterMonat[projekt[j]] : -NIE;
        }
        return anzahl;
    }

    private long schranke(int j) {
        return HOECHSTE - (folge[j] >>> STELLEN);
    }

    private void vergleiche(int r, int anzahl) {
        for (int j = 1; j < anzahl; j++) {
            long grenze = schranke(j);
            if (grenze < schwelle) {
                return;
            }
            if (j % ZWISCHENFRAGE == 0) {
                zwischendurch.run();
            }
            int b = projekt[j];
            for (int i = 0; i < j; i++) {
                int a = projekt[i];
                if (grenze == schwelle && !kaemeNochHinein(a, b)) {
                    if (schranke(i) == grenze) {
                        break; // the rest of these come later in the order of the net
                    }
                    continue;
                }
                long genauer = Math.min(eigenerRest[i], eigenerRest[j]) + zeit(i, j);
                if (genauer > schwelle || (genauer == schwelle && kaemeNochHinein(a, b))) {
                    nimm(r, Math.min(a, b), Math.max(a, b));
                }
            }
        }
    }

    /** What {@link Punkte#zeit} says, from what lies side by side: this is asked most often by far. */
    private long zeit(int i, int j) {
        int monate = Math.min(letzter[i], letzter[j]) - Math.max(erster[i], erster[j]) + 1;
        return monate <= 0
                ? 0
                : punkte.zeitanteil(monate, letzter[i] - erster[i] + letzter[j] - erster[j] + 2 - monate);
    }

    /** Whether a pair with exactly the score of the last one would take its place. */
    private boolean kaemeNochHinein(int a, int b) {
        Paar letztes = beste.peek();
        return beste.size() < hoechstens
                || letztes == null
                || Ueberschneidungen.BESTE_ZUERST.compare(
                                new Paar(Math.min(a, b), Math.max(a, b), letztes.einheiten()), letztes)
                        < 0;
    }

    private void nimm(int r, int a, int b) {
        long einheiten = punkte.von(a, b);
        if (punkte.erstes() != r || einheiten < schwelle) {
            return;
        }
        Paar paar = new Paar(a, b, einheiten);
        if (beste.size() == hoechstens) {
            Paar letztes = beste.peek();
            if (letztes == null || Ueberschneidungen.BESTE_ZUERST.compare(paar, letztes) >= 0) {
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
