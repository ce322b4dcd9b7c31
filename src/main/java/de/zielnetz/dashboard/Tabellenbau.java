package de.zielnetz.dashboard;

import de.zielnetz.tabelle.Ausgabe;
import de.zielnetz.tabelle.Ausgabe.Ausgabespalte;
import de.zielnetz.tabelle.Ausgabe.Ausgabewert;
import de.zielnetz.tabelle.Ausgabe.Seite;
import de.zielnetz.tabelle.Ausgabe.Spaltenform;
import de.zielnetz.tabelle.Mappe.Format;
import de.zielnetz.tabelle.datei.Mappenschreiber;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes an answer as CSV. */
final class Tabellenbau {

    /** Between the values of a list. */
    private static final String WERTE = "; ";

    /** Between the objects of a list within a row; a missing value keeps its place, so that columns go together. */
    private static final String OBJEKTE = " | ";

    private static final int BREITE = 20;

    private final Tabellenplan.Tabelle tabelle;
    private final boolean excel;

    /** @param excel whether numbers and truth values are written as a German Excel reads them: 0,5 and WAHR */
    Tabellenbau(Tabellenplan.Tabelle tabelle, boolean excel) {
        this.tabelle = tabelle;
        this.excel = excel;
    }

    byte[] csv(Map<String, Object> daten) {
        List<Ausgabespalte> spalten = tabelle.spalten().stream()
                .map(spalte -> new Ausgabespalte(String.join(".", spalte), Spaltenform.TEXT, BREITE))
                .toList();
        List<List<Ausgabewert>> zeilen = zeilen(daten).stream().map(this::zeile).toList();
        ByteArrayOutputStream ziel = new ByteArrayOutputStream();
        try {
            Mappenschreiber.schreibe(
                    Format.CSV, new Ausgabe(List.of(new Seite("Antwort", List.of(), spalten, 0, zeilen))), ziel);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a stream in memory has none
        }
        return ziel.toByteArray();
    }

    private List<?> zeilen(Map<String, Object> daten) {
        Object hier = daten;
        for (String name : tabelle.ort()) {
            hier = hier instanceof Map<?, ?> objekt ? objekt.get(name) : null;
        }
        return hier instanceof List<?> liste ? liste : hier == null ? List.of() : List.of(hier);
    }

    private List<Ausgabewert> zeile(Object zeile) {
        List<Ausgabewert> werte = new ArrayList<>(tabelle.spalten().size());
        for (List<String> spalte : tabelle.spalten()) {
            Object wert = folge(zeile, spalte, 0);
            werte.add(
                    wert instanceof Number zahl
                            ? new Ausgabewert(text(wert), zahl.doubleValue())
                            : new Ausgabewert(text(wert)));
        }
        return werte;
    }

    /** What stands there; where a list of objects is on the way, the texts of all of them. */
    private @Nullable Object folge(@Nullable Object hier, List<String> spalte, int ab) {
        if (ab == spalte.size()) {
            return hier;
        }
        if (hier instanceof List<?> objekte) {
            List<String> texte = new ArrayList<>();
            objekte.forEach(objekt -> texte.add(text(folge(objekt, spalte, ab))));
            return String.join(OBJEKTE, texte);
        }
        return hier instanceof Map<?, ?> objekt ? folge(objekt.get(spalte.get(ab)), spalte, ab + 1) : null;
    }

    private String text(@Nullable Object wert) {
        if (wert == null) {
            return "";
        }
        if (wert instanceof List<?> liste) {
            return String.join(WERTE, liste.stream().map(this::text).toList());
        }
        if (wert instanceof Boolean wahr && excel) {
            return wahr ? "WAHR" : "FALSCH";
        }
        if (wert instanceof Number) {
            BigDecimal zahl = new BigDecimal(wert.toString());
            String ziffern = (zahl.signum() == 0 ? BigDecimal.ZERO : zahl.stripTrailingZeros()).toPlainString();
            return excel ? ziffern.replace('.', ',') : ziffern;
        }
        return wert.toString();
    }
}
