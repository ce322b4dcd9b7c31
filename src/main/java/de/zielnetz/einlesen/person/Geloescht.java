package de.zielnetz.einlesen.person;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the erasure of a name did.
 *
 * @param vorgang that says that a name was erased; null where it stood nowhere
 * @param imNetz nodes, relationships and Belege, imJournal states of the past, anVorgaengen Vorgänge that held the name
 * @param vorschauen files handed in and not imported that went
 * @param spuren what a search through the files of the embedded database found; null where the database is another program, or they could not be cleaned
 * @param befehle what the administrator of a database that is another program has to run so that its files forget the name too
 */
public record Geloescht(
        @Nullable String vorgang,
        long imNetz,
        long imJournal,
        long anVorgaengen,
        long vorschauen,
        List<Personenstelle> geloescht,
        List<Personenstelle> bleibt,
        @Nullable Dateispuren spuren,
        List<String> befehle,
        String satz) {

    /**
     * A search through the data folder, after it was cleaned.
     *
     * @param dateien how many were searched
     * @param nochIn those that still hold the name, as paths within the folder
     */
    public record Dateispuren(int dateien, long bytes, List<String> nochIn) {}
}
