package de.zielnetz.einlesen.person;

import de.zielnetz.fehler.ErrorCode;
import de.zielnetz.fehler.Refused;
import de.zielnetz.fehler.Verdict;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** An erasure that is refused; nothing was done. What would be done comes with it. */
public class Personenfehler extends Refused {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Why, for programs (error codes). */
    enum Ablehnung implements ErrorCode {
        NAME_UNBRAUCHBAR("Kein Name", 400),
        /** Something of the net is called so. */
        BENENNUNG("Name einer Sache", 409),
        /** Nobody confirmed it, or something changed since. */
        NICHT_BESTAETIGT("Nicht bestätigt", 409);

        private final Verdict verdict;

        Ablehnung(String title, int status) {
            verdict = new Verdict(title, status);
        }

        @Override
        public Verdict verdict() {
            return verdict;
        }
    }

    Personenfehler(Ablehnung grund, String satz, @Nullable Personenvorschau vorschau) {
        super(grund, satz);
        add("vorschau", vorschau);
    }
}
