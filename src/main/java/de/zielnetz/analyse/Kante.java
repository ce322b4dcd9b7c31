package de.zielnetz.analyse;

import de.zielnetz.netz.Richtung;

/** A relationship of a net and the direction in which it is read. */
public record Kante(int nummer, Richtung richtung) {}
