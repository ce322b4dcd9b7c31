package de.zielnetz.stand;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One change of the net as a whole: an import, its undoing, or what somebody wrote past Zielnetz.
 *
 * @param nummer counts the Vorgänge from 1, without gaps, in the order in which they were written
 * @param zeit when Zielnetz learned it
 * @param datei name of the file or folder that was read, null where there was none
 */
public record Vorgang(
        long nummer,
        Art art,
        Instant zeit,
        String urheber,
        @Nullable String datei,
        @Nullable String anmerkung) {

    public enum Art {
        ERSTBEFUELLUNG,
        EINLESEN,
        RUECKNAHME,
        FREMD
    }

    public String kennung() {
        return kennung(nummer);
    }

    /** The kennung a Vorgang of this number bears: {@code v12}. */
    public static String kennung(long nummer) {
        return "v" + nummer;
    }

    Map<String, Object> alsWerte(int aenderungen) {
        Map<String, Object> werte = new HashMap<>();
        werte.put("kennung", kennung());
        werte.put("nummer", nummer);
        werte.put("art", art.name());
        werte.put("zeit", zeit.toString());
        werte.put("urheber", urheber);
        werte.put("aenderungen", aenderungen);
        if (datei != null) {
            werte.put("datei", datei);
        }
        if (anmerkung != null) {
            werte.put("anmerkung", anmerkung);
        }
        return werte;
    }
}
