package de.zielnetz.befehl;

import de.zielnetz.einlesen.schreiben.Importfehler;
import de.zielnetz.neo4j.sicherung.Sicherungsfehler;
import de.zielnetz.start.StartFehlgeschlagen;
import java.util.List;

/** A command that ends without having done its work; the message is a German sentence for the one who typed it. */
final class Abbruch extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Findings kept the file, or rows of it, out. */
    static final int BEFUNDE = 1;

    static final int NICHT_AUSGEFUEHRT = 2;

    private final int ausgang;
    private final List<String> einzelheiten;

    Abbruch(String satz) {
        this(NICHT_AUSGEFUEHRT, satz, List.of());
    }

    /** @param einzelheiten one sentence each */
    Abbruch(int ausgang, String satz, List<String> einzelheiten) {
        super(satz);
        this.ausgang = ausgang;
        this.einzelheiten = List.copyOf(einzelheiten);
    }

    /** Whatever was thrown, as something that can be said. */
    static Abbruch aus(Throwable fehler) {
        for (Throwable f = fehler; f != null; f = f.getCause()) {
            if (f instanceof Abbruch a) {
                return a;
            }
            if (f instanceof Importfehler i) {
                return new Abbruch(ausgang(i.code().name()), String.valueOf(i.getMessage()), i.einzelheiten());
            }
            if (f instanceof Sicherungsfehler s) {
                return new Abbruch(String.valueOf(s.getMessage()));
            }
            if (f instanceof StartFehlgeschlagen s) {
                return new Abbruch(String.valueOf(s.getMessage()));
            }
        }
        return new Abbruch("Das ist ein Fehler in Zielnetz oder seiner Umgebung: %s (%s)"
                .formatted(fehler.getMessage(), fehler.getClass().getSimpleName()));
    }

    /** @param grund name of an {@link Importfehler.Verweigerung} */
    static int ausgang(String grund) {
        return grund.equals(Importfehler.Verweigerung.BEFUNDE.name()) ? BEFUNDE : NICHT_AUSGEFUEHRT;
    }

    int melde(Konsole konsole) {
        konsole.fehler().println(konsole.text(String.valueOf(getMessage())));
        einzelheiten.forEach(satz -> konsole.fehler().println("  " + konsole.text(satz)));
        return ausgang;
    }
}
