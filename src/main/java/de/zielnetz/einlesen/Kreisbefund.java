package de.zielnetz.einlesen;

import de.zielnetz.netz.Aenderung;
import de.zielnetz.netz.Netz;
import de.zielnetz.ordnung.Kreisschluss;
import de.zielnetz.steckbrief.Befund;
import de.zielnetz.steckbrief.Befundart;
import java.util.List;

/** Says which circles a file would close: then nothing of it is imported, for nobody can tell which of its rows is the wrong one. */
public final class Kreisbefund {

    private Kreisbefund() {}

    /** One finding about the whole file for each circle. */
    public static List<Befund> zu(Netz netz, List<Aenderung> aenderungen) {
        return Kreisschluss.von(netz, aenderungen).stream()
                .map(schluss -> Befund.fehler(Befundart.KREIS, schluss.satz())
                        .mitErwartung("Beziehungen, die sich zu keinem Kreis schließen"))
                .toList();
    }

    /** The sentences of those among the findings. */
    static List<String> saetze(List<Befund> befunde) {
        return befunde.stream()
                .filter(befund -> befund.art() == Befundart.KREIS)
                .map(Befund::satz)
                .toList();
    }
}
