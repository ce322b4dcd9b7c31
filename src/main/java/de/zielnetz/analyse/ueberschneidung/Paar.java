package de.zielnetz.analyse.ueberschneidung;

import java.util.Comparator;

/**
 * Two projects that share something.
 *
 * @param a the node that comes first in the net, or the one that was asked for
 * @param b the other
 * @param einheiten the score in 10^-12
 */
public record Paar(int a, int b, long einheiten) {

    static final Comparator<Paar> BESTE_ZUERST = Comparator.comparingLong(Paar::einheiten)
            .reversed()
            .thenComparingInt(Paar::a)
            .thenComparingInt(Paar::b);

    /** 0 to 1. */
    public double punkte() {
        return runde(einheiten);
    }

    /** To nine digits, so that what was cut off shows nowhere. */
    static double runde(long einheiten) {
        return Math.round(einheiten / (Punkte.EINHEIT / 1e9)) / 1e9;
    }
}
