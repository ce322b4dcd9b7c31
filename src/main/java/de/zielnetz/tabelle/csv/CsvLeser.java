package de.zielnetz.tabelle.csv;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.zielnetz.tabelle.Tabelle;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads CSV in UTF-8 with commas, as in the folder {@code import/}. */
public final class CsvLeser {

    private CsvLeser() {}

    /** Reads the whole file; closes it. Costs its cells. */
    public static Tabelle lies(String name, InputStream datei) {
        try (Reader text = new InputStreamReader(datei, StandardCharsets.UTF_8);
                CsvReader<CsvRecord> csv =
                        CsvReader.builder().skipEmptyLines(true).ofCsvRecord(text)) {
            List<String> kopf = new ArrayList<>();
            List<Tabelle.Zeile> zeilen = new ArrayList<>();
            for (CsvRecord zeile : csv) {
                if (kopf.isEmpty()) {
                    zeile.getFields().forEach(feld -> kopf.add(feld.strip()));
                } else {
                    zeilen.add(new Tabelle.Zeile(zeile.getStartingLineNumber(), zellen(kopf, zeile)));
                }
            }
            return new Tabelle(name, List.copyOf(kopf), zeilen);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> zellen(List<String> kopf, CsvRecord zeile) {
        Map<String, String> zellen = new HashMap<>();
        for (int i = 0; i < Math.min(kopf.size(), zeile.getFieldCount()); i++) {
            String zelle = zeile.getField(i).strip();
            if (!zelle.isEmpty()) {
                zellen.put(kopf.get(i), zelle);
            }
        }
        return zellen;
    }
}
