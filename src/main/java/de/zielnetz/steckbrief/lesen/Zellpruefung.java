package de.zielnetz.steckbrief.lesen;

import de.zielnetz.steckbrief.Befund;
import de.zielnetz.steckbrief.Befundart;
import de.zielnetz.steckbrief.Befunde;
import de.zielnetz.steckbrief.Inhalt;
import de.zielnetz.steckbrief.Raster;
import de.zielnetz.steckbrief.Rohprojekt.Rohfeld;
import de.zielnetz.steckbrief.name.Namensdeuter;
import de.zielnetz.steckbrief.wort.Wortlaut;
import de.zielnetz.steckbrief.wort.Zweifel;
import de.zielnetz.tabelle.Zelle;
import org.jspecify.annotations.Nullable;

/**
 * Looks whether a cell says anything that can be relied on, before it is read: unknown is not empty, and what somebody put in
 * doubt must not arrive as if it stood.
 */
final class Zellpruefung {

    private final Namensdeuter deuter;
    private final Angabenleser angaben;

    Zellpruefung(Namensdeuter deuter, Angabenleser angaben) {
        this.deuter = deuter;
        this.angaben = angaben;
    }

    /** Whether the cell is to be read; where not, what the net holds stays. Says what is doubtful. */
    boolean besteht(Rohfeld feld, Befunde befunde) {
        Raster.Ort ort = feld.ort();
        Befund unlesbar = ort == null ? null : unlesbar(ort.zelle());
        if (unlesbar != null) {
            befunde.melde(feld, unlesbar);
            return false;
        }
        if (ort != null && ort.zelle().gestrichen() != null) {
            befunde.melde(
                    feld,
                    Befund.warnung(
                                    Befundart.DURCHGESTRICHEN,
                                    "„%s“ ist durchgestrichen und wird nicht gelesen; der Rest der Zelle gilt."
                                            .formatted(Wortlaut.kurz(ort.zelle().gestrichen())))
                            .mitWert(ort.zelle().gestrichen())
                            .mitErwartung("eine Zelle ohne Durchgestrichenes"));
        }
        return !istKurzeAngabe(feld) || ohneVorbehalt(feld, befunde);
    }

    /** An error, a formula without a saved value, or a cell that is struck out; null for any other. */
    static @Nullable Befund unlesbar(Zelle zelle) {
        if (zelle.art() == Zelle.Art.FEHLER) {
            boolean ohneWert = zelle.text().equals(Zelle.OHNE_WERT);
            return Befund.warnung(
                            ohneWert ? Befundart.FORMEL : Befundart.FEHLERZELLE,
                            ohneWert
                                    ? "Die Formel hat kein gespeichertes Ergebnis; die Angabe bleibt, wie sie ist."
                                    : "Die Zelle zeigt den Fehler %s statt eines Werts; die Angabe bleibt, wie sie ist."
                                            .formatted(zelle.text()))
                    .mitWert(zelle.text())
                    .mitErwartung(
                            ohneWert
                                    ? "ein gespeichertes Ergebnis: die Datei einmal in Excel oder LibreOffice öffnen und speichern"
                                    : "ein Wert oder eine leere Zelle");
        }
        return zelle.istDurchgestrichen()
                ? Befund.warnung(
                                Befundart.DURCHGESTRICHEN,
                                "„%s“ ist durchgestrichen; die Angabe bleibt, wie sie ist."
                                        .formatted(Wortlaut.kurz(zelle.gezeigt())))
                        .mitWert(zelle.gezeigt())
                        .mitErwartung("der Wert ohne Durchstreichung, oder eine leere Zelle, wenn er entfallen soll")
                : null;
    }

    /** Names, words of lists, dates and amounts; longer texts keep their doubts in their own words. */
    private static boolean istKurzeAngabe(Rohfeld feld) {
        Inhalt inhalt = feld.spalte().inhalt();
        return feld.text() != null
                && inhalt != null
                && (inhalt.kantenart() != null
                        || inhalt == Inhalt.STATUS
                        || inhalt == Inhalt.PRIORITAET
                        || inhalt == Inhalt.BEGINN
                        || inhalt == Inhalt.ENDE
                        || inhalt == Inhalt.ZEITRAUM
                        || inhalt == Inhalt.KOSTEN
                        || inhalt == Inhalt.ZUORDNUNG);
    }

    private boolean ohneVorbehalt(Rohfeld feld, Befunde befunde) {
        String text = String.valueOf(feld.text());
        Inhalt inhalt = feld.spalte().inhalt();
        String aufgehoben = Zweifel.aufgehoben(text);
        if (aufgehoben != null && !angaben.kenntGenau(feld) && !istName(inhalt, text, aufgehoben)) {
            befunde.melde(
                    feld,
                    Befund.warnung(
                                    Befundart.ZWEIFEL,
                                    "„%s“ sagt mit „%s“, dass etwas davon nicht mehr gilt; die Angabe bleibt, wie sie ist."
                                            .formatted(Wortlaut.kurz(text), aufgehoben))
                            .mitWert(text)
                            .mitErwartung("nur, was jetzt gilt"));
            return false;
        }
        String fraglich = Zweifel.fraglich(text);
        if (fraglich != null && !Wortlaut.sagtNichts(text) && !istName(inhalt, text, fraglich)) {
            befunde.melde(
                    feld,
                    Befund.warnung(
                                    Befundart.ZWEIFEL,
                                    "„%s“ ist nicht sicher („%s“); gelesen wird, was ohne den Vorbehalt dasteht."
                                            .formatted(Wortlaut.kurz(text), fraglich))
                            .mitWert(text)
                            .mitErwartung("eine Angabe ohne Vorbehalt, sobald sie feststeht"));
        }
        return true;
    }

    /** Whether the net holds something whose own name has these words. */
    private boolean istName(@Nullable Inhalt inhalt, String text, String worte) {
        return inhalt != null
                && inhalt.kantenart() != null
                && deuter.nameVon(inhalt, text).contains(worte);
    }
}
