package de.zielnetz.einlesen;

import de.zielnetz.einlesen.abgleich.Vorschau;
import de.zielnetz.steckbrief.Einleseplan;
import de.zielnetz.steckbrief.Zellbuch;
import de.zielnetz.tabelle.Mappe;
import java.util.List;

/**
 * What somebody handed in, to be looked at before it is imported. For that one's eyes alone: a file may hold anything.
 *
 * @param mappe the file as it was read
 * @param buecher what became of each cell, sheet by sheet
 * @param plan the whole plan by which it was read, corrections among it
 */
public record Abgegebenes(Vorschau vorschau, Mappe mappe, List<Zellbuch> buecher, Einleseplan plan) {}
