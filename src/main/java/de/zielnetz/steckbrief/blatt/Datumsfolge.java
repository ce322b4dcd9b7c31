package de.zielnetz.steckbrief.blatt;

import de.zielnetz.steckbrief.Inhalt;
import de.zielnetz.steckbrief.Spalte;
import de.zielnetz.tabelle.Blatt;
import de.zielnetz.tabelle.Zelle;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whether a table writes its dates as 12/31/2024, the month in front; one such date decides for all with slashes. */
final class Datumsfolge {

    private static final Pattern MIT_STRICHEN = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})\\b.*");
    private static final int MONATE = 12;

    private final boolean monatZuerst;

    private Datumsfolge(boolean monatZuerst) {
        this.monatZuerst = monatZuerst;
    }

    static Datumsfolge von(Tabellenteil teil) {
        List<Spalte> zeiten = teil.spalten().stream()
                .filter(s -> s.inhalt() == Inhalt.BEGINN || s.inhalt() == Inhalt.ENDE)
                .toList();
        boolean tagHinten = false;
        for (Blatt.Zeile zeile : teil.zeilen()) {
            for (Spalte spalte : zeiten) {
                Zelle zelle = teil.raster().zelle(zeile.nummer(), spalte.spalte());
                Matcher m =
                        MIT_STRICHEN.matcher(zelle == null ? "" : zelle.text().strip());
                if (m.matches() && Integer.parseInt(m.group(1)) > MONATE) {
                    return new Datumsfolge(false);
                }
                tagHinten |= m.matches() && Integer.parseInt(m.group(2)) > MONATE;
            }
        }
        return new Datumsfolge(tagHinten);
    }

    boolean monatZuerst() {
        return monatZuerst;
    }

    /** The text with the month in the middle. */
    String ordne(String text) {
        Matcher m = MIT_STRICHEN.matcher(text);
        return monatZuerst && m.matches() ? m.group(3) + "-" + m.group(1) + "-" + m.group(2) : text;
    }
}
