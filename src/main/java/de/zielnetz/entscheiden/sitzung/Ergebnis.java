package de.zielnetz.entscheiden.sitzung;

import de.zielnetz.entscheiden.idee.Ideenzustand;

/** What a body decided upon an idea. */
public enum Ergebnis {
    BESCHLOSSEN(Ideenzustand.BESCHLOSSEN),
    ZURUECKGESTELLT(Ideenzustand.ZURUECKGESTELLT),
    ABGELEHNT(Ideenzustand.ABGELEHNT);

    private final Ideenzustand zustand;

    Ergebnis(Ideenzustand zustand) {
        this.zustand = zustand;
    }

    /** Where the idea comes by it. */
    Ideenzustand zustand() {
        return zustand;
    }
}
