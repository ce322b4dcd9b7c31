package de.zielnetz.steckbrief;

import de.zielnetz.netz.Beziehung;
import de.zielnetz.netz.Kantenart;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Richtung;
import de.zielnetz.netz.Schluessel;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a file says about one project. What is neither in werte nor in umfang the file does not speak of.
 *
 * @param neu whether the net does not know the project yet
 * @param blatt the sheet, empty in CSV
 * @param ort where its name stands: {@code Projekte!B7}
 * @param nummer by which the file calls it, empty where it gives none or its kennung
 * @param werte what each property is to be
 * @param beziehungen the relationships it has, with the cell that says so
 * @param eingeschaetzt whether the file says that the project itself is only assessed
 * @param eingeschaetzte those of them that the file says are only assessed
 * @param umfang of which relationships the file names all
 * @param fehlerhaft whether an error keeps it out
 */
public record Projektangaben(
        Schluessel projekt,
        boolean neu,
        String name,
        String blatt,
        int zeile,
        String ort,
        String nummer,
        Map<Merkmal, Zellangabe> werte,
        Map<Beziehung, String> beziehungen,
        boolean eingeschaetzt,
        Set<Beziehung> eingeschaetzte,
        Set<Umfang> umfang,
        boolean fehlerhaft) {

    /** @param wert null where the cell is empty */
    public record Zellangabe(@Nullable Object wert, String ort) {}

    /** Relationships of one kind to nodes of one kind or, where ziel is given, to this one alone. */
    public record Umfang(
            Kantenart art,
            Richtung richtung,
            Knotenart zielart,
            @Nullable Schluessel ziel) {}
}
