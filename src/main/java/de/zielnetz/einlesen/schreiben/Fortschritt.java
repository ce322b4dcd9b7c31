package de.zielnetz.einlesen.schreiben;

import java.util.function.BooleanSupplier;

/** How far a long import is (progress, for polling); one thread writes it, others read. */
public final class Fortschritt {

    /** What is being done. */
    public enum Phase {
        WARTET,
        LIEST,
        VERGLEICHT,
        SCHREIBT,
        LAEDT,
        FERTIG,
        /** Nothing came of it: it took too long, or whoever handed the file in hung up. */
        ABGEBROCHEN
    }

    /** @param gesamt 0 where it is not known */
    public record Meldung(Phase phase, long erledigt, long gesamt) {}

    private final BooleanSupplier niemandWartet;
    private volatile Meldung meldung = new Meldung(Phase.WARTET, 0, 0);

    /** Of work for which somebody always waits. */
    public Fortschritt() {
        this(() -> false);
    }

    /** @param niemandWartet whether whoever wanted it is gone; asked in the thread that does the work */
    public Fortschritt(BooleanSupplier niemandWartet) {
        this.niemandWartet = niemandWartet;
    }

    public boolean niemandWartet() {
        return niemandWartet.getAsBoolean();
    }

    public void beginne(Phase phase, long gesamt) {
        meldung = new Meldung(phase, 0, gesamt);
    }

    void erledigt(long zusaetzlich) {
        meldung = new Meldung(meldung.phase(), meldung.erledigt() + zusaetzlich, meldung.gesamt());
    }

    public Meldung meldung() {
        return meldung;
    }
}
