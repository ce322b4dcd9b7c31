package de.zielnetz.einlesen.schreiben;

/** How far a long import is (progress, for polling); one thread writes it, others read. */
public final class Fortschritt {

    /** What is being done. */
    public enum Phase {
        WARTET,
        LIEST,
        VERGLEICHT,
        SCHREIBT,
        LAEDT,
        FERTIG
    }

    /** @param gesamt 0 where it is not known */
    public record Meldung(Phase phase, long erledigt, long gesamt) {}

    private volatile Meldung meldung = new Meldung(Phase.WARTET, 0, 0);

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
