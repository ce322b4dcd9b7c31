package de.zielnetz.analyse.ueberschneidung;

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
