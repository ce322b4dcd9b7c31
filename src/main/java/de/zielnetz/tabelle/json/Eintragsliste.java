package de.zielnetz.tabelle.json;

import de.zielnetz.tabelle.Blattbauer;
import de.zielnetz.tabelle.Unlesbar;
import de.zielnetz.tabelle.Zelle;
import java.util.HashMap;
import java.util.Map;

/** One list of records as a sheet: a column for each field in the order in which fields are first seen. */
final class Eintragsliste {

    private final Blattbauer blatt;
    private final Map<String, Integer> spalten = new HashMap<>();
    private int eintraege;

    Eintragsliste(Blattbauer blatt) {
        this.blatt = blatt;
    }

    int eintraege() {
        return eintraege;
    }

    /** What comes now belongs to the next entry. */
    void beginne() {
        eintraege++;
    }

    void text(String feld, String text) throws Unlesbar {
        int spalte = spalte(feld);
        blatt.text(eintraege + 1, spalte, text, false);
    }

    void zahl(String feld, String zahl) throws Unlesbar {
        int spalte = spalte(feld);
        boolean endlich = Double.isFinite(Double.parseDouble(zahl));
        blatt.zelle(eintraege + 1, new Zelle(spalte, endlich ? Zelle.Art.ZAHL : Zelle.Art.TEXT, zahl, null, false));
    }

    private int spalte(String feld) throws Unlesbar {
        Integer spalte = spalten.get(feld);
        if (spalte == null) {
            spalte = spalten.size();
            spalten.put(feld, spalte);
            blatt.text(1, spalte, feld, false);
        }
        return spalte;
    }
}
