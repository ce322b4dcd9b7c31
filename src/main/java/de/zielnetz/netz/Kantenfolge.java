package de.zielnetz.netz;

import org.jspecify.annotations.Nullable;

/** Some relationships of one node, in the order of the nodes they lead to: a window into the net, nothing is copied. */
public final class Kantenfolge {

    static final Kantenfolge LEER = new Kantenfolge(null, 0, 0);

    private final int @Nullable [] kanten;
    private final int anfang;
    private final int ende;

    /** The numbers from anfang to ende themselves, or where kanten is given, what stands at these places. */
    Kantenfolge(int @Nullable [] kanten, int anfang, int ende) {
        this.kanten = kanten;
        this.anfang = anfang;
        this.ende = ende;
    }

    public int anzahl() {
        return ende - anfang;
    }

    /** The relationship at place i, counted from 0. */
    public int kante(int i) {
        return kanten == null ? anfang + i : kanten[anfang + i];
    }
}
