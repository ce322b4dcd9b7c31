package de.zielnetz.graphql;

import de.zielnetz.netz.Aenderung;
import de.zielnetz.netz.Beziehung;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.netz.Zeitspanne;
import de.zielnetz.netz.Zustand;
import java.util.function.Function;

/** What happened to a thing, in a German sentence with names. */
public final class Aenderungssatz {

    private Aenderungssatz() {}

    /** @param name of a node as it is to be read, with its kind */
    public static String von(Aenderung aenderung, Function<Schluessel, String> name) {
        String was = aenderung.sache() instanceof Beziehung b
                ? "%s %s %s%s".formatted(name.apply(b.von()), b.art().hin(), name.apply(b.nach()), zeit(b, aenderung))
                : name.apply((Schluessel) aenderung.sache());
        return switch (aenderung.tat()) {
            case NEU -> "Neu: " + was;
            case GEAENDERT -> "Geändert: " + was;
            case ENTFERNT -> "Entfernt: " + was;
        };
    }

    /** The period, where it is not the only one that ever was. */
    private static String zeit(Beziehung b, Aenderung aenderung) {
        Zustand zustand = aenderung.neu() == null ? aenderung.alt() : aenderung.neu();
        return b.zeitraum() == 1 || zustand == null
                ? ""
                : " (%s)".formatted(Zeitspanne.von(zustand).inWorten());
    }
}
