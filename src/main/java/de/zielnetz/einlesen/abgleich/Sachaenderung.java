package de.zielnetz.einlesen.abgleich;

import de.zielnetz.einlesen.abgleich.Projektaenderung.Feldaenderung;
import de.zielnetz.netz.Aenderung;
import java.util.List;

/**
 * What an import does to a thing that is no project, or to a relationship at whose ends none stands.
 *
 * @param sache its key: {@code Akteur/fb-67}
 * @param satz what happens to it, in words
 * @param ort where the file speaks of it, empty where no one place does
 * @param felder properties that change
 */
public record Sachaenderung(String sache, Aenderung.Tat tat, String satz, String ort, List<Feldaenderung> felder) {}
