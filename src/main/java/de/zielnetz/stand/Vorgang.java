package de.zielnetz.stand;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One change of the net as a whole (journal entry, transaction): an import, its undoing, or what somebody wrote past Zielnetz.
 *
 * @param nummer counts the Vorgänge from 1, without gaps, in the order in which they were written
 * @param zeit when Zielnetz learned it
 * @param datei name of the file or folder that was read, null where there was none
 * @param hash SHA-256 of the file in hexadecimal, null where there was none
 * @param plan name of the plan by which the file was read, null where there was none
 * @param hebtAuf kennung of the Vorgang that this one takes back, null where it takes none back
 * @param freigabe who took over what the urheber had proposed, null where that was nobody else
 * @param aenderungen how many things it changed
 */
public record Vorgang(
        long nummer,
        Art art,
        Instant zeit,
        String urheber,
        @Nullable String datei,
        @Nullable String anmerkung,
        @Nullable String hash,
        @Nullable String plan,
        @Nullable String hebtAuf,
        @Nullable String freigabe,
        int aenderungen) {

    public enum Art {
        ERSTBEFUELLUNG("Erstbefüllung", false),
        EINLESEN("Einlesen", true),
        BEARBEITUNG("Bearbeitung", true),
        RUECKNAHME("Rücknahme", true),
        FREMD("von außen", false),
        LOESCHUNG("Löschung", true);

        private final String wort;
        private final boolean vonPerson;

        Art(String wort, boolean vonPerson) {
            this.wort = wort;
            this.vonPerson = vonPerson;
        }

        /** As people read it. */
        public String wort() {
            return wort;
        }

        /** Whether a person stands behind it, whose name, words and file name not everybody may see. */
        public boolean vonPerson() {
            return vonPerson;
        }
    }

    /** One for which its urheber alone answers. */
    public Vorgang(
            long nummer,
            Art art,
            Instant zeit,
            String urheber,
            @Nullable String datei,
            @Nullable String anmerkung,
            @Nullable String hash,
            @Nullable String plan,
            @Nullable String hebtAuf,
            int aenderungen) {
        this(nummer, art, zeit, urheber, datei, anmerkung, hash, plan, hebtAuf, null, aenderungen);
    }

    /** One that reads no file by a plan and takes nothing back. */
    public Vorgang(
            long nummer, Art art, Instant zeit, String urheber, @Nullable String datei, @Nullable String anmerkung) {
        this(nummer, art, zeit, urheber, datei, anmerkung, null, null, null, null, 0);
    }

    @JsonProperty
    public String kennung() {
        return kennung(nummer);
    }

    /** The kennung a Vorgang of this number bears: {@code v12}. */
    public static String kennung(long nummer) {
        return "v" + nummer;
    }

    Map<String, Object> alsWerte(int zahl) {
        Map<String, Object> werte = new HashMap<>();
        werte.put("kennung", kennung());
        werte.put(
                "name",
                "%s %s am %s".formatted(kennung(), art.wort, zeit.toString().substring(0, 10)));
        werte.put("nummer", nummer);
        werte.put("art", art.name());
        werte.put("zeit", zeit.toString());
        werte.put("urheber", urheber);
        werte.put("aenderungen", zahl);
        werte.put("datei", datei);
        werte.put("anmerkung", anmerkung);
        werte.put("hash", hash);
        werte.put("plan", plan);
        werte.put("hebtAuf", hebtAuf);
        werte.put("freigabe", freigabe);
        return werte;
    }

    static Vorgang aus(Map<String, Object> werte) {
        return new Vorgang(
                ((Number) werte.getOrDefault("nummer", 0L)).longValue(),
                Art.valueOf(String.valueOf(werte.get("art"))),
                Instant.parse(String.valueOf(werte.get("zeit"))),
                String.valueOf(werte.get("urheber")),
                (String) werte.get("datei"),
                (String) werte.get("anmerkung"),
                (String) werte.get("hash"),
                (String) werte.get("plan"),
                (String) werte.get("hebtAuf"),
                (String) werte.get("freigabe"),
                ((Number) werte.getOrDefault("aenderungen", 0L)).intValue());
    }
}
