package de.zielnetz.analyse;

/** What carries a place, whoever says so: the second of two ladders, the first is {@link Kenntnis}. The worst first. */
public enum Traglage {
    /** No project stands there. */
    NICHTS,
    /** All are over, or past the end that is stated. */
    NUR_BEENDET,
    /** None carries yet or at present: planned, not begun or at rest. */
    NUR_GEPLANT,
    /** Those that carry reach it through a goal only. */
    NUR_MITTELBAR,
    /** Fewer are joined immediately than carry well, usually one. */
    EIN_PROJEKT,
    GUT;

    /** Whether any project carries there. */
    public boolean traegt() {
        return compareTo(NUR_GEPLANT) > 0;
    }
}
