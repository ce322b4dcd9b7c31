package de.zielnetz.messen.reihe;

/** Which way a measured value should go. */
public enum Zielrichtung {
    /** The more the better. */
    MEHR,
    /** The less the better: days, ranks, tons. */
    WENIGER,
    /** As it is, within a tolerance. */
    HALTEN
}
