package de.zielnetz.analyse.ueberschneidung;

import de.zielnetz.netz.Belegart;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The words in the names and descriptions of the projects. Building it costs these texts; comparing two projects costs
 * their words. Holds no net.
 *
 * <p>The likeness of two texts is the weight of the words they share over the weight of all words of both, a word
 * weighing ln(1 + N / n) where n of N projects have it: 1 for the same words, 0 for none in common.
 */
public final class Textindex {

    private static final double FEINHEIT = 1000;

    private final List<String> worte;
    private final int[] haeufigkeit;
    private final int[][] jeProjekt;
    private final boolean[] belegt;
    private final int erstesProjekt;

    private Textindex(List<String> worte, int[] haeufigkeit, int[][] jeProjekt, boolean[] belegt, int erstesProjekt) {
        this.worte = worte;
        this.haeufigkeit = haeufigkeit;
        this.jeProjekt = jeProjekt;
        this.belegt = belegt;
        this.erstesProjekt = erstesProjekt;
    }

    /** @param zerlege the stems of the words of a text, without those that say nothing */
    public static Textindex von(Netz netz, Function<String, ? extends Collection<String>> zerlege) {
        int anfang = netz.anfang(Knotenart.PROJEKT);
        int[][] jeProjekt = new int[netz.anzahl(Knotenart.PROJEKT)][];
        boolean[] belegt = new boolean[jeProjekt.length];
        Map<String, Integer> nummern = new HashMap<>();
        List<String> worte = new ArrayList<>();
        for (int p = 0; p < jeProjekt.length; p++) {
            Object beschreibung = netz.wert(anfang + p, Merkmal.BESCHREIBUNG);
            String text = netz.name(anfang + p) + (beschreibung == null ? "" : " " + beschreibung);
            jeProjekt[p] = zerlege.apply(text).stream()
                    .mapToInt(wort -> nummern.computeIfAbsent(wort, neu -> {
                        worte.add(neu);
                        return worte.size() - 1;
                    }))
                    .distinct()
                    .sorted()
                    .toArray();
            Belegart art = netz.merkmalbelegart(anfang + p, Merkmal.NAME)
                    .und(netz.merkmalbelegart(anfang + p, Merkmal.BESCHREIBUNG));
            belegt[p] = art == Belegart.BELEGT;
        }
        int[] haeufigkeit = new int[worte.size()];
        for (int[] woerter : jeProjekt) {
            Arrays.stream(woerter).forEach(w -> haeufigkeit[w]++);
        }
        return new Textindex(worte, haeufigkeit, jeProjekt, belegt, anfang);
    }

    /** How alike the texts of two projects (nodes) are, 0 to 1. */
    public double aehnlichkeit(int a, int b) {
        long gemeinsam = Arrays.stream(gemeinsam(a, b)).mapToLong(this::gewicht).sum();
        long alle = summe(a) + summe(b) - gemeinsam;
        return alle == 0 ? 0 : (double) gemeinsam / alle;
    }

    /** The stems that both have, those that fewest projects have first. */
    public List<String> gemeinsameWorte(int a, int b) {
        return Arrays.stream(gemeinsam(a, b))
                .boxed()
                .sorted((x, y) -> haeufigkeit[x] != haeufigkeit[y]
                        ? Integer.compare(haeufigkeit[x], haeufigkeit[y])
                        : worte.get(x).compareTo(worte.get(y)))
                .map(worte::get)
                .collect(Collectors.toList());
    }

    private int[] gemeinsam(int a, int b) {
        int[] andere = jeProjekt[b - erstesProjekt];
        return Arrays.stream(jeProjekt[a - erstesProjekt])
                .filter(w -> Arrays.binarySearch(andere, w) >= 0)
                .toArray();
    }

    private long summe(int projekt) {
        return Arrays.stream(jeProjekt[projekt - erstesProjekt])
                .mapToLong(this::gewicht)
                .sum();
    }

    /** In thousandths, so that sums are exact whatever their order. */
    long gewicht(int wort) {
        return Math.round(FEINHEIT * Math.log1p((double) jeProjekt.length / haeufigkeit[wort]));
    }

    int anzahlWorte() {
        return haeufigkeit.length;
    }

    int haeufigkeit(int wort) {
        return haeufigkeit[wort];
    }

    /** The words of a project counted from 0. */
    int[] worte(int p) {
        return jeProjekt[p];
    }

    boolean belegt(int p) {
        return belegt[p];
    }
}
