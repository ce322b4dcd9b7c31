package de.zielnetz.einlesen.fakten;

import de.zielnetz.einlesen.fakten.spalte.Faktenspalte;
import de.zielnetz.einlesen.fakten.spalte.Faktentafel;
import de.zielnetz.sprache.Naehe;
import de.zielnetz.steckbrief.Befund;
import de.zielnetz.steckbrief.Befundart;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the headings of a table mean.
 *
 * @param nummern the number of each known column, by its key
 */
record Kopfdeutung(Map<String, Integer> nummern, List<Faktenspalte> spalten) {

    /** A heading that nobody knows, or that stands there twice, is a finding. */
    static Kopfdeutung von(Faktenblatt blatt, Faktentafel tafel, Melder befunde) {
        Map<String, Integer> nummern = new HashMap<>();
        List<Faktenspalte> spalten = new ArrayList<>();
        tafel.deute(blatt.kopf()).forEach((nummer, bedeutungen) -> {
            if (bedeutungen.isEmpty()) {
                befunde.melde(unbekannt(blatt, nummer, tafel));
            }
            for (Faktenspalte spalte : bedeutungen) {
                if (nummern.putIfAbsent(spalte.schluessel(), nummer) == null) {
                    spalten.add(spalte);
                } else {
                    befunde.melde(Befund.fehler(
                                    Befundart.DOPPELTE_SPALTE,
                                    "Die Überschrift „%s“ steht zweimal da.".formatted(spalte.ueberschrift()))
                            .an(blatt.blattname(), blatt.ort(blatt.kopfzeile(), nummer)));
                }
            }
        });
        return new Kopfdeutung(nummern, spalten);
    }

    private static Befund unbekannt(Faktenblatt blatt, int nummer, Faktentafel tafel) {
        String ueberschrift = String.valueOf(blatt.kopf().get(nummer));
        List<String> moegliche = tafel.spalten().stream()
                .map(s -> blatt.inMappe() || s.csv().isEmpty() ? s.ueberschrift() : s.csv())
                .toList();
        return Befund.fehler(
                        Befundart.UNBEKANNTE_UEBERSCHRIFT,
                        "„%s“ ist eine unbekannte Spalte.".formatted(Naehe.kurz(ueberschrift)))
                .an(blatt.blattname(), blatt.ort(blatt.kopfzeile(), nummer))
                .mitWert(ueberschrift)
                .mitErwartung(String.join(", ", moegliche))
                .mitVorschlaegen(Naehe.naechste(moegliche, ueberschrift));
    }
}
