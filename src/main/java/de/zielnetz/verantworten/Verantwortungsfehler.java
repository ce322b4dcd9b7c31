package de.zielnetz.verantworten;

import de.zielnetz.fehler.ErrorCode;
import de.zielnetz.fehler.Refused;
import de.zielnetz.fehler.Verdict;

/** Something about duties or confirmations is refused; the message is the German sentence for the one who asked. Nothing was written. */
public class Verantwortungsfehler extends Refused {

    private static final long serialVersionUID = 1L;

    /** Why, for programs (error codes). */
    public enum Grund implements ErrorCode {
        UNGUELTIGER_WERT("Anfrage nicht verstanden", 400),
        UNBEKANNTE_KENNUNG("Nicht gefunden", 404),
        ERLEDIGUNG_UNBEKANNT("Nicht gefunden", 404),
        BESTAETIGUNG_UNBEKANNT("Nicht gefunden", 404),
        LINK_UNBEKANNT("Nicht gefunden", 404),
        ZU_VIELE_ANFRAGEN("Zu viele Anfragen", 429),
        /** It was used, withdrawn, or its time is over. */
        LINK_VORBEI("Nicht mehr möglich", 410);

        private final Verdict verdict;

        Grund(String title, int status) {
            verdict = new Verdict(title, status);
        }

        @Override
        public Verdict verdict() {
            return verdict;
        }
    }

    public Verantwortungsfehler(Grund grund, String satz) {
        super(grund, satz);
    }
}
