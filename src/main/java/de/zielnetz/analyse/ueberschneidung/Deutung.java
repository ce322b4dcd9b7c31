package de.zielnetz.analyse.ueberschneidung;

/**
 * What an overlap may mean.
 *
 * @param regel the rule that says so, a German sentence
 */
public record Deutung(Art art, String regel) {

    /** The first that fits counts. */
    public enum Art {
        MOEGLICHE_DUBLETTE,
        KONKURRENZ,
        SYNERGIE
    }
}
