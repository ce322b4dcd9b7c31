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

    /**
     * How much an overlap is, in a word. The bounds are scores that one can picture: what one shared field or goal
     * contributes by the usual weights where neither project has another (a quarter, less the commoner it is).
     */
    public enum Staerke {
        /** As much as one field that four projects of the net have. */
        STARK(1.0 / 8),
        /** As much as one field that sixteen have. */
        MITTEL(1.0 / 16),
        /** Anything less. */
        SCHWACH(0);

        private final double ab;

        Staerke(double ab) {
            this.ab = ab;
        }

        static Staerke von(double punkte) {
            return punkte >= STARK.ab ? STARK : punkte >= MITTEL.ab ? MITTEL : SCHWACH;
        }
    }

    static final Comparator<Paar> BESTE_ZUERST = Comparator.comparingLong(Paar::einheiten)
            .reversed()
            .thenComparingInt(Paar::a)
            .thenComparingInt(Paar::b);

    Staerke staerke() {
        return Staerke.von(punkte());
    }

    /** 0 to 1. */
    public double punkte() {
        return runde(einheiten);
    }

    /** To nine digits, so that what was cut off shows nowhere. */
    static double runde(long einheiten) {
        return Math.round(einheiten / (Punkte.EINHEIT / 1e9)) / 1e9;
    }
}
