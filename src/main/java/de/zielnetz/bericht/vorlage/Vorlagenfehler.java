package de.zielnetz.bericht.vorlage;

import de.zielnetz.fehler.ErrorCode;
import de.zielnetz.fehler.Refused;
import de.zielnetz.fehler.Verdict;
import java.util.stream.Collectors;

/** A template cannot be filled; the message names it and what the template engine says. */
public final class Vorlagenfehler extends Refused {

    private static final long serialVersionUID = 1L;

    /** Of what the template engine says: which word, and in which line. */
    private static final int ZEILEN = 12;

    /** Of templates (error codes). */
    enum Code implements ErrorCode {
        VORLAGE_FEHLERHAFT;

        @Override
        public Verdict verdict() {
            return new Verdict("Vorlage fehlerhaft", 500);
        }
    }

    Vorlagenfehler(String datei, Exception ursache) {
        super(
                Code.VORLAGE_FEHLERHAFT,
                "Die Vorlage „%s“ lässt sich nicht füllen: %s. Nehmen Sie sie aus dem Ordner zielnetz.bericht.vorlagen, gilt wieder die mitgelieferte."
                        .formatted(
                                datei,
                                String.valueOf(ursache.getMessage())
                                        .lines()
                                        .limit(ZEILEN)
                                        .collect(Collectors.joining(" "))));
        initCause(ursache);
    }
}
