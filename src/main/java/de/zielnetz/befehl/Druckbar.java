package de.zielnetz.befehl;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.Map;

/** Replaces what a terminal's character set lacks: {@code ä} by {@code ae}, typographic signs by plain ones. */
final class Druckbar {

    private static final Map<String, String> ERSATZ = Map.ofEntries(
            Map.entry("ä", "ae"),
            Map.entry("ö", "oe"),
            Map.entry("ü", "ue"),
            Map.entry("Ä", "Ae"),
            Map.entry("Ö", "Oe"),
            Map.entry("Ü", "Ue"),
            Map.entry("ß", "ss"),
            Map.entry("€", "EUR"),
            Map.entry("„", "\""),
            Map.entry("“", "\""),
            Map.entry("”", "\""),
            Map.entry("‚", "'"),
            Map.entry("‘", "'"),
            Map.entry("’", "'"),
            Map.entry("–", "-"),
            Map.entry("—", "-"),
            Map.entry("…", "..."),
            Map.entry("→", "->"),
            Map.entry("\u00a0", " "));

    private final CharsetEncoder kodierer;

    Druckbar(Charset zeichensatz) {
        this.kodierer = zeichensatz.newEncoder();
    }

    /** Without control characters and those that turn the direction of writing: a cell must not steer a terminal. */
    String inEinerZeile(String roh) {
        return darstellbar(roh.replaceAll("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029]+", " "));
    }

    private synchronized String darstellbar(String text) {
        if (kodierer.canEncode(text)) {
            return text;
        }
        StringBuilder neu = new StringBuilder(text.length());
        text.codePoints()
                .mapToObj(Character::toString)
                .forEach(zeichen ->
                        neu.append(kodierer.canEncode(zeichen) ? zeichen : ERSATZ.getOrDefault(zeichen, "?")));
        return neu.toString();
    }

    Writer filtere(Writer ziel) {
        return new FilterWriter(ziel) {

            @Override
            public void write(int zeichen) throws IOException {
                out.write(darstellbar(String.valueOf((char) zeichen)));
            }

            @Override
            public void write(char[] zeichen, int ab, int laenge) throws IOException {
                out.write(darstellbar(new String(zeichen, ab, laenge)));
            }

            @Override
            public void write(String text, int ab, int laenge) throws IOException {
                out.write(darstellbar(text.substring(ab, ab + laenge)));
            }
        };
    }
}
