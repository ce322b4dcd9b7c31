package de.zielnetz.tabelle.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.zielnetz.tabelle.Lesefrist;
import de.zielnetz.tabelle.Mappe;
import de.zielnetz.tabelle.Mappenbauer;
import de.zielnetz.tabelle.Unlesbar;
import de.zielnetz.tabelle.Unlesbar.Ursache;
import de.zielnetz.tabelle.csv.Zeilenfelder.Einwand;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Map;
import java.util.TreeMap;

/** Reads delimited text (CSV, TSV) of whatever encoding and delimiter; every cell is TEXT. */
public final class CsvMappenleser {

    private final Mappenbauer mappe;

    public CsvMappenleser(Mappenbauer mappe) {
        this.mappe = mappe;
    }

    /** Returns the description of how the file was read. */
    public String lies(String endung, byte[] inhalt) throws Unlesbar, IOException {
        if (istLeer(inhalt)) {
            throw new Unlesbar(Ursache.LEER, "Die Datei ist leer.");
        }
        Kodierung kodierung = Kodierung.erkenne(inhalt);
        if (kodierung.zweifel() != null) {
            mappe.hinweise().melde("KODIERUNG_UNSICHER", "", kodierung.zweifel());
        }
        Trennzeichen trennung;
        try (Reader text = kodierung.leser(inhalt)) {
            trennung = Trennzeichen.erkenne(endung, text);
        }
        Map<Integer, Einwand> einwaende = new TreeMap<>();
        Gemisch gemisch = kodierung.gemisch();
        if (gemisch != null) {
            gemisch.abweichende()
                    .forEach(zeile -> einwaende.put(
                            zeile - trennung.vorspannzeilen(),
                            new Einwand(
                                    Mappe.Hinweis.KODIERUNG_GEMISCHT,
                                    "Diese Zeile ist in %s; beides wurde gelesen. Bitte Umlaute prüfen."
                                            .formatted(gemisch.abweichung()))));
        }
        lies(kodierung, inhalt, trennung, einwaende);
        return "CSV, %s, %s".formatted(kodierung.name(), trennung.name());
    }

    /** The text behind the line sep=…, which names the separator and is no row. */
    private static Reader daten(Kodierung kodierung, byte[] inhalt, Trennzeichen trennung) throws IOException {
        Reader text = kodierung.leser(inhalt);
        text.skip(trennung.vorspann());
        return text;
    }

    private void lies(Kodierung kodierung, byte[] inhalt, Trennzeichen trennung, Map<Integer, Einwand> einwaende)
            throws Unlesbar, IOException {
        if (passenAnfuehrungszeichen(kodierung, inhalt, trennung)) {
            lies(daten(kodierung, inhalt, trennung), trennung, einwaende);
            return;
        }
        StringWriter ganz = new StringWriter(inhalt.length);
        try (Reader text = daten(kodierung, inhalt, trennung)) {
            text.transferTo(ganz);
        }
        Anfuehrungszeichen.Geheilt geheilt = Anfuehrungszeichen.heile(ganz.toString(), trennung.zeichen());
        geheilt.zeilen()
                .forEach(
                        zeile -> einwaende.put(
                                zeile,
                                new Einwand(
                                        Mappe.Hinweis.ANFUEHRUNGSZEICHEN,
                                        "In dieser Zeile passen die Anführungszeichen eines Felds nicht zueinander; es wurde gelesen, wie es bis zum nächsten Trennzeichen dasteht. Anführungszeichen innerhalb eines Felds sind zu verdoppeln.")));
        lies(new StringReader(geheilt.text()), trennung, einwaende);
    }

    /** Whether each record can be read; costs the text once more and no memory. */
    private static boolean passenAnfuehrungszeichen(Kodierung kodierung, byte[] inhalt, Trennzeichen trennung)
            throws IOException {
        try (CsvReader<Boolean> csv = trennung.leser(new Pruefung(), daten(kodierung, inhalt, trennung))) {
            csv.forEach(zeile -> {});
            return true;
        } catch (CsvParseException e) {
            return false;
        }
    }

    private static boolean istLeer(byte[] inhalt) {
        for (byte b : inhalt) {
            if (b != 0
                    && b != ' '
                    && b != '\t'
                    && b != '\r'
                    && b != '\n'
                    && b != (byte) 0xEF
                    && b != (byte) 0xBB
                    && b != (byte) 0xBF
                    && b != (byte) 0xFE
                    && b != (byte) 0xFF) {
                return false;
            }
        }
        return true;
    }

    private void lies(Reader text, Trennzeichen trennung, Map<Integer, Einwand> einwaende)
            throws Unlesbar, IOException {
        Zeilenfelder felder = new Zeilenfelder(mappe.blatt("", false), einwaende);
        try (CsvReader<Boolean> csv = trennung.leser(felder, text)) {
            csv.forEach(zeile -> {});
            felder.meldeVor(Long.MAX_VALUE);
        } catch (CsvParseException e) {
            Lesefrist.pruefe();
            Unlesbar grund = felder.grund();
            if (grund != null) {
                throw grund;
            }
            throw new Unlesbar(
                    Ursache.CSV_FEHLERHAFT,
                    "Der Datensatz in Zeile %d lässt sich nicht in Felder teilen; vielleicht ist ein Feld zu lang."
                            .formatted(felder.zeile()));
        }
    }

    /** Looks at the fields and keeps none. */
    private static final class Pruefung extends AbstractBaseCsvCallbackHandler<Boolean> {

        @Override
        protected Boolean buildRecord() {
            return true;
        }
    }
}
