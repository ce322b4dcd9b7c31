package de.zielnetz.massnahmenplan;

import de.zielnetz.fehler.ErrorCode;
import de.zielnetz.fehler.Refused;
import de.zielnetz.fehler.Verdict;
import java.util.List;

/** Something about a measures plan that is refused; the message is the German sentence. Nothing was written. */
public class Planfehler extends Refused {

    private static final long serialVersionUID = 1L;

    /** Why, for programs (error codes). */
    public enum Planhindernis implements ErrorCode {
        UNGUELTIGER_WERT("Anfrage nicht verstanden", 400),
        NICHT_ERLAUBT("Nicht erlaubt", 403),
        MASSNAHME_UNBEKANNT("Nicht gefunden", 404),
        /** Somebody else changed it since it was seen, or it is there already. */
        MASSNAHME_GEAENDERT("Maßnahme inzwischen geändert", 409),
        ZU_VIELE_MASSNAHMEN("Zu viel", 422);

        private final Verdict verdict;

        Planhindernis(String title, int status) {
            verdict = new Verdict(title, status);
        }

        @Override
        public Verdict verdict() {
            return verdict;
        }
    }

    public Planfehler(Planhindernis grund, String satz) {
        this(grund, satz, List.of());
    }

    /** @param vorschlaege the nearest valid values, the best first */
    public Planfehler(Planhindernis grund, String satz, List<String> vorschlaege) {
        super(grund, satz);
        add("vorschlaege", List.copyOf(vorschlaege));
    }
}
