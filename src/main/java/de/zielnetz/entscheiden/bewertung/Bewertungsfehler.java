package de.zielnetz.entscheiden.bewertung;

import de.zielnetz.fehler.ErrorCode;
import de.zielnetz.fehler.Refused;
import de.zielnetz.fehler.Verdict;

/** A rating is refused; the message is the German sentence for the one who rates. Nothing was written. */
public class Bewertungsfehler extends Refused {

    private static final long serialVersionUID = 1L;

    /** Why, for programs (error codes). */
    public enum Bewertungshindernis implements ErrorCode {
        UNGUELTIGER_WERT("Anfrage nicht verstanden", 400),
        NICHT_ERLAUBT("Nicht erlaubt", 403),
        /** Those who administer closed the rating of this candidate. */
        BEWERTUNG_GESCHLOSSEN("Bewertung geschlossen", 409),
        /** There are ratings on the steps that are there. */
        SKALA_BENUTZT("Skala benutzt", 409);

        private final Verdict verdict;

        Bewertungshindernis(String title, int status) {
            verdict = new Verdict(title, status);
        }

        @Override
        public Verdict verdict() {
            return verdict;
        }
    }

    public Bewertungsfehler(Bewertungshindernis hindernis, String satz) {
        super(hindernis, satz);
    }
}
