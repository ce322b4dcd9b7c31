package de.zielnetz.liste;

import de.zielnetz.fehler.ErrorCode;
import de.zielnetz.fehler.Refused;
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

        private final String title;
        private final int status;

        Code(String title, int status) {
            this.title = title;
            this.status = status;
        }

        @Override
        public String title() {
            return title;
        }

        @Override
        public int status() {
            return status;
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
