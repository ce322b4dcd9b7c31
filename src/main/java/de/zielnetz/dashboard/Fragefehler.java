package de.zielnetz.dashboard;

import de.zielnetz.fehler.ErrorCode;
import de.zielnetz.fehler.Refused;
import de.zielnetz.fehler.Verdict;
import de.zielnetz.sprache.Naehe;
import java.util.Collection;
import java.util.List;

/** A saved question cannot be answered as it was asked; the message is the German sentence for the one who asks. */
final class Fragefehler extends Refused {

    private static final long serialVersionUID = 1L;

    /** What is wrong with a question, for programs (error codes). */
    enum Code implements ErrorCode {
        FRAGE_UNBEKANNT("Nicht gefunden", 404),
        FRAGE_FEHLERHAFT("Anfrage nicht verstanden", 400),
        FRAGE_VERALTET("Zurzeit nicht möglich", 409),
        NAME_VERGEBEN("Nicht möglich", 409),
        ZU_VIELE_FRAGEN("Nicht möglich", 409),
        FORM_UNBEKANNT("Anfrage nicht verstanden", 400),
        KEINE_TABELLE("Form nicht verfügbar", 406),
        LISTE_UNBEKANNT("Anfrage nicht verstanden", 400),
        VARIABLE_UNBEKANNT("Anfrage nicht verstanden", 400),
        VARIABLE_FEHLT("Anfrage nicht verstanden", 400),
        VARIABLE_FALSCH("Anfrage nicht verstanden", 400);

        private final Verdict verdict;

        Code(String title, int status) {
            verdict = new Verdict(title, status);
        }

        @Override
        public Verdict verdict() {
            return verdict;
        }
    }

    Fragefehler(ErrorCode code, String satz) {
        super(code, satz);
    }

    /** A variable that cannot be taken as it is; the sentence names it, its value and what is expected. */
    static Fragefehler anVariable(Code code, String variable, String satz) {
        return new Fragefehler(code, satz).mit("variable", variable);
    }

    /**
     * A value that cannot be taken as it is; the sentence names its place, what it is, what is expected and what is
     * nearest.
     *
     * @param ort the variable, or the place in it: {@code filter.status.ist}
     * @param erwartet for the end of the sentence
     * @param moegliche all that it may be; none where that is no list of words
     */
    static Fragefehler falsch(Code code, String ort, Object wert, String erwartet, Collection<String> moegliche) {
        String kurz = Naehe.kurz(wert);
        List<String> naechste = Naehe.naechste(moegliche, String.valueOf(wert));
        return anVariable(
                        code,
                        ort,
                        "„%s“ ist „%s“; erwartet wird %s.%s".formatted(ort, kurz, erwartet, Naehe.satz(naechste)))
                .mit("wert", kurz)
                .mit("erwartet", erwartet)
                .mit("vorschlaege", naechste);
    }

    /** One more member of the problem detail. */
    Fragefehler mit(String name, Object wert) {
        add(name, wert);
        return this;
    }
}
