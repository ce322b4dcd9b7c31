package de.zielnetz.tabelle.csv;

import de.zielnetz.tabelle.Mappengrenzen;
import de.zielnetz.tabelle.Unlesbar;
import de.zielnetz.tabelle.Unlesbar.Ursache;
import java.util.ArrayList;
import java.util.List;

/**
 * Repairs delimited text whose quotation marks do not pair: a field that opens with one and does not close before its delimiter
 * is taken as it stands, up to the delimiter or the end of its line, so that it costs no other record. Costs the text, and for
 * each of at most {@value #MEISTE} broken fields once the longest field.
 */
final class Anfuehrungszeichen {

    private static final int MEISTE = 200;
    private static final int LAENGSTES = 4 * Mappengrenzen.ZELLTEXT;

    private final String text;
    private final char trenner;
    private final StringBuilder heil;
    private final List<Integer> zeilen = new ArrayList<>();
    private int zeile = 1;
    private int ab;

    private Anfuehrungszeichen(String text, char trenner) {
        this.text = text;
        this.trenner = trenner;
        this.heil = new StringBuilder(text.length() + 64);
    }

    /**
     * What came of it.
     *
     * @param zeilen the lines of the text, counted from 1, in which fields were repaired
     */
    record Geheilt(String text, List<Integer> zeilen) {}

    static Geheilt heile(String text, char trenner) throws Unlesbar {
        Anfuehrungszeichen heiler = new Anfuehrungszeichen(text, trenner);
        while (heiler.ab < text.length()) {
            heiler.feld();
        }
        return new Geheilt(heiler.heil.toString(), List.copyOf(heiler.zeilen));
    }

    /** One field and the delimiter or the end of line behind it. */
    private void feld() throws Unlesbar {
        int anfang = text.startsWith("=\"", ab) ? ab + 1 : ab;
        int zu = anfang < text.length() && text.charAt(anfang) == '"' ? schluss(anfang) : -1;
        if (zu >= 0) {
            uebernimm(zu + 1);
            while (ab < text.length() && text.charAt(ab) == ' ') {
                ab++; // blanks between a closing mark and the delimiter say nothing
            }
        } else {
            int ende = ab;
            while (ende < text.length() && !istEnde(ende)) {
                ende++;
            }
            if (anfang < text.length() && text.charAt(anfang) == '"') {
                if (zeilen.size() == MEISTE) {
                    throw new Unlesbar(
                            Ursache.CSV_FEHLERHAFT,
                            "Die Datei hat mehr als %d Felder, deren Anführungszeichen nicht zueinander passen, das letzte in Zeile %d. Anführungszeichen innerhalb eines Felds sind zu verdoppeln."
                                    .formatted(MEISTE, zeile));
                }
                zeilen.add(zeile);
                heil.append('"')
                        .append(text.substring(ab, ende).replace("\"", "\"\""))
                        .append('"');
                ab = ende;
            } else {
                uebernimm(ende);
            }
        }
        if (ab < text.length()) {
            uebernimm(ab + 1);
        }
    }

    private boolean istEnde(int stelle) {
        char zeichen = text.charAt(stelle);
        return zeichen == trenner || zeichen == '\n' || zeichen == '\r';
    }

    /** Where the field that opens here closes; -1 where it does not close in order. */
    private int schluss(int anfang) {
        for (int i = anfang + 1; i < text.length() && i - anfang <= LAENGSTES; i++) {
            if (text.charAt(i) == '"') {
                if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    i++;
                    continue;
                }
                int danach = i + 1;
                while (danach < text.length() && text.charAt(danach) == ' ' && danach - i < 16) {
                    danach++;
                }
                return danach == text.length() || istEnde(danach) ? i : -1;
            }
        }
        return -1;
    }

    private void uebernimm(int bis) {
        for (int i = ab; i < bis; i++) {
            char zeichen = text.charAt(i);
            if (zeichen == '\n' || (zeichen == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'))) {
                zeile++;
            }
        }
        heil.append(text, ab, bis);
        ab = bis;
    }
}
