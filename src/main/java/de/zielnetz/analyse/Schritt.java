package de.zielnetz.analyse;

import de.zielnetz.netz.Richtung;

/**
 * One relationship on a way, read in the direction in which the way takes it.
 *
 * @param nummer of the relationship in the net
 */
public record Schritt(int nummer, Richtung richtung) {}
