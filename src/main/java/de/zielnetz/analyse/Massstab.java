package de.zielnetz.analyse;

import java.util.ArrayList;
import java.util.List;

/**
 * By what is said how well places are carried.
 *
 * @param reihenfolge all old grades, the worst first
 * @param ordnetGrade whether somebody chose that order, so that places follow it
 * @param stuetzen so many running, immediate, stated projects carry well; at least 1
 * @param listet a source lists projects of a kind where it names projects for at least this share of the things of
 *     the kind that it names; above 0, at most 1
 * @param stichtag a {@link de.zielnetz.netz.Datum}: where no status is stated, what ended before is over, what begins after is planned
 */
public record Massstab(List<Grad> reihenfolge, boolean ordnetGrade, int stuetzen, double listet, String stichtag) {

    public static final int STUETZEN = 2;
    public static final double LISTET = 0.5;

    /** Grades that the order leaves out follow in their usual order. */
    public Massstab {
        List<Grad> alle = new ArrayList<>(reihenfolge.stream().distinct().toList());
        for (Grad grad : Grad.values()) {
            if (!alle.contains(grad)) {
                alle.add(grad);
            }
        }
        reihenfolge = List.copyOf(alle);
    }

    public Massstab(List<Grad> reihenfolge, int stuetzen, double listet, String stichtag) {
        this(reihenfolge, !reihenfolge.isEmpty(), stuetzen, listet, stichtag);
    }

    public static Massstab ueblich(String stichtag) {
        return new Massstab(List.of(), STUETZEN, LISTET, stichtag);
    }

    /** The place of a grade in the order, the worst 0. */
    public int rang(Grad grad) {
        return reihenfolge.indexOf(grad);
    }
}
