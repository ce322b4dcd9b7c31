package de.zielnetz.tabelle.csv;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Text in which lines of UTF-8 stand beside lines of Windows-1252, as when two exports are put together. Whole sequences of
 * UTF-8 are read as such, other bytes as Windows-1252.
 */
final class Gemisch {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final byte[] inhalt;
    private final List<Integer> zeilenInUtf8 = new ArrayList<>();
    private final List<Integer> andereZeilen = new ArrayList<>();
    private final ByteArrayOutputStream andere = new ByteArrayOutputStream();

    Gemisch(byte[] inhalt) {
        this.inhalt = inhalt;
        int zeile = 1;
        for (int i = 0; i < inhalt.length; i++) {
            int laenge = inhalt[i] < 0 ? folge(inhalt, i) : 0;
            if (laenge > 0) {
                merke(zeilenInUtf8, zeile);
                i += laenge - 1;
                continue;
            }
            if (inhalt[i] == '\n') {
                zeile++;
            } else if (inhalt[i] < 0) {
                merke(andereZeilen, zeile);
            }
            andere.write(inhalt[i]);
        }
    }

    private static void merke(List<Integer> zeilen, int zeile) {
        if (zeilen.isEmpty() || zeilen.get(zeilen.size() - 1) != zeile) {
            zeilen.add(zeile);
        }
    }

    boolean istGemischt() {
        return !zeilenInUtf8.isEmpty() && !andereZeilen.isEmpty();
    }

    /** The bytes that are no whole sequence of UTF-8. */
    byte[] ohneUtf8() {
        return andere.toByteArray();
    }

    /** The lines that are written otherwise than most. */
    List<Integer> abweichende() {
        return istFastUtf8() ? andereZeilen : zeilenInUtf8;
    }

    /** In German, for a sentence. */
    String abweichung() {
        return istFastUtf8()
                ? "Windows-1252 geschrieben, die Datei sonst in UTF-8"
                : "UTF-8 geschrieben, die Datei sonst in Windows-1252";
    }

    private boolean istFastUtf8() {
        return andereZeilen.size() <= zeilenInUtf8.size();
    }

    String text() {
        StringBuilder text = new StringBuilder(inhalt.length);
        int ab = 0;
        for (int i = 0; i < inhalt.length; i++) {
            int laenge = inhalt[i] < 0 ? folge(inhalt, i) : 0;
            if (laenge > 0) {
                text.append(new String(inhalt, ab, i - ab, WINDOWS));
                text.append(new String(inhalt, i, laenge, StandardCharsets.UTF_8));
                ab = i + laenge;
                i = ab - 1;
            }
        }
        return text.append(new String(inhalt, ab, inhalt.length - ab, WINDOWS)).toString();
    }

    /** How many bytes the sequence of UTF-8 has that begins here; 0 where none does. */
    private static int folge(byte[] inhalt, int ab) {
        int erstes = inhalt[ab] & 0xFF;
        int laenge = erstes >= 0xF0 && erstes < 0xF5
                ? 4
                : erstes >= 0xE0 && erstes < 0xF0 ? 3 : erstes >= 0xC2 && erstes < 0xE0 ? 2 : 0;
        for (int i = 1; i < laenge; i++) {
            if (ab + i >= inhalt.length || (inhalt[ab + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return laenge;
    }
}
