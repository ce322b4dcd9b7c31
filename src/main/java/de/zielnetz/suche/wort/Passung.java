package de.zielnetz.suche.wort;

/** How a word of a text fits a word of the question, the best first; the schema says the same as {@code Passung}. */
public enum Passung {
    GLEICH(1f),
    BEUGUNG(0.95f),
    WORTTEIL(0.8f),
    WORTANFANG(0.6f),
    ZERLEGT(0.5f),
    TIPPFEHLER(0.4f),
    VERWANDT(0.2f);

    private final float guete;

    Passung(float guete) {
        this.guete = guete;
    }

    /** What it counts: 1 where it is the same word. */
    public float guete() {
        return guete;
    }
}
