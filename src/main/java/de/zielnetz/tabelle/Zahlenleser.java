package de.zielnetz.tabelle;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** Makes cells of the numbers of a spreadsheet: what they are, and what the sheet shows. One for each file. */
final class Zahlenleser {

    /** 31.12.9999. */
    private static final double LETZTER_TAG = 2_958_466;

    private static final double EXAKT_BIS = 1e15;

    /** A spreadsheet program calculates and shows 15 digits; what a file holds beyond them is rounding noise. */
    private static final MathContext STELLEN = new MathContext(15);

    private final DataFormatter anzeiger = new DataFormatter(Locale.GERMANY);
    private final boolean seit1904;

    /** @param seit1904 whether days are counted from 1904 as once on the Macintosh, not from 1900 */
    Zahlenleser(boolean seit1904) {
        this.seit1904 = seit1904;
    }

    /** Adds the cell to the sheet. */
    void lies(Blattbauer blatt, int zeile, int spalte, double wert, Zahlformat format, boolean formel) throws Unlesbar {
        if (format.art() == Zahlformat.Art.DATUM && wert >= (seit1904 ? 0 : 1) && wert < LETZTER_TAG) {
            String text = datum(DateUtil.getLocalDateTime(wert, seit1904, true));
            blatt.zelle(zeile, new Zelle(spalte, Zelle.Art.DATUM, text, anzeige(wert, format, text), formel));
        } else if (format.art() == Zahlformat.Art.WAHRHEIT) {
            blatt.zelle(zeile, Zelle.wahrheit(spalte, wert != 0, formel));
        } else {
            String text = zahl(wert);
            meldeRundung(blatt, zeile, spalte, wert, text);
            blatt.zelle(zeile, new Zelle(spalte, Zelle.Art.ZAHL, text, anzeige(wert, format, text), formel));
        }
    }

    static void meldeRundung(Blattbauer blatt, int zeile, int spalte, double wert, String text) {
        if (Math.abs(wert) >= EXAKT_BIS && wert == Math.rint(wert) && Double.parseDouble(text) != wert) {
            blatt.melde(
                    "ZAHL_GERUNDET",
                    zeile,
                    spalte,
                    "Die Zahl hat mehr als 15 Stellen und ist gerundet. Lange Nummern bitte als Text eingeben.");
        }
    }

    /** All digits, at most 15 of them other than zero, with a point and without exponent. */
    static String zahl(double wert) {
        if (wert == Math.rint(wert) && Math.abs(wert) < EXAKT_BIS) {
            return Long.toString((long) wert);
        }
        return BigDecimal.valueOf(wert).round(STELLEN).stripTrailingZeros().toPlainString();
    }

    static String datum(LocalDateTime zeit) {
        return zeit.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? zeit.toLocalDate().toString()
                : zeit.withNano(0).toString();
    }

    private @Nullable String anzeige(double wert, Zahlformat format, String text) {
        if (format.art() == Zahlformat.Art.ALLGEMEIN) {
            return text.indexOf('.') < 0 ? null : text.replace('.', ',');
        }
        try {
            String gezeigt = Zelltext.rein(anzeiger.formatRawCellContents(wert, -1, format.muster(), seit1904))
                    .strip();
            return gezeigt.isEmpty() || gezeigt.equals(text) || gezeigt.length() > 2 * Grenzen.FORMATMUSTER
                    ? null
                    : gezeigt;
        } catch (RuntimeException | StackOverflowError e) {
            // A pattern that POI does not understand: the value is read all the same.
            return null;
        }
    }
}
