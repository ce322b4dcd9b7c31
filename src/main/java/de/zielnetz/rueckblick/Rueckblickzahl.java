package de.zielnetz.rueckblick;

/**
 * One figure of a state of the net.
 *
 * @param name for programs: {@code luecken}
 * @param bezeichnung for people
 */
public record Rueckblickzahl(String name, String bezeichnung, long wert) {}
