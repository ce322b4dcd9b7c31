package de.zielnetz.bericht.einleitung;

import de.zielnetz.fehler.ErrorCode;
import de.zielnetz.fehler.Refused;
import de.zielnetz.fehler.Verdict;

/** An introduction or a picture cannot be kept; the message is the German sentence for the one who asks. */
public final class Einleitungsfehler extends Refused {

    private static final long serialVersionUID = 1L;

    /** What is wrong, for programs (error codes). */
    enum Code implements ErrorCode {
        EINLEITUNG_FALSCH("Anfrage nicht verstanden", 400),
        BILD_FALSCH("Anfrage nicht verstanden", 400),
        BERICHT_UNBEKANNT("Nicht gefunden", 404),
        EINLEITUNG_GEAENDERT("Zurzeit nicht möglich", 409);

        private final Verdict verdict;

        Code(String title, int status) {
            verdict = new Verdict(title, status);
        }

        @Override
        public Verdict verdict() {
            return verdict;
        }
    }

    Einleitungsfehler(Code code, String satz) {
        super(code, satz);
    }
}
