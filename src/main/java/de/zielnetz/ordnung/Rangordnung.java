package de.zielnetz.ordnung;

import de.zielnetz.netz.Kantenart;
import de.zielnetz.netz.Richtung;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An order among things, of which none can stand above itself. Not every kind of relationship between equals is one:
 * who depends on, works with, touches, reports to or rests on another may well be met by the same from the other side.
 */
public enum Rangordnung {
    TEILE(
            Map.of(Kantenart.TEIL_VON, Richtung.HIN, Kantenart.ENTHAELT, Richtung.HER),
            "Nichts kann Teil seiner selbst sein."),
    FOLGE(Map.of(Kantenart.FOLGT_AUF, Richtung.HIN), "Nichts kann auf sich selbst folgen."),
    ZWECK(Map.of(Kantenart.DIENT, Richtung.HIN), "Nichts kann über andere sich selbst dienen."),
    UMSETZUNG(Map.of(Kantenart.SETZT_UM, Richtung.HIN), "Nichts kann über andere sich selbst umsetzen.");

    private final Map<Kantenart, Richtung> hinauf;
    private final String regel;

    Rangordnung(Map<Kantenart, Richtung> hinauf, String regel) {
        this.hinauf = hinauf;
        this.regel = regel;
    }

    /** The order that this kind of relationship makes; empty where a circle of it is no mistake. */
    public static Optional<Rangordnung> von(Kantenart art) {
        return Stream.of(values())
                .filter(ordnung -> ordnung.hinauf.containsKey(art))
                .findFirst();
    }

    /** The kinds of relationship that make it, and in which direction each leads upwards. */
    Map<Kantenart, Richtung> hinauf() {
        return hinauf;
    }

    /** Why a circle cannot be, as a German sentence. */
    public String regel() {
        return regel;
    }
}
