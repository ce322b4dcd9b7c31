package de.zielnetz.liste;

import de.zielnetz.sprache.Zahl;
import java.util.List;

/**
 * What was read of a list.
 *
 * @param befunde grows while the rows are looked at
 */
public record Listenlesung(List<Listenzeile> zeilen, List<Listenbefund> befunde) {

    /** As many rows as are taken at once; more of them are a finding. */
    public List<Listenzeile> hoechstens(int meiste, Listenspalte spalte) {
        if (zeilen.size() > meiste) {
            zeilen.get(meiste)
                    .fehler(
                            spalte.ueberschrift(),
                            "Die Liste hat %s Zeilen; möglich sind %s auf einmal."
                                    .formatted(Zahl.text(zeilen.size()), Zahl.text(meiste)),
                            List.of());
        }
        return zeilen.stream().limit(meiste).toList();
    }

    public boolean hatFehler() {
        return befunde.stream().anyMatch(Listenbefund::fehler);
    }
}
