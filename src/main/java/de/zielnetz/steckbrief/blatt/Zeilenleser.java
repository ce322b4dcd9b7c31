package de.zielnetz.steckbrief.blatt;

import de.zielnetz.steckbrief.Inhalt;
import de.zielnetz.steckbrief.Raster;
import de.zielnetz.steckbrief.Rohprojekt;
import de.zielnetz.steckbrief.Rohprojekt.Rohfeld;
import de.zielnetz.steckbrief.Spalte;
import de.zielnetz.steckbrief.wort.Wortlaut;
import de.zielnetz.tabelle.Blatt;
import de.zielnetz.tabelle.Zelle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Takes the cells of a row by the columns of its table, from above to below. */
final class Zeilenleser {

    private final Tabellenteil teil;
    private final List<Spalte> spalten;
    private final List<String> nachUnten;
    private final Datumsfolge datumsfolge;
    private final Map<Spalte, Raster.Ort> zuletzt = new HashMap<>();

    /**
     * A reader for one table.
     *
     * @param spalten those to read
     * @param nachUnten as {@link de.zielnetz.steckbrief.Einleseplan#nachUnten}
     */
    Zeilenleser(Tabellenteil teil, List<Spalte> spalten, List<String> nachUnten) {
        this.teil = teil;
        this.spalten = spalten;
        this.nachUnten = nachUnten;
        this.datumsfolge = Datumsfolge.von(teil);
    }

    /** Whether dates with slashes name the month first; they are turned round. */
    boolean monatZuerst() {
        return datumsfolge.monatZuerst();
    }

    Rohprojekt lies(Blatt.Zeile zeile) {
        List<Rohfeld> felder = new ArrayList<>(spalten.size());
        for (Spalte spalte : spalten) {
            Inhalt inhalt = spalte.inhalt();
            Raster.Ort ort = teil.raster().ort(zeile.nummer(), spalte.spalte());
            if (ort != null) {
                zuletzt.put(spalte, ort);
            } else if (inhalt != null && nachUnten.contains(inhalt.wort())) {
                ort = zuletzt.get(spalte);
            }
            String text = ort == null ? "" : Auswahl.text(Wortlaut.text(ort.zelle()), spalte);
            for (Blatt.Zeile weitere : teil.fortsetzungen().getOrDefault(zeile.nummer(), List.of())) {
                Zelle zelle = teil.raster().zelle(weitere.nummer(), spalte.spalte());
                if (zelle != null && inhalt != null) {
                    ort = ort == null ? new Raster.Ort(zelle, weitere.nummer(), spalte.spalte()) : ort;
                    text = (text + "\n" + Auswahl.text(Wortlaut.text(zelle), spalte)).strip();
                }
            }
            boolean zeit = inhalt == Inhalt.BEGINN || inhalt == Inhalt.ENDE;
            felder.add(
                    text.isEmpty()
                            ? new Rohfeld(spalte.mitZeile(zeile.nummer()), null, null)
                            : new Rohfeld(spalte, zeit ? datumsfolge.ordne(text) : text, ort));
        }
        return new Rohprojekt(teil.raster(), zeile.nummer(), felder);
    }
}
