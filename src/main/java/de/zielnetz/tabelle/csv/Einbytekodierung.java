package de.zielnetz.tabelle.csv;

import de.zielnetz.tabelle.Dateiart;
import de.zielnetz.tabelle.Unlesbar;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * Tells apart the encodings with one byte a character, for text that is no UTF-8 (charset detection). Where bytes stand between two letters,
 * the encoding that makes German umlauts of them is the likelier one.
 */
final class Einbytekodierung {

    private static final String UMLAUTE = "äöüÄÖÜß";
    private static final String WEITERE = "éèêëáàâãåæçíìîïñóòôõøúùûýÉÈÁÀÂÅÆÇÍÓØÚŠšŽžŸœŒ";

    private final byte[] inhalt;
    private final int[] zwischenBuchstaben = new int[256];
    private final boolean[] kommtVor = new boolean[256];

    Einbytekodierung(byte[] inhalt) {
        this.inhalt = inhalt;
    }

    Kodierung erkenne() throws Unlesbar {
        zaehle();
        if (kommtVor[0xA4] && !hatZusatz()) {
            // The euro sign where Windows-1252 has a sign nobody uses.
            return kodierung("ISO-8859-15", "ISO-8859-15", null);
        }
        int windows = kommtVor[0x81] || kommtVor[0x8D] || kommtVor[0x8F] || kommtVor[0x90] || kommtVor[0x9D]
                ? -1
                : wertung("windows-1252");
        int dos = wertung("IBM850");
        int mac = wertung("x-MacRoman");
        if (windows < 0 && dos <= 0 && mac <= 0) {
            throw Dateiart.unbekannt();
        }
        if (Math.max(dos, mac) > 2 * windows + 2) {
            return dos >= mac
                    ? kodierung("IBM850", "Codepage 850 (DOS)", Kodierung.zweifel("Codepage 850 (DOS)"))
                    : kodierung("x-MacRoman", "Mac Roman", Kodierung.zweifel("Mac Roman"));
        }
        if (windows < 0) {
            throw Dateiart.unbekannt();
        }
        boolean unsicher = (windows > 0 && Math.max(dos, mac) >= windows) || zuVieleNebeneinander();
        return kodierung("windows-1252", "Windows-1252", unsicher ? Kodierung.zweifel("Windows-1252") : null);
    }

    private static Kodierung kodierung(String zeichensatz, String name, @Nullable String zweifel) {
        return new Kodierung(Charset.forName(zeichensatz), name, 0, zweifel);
    }

    private void zaehle() {
        for (int i = 0; i < inhalt.length; i++) {
            if (inhalt[i] < 0) {
                kommtVor[inhalt[i] & 0xFF] = true;
                if (istBuchstabe(i - 1) && istBuchstabe(i + 1)) {
                    zwischenBuchstaben[inhalt[i] & 0xFF]++;
                }
            }
        }
    }

    private boolean istBuchstabe(int i) {
        return i >= 0 && i < inhalt.length && inhalt[i] > 0 && Character.isLetter(inhalt[i]);
    }

    /** Whether bytes occur that only the Windows encodings use. */
    private boolean hatZusatz() {
        for (int i = 0x80; i < 0xA0; i++) {
            if (kommtVor[i]) {
                return true;
            }
        }
        return false;
    }

    private int wertung(String zeichensatz) {
        if (!Charset.isSupported(zeichensatz)) {
            return 0;
        }
        Charset satz = Charset.forName(zeichensatz);
        int wertung = 0;
        for (int b = 0x80; b < 0x100; b++) {
            String zeichen = new String(new byte[] {(byte) b}, satz);
            int gewicht = UMLAUTE.contains(zeichen) ? 3 : WEITERE.contains(zeichen) ? 1 : 0;
            wertung += gewicht * Math.min(zwischenBuchstaben[b], 1_000_000);
        }
        return wertung;
    }

    /** German and its neighbours seldom put two accented letters side by side; Cyrillic or Greek would. */
    private boolean zuVieleNebeneinander() {
        int hohe = 0;
        int paare = 0;
        for (int i = 0; i < inhalt.length; i++) {
            if ((inhalt[i] & 0xFF) >= 0xC0) {
                hohe++;
                if (i > 0 && (inhalt[i - 1] & 0xFF) >= 0xC0 && (inhalt[i] & 0xFF) != 0xDF) {
                    paare++;
                }
            }
        }
        return paare * 10L > hohe;
    }
}
