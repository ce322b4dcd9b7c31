package de.zielnetz.tabelle.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.zielnetz.tabelle.Blattbauer;
import de.zielnetz.tabelle.Mappenbauer;
import de.zielnetz.tabelle.Unlesbar;
import de.zielnetz.tabelle.Unlesbar.Ursache;
import de.zielnetz.tabelle.Zellinhalt;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

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
        try (Reader text = kodierung.leser(inhalt)) {
            text.skip(trennung.vorspann()); // the line sep=… names the separator and is no data
            lies(text, trennung);
        }
        return "CSV, %s, %s".formatted(kodierung.name(), trennung.name());
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

    private void lies(Reader text, Trennzeichen trennung) throws Unlesbar, IOException {
        Felder felder = new Felder(mappe.blatt("", false), trennung.vorspann() > 0 ? 1 : 0);
        try (CsvReader<Boolean> csv = trennung.leser(felder, text)) {
            csv.forEach(zeile -> {});
        } catch (CsvParseException e) {
            if (felder.grund != null) {
                throw felder.grund;
            }
            throw fehlerhaft(felder.zeile, String.valueOf(e.getMessage()));
        }
    }

    private static Unlesbar fehlerhaft(long zeile, String meldung) {
        return meldung.startsWith("Unexpected character")
                ? new Unlesbar(
                        Ursache.CSV_FEHLERHAFT,
                        "Im Datensatz ab Zeile %d steht nach einem schließenden Anführungszeichen noch Text. Anführungszeichen innerhalb eines Felds sind zu verdoppeln."
                                .formatted(zeile))
                : new Unlesbar(
                        Ursache.CSV_FEHLERHAFT,
                        "Im Datensatz ab Zeile %d öffnet ein Anführungszeichen, das nicht wieder schließt."
                                .formatted(zeile));
    }

    /** Puts fields into the sheet as they come, without making records of them. */
    private static final class Felder extends AbstractBaseCsvCallbackHandler<Boolean> {

        private final Blattbauer blatt;
        private final int vorher;
        private long zeile;
        private @Nullable Unlesbar grund;

        Felder(Blattbauer blatt, int vorher) {
            this.blatt = blatt;
            this.vorher = vorher;
        }

        @Override
        protected void handleBegin(long startingLineNumber) {
            zeile = startingLineNumber + vorher;
        }

        @Override
        protected void handleField(int fieldIdx, char[] buf, int offset, int len, boolean quoted) {
            if (len == 0) {
                return;
            }
            try {
                blatt.text((int) zeile, fieldIdx, Zellinhalt.ohneSchutz(new String(buf, offset, len)), false);
            } catch (Unlesbar e) {
                grund = e;
                throw new IllegalStateException(e);
            }
        }

        @Override
        protected Boolean buildRecord() {
            return true;
        }
    }
}
