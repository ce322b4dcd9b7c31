package de.zielnetz.analyse.ueberschneidung;

import de.zielnetz.analyse.Achse;
import org.jspecify.annotations.Nullable;

/** What two projects may share, and so a part of the score of their overlap. */
public enum Teil {
    FELDER(Achse.HANDLUNGSFELD),
    ZIELE(Achse.STRATEGISCHES_ZIEL),
    /** Immediately or through a strategic goal; what the strategy as a whole serves says nothing about two of its projects. */
    LEITZIELE(Achse.LEITZIEL),
    AKTEURE(Achse.AKTEUR),
    TECHNOLOGIEN(Achse.TECHNOLOGIE),
    ZEIT(null),
    TEXT(null);

    private final @Nullable Achse achse;

    Teil(@Nullable Achse achse) {
        this.achse = achse;
    }

    @Nullable
    Achse achse() {
        return achse;
    }
}
