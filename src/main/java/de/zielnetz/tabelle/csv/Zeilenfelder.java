package de.zielnetz.tabelle.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.zielnetz.tabelle.Blattbauer;
import de.zielnetz.tabelle.Unlesbar;
import de.zielnetz.tabelle.Zellinhalt;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Puts fields into the sheet as they come, without making records of them. Rows are counted as spreadsheet programs count them:
 * one a record however many lines it has, and one an empty line.
 */
final class Zeilenfelder extends AbstractBaseCsvCallbackHandler<Boolean> {

    /** What is to be said of a line of the text. */
    record Einwand(String code, String satz) {}

    private final Blattbauer blatt;
    private final NavigableMap<Integer, Einwand> offene;
    private int zeile;
    private long beginn;
    private long umbrueche;
    private @Nullable Unlesbar grund;

    /** @param einwaende by the line of the text, counted from 1 */
    Zeilenfelder(Blattbauer blatt, Map<Integer, Einwand> einwaende) {
        this.blatt = blatt;
        this.offene = new TreeMap<>(einwaende);
    }

    /** What kept a field out of the sheet, null where nothing did. */
    @Nullable
    Unlesbar grund() {
        return grund;
    }

    int zeile() {
        return zeile;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        meldeVor(startingLineNumber);
        long leere = startingLineNumber - (beginn + umbrueche + 1);
        zeile += 1 + (int) Math.max(0, leere);
        beginn = startingLineNumber;
        umbrueche = 0;
    }

    /** All that is to be said of lines of the record that ends. */
    void meldeVor(long naechsteZeile) {
        while (!offene.isEmpty() && offene.firstKey() < naechsteZeile) {
            Einwand einwand = offene.pollFirstEntry().getValue();
            blatt.meldeZeile(einwand.code(), zeile, einwand.satz());
        }
    }

    @Override
    protected void handleField(int fieldIdx, char[] buf, int offset, int len, boolean quoted) {
        if (len == 0) {
            return;
        }
        for (int i = offset; quoted && i < offset + len; i++) {
            if (buf[i] == '\n' || (buf[i] == '\r' && (i + 1 == offset + len || buf[i + 1] != '\n'))) {
                umbrueche++;
            }
        }
        try {
            blatt.text(zeile, fieldIdx, Zellinhalt.ohneSchutz(new String(buf, offset, len)), false);
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
