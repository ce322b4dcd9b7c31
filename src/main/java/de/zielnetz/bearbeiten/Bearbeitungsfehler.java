package de.zielnetz.bearbeiten;

import de.zielnetz.fehler.ErrorCode;
import de.zielnetz.fehler.Refused;
import de.zielnetz.fehler.Verdict;
import java.util.List;

/** A change by hand that is refused; the message is the German sentence for the one who asked for it. Nothing was written. */
public class Bearbeitungsfehler extends Refused {

    private static final long serialVersionUID = 1L;

    /** Why, for programs (error codes). */
    public enum Hindernis implements ErrorCode {
        UNGUELTIGER_WERT("Anfrage nicht verstanden", 400),
        /** A step cannot be done. */
        SCHRITT_UNMOEGLICH("Änderung nicht möglich", 422),
        /** The net changed since the preview in what the preview shows. */
        NETZ_GEAENDERT("Netz inzwischen geändert", 409),
        /** Another window of the same person changed the basket. */
        KORB_GEAENDERT("Korb inzwischen geändert", 409),
        /** Somebody else must take it over. */
        FREIGABE_NOETIG("Freigabe nötig", 403),
        VORSCHLAG_UNBEKANNT("Nicht gefunden", 404),
        /** Too many proposals wait. */
        AUSGELASTET("Zu viele zugleich", 429),
        /** More changes than the memory holds in one transaction. */
        ZU_VIEL_AUF_EINMAL("Zu viel auf einmal", 422);

        private final Verdict verdict;

        Hindernis(String title, int status) {
            verdict = new Verdict(title, status);
        }

        @Override
        public Verdict verdict() {
            return verdict;
        }
    }

    public Bearbeitungsfehler(Hindernis grund, String satz) {
        this(grund, satz, List.of());
    }

    /** @param einzelheiten one German sentence each */
    Bearbeitungsfehler(Hindernis grund, String satz, List<String> einzelheiten) {
        super(grund, satz);
        add("einzelheiten", List.copyOf(einzelheiten));
    }
}
