package de.zielnetz.messen.reihe;

/** How a measured value came to be known. */
public enum Messherkunft {
    /** It is an Indikator of the net, with its evidence there. */
    NETZ("Netz"),
    /** Entered by hand. */
    HAND("von Hand"),
    /** Read from a list that was handed in. */
    DATEI("Datei"),
    /** The answer to a saved question about the net. */
    FRAGE("Frage");

    private final String wort;

    Messherkunft(String wort) {
        this.wort = wort;
    }

    /** As lists say it. */
    public String wort() {
        return wort;
    }
}
