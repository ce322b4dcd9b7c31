package de.zielnetz.einlesen.fakten;

import de.zielnetz.tabelle.Ausgabe;
import de.zielnetz.tabelle.Ausgabe.Ausgabespalte;
import de.zielnetz.tabelle.Ausgabe.Ausgabewert;
import de.zielnetz.tabelle.Ausgabe.Seite;
import de.zielnetz.tabelle.Ausgabe.Spaltenform;
import de.zielnetz.tabelle.Mappe.Format;
import de.zielnetz.tabelle.Tabelle;
import de.zielnetz.tabelle.csv.CsvLeser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A folder of CSV files in the layout of a city's workbook. */
public final class Stadtordner {

    /** The second city, made up by hand. */
    public static final Path QUELLSTADT = Path.of("import/quellstadt");

    private Stadtordner() {}

    /** The files as tables, by name. */
    public static List<Tabelle> tabellen(Path ordner) throws IOException {
        return tabellen(ordner, "");
    }

    /** Only those whose name begins so. */
    public static List<Tabelle> tabellen(Path ordner, String beginn) throws IOException {
        List<Tabelle> tabellen = new ArrayList<>();
        try (Stream<Path> dateien = Files.list(ordner)) {
            for (Path datei : dateien.filter(d -> d.getFileName().toString().startsWith(beginn)
                            && d.toString().endsWith(".csv"))
                    .sorted()
                    .toList()) {
                tabellen.add(CsvLeser.lies(datei.getFileName().toString(), Files.newInputStream(datei)));
            }
        }
        return tabellen;
    }

    /** The same as a workbook: a sheet per file. */
    public static byte[] alsMappe(Path ordner, Format format) throws IOException {
        List<Seite> seiten = tabellen(ordner).stream().map(Stadtordner::seite).toList();
        return Stadtrueckweg.datei(new Ausgabe(seiten), format);
    }

    private static Seite seite(Tabelle tabelle) {
        return new Seite(
                tabelle.name().replace(".csv", ""),
                List.of(),
                tabelle.kopf().stream()
                        .map(u -> new Ausgabespalte(u, Spaltenform.TEXT, 30))
                        .toList(),
                1,
                tabelle.zeilen().stream()
                        .map(z -> tabelle.kopf().stream()
                                .map(u -> new Ausgabewert(Objects.requireNonNullElse(z.zelle(u), "")))
                                .toList())
                        .toList());
    }
}
