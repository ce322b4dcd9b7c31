package de.zielnetz.graphql;

import java.util.List;

/** A question that cannot be answered as it was put; the message is the German sentence for the one who asks. */
public class Anfragefehler extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What went wrong, for programs. */
    public enum Code {
        UNBEKANNTE_KENNUNG,
        UNGUELTIGE_SEITE,
        UNGUELTIGE_STELLE,
        UNGUELTIGER_WERT,
        NICHT_ERLAUBT,
        ZEIT_UEBERSCHRITTEN,
        NETZ_NICHT_GELADEN,
        INTERNER_FEHLER
    }

    private final Code code;
    private final List<String> vorschlaege;

    public Anfragefehler(Code code, String satz) {
        this(code, satz, List.of());
    }

    /** @param vorschlaege the nearest valid values, the best first */
    public Anfragefehler(Code code, String satz, List<String> vorschlaege) {
        super(satz);
        this.code = code;
        this.vorschlaege = List.copyOf(vorschlaege);
    }

    public Code code() {
        return code;
    }

    public List<String> vorschlaege() {
        return vorschlaege;
    }
}
