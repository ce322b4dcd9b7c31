package de.zielnetz.steckbrief.wert;

import de.zielnetz.netz.Werteliste;
import java.util.Locale;

/** The words of closed lists as they stand by themselves in a cell: {@code Geplant} for GEPLANT. */
public final class Wortform {

    private Wortform() {}

    public static String von(String wert) {
        String wort = Werteliste.wort(wert);
        return wort.isEmpty() ? "" : wort.substring(0, 1).toUpperCase(Locale.GERMAN) + wort.substring(1);
    }
}
