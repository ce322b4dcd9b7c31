package de.zielnetz.tabelle.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import de.zielnetz.tabelle.Ausgabe;
import de.zielnetz.tabelle.Ausgabe.Ausgabespalte;
import de.zielnetz.tabelle.Ausgabe.Ausgabewert;
import de.zielnetz.tabelle.Zellinhalt;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes CSV, safe against CSV injection, as a German Excel opens it with a double click: UTF-8 with BOM, semicolons, CRLF, decimal comma. */
public final class CsvSchreiber {

    private CsvSchreiber() {}

    public static void schreibe(Ausgabe.Seite seite, OutputStream ziel) throws IOException {
        Writer text = new OutputStreamWriter(ziel, StandardCharsets.UTF_8);
        text.write('\uFEFF');
        // Quotes everywhere: a program that guesses the separator then sees only the true ones.
        @SuppressWarnings("resource") // would close the caller's stream
        CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .quoteStrategy(QuoteStrategies.NON_EMPTY)
                .build(text);
        seite.vorspann().forEach(zeile -> csv.writeRecord(feld(new Ausgabewert(zeile))));
        csv.writeRecord(
                seite.spalten().stream().map(Ausgabespalte::ueberschrift).toList());
        for (List<Ausgabewert> zeile : seite.zeilen()) {
            csv.writeRecord(zeile.stream().map(CsvSchreiber::feld).toList());
        }
        csv.flush();
        text.flush();
    }

    private static String feld(Ausgabewert wert) {
        return wert.zahl() == null ? Zellinhalt.mitSchutz(Zellinhalt.haltbar(wert.text())) : wert.text();
    }
}
