package de.zielnetz.analyse;

/** What sources say about which projects stand at a place: the first of two ladders, the second is {@link Traglage}. */
public enum Kenntnis {
    /** Nobody says anything: neither that a project stands there nor that none does. */
    OHNE_ANGABE,
    /** Projects stand there, but all of them by judgement only. */
    NUR_EINGESCHAETZT,
    /** A source joins a project with it; or one that lists projects names it and no project for it. */
    BELEGT
}
