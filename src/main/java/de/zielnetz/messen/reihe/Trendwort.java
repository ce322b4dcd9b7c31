package de.zielnetz.messen.reihe;

/** What a series does over time, in a word. */
public enum Trendwort {
    /** Less than three values at different times: nothing is said. */
    ZU_WENIG_WERTE,
    STEIGT,
    FAELLT,
    /** All values lie close together. */
    BLEIBT,
    /** They go up and down, with no direction that most pairs share. */
    SCHWANKT
}
