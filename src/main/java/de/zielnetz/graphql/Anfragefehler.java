package de.zielnetz.graphql;

import de.zielnetz.fehler.ErrorCode;
import de.zielnetz.fehler.Refused;
import de.zielnetz.fehler.Verdict;
import java.util.List;

/** A question that cannot be answered as it was put; the message is the German sentence for the one who asks. */
public class Anfragefehler extends Refused {

    private static final long serialVersionUID = 1L;

    /** What went wrong, for programs (error codes). */
    public enum Code implements ErrorCode {
        UNBEKANNTE_KENNUNG("Nicht gefunden", 404),
        UNGUELTIGE_SEITE("Anfrage nicht verstanden", 400),
        UNGUELTIGE_STELLE("Anfrage nicht verstanden", 400),
        UNGUELTIGER_WERT("Anfrage nicht verstanden", 400),
        NICHT_ERLAUBT("Nicht erlaubt", 403),
        ZEIT_UEBERSCHRITTEN("Zurzeit nicht möglich", 503);

        private final Verdict verdict;

        Code(String title, int status) {
            verdict = new Verdict(title, status);
        }

        @Override
        public Verdict verdict() {
            return verdict;
        }
    }

    public Anfragefehler(Code code, String satz) {
        this(code, satz, List.of());
    }

    /** @param vorschlaege the nearest valid values, the best first */
    public Anfragefehler(Code code, String satz, List<String> vorschlaege) {
        super(code, satz);
        add("vorschlaege", List.copyOf(vorschlaege));
    }
}
