package de.zielnetz.dashboard.tafel;

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
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes tables as CSV, as XLSX with a sheet for each, or as flat objects for JSON. */
public final class Tafelschreiber {

    private static final int SCHMAL = 14;
    private static final int BREIT = 30;
    private static final int BLATTNAME = 28;

    private Tafelschreiber() {}

    /** @param werte how the texts of CSV are written */
    public static byte[] schreibe(Format format, List<Tafel> tafeln, Zellwerte werte) {
        Set<String> namen = new HashSet<>();
        List<Seite> seiten =
                tafeln.stream().map(tafel -> seite(tafel, werte, namen)).toList();
        ByteArrayOutputStream ziel = new ByteArrayOutputStream();
        try {
            Mappenschreiber.schreibe(format, new Ausgabe(seiten), ziel);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a stream in memory has none
        }
        return ziel.toByteArray();
    }

    private static Seite seite(Tafel tafel, Zellwerte werte, Set<String> namen) {
        List<Ausgabespalte> spalten = tafel.koepfe().stream()
                .map(k -> new Ausgabespalte(
                        k.wort(), k.zahl() ? Spaltenform.ZAHL : Spaltenform.TEXT, k.zahl() ? SCHMAL : BREIT))
                .toList();
        List<List<Ausgabewert>> zeilen = new ArrayList<>();
        for (List<@Nullable Object> zeile : tafel.zeilen()) {
            List<Ausgabewert> zellen = new ArrayList<>();
            zeile.forEach(wert -> zellen.add(zelle(wert, werte)));
            zeilen.add(zellen);
        }
        if (tafel.schluss() != null) {
            // As wide as the others: not everybody reads a table in which a line is shorter.
            List<Ausgabewert> letzte = new ArrayList<>(Collections.nCopies(spalten.size(), new Ausgabewert("")));
            letzte.set(0, new Ausgabewert(tafel.schluss()));
            zeilen.add(letzte);
        }
        String name = tafel.name().replaceAll("[:\\\\/?*\\[\\]]+", "");
        name = name.substring(0, Math.min(name.length(), BLATTNAME));
        return new Seite(Spaltenworte.eindeutig(name, namen), List.of(), spalten, 1, zeilen);
    }

    private static Ausgabewert zelle(@Nullable Object wert, Zellwerte werte) {
        return wert instanceof Number zahl
                ? new Ausgabewert(werte.text(wert), zahl.doubleValue())
                : new Ausgabewert(werte.text(wert));
    }

    /** Each row as an object with all columns, also those that are empty. */
    public static List<Map<String, @Nullable Object>> objekte(Tafel tafel) {
        List<Map<String, @Nullable Object>> objekte = new ArrayList<>();
        for (List<@Nullable Object> zeile : tafel.zeilen()) {
            Map<String, @Nullable Object> objekt = new LinkedHashMap<>();
            for (int spalte = 0; spalte < tafel.koepfe().size(); spalte++) {
                objekt.put(tafel.koepfe().get(spalte).wort(), zeile.get(spalte));
            }
            objekte.add(objekt);
        }
        return objekte;
    }
}
