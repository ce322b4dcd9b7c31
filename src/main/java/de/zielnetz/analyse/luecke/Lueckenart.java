package de.zielnetz.analyse.luecke;

import de.zielnetz.analyse.Achse;
import org.jspecify.annotations.Nullable;

/** Of what a place that projects can carry consists. */
public enum Lueckenart {
    LEITZIEL(Achse.LEITZIEL, null),
    STRATEGISCHES_ZIEL(Achse.STRATEGISCHES_ZIEL, null),
    HANDLUNGSFELD(Achse.HANDLUNGSFELD, null),
    LEITZIEL_UND_FELD(Achse.LEITZIEL, Achse.HANDLUNGSFELD),
    ZIEL_UND_FELD(Achse.STRATEGISCHES_ZIEL, Achse.HANDLUNGSFELD);

    private final Achse erste;
    private final @Nullable Achse zweite;

    Lueckenart(Achse erste, @Nullable Achse zweite) {
        this.erste = erste;
        this.zweite = zweite;
    }

    public Achse erste() {
        return erste;
    }

    /** Null where the place is one thing. */
    public @Nullable Achse zweite() {
        return zweite;
    }
}
