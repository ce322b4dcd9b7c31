package de.zielnetz.liste;

import java.util.List;

/**
 * What was read of a list.
 *
 * @param befunde grows while the rows are looked at
 */
public record Listenlesung(List<Listenzeile> zeilen, List<Listenbefund> befunde) {

    public boolean hatFehler() {
        return befunde.stream().anyMatch(Listenbefund::fehler);
    }
}
