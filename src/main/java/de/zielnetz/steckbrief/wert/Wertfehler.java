package de.zielnetz.steckbrief.wert;

import de.zielnetz.steckbrief.Befund;

/** A text is no value of its property. */
public final class Wertfehler extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Befund befund;

    Wertfehler(Befund befund) {
        super(befund.satz());
        this.befund = befund;
    }

    /** What is wrong, what would be right, what is near; without a place. */
    public Befund befund() {
        return befund;
    }
}
