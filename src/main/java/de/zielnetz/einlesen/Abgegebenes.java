package de.zielnetz.einlesen;

import de.zielnetz.einlesen.abgleich.Vorschau;
import de.zielnetz.steckbrief.Einleseplan;
import de.zielnetz.tabelle.Mappe;

/**
 * What somebody handed in, to be looked at before it is imported. For that one's eyes alone: a file may hold anything.
 *
 * @param mappe the file as it was read
 * @param plan the whole plan by which it was read, corrections among it
 */
public record Abgegebenes(Vorschau vorschau, Mappe mappe, Einleseplan plan) {}
