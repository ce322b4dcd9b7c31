package de.zielnetz.tabelle.csv;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Delimited text in which {@code ="007"}, by which programs keep Excel from making numbers of texts, is {@code "007"}. */
final class Textfelder extends FilterReader {

    private static final int KEINS = -2;

    private final char trenner;
    private boolean amAnfang = true;
    private boolean inAnfuehrung;
    private int zurueckgelegt = KEINS;

    Textfelder(Reader text, char trenner) {
        super(text);
        this.trenner = trenner;
    }

    @Override
    public int read() throws IOException {
        int zeichen = naechstes();
        if (zeichen == '=' && amAnfang && !inAnfuehrung) {
            int danach = naechstes();
            if (danach == '"') {
                zeichen = danach;
            } else {
                zurueckgelegt = danach;
            }
        }
        inAnfuehrung ^= zeichen == '"';
        amAnfang = zeichen == trenner || zeichen == '\n' || zeichen == '\r';
        return zeichen;
    }

    private int naechstes() throws IOException {
        int zeichen = zurueckgelegt == KEINS ? super.read() : zurueckgelegt;
        zurueckgelegt = KEINS;
        return zeichen;
    }

    @Override
    public int read(char[] puffer, int ab, int laenge) throws IOException {
        int n = 0;
        for (int zeichen = 0; n < laenge; n++) {
            zeichen = read();
            if (zeichen < 0) {
                break;
            }
            puffer[ab + n] = (char) zeichen;
        }
        return n == 0 && laenge > 0 ? -1 : n;
    }
}
