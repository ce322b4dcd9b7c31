package de.zielnetz.steckbrief.blatt;

import de.zielnetz.steckbrief.Befund;
import de.zielnetz.steckbrief.Bilanz;
import de.zielnetz.steckbrief.Einleseplan;
import de.zielnetz.steckbrief.Lesung;
import de.zielnetz.steckbrief.Rohprojekt;
import de.zielnetz.steckbrief.Zellbuch;
import java.util.List;

/**
 * What one way of reading makes of a sheet.
 *
 * @param buch what became of each cell, and bilanz the sums of it
 * @param klar whether nothing but this way comes into question
 */
record Blattlesung(
        Einleseplan.Form form,
        List<Lesung.Tabellenfund> tabellen,
        List<Rohprojekt> projekte,
        List<Befund> befunde,
        Zellbuch buch,
        Bilanz bilanz,
        boolean klar) {

    /** Whether it leaves fewer cells unexplained; a way without projects explains nothing. */
    boolean erklaertMehrAls(Blattlesung andere) {
        return projekte.isEmpty() == andere.projekte.isEmpty()
                ? bilanz.unerklaert() < andere.bilanz.unerklaert()
                : andere.projekte.isEmpty();
    }
}
