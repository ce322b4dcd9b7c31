package de.zielnetz.entscheiden;

import de.zielnetz.fehler.ErrorCode;
import de.zielnetz.fehler.Refused;
import de.zielnetz.fehler.Verdict;
import de.zielnetz.sprache.Naehe;
import java.util.Collection;
import java.util.List;

/** Something of an idea, a session or a comment is refused; the message is the German sentence. Nothing was written. */
public final class Entscheidungsfehler extends Refused {

    private static final long serialVersionUID = 1L;

    /** Why, for programs (error codes). */
    public enum Absage implements ErrorCode {
        IDEE_UNBEKANNT("Nicht gefunden", 404),
        SITZUNG_UNBEKANNT("Nicht gefunden", 404),
        PUNKT_UNBEKANNT("Nicht gefunden", 404),
        KOMMENTAR_UNBEKANNT("Nicht gefunden", 404),
        /** From this state there is no such way. */
        UEBERGANG_UNMOEGLICH("Nicht möglich", 409),
        /** What was decided or is being decided stays as it is. */
        STEHT_FEST("Nicht möglich", 409),
        /** Somebody else changed it since (optimistic locking). */
        INZWISCHEN_GEAENDERT("Inzwischen geändert", 409),
        /** More of them than are kept. */
        ZU_VIELE("Nicht möglich", 409),
        NICHT_ERLAUBT("Nicht erlaubt", 403);

        private final Verdict verdict;

        Absage(String title, int status) {
            verdict = new Verdict(title, status);
        }

        @Override
        public Verdict verdict() {
            return verdict;
        }
    }

    public Entscheidungsfehler(Absage grund, String satz) {
        super(grund, satz);
    }

    /**
     * There is none of this kennung, or whoever asks may not know it.
     *
     * @param was with its article, as a sentence begins: {@code Eine Idee}
     * @param moegliche kennungen that whoever asks may know
     */
    public static Entscheidungsfehler unbekannt(
            Absage grund, String was, String kennung, Collection<String> moegliche) {
        List<String> naechste = Naehe.naechste(moegliche, kennung);
        return new Entscheidungsfehler(
                        grund,
                        "%s mit der Kennung „%s“ gibt es hier nicht.%s"
                                .formatted(was, Naehe.kurz(kennung), Naehe.satz(naechste)))
                .mit("vorschlaege", naechste);
    }

    /** One more detail; empty lists are left out. */
    public Entscheidungsfehler mit(String name, Object wert) {
        add(name, wert);
        return this;
    }
}
