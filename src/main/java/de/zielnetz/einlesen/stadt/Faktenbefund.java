package de.zielnetz.einlesen.stadt;

/**
 * Something wrong in a file.
 *
 * @param zeile counted from 1 with the headings
 * @param satz what is wrong, what was expected and, where there is one, the nearest valid value
 */
public record Faktenbefund(String datei, long zeile, String spalte, String satz) {

    @Override
    public String toString() {
        return "%s, Zeile %d, Spalte %s: %s".formatted(datei, zeile, spalte, satz);
    }
}
