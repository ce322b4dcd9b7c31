package de.zielnetz.rueckblick;

import de.zielnetz.fehler.ErrorCode;
import de.zielnetz.fehler.Refused;
import de.zielnetz.fehler.Verdict;

/** Something about a review that is refused; the message is the German sentence. Nothing was written. */
public class Rueckblickfehler extends Refused {

    private static final long serialVersionUID = 1L;

    /** Why, for programs (error codes). */
    public enum Rueckblickhindernis implements ErrorCode {
        UNGUELTIGER_WERT("Anfrage nicht verstanden", 400),
        NICHT_ERLAUBT("Nicht erlaubt", 403),
        RUECKBLICK_UNBEKANNT("Nicht gefunden", 404),
        /** Somebody else changed it since it was seen. */
        RUECKBLICK_GEAENDERT("Rückblick inzwischen geändert", 409),
        /** It is frozen and stays as it is. */
        RUECKBLICK_EINGEFROREN("Rückblick eingefroren", 409);

        private final Verdict verdict;

        Rueckblickhindernis(String title, int status) {
            verdict = new Verdict(title, status);
        }

        @Override
        public Verdict verdict() {
            return verdict;
        }
    }

    public Rueckblickfehler(Rueckblickhindernis grund, String satz) {
        super(grund, satz);
    }
}
