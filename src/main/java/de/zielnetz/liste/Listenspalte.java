package de.zielnetz.liste;

import de.zielnetz.tabelle.Ausgabe.Ausgabespalte;
import de.zielnetz.tabelle.Ausgabe.Spaltenform;
import java.util.List;

/**
 * A column of a list.
 *
 * @param ueberschrift as it is given out
 * @param auch other headings under which it is read
 * @param noetig whether a row without it cannot be read
 * @param breite in characters
 * @param auswahl what a list offers in its cells; none: any text
 */
public record Listenspalte(
        String ueberschrift, List<String> auch, boolean noetig, Spaltenform form, int breite, List<String> auswahl) {

    public Listenspalte(String ueberschrift, boolean noetig, Spaltenform form, int breite, String... auch) {
        this(ueberschrift, List.of(auch), noetig, form, breite, List.of());
    }

    /** The same with these words to choose from; another word is refused when it is read. */
    public Listenspalte mit(List<String> worte) {
        return new Listenspalte(ueberschrift, auch, noetig, form, breite, worte);
    }

    public Ausgabespalte ausgabe() {
        return new Ausgabespalte(ueberschrift, form, breite, auswahl, !auswahl.isEmpty());
    }
}
