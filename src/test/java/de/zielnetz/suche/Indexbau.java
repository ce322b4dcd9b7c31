package de.zielnetz.suche;

import de.zielnetz.netz.Netz;

/** Lets measurements outside this package build the index of a net. */
public final class Indexbau {

    private Indexbau() {}

    public static Object von(Netz netz) {
        return Suchindex.von(netz);
    }
}
