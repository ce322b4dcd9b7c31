package de.zielnetz.einlesen.fakten.spalte;

import de.zielnetz.steckbrief.Befund;

/** The text of a cell is no value of its property. */
public final class Zellwertfehler extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Befund befund;

    Zellwertfehler(Befund befund) {
        super(befund.satz());
        this.befund = befund;
    }

    /** Without its place. */
    public Befund befund() {
        return befund;
    }
}
