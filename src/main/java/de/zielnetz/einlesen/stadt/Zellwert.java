package de.zielnetz.einlesen.stadt;

import de.zielnetz.netz.Datum;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Werteliste;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads the text of a cell as a value of a property. */
final class Zellwert {

    private Zellwert() {}

    /**
     * The value as {@link Merkmal.Typ} says.
     *
     * @param art the kind of node, null for a relationship
     * @throws IllegalArgumentException with a German sentence where the text is no such value
     */
    static Object lies(String zelle, Merkmal merkmal, @Nullable Knotenart art) {
        Object wert =
                switch (merkmal.typ()) {
                    case TEXT -> zelle;
                    case DATUM -> datum(zelle);
                    case ZAHL -> ganzeZahl(zelle);
                    case DEZIMAL -> zahl(zelle);
                    case WAHRHEIT -> wahrheit(zelle);
                    case LISTE ->
                        Arrays.stream(zelle.split("\\|"))
                                .map(String::strip)
                                .filter(teil -> !teil.isEmpty())
                                .toList();
                };
        boolean erlaubt = art == null ? Werteliste.erlaubt(merkmal, wert) : Werteliste.erlaubt(art, merkmal, wert);
        if (!erlaubt) {
            throw new IllegalArgumentException("„%s“ ist kein Wert von %s".formatted(zelle, merkmal.schluessel()));
        }
        return wert;
    }

    private static String datum(String zelle) {
        if (!Datum.istGueltig(zelle)) {
            throw new IllegalArgumentException("„%s“ ist kein Datum (2018, 2023-06 oder 2019-11-21)".formatted(zelle));
        }
        return zelle;
    }

    private static Long ganzeZahl(String zelle) {
        try {
            return Long.valueOf(zelle);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("„%s“ ist keine ganze Zahl".formatted(zelle), e);
        }
    }

    private static Double zahl(String zelle) {
        try {
            return Double.valueOf(zelle);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "„%s“ ist keine Zahl (mit Punkt als Dezimalzeichen)".formatted(zelle), e);
        }
    }

    private static Boolean wahrheit(String zelle) {
        return switch (zelle) {
            case "ja" -> true;
            case "nein" -> false;
            default -> throw new IllegalArgumentException("„%s“ ist weder ja noch nein".formatted(zelle));
        };
    }
}
