package de.zielnetz.bericht;

import de.zielnetz.fehler.ErrorCode;
import de.zielnetz.fehler.Refused;
import de.zielnetz.fehler.Verdict;
import de.zielnetz.sprache.Naehe;
import java.util.Collection;
import java.util.List;

/** A report cannot be made as it is wanted; the message is the German sentence for the one who asks. */
public final class Berichtsfehler extends Refused {

    private static final long serialVersionUID = 1L;

    /** What is wrong, for programs (error codes). */
    public enum Code implements ErrorCode {
        ZEITRAUM_FALSCH("Anfrage nicht verstanden", 400),
        TEIL_UNBEKANNT("Anfrage nicht verstanden", 400),
        FORM_UNBEKANNT("Anfrage nicht verstanden", 400),
        BERICHT_UNBEKANNT("Nicht gefunden", 404),
        BERICHT_ZU_LANG("Zurzeit nicht möglich", 503),
        BERICHTE_BELEGT("Zurzeit nicht möglich", 503);

        private final Verdict verdict;

        Code(String title, int status) {
            verdict = new Verdict(title, status);
        }

        @Override
        public Verdict verdict() {
            return verdict;
        }
    }

    public Berichtsfehler(Code code, String satz) {
        this(code, satz, List.of());
    }

    private Berichtsfehler(Code code, String satz, List<String> vorschlaege) {
        super(code, satz);
        add("vorschlaege", List.copyOf(vorschlaege));
    }

    /**
     * A value that cannot be taken.
     *
     * @param erwartet for the end of the sentence
     * @param moegliche what it may be
     */
    public static Berichtsfehler falsch(
            Code code, String feld, Object wert, String erwartet, Collection<String> moegliche) {
        List<String> naechste = Naehe.naechste(moegliche, String.valueOf(wert));
        return new Berichtsfehler(
                code,
                "„%s“ ist „%s“; erwartet wird %s.%s".formatted(feld, Naehe.kurz(wert), erwartet, Naehe.satz(naechste)),
                naechste);
    }
}
