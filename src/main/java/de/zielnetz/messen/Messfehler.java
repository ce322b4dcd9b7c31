package de.zielnetz.messen;

import de.zielnetz.fehler.ErrorCode;
import de.zielnetz.fehler.Refused;
import de.zielnetz.fehler.Verdict;
import java.util.List;

/** Something about measuring that is refused; the message is the German sentence. Nothing was written. */
public class Messfehler extends Refused {

    private static final long serialVersionUID = 1L;

    /** Why, for programs (error codes). */
    public enum Messhindernis implements ErrorCode {
        UNGUELTIGER_WERT("Anfrage nicht verstanden", 400),
        NICHT_ERLAUBT("Nicht erlaubt", 403),
        MESSREIHE_UNBEKANNT("Nicht gefunden", 404),
        MESSWERT_UNBEKANNT("Nicht gefunden", 404),
        /** Somebody else changed it since it was seen, or it is there already. */
        MESSUNG_GEAENDERT("Messung inzwischen geändert", 409),
        ZU_VIELE_MESSUNGEN("Zu viel", 422);

        private final Verdict verdict;

        Messhindernis(String title, int status) {
            verdict = new Verdict(title, status);
        }

        @Override
        public Verdict verdict() {
            return verdict;
        }
    }

    public Messfehler(Messhindernis grund, String satz) {
        this(grund, satz, List.of());
    }

    /** @param vorschlaege the nearest valid values, the best first */
    public Messfehler(Messhindernis grund, String satz, List<String> vorschlaege) {
        super(grund, satz);
        add("vorschlaege", List.copyOf(vorschlaege));
    }
}
