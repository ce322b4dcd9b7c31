package de.zielnetz.analyse.ueberschneidung;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often the projects of two fields overlap, or those of one field among themselves.
 *
 * @param eines the node of the field that comes first in the net
 * @param anzahl pairs of which one project belongs to the one field and the other to the other; each counts once
 * @param stark how many of them are {@link Staerke#STARK}
 */
record Feldpaar(int eines, int anderes, int anzahl, int stark) {

    private record Felder(int eines, int anderes) {

        static Felder von(int a, int b) {
            return new Felder(Math.min(a, b), Math.max(a, b));
        }
    }

    /** Fields without a pair are left out. Costs the fields of the projects of each pair. */
    static List<Feldpaar> von(Projektindex index, List<Paar> paare, boolean nurBelegt) {
        Map<Felder, int[]> zahlen =
                new TreeMap<>(Comparator.comparingInt(Felder::eines).thenComparingInt(Felder::anderes));
        for (Paar paar : paare) {
            int stark = Staerke.von(paar.punkte()) == Staerke.STARK ? 1 : 0;
            for (Felder felder : felder(index, paar, nurBelegt)) {
                int[] zahl = zahlen.computeIfAbsent(felder, f -> new int[2]);
                zahl[0]++;
                zahl[1] += stark;
            }
        }
        List<Feldpaar> alle = new ArrayList<>();
        zahlen.forEach((felder, zahl) -> alle.add(new Feldpaar(felder.eines(), felder.anderes(), zahl[0], zahl[1])));
        return alle;
    }

    /** The pairs of which one project belongs to the one field and the other to the other. */
    static List<Paar> zwischen(Projektindex index, List<Paar> paare, int eines, int anderes, boolean nurBelegt) {
        Felder gesucht = Felder.von(eines, anderes);
        return paare.stream()
                .filter(paar -> felder(index, paar, nurBelegt).contains(gesucht))
                .toList();
    }

    private static List<Felder> felder(Projektindex index, Paar paar, boolean nurBelegt) {
        List<Integer> andere = index.felder(paar.b(), nurBelegt);
        return index.felder(paar.a(), nurBelegt).stream()
                .flatMap(a -> andere.stream().map(b -> Felder.von(a, b)))
                .distinct()
                .toList();
    }
}
