package de.zielnetz.einlesen.stadt;

import de.zielnetz.sprache.Naehe;
import de.zielnetz.steckbrief.Befund;
import java.util.List;
import java.util.stream.Collectors;

/** Findings as the message of a failed start names them: place, what is wrong, what would be right, and the nearest valid value. */
final class Befundliste {

    private static final int HOECHSTENS = 50;

    private Befundliste() {}

    static String text(List<Befund> befunde) {
        String erste =
                befunde.stream().limit(HOECHSTENS).map(Befundliste::zeile).collect(Collectors.joining("\n"));
        return befunde.size() > HOECHSTENS
                ? erste + "\n… und %d weitere".formatted(befunde.size() - HOECHSTENS)
                : erste;
    }

    private static String zeile(Befund befund) {
        return befund
                + (befund.erwartet() == null ? "" : " Erwartet: %s.".formatted(befund.erwartet()))
                + Naehe.satz(befund.vorschlaege());
    }
}
