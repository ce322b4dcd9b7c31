package de.zielnetz.steckbrief.blatt;

import de.zielnetz.steckbrief.Befund;
import de.zielnetz.steckbrief.Befundart;
import de.zielnetz.steckbrief.Inhalt;
import de.zielnetz.steckbrief.spalte.Spaltendeuter;
import de.zielnetz.tabelle.Blatt;
import de.zielnetz.tabelle.Zelle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Looks on a sheet in which nothing was found for words of headings, and for headings with slips of the pen. */
final class Kopfsuche {

    private static final int ERSTE_ZEILEN = 50;
    private static final int LAENGSTE = 80;
    private static final int MINDESTENS = 3;

    private Kopfsuche() {}

    /** Whether words for three contents stand in the upper rows. */
    static boolean findetWorte(Blatt blatt, Spaltendeuter deuter) {
        Set<Inhalt> gefunden = new HashSet<>();
        blatt.zeilen().stream()
                .limit(ERSTE_ZEILEN)
                .flatMap(zeile -> zeile.zellen().stream())
                .filter(Kopfsuche::istKurz)
                .map(zelle -> deuter.alsUeberschrift(zelle.text()))
                .filter(inhalt -> inhalt != null)
                .forEach(gefunden::add);
        return gefunden.size() >= MINDESTENS;
    }

    /** A question for each cell of the first row that would be headings if three of them had no slip; nothing where no row would. */
    static List<Befund> beinahe(Blatt blatt, Spaltendeuter deuter) {
        for (Blatt.Zeile zeile : blatt.zeilen().stream().limit(ERSTE_ZEILEN).toList()) {
            List<Befund> fragen = new ArrayList<>();
            int bekannte = 0;
            for (Zelle zelle : zeile.zellen()) {
                Inhalt genau = istKurz(zelle) ? deuter.alsUeberschrift(zelle.text()) : null;
                Inhalt nah = istKurz(zelle) && genau == null ? deuter.naheliegend(zelle.text()) : null;
                bekannte += genau == null ? 0 : 1;
                if (nah != null) {
                    fragen.add(frage(blatt, zeile, zelle, nah));
                }
            }
            if (!fragen.isEmpty() && fragen.size() + bekannte >= MINDESTENS) {
                return fragen;
            }
        }
        return List.of();
    }

    private static Befund frage(Blatt blatt, Blatt.Zeile zeile, Zelle zelle, Inhalt nah) {
        return Befund.fehler(
                        Befundart.UNBEKANNTE_UEBERSCHRIFT,
                        "„%s“ ist keine bekannte Überschrift; sie heißt fast wie eine für „%s“."
                                .formatted(zelle.text().strip(), nah.bezeichnung()))
                .an(blatt.name(), Blatt.spaltenname(zelle.spalte()) + zeile.nummer())
                .mitWert(zelle.text())
                .mitErwartung("im Plan: spalten: %s: [%s]"
                        .formatted(nah.wort(), zelle.text().strip()))
                .mitVorschlaegen(List.of(nah.bezeichnung()));
    }

    private static boolean istKurz(Zelle zelle) {
        return zelle.art() == Zelle.Art.TEXT && zelle.text().length() <= LAENGSTE;
    }
}
