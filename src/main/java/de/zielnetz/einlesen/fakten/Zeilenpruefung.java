package de.zielnetz.einlesen.fakten;

import de.zielnetz.einlesen.fakten.spalte.Faktenspalten;
import de.zielnetz.sprache.Naehe;
import de.zielnetz.steckbrief.Befund;
import de.zielnetz.steckbrief.Befundart;
import de.zielnetz.steckbrief.wert.JaNein;
import de.zielnetz.tabelle.Zelle;
import java.util.Map;

/** Looks at a row before it is read: whether it says anything, and which of its cells hold what nobody can read. */
final class Zeilenpruefung {

    private final Melder befunde;

    Zeilenpruefung(Melder befunde) {
        this.befunde = befunde;
    }

    /** Whether any known column of the row holds a text. */
    boolean sagtEtwas(Faktenzeile zeile) {
        boolean etwas = false;
        for (Map.Entry<String, Integer> spalte : zeile.spalten().entrySet()) {
            Zelle zelle = zeile.reihe().zellen().get(spalte.getValue());
            if (zelle != null) {
                pruefe(zeile, spalte.getKey(), zelle);
                etwas |= zeile.zelle(spalte.getKey()) != null;
            }
        }
        String nur = zeile.zelle(Faktenspalten.NUR_MERKMALE);
        if (JaNein.von(nur) == null) {
            befunde.melde(
                    zeile,
                    Faktenspalten.NUR_MERKMALE,
                    Befund.fehler(
                                    Befundart.WEDER_JA_NOCH_NEIN,
                                    "„%s“ ist weder ja noch nein.".formatted(Naehe.kurz(String.valueOf(nur))))
                            .mitErwartung("ja, oder nichts"));
        }
        return etwas;
    }

    private void pruefe(Faktenzeile zeile, String spalte, Zelle zelle) {
        if (zelle.art() == Zelle.Art.FEHLER) {
            befunde.melde(
                    zeile,
                    spalte,
                    Befund.fehler(Befundart.FEHLERZELLE, "Die Zelle zeigt einen Fehler statt eines Werts.")
                            .mitWert(zelle.gezeigt())
                            .mitErwartung("ein Wert, oder eine leere Zelle"));
        } else if (zelle.istDurchgestrichen()) {
            befunde.melde(
                    zeile,
                    spalte,
                    Befund.warnung(
                                    Befundart.DURCHGESTRICHEN,
                                    "„%s“ ist durchgestrichen und wird nicht gelesen."
                                            .formatted(Naehe.kurz(zelle.text())))
                            .mitErwartung("eine leere Zelle, falls es nicht mehr gilt"));
        }
    }
}
