package de.zielnetz.liste;

import de.zielnetz.fehler.ErrorCode;
import de.zielnetz.fehler.Refused;
import de.zielnetz.fehler.Verdict;
import java.util.List;

/** A list that is refused as a whole; the message is the German sentence. Nothing was written. */
public class Listenfehler extends Refused {

    private static final long serialVersionUID = 1L;

    /** Why, for programs (error codes). */
    public enum Code implements ErrorCode {
        UNLESBAR("Datei nicht lesbar", 422),
        /** With errors in its cells nothing of it is taken over. */
        LISTE_FEHLERHAFT("Liste mit Fehlern", 422),
        /** The file or what is kept changed since the preview. */
        VORSCHAU_UEBERHOLT("Vorschau überholt", 409);

        private final Verdict verdict;

        Code(String title, int status) {
            verdict = new Verdict(title, status);
        }

        @Override
        public Verdict verdict() {
            return verdict;
        }
    }

    public Listenfehler(Code code, String satz) {
        this(code, satz, List.of());
    }

    /** @param befunde what is wrong with which cell */
    public Listenfehler(Code code, String satz, List<Listenbefund> befunde) {
        super(code, satz);
        add("befunde", List.copyOf(befunde));
    }
}
