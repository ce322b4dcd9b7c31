package de.zielnetz.einlesen.fakten.spalte;

import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.steckbrief.wert.Merkmalswert;
import de.zielnetz.steckbrief.wert.Wertfehler;
import de.zielnetz.steckbrief.wert.Wortform;
import de.zielnetz.steckbrief.wort.Namensform;
import de.zielnetz.steckbrief.wort.Wortlaut;
import de.zielnetz.tabelle.Ausgabe.Ausgabewert;
import de.zielnetz.tabelle.Zellinhalt;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes values of properties as cells, so that reading them back says the same. */
public final class Zellform {

    private static final Ausgabewert NICHTS = new Ausgabewert("");

    /** So many digits a spreadsheet keeps. */
    private static final int STELLEN = 15;

    private Zellform() {}

    /** A text as a cell holds it. */
    public static String text(@Nullable String text) {
        return text == null ? "" : Zellinhalt.haltbar(text);
    }

    /** @param art the kind of node, null for a relationship */
    public static Ausgabewert von(@Nullable Object wert, Merkmal merkmal, @Nullable Knotenart art) {
        if (wert == null) {
            return NICHTS;
        }
        return switch (merkmal.typ()) {
            case TEXT ->
                new Ausgabewert(
                        Merkmalswert.worte(merkmal, art).isEmpty()
                                ? text(wert.toString())
                                : Wortform.von(wert.toString()));
            case DATUM -> new Ausgabewert(datum(wert.toString()));
            case ZAHL -> new Ausgabewert(wert.toString());
            case DEZIMAL -> zahl((Double) wert);
            case WAHRHEIT -> new Ausgabewert(Boolean.TRUE.equals(wert) ? "ja" : "nein");
            case LISTE ->
                new Ausgabewert(text(((List<?>) wert)
                        .stream()
                                .map(teil -> Namensform.einzeilig(Wortlaut.text(String.valueOf(teil))))
                                .collect(Collectors.joining("\n"))));
        };
    }

    /** What somebody stored that is no number (infinity) is not written as one: an empty cell leaves it as it is. */
    private static Ausgabewert zahl(Double zahl) {
        if (!Double.isFinite(zahl)) {
            return new Ausgabewert("");
        }
        boolean passt = BigDecimal.valueOf(zahl).stripTrailingZeros().precision() <= STELLEN;
        return new Ausgabewert(Wortlaut.betrag(zahl), passt ? zahl : null);
    }

    /** As Germans write it, where reading that gives the same. */
    private static String datum(String iso) {
        String deutsch = deutsch(iso);
        try {
            return iso.equals(Merkmalswert.lies(deutsch, Merkmal.DATUM, null, false)) ? deutsch : iso;
        } catch (Wertfehler e) {
            return iso;
        }
    }

    private static String deutsch(String iso) {
        String[] teile = iso.split("-");
        return switch (teile.length) {
            case 3 -> teile[2] + "." + teile[1] + "." + teile[0];
            case 2 -> teile[1] + "/" + teile[0];
            default -> iso;
        };
    }
}
