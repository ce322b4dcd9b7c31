package de.zielnetz.messen.reihe;

/** How a series stands to its target. */
public enum Zielerreichung {
    OHNE_ZIEL,
    /** There is a target, but nothing was measured. */
    OHNE_WERT,
    /** Nobody says whether more or less is better. */
    OHNE_RICHTUNG,
    ERREICHT,
    /** Not reached, and there is time left or no day was set. */
    OFFEN,
    /** Not reached, and its day is past. */
    VERFEHLT
}
