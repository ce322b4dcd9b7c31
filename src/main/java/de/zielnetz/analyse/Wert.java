package de.zielnetz.analyse;

/**
 * A value of an axis.
 *
 * @param schluessel a kennung, a word of a closed list, or a year
 * @param name as people read it
 * @param knoten the node it is; -1 where it is none
 */
public record Wert(String schluessel, String name, int knoten) {}
