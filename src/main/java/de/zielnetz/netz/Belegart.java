package de.zielnetz.netz;

/** What a Beleg rests on; the stronger first. */
public enum Belegart {
    /** A source states it. */
    BELEGT,
    /** Somebody judged so. */
    EINGESCHAETZT;

    /** The stronger of two: what several sources say is as strong as the best of them. */
    public Belegart oder(Belegart andere) {
        return compareTo(andere) <= 0 ? this : andere;
    }

    /** The weaker of two: a conclusion is as strong as its weakest step. */
    public Belegart und(Belegart andere) {
        return compareTo(andere) >= 0 ? this : andere;
    }
}
