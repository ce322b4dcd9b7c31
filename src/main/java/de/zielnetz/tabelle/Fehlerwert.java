package de.zielnetz.tabelle;

import java.util.Map;

/** The error values of a spreadsheet, as the German program shows them. */
public final class Fehlerwert {

    private static final Map<String, String> DEUTSCH = Map.ofEntries(
            Map.entry("#N/A", "#NV"),
            Map.entry("#REF!", "#BEZUG!"),
            Map.entry("#VALUE!", "#WERT!"),
            Map.entry("#NUM!", "#ZAHL!"),
            Map.entry("#SPILL!", "#ÜBERLAUF!"),
            Map.entry("#CALC!", "#KALK!"),
            Map.entry("#FIELD!", "#FELD!"),
            Map.entry("#BLOCKED!", "#BLOCKIERT!"),
            Map.entry("#CONNECT!", "#VERBINDEN!"),
            Map.entry("#UNKNOWN!", "#UNBEKANNT!"),
            Map.entry("#GETTING_DATA", "#DATEN_ABRUFEN"));

    private Fehlerwert() {}

    public static Zelle zelle(int spalte, String gespeichert, boolean formel) {
        return new Zelle(
                spalte, Zelle.Art.FEHLER, DEUTSCH.getOrDefault(gespeichert, Zelltext.rein(gespeichert)), null, formel);
    }
}
