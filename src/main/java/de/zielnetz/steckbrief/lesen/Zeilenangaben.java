package de.zielnetz.steckbrief.lesen;

import de.zielnetz.netz.Beziehung;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.steckbrief.Projektangaben;
import de.zielnetz.steckbrief.Projektangaben.Zellangabe;
import de.zielnetz.steckbrief.Rohprojekt.Rohfeld;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Collects what the cells of one row say about its project while they are read.
 *
 * @param blatt the sheet, empty in CSV
 * @param eingeschaetzte those relationships that the file says are only assessed
 * @param kontakte the persons that stood where organisations should, each with its cell
 */
record Zeilenangaben(
        Schluessel projekt,
        String blatt,
        Map<Merkmal, Zellangabe> werte,
        Map<Beziehung, String> beziehungen,
        Set<Beziehung> eingeschaetzte,
        Set<Projektangaben.Umfang> umfang,
        Map<String, String> kontakte) {

    static Zeilenangaben leere(Schluessel projekt, String blatt) {
        return new Zeilenangaben(
                projekt,
                blatt,
                new EnumMap<>(Merkmal.class),
                new LinkedHashMap<>(),
                new LinkedHashSet<>(),
                new LinkedHashSet<>(),
                new LinkedHashMap<>());
    }

    /** Sheet and cell of the field. */
    String ort(Rohfeld feld) {
        return (blatt.isEmpty() ? "" : blatt + "!") + feld.zelle();
    }

    /** What one name without the mark says is no mere assessment, whatever another says. */
    void nimm(Beziehung beziehung, String zelle, boolean eingeschaetzt) {
        if (eingeschaetzt && !beziehungen.containsKey(beziehung)) {
            eingeschaetzte.add(beziehung);
        } else if (!eingeschaetzt) {
            eingeschaetzte.remove(beziehung);
        }
        beziehungen.putIfAbsent(beziehung, zelle);
    }

    void kontakt(String person, Rohfeld feld) {
        kontakte.putIfAbsent(person, feld.zelle());
    }

    /** Puts the persons below what the column of contacts says. */
    void ergaenzeKontakte() {
        kontakte.forEach((person, zelle) -> {
            Zellangabe bisher = werte.get(Merkmal.ANSPRECHPARTNER);
            if (bisher == null || bisher.wert() == null) {
                werte.put(Merkmal.ANSPRECHPARTNER, new Zellangabe(person, zelle));
            } else if (!String.valueOf(bisher.wert()).contains(person)) {
                werte.put(Merkmal.ANSPRECHPARTNER, new Zellangabe(bisher.wert() + "\n" + person, bisher.ort()));
            }
        });
    }
}
