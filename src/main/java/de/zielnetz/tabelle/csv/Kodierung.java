package de.zielnetz.tabelle.csv;

import de.zielnetz.tabelle.Dateiart;
import de.zielnetz.tabelle.Unlesbar;
import de.zielnetz.tabelle.Unlesbar.Ursache;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How a text file writes its characters (charset detection): by its BOM, otherwise by what its bytes can be.
 *
 * @param ab where the text begins, after the mark of its encoding
 * @param zweifel a German sentence where another encoding is as likely, otherwise null
 * @param gemisch where lines are in two encodings, otherwise null
 */
record Kodierung(
        Charset zeichensatz,
        String name,
        int ab,
        @Nullable String zweifel,
        @Nullable Gemisch gemisch) {

    Kodierung(Charset zeichensatz, String name, int ab, @Nullable String zweifel) {
        this(zeichensatz, name, ab, zweifel, null);
    }

    private static final String BITTE = " Bitte Umlaute prüfen und die Datei am besten als „CSV UTF-8“ speichern.";

    static Kodierung erkenne(byte[] inhalt) throws Unlesbar {
        if (beginnt(inhalt, 0xEF, 0xBB, 0xBF)) {
            return sicher(inhalt, StandardCharsets.UTF_8, "UTF-8", 3);
        }
        if (beginnt(inhalt, 0xFF, 0xFE, 0, 0) || beginnt(inhalt, 0, 0, 0xFE, 0xFF)) {
            throw Dateiart.unbekannt();
        }
        if (beginnt(inhalt, 0xFF, 0xFE)) {
            return sicher(inhalt, StandardCharsets.UTF_16LE, "UTF-16", 2);
        }
        if (beginnt(inhalt, 0xFE, 0xFF)) {
            return sicher(inhalt, StandardCharsets.UTF_16BE, "UTF-16", 2);
        }
        int[] nullen = new int[2];
        int steuerzeichen = 0;
        for (int i = 0; i < inhalt.length; i++) {
            if (inhalt[i] == 0) {
                nullen[i % 2]++;
            } else if (inhalt[i] > 0
                    && inhalt[i] < ' '
                    && inhalt[i] != '\n'
                    && inhalt[i] != '\r'
                    && inhalt[i] != '\t') {
                steuerzeichen++;
            }
        }
        if (nullen[0] + nullen[1] > 0) {
            return ohneMarke(inhalt, nullen);
        }
        if (steuerzeichen > 1 + inhalt.length / 200) {
            throw Dateiart.unbekannt();
        }
        return liesbar(inhalt, 0, StandardCharsets.UTF_8)
                ? new Kodierung(StandardCharsets.UTF_8, "UTF-8", 0, zweifel(inhalt))
                : einbyte(inhalt);
    }

    /** No UTF-8 as a whole, but perhaps in parts. */
    private static Kodierung einbyte(byte[] inhalt) throws Unlesbar {
        Gemisch gemisch = new Gemisch(inhalt);
        if (gemisch.istGemischt()) {
            Kodierung rest = new Einbytekodierung(gemisch.ohneUtf8()).erkenne();
            if (rest.name().equals("Windows-1252")) {
                return new Kodierung(rest.zeichensatz(), "Windows-1252 und UTF-8 gemischt", 0, null, gemisch);
            }
        }
        return new Einbytekodierung(inhalt).erkenne();
    }

    private static boolean beginnt(byte[] inhalt, int... marke) {
        for (int i = 0; i < marke.length; i++) {
            if (i >= inhalt.length || (inhalt[i] & 0xFF) != marke[i]) {
                return false;
            }
        }
        return true;
    }

    /** Letters of western languages have a zero in every second byte of UTF-16. */
    private static Kodierung ohneMarke(byte[] inhalt, int[] nullen) throws Unlesbar {
        int haelfte = inhalt.length / 2;
        if (nullen[1] >= haelfte * 0.7 && nullen[0] <= haelfte * 0.05) {
            return sicher(inhalt, StandardCharsets.UTF_16LE, "UTF-16", 0);
        }
        if (nullen[0] >= haelfte * 0.7 && nullen[1] <= haelfte * 0.05) {
            return sicher(inhalt, StandardCharsets.UTF_16BE, "UTF-16", 0);
        }
        throw Dateiart.unbekannt();
    }

    private static Kodierung sicher(byte[] inhalt, Charset zeichensatz, String name, int ab) throws Unlesbar {
        if (!liesbar(inhalt, ab, zeichensatz)) {
            throw new Unlesbar(
                    Ursache.BESCHAEDIGT,
                    "Die Datei beginnt als %s, enthält aber Zeichen, die es darin nicht gibt; vielleicht ist sie abgeschnitten."
                            .formatted(name));
        }
        return new Kodierung(
                zeichensatz, name, ab, zeichensatz.equals(StandardCharsets.UTF_8) ? zweifel(inhalt) : null);
    }

    /** Whether all bytes are characters of this set; costs no memory. */
    static boolean liesbar(byte[] inhalt, int ab, Charset zeichensatz) {
        CharsetDecoder leser = leser(zeichensatz);
        ByteBuffer bytes = ByteBuffer.wrap(inhalt, ab, inhalt.length - ab);
        CharBuffer zeichen = CharBuffer.allocate(8192);
        CoderResult ergebnis;
        do {
            zeichen.clear();
            ergebnis = leser.decode(bytes, zeichen, true);
        } while (ergebnis.isOverflow());
        return !ergebnis.isError();
    }

    private static CharsetDecoder leser(Charset zeichensatz) {
        return zeichensatz
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    Reader leser(byte[] inhalt) {
        if (gemisch != null) {
            return new StringReader(gemisch.text());
        }
        return new InputStreamReader(new ByteArrayInputStream(inhalt, ab, inhalt.length - ab), leser(zeichensatz));
    }

    /** UTF-8 that was read as Windows-1252 and written as UTF-8 again: ä became Ã¤. */
    private static @Nullable String zweifel(byte[] inhalt) {
        for (int i = 0; i + 3 < inhalt.length; i++) {
            // Ã or Â, then what Windows-1252 has at 80 to BF.
            if (inhalt[i] == (byte) 0xC3 && inhalt[i + 1] == (byte) 0x83 && (inhalt[i + 2] & 0xFF) >= 0xC2) {
                int ende = Math.min(inhalt.length, i + 3 + ((inhalt[i + 2] & 0xFF) >= 0xE0 ? 2 : 1));
                String stelle = new String(Arrays.copyOfRange(inhalt, i, ende), StandardCharsets.UTF_8);
                int zweites = stelle.length() == 2 ? stelle.charAt(1) : 0;
                byte[] einst = stelle.getBytes(Charset.forName("windows-1252"));
                if (zweites >= 0x80 && einst.length == 2 && (einst[1] & 0xC0) == 0x80) {
                    return "Der Text enthält „%s“, wo „%s“ gemeint sein dürfte: Er wurde früher einmal falsch gelesen und so gespeichert."
                                    .formatted(stelle, new String(einst, StandardCharsets.UTF_8))
                            + BITTE;
                }
            }
        }
        return null;
    }

    static String zweifel(String name) {
        return "Die Zeichenkodierung ist nicht sicher zu erkennen; gelesen wurde %s.".formatted(name) + BITTE;
    }
}
