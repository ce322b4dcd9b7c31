package de.zielnetz.tabelle.xls;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.record.common.FormatRun;
import org.apache.poi.hssf.record.common.UnicodeString;

/** Which fonts of an .xls strike out what is written in them. */
final class XlsSchriften {

    /** There is no font of this number; the one behind the fourth is the fifth. */
    private static final int FEHLT = 4;

    private final BitSet schriften = new BitSet();
    private final BitSet formate = new BitSet();
    private final Map<Integer, String> gestrichene = new HashMap<>();
    private int anzahl;

    void nimm(FontRecord schrift) {
        schriften.set(anzahl < FEHLT ? anzahl : anzahl + 1, schrift.isStruckout());
        anzahl++;
    }

    void nimm(int nummer, ExtendedFormatRecord format) {
        formate.set(nummer, schriften.get(format.getFontIndex()));
    }

    /** Whether cells of this format are struck out. */
    boolean streicht(int format) {
        return format >= 0 && formate.get(format);
    }

    /** What is struck out of the shared text of this number, empty where nothing is. */
    String gestrichen(int text) {
        return gestrichene.getOrDefault(text, "");
    }

    /** The text without its struck runs, which are kept under its number. */
    String ohneGestrichenes(int nummer, UnicodeString text) {
        String ganz = text.getString();
        if (schriften.isEmpty() || text.getFormatRunCount() == 0) {
            return ganz;
        }
        StringBuilder rest = new StringBuilder();
        StringBuilder gestrichen = new StringBuilder();
        boolean durch = false;
        int ab = 0;
        for (int i = 0; i < text.getFormatRunCount(); i++) {
            FormatRun lauf = text.getFormatRun(i);
            int bis = Math.max(ab, Math.min(lauf.getCharacterPos(), ganz.length()));
            (durch ? gestrichen : rest).append(ganz, ab, bis);
            durch = lauf.getFontIndex() >= 0 && schriften.get(lauf.getFontIndex());
            ab = bis;
        }
        (durch ? gestrichen : rest).append(ganz, ab, ganz.length());
        if (!gestrichen.isEmpty()) {
            gestrichene.put(nummer, gestrichen.toString());
        }
        return rest.toString();
    }
}
