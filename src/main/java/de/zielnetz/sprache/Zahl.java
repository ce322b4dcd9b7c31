package de.zielnetz.sprache;

import java.util.Locale;

/** Numbers as German sentences say them, whatever the machine's locale. */
public final class Zahl {

    private Zahl() {}

    /** Whole, with points between thousands. */
    public static String text(long zahl) {
        return String.format(Locale.GERMANY, "%,d", zahl);
    }
}
