package de.zielnetz.einlesen.fakten.spalte;

import java.util.Locale;
import java.util.Map;

/** The words of closed lists as people write them: {@code Kommunales Unternehmen} for KOMMUNALES_UNTERNEHMEN. */
public final class Wortform {

    private static final Map<String, String> BESONDERE = Map.of(
            "MOEGLICH", "Möglich",
            "KOMMUNALES_UNTERNEHMEN", "Kommunales Unternehmen",
            "BUND_LAND", "Bund oder Land");

    private Wortform() {}

    public static String von(String wert) {
        String besondere = BESONDERE.get(wert);
        return besondere != null || wert.isEmpty()
                ? besondere == null ? "" : besondere
                : wert.charAt(0) + wert.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
