package de.zielnetz.analyse;

/** On which way a project reaches a Leitziel; only the first is immediate. */
public enum Wegart {
    DIREKT,
    UEBER_ZIEL,
    UEBER_STRATEGIE
}
