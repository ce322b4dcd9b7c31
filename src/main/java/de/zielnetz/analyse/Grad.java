package de.zielnetz.analyse;

/** How well a goal, a field or a pair of them is carried. The usual order, the worst first. */
public enum Grad {
    /** A source lists projects for things of this kind, names this one, and names no project for it. */
    KEIN_PROJEKT,
    /** No source says anything of the kind: unknown, not missing. */
    OHNE_ANGABE,
    /** All projects are over. */
    NUR_BEENDET,
    /** None runs: they are planned, rest or are over. */
    NUR_GEPLANT,
    /** Those that run reach it through a goal or a strategy only. */
    NUR_MITTELBAR,
    /** Those that run and are joined immediately are so by judgement only. */
    NUR_EINGESCHAETZT,
    /** Fewer running, immediate, stated projects than are wanted. */
    EINZIGE_STUETZE,
    GUT_GETRAGEN
}
