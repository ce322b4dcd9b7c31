package de.zielnetz.tabelle.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.zielnetz.tabelle.Mappengrenzen;
import de.zielnetz.tabelle.Unlesbar;
import de.zielnetz.tabelle.Unlesbar.Ursache;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What separates the fields of a text file (delimiter sniffing).
 *
 * @param vorspann characters before the first row: a line {@code sep=;} as Excel understands it
 */
record Trennzeichen(char zeichen, int vorspann) {

    private static final int PROBE = 64 * 1024;
    private static final int PROBEZEILEN = 200;
    private static final Pattern ANGABE = Pattern.compile("(?i)\"?sep=([^\\p{Alnum}\"\\s]|\\t)\"?(\\r\\n|\\r|\\n|$)");

    /** In the order in which they win a tie. */
    private static final char[] KANDIDATEN = {';', '\t', '|', ','};

    /** How many lines those are. */
    int vorspannzeilen() {
        return vorspann > 0 ? 1 : 0;
    }

    String name() {
        return switch (zeichen) {
            case ';' -> "Semikolon";
            case '\t' -> "Tabulator";
            case '|' -> "senkrechter Strich";
            case ',' -> "Komma";
            default -> "Trennzeichen „" + zeichen + "“";
        };
    }

    <T> CsvReader<T> leser(CsvCallbackHandler<T> felder, Reader text) {
        return CsvReader.builder()
                .fieldSeparator(zeichen)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(4 * Mappengrenzen.ZELLTEXT)
                .build(felder, new Textfelder(new BufferedReader(text), zeichen));
    }

    /** Decides on the first rows; the name decides where nothing else does. */
    static Trennzeichen erkenne(String endung, Reader text) throws IOException, Unlesbar {
        char[] puffer = new char[PROBE];
        int laenge = 0;
        for (int n = 0; n >= 0 && laenge < PROBE; n = text.read(puffer, laenge, PROBE - laenge)) {
            laenge += n;
        }
        String probe = new String(puffer, 0, laenge);
        Matcher angabe = ANGABE.matcher(probe);
        if (angabe.lookingAt()) {
            return new Trennzeichen(angabe.group(1).charAt(0), angabe.end());
        }
        char bestes = endung.equals("tsv") || endung.equals("tab") ? '\t' : ';';
        double hoechste = 0;
        for (char kandidat : KANDIDATEN) {
            double wertung = new Trennzeichen(kandidat, 0).wertung(probe, laenge == PROBE);
            if (kandidat == bestes && wertung > 0 && bestes == '\t') {
                return new Trennzeichen(kandidat, 0);
            }
            if (wertung > hoechste) {
                hoechste = wertung;
                bestes = kandidat;
            }
        }
        boolean textname = List.of("csv", "tsv", "tab", "txt", "").contains(endung) || !endung.matches("[a-z0-9]{1,5}");
        if (hoechste == 0 && !textname) {
            throw new Unlesbar(
                    Ursache.FORMAT_FALSCH_BENANNT,
                    "Die Datei heißt .%s, ist aber bloßer Text ohne Spalten. Bitte in Excel oder LibreOffice öffnen und als .xlsx, .ods oder CSV speichern."
                            .formatted(endung));
        }
        return new Trennzeichen(bestes, 0);
    }

    /** How well the rows agree on a number of fields above one, more for many fields; 0 where it separates nothing. */
    private double wertung(String probe, boolean abgeschnitten) {
        List<Integer> zahlen = new ArrayList<>();
        boolean heil = true;
        try (CsvReader<Integer> csv = leser(new Zaehler(), new StringReader(probe))) {
            for (Integer zahl : csv) {
                zahlen.add(zahl);
                if (zahlen.size() == PROBEZEILEN) {
                    break;
                }
            }
        } catch (CsvParseException e) {
            heil = abgeschnitten && String.valueOf(e.getMessage()).startsWith("Unclosed");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (abgeschnitten && zahlen.size() > 1 && zahlen.size() < PROBEZEILEN) {
            zahlen.remove(zahlen.size() - 1);
        }
        Map<Integer, Integer> haeufigkeit = new HashMap<>();
        zahlen.forEach(zahl -> haeufigkeit.merge(zahl, 1, Integer::sum));
        double beste = 0;
        for (Map.Entry<Integer, Integer> e : haeufigkeit.entrySet()) {
            if (e.getKey() > 1) {
                beste = Math.max(beste, (double) e.getValue() / zahlen.size() * Math.sqrt(e.getKey() - 1));
            }
        }
        // A heading that the delimiter does not separate, or quotes that it tears apart, speak against it.
        return beste * (!zahlen.isEmpty() && zahlen.get(0) == 1 ? 0.5 : 1) * (heil ? 1 : 0.1);
    }

    private static final class Zaehler extends AbstractBaseCsvCallbackHandler<Integer> {
        @Override
        protected Integer buildRecord() {
            return getFieldCount();
        }
    }
}
