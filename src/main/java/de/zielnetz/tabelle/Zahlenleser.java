package de.zielnetz.tabelle;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Makes cells of the numbers of a spreadsheet: what they are, and what the sheet shows. One for each file. */
public final class Zahlenleser {

    /** 31.12.9999. */
    private static final double LETZTER_TAG = 2_958_466;

    private static final double SEKUNDEN_DES_TAGES = 86_400;

    private static final double EXAKT_BIS = 1e15;

    /** A spreadsheet program calculates and shows 15 digits; what a file holds beyond them is rounding noise. */
    private static final MathContext STELLEN = new MathContext(15);

    private final boolean seit1904;
    private final Zahlanzeige anzeige;

    /** @param seit1904 whether days are counted from 1904 as once on the Macintosh, not from 1900 */
    public Zahlenleser(boolean seit1904) {
        this.seit1904 = seit1904;
        this.anzeige = new Zahlanzeige(seit1904);
    }

    /** Adds the cell to the sheet. */
    public void lies(Blattbauer blatt, int zeile, int spalte, double wert, Zahlformat format, boolean formel)
            throws Unlesbar {
        if (format.art() == Zahlformat.Art.DATUM && wert >= (seit1904 ? 0 : 1) && wert < LETZTER_TAG) {
            String text = datum(zeit(wert));
            blatt.zelle(zeile, new Zelle(spalte, Zelle.Art.DATUM, text, anzeige(wert, format, text), formel));
        } else if (format.art() == Zahlformat.Art.WAHRHEIT) {
            blatt.zelle(zeile, Zelle.wahrheit(spalte, wert != 0, formel));
        } else {
            String text = zahl(wert);
            meldeRundung(blatt, zeile, spalte, wert, text);
            blatt.zelle(zeile, new Zelle(spalte, Zelle.Art.ZAHL, text, anzeige(wert, format, text), formel));
        }
    }

    /** Excel takes 1900 for a leap year: from its 29 February on, days are counted from one day earlier. */
    private LocalDateTime zeit(double wert) {
        long tage = (long) Math.floor(wert);
        LocalDate tagNull = seit1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, tage < 61 ? 31 : 30);
        return tagNull.plusDays(tage).atStartOfDay().plusSeconds(Math.round((wert - tage) * SEKUNDEN_DES_TAGES));
    }

    public static void meldeRundung(Blattbauer blatt, int zeile, int spalte, double wert, String text) {
        if (Math.abs(wert) >= EXAKT_BIS && wert == Math.rint(wert) && Double.parseDouble(text) != wert) {
            blatt.melde(
                    "ZAHL_GERUNDET",
                    zeile,
                    spalte,
                    "Die Zahl hat mehr als 15 Stellen und ist gerundet. Lange Nummern bitte als Text eingeben.");
        }
    }

    /** All digits, at most 15 of them other than zero, with a point and without exponent. */
    public static String zahl(double wert) {
        if (wert == Math.rint(wert) && Math.abs(wert) < EXAKT_BIS) {
            return Long.toString((long) wert);
        }
        return BigDecimal.valueOf(wert).round(STELLEN).stripTrailingZeros().toPlainString();
    }

    public static String datum(LocalDateTime zeit) {
        return zeit.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? zeit.toLocalDate().toString()
                : zeit.withNano(0).toString();
    }

    private @Nullable String anzeige(double wert, Zahlformat format, String text) {
        if (format.art() == Zahlformat.Art.ALLGEMEIN) {
            return text.indexOf('.') < 0 ? null : text.replace('.', ',');
        }
        String gezeigt = anzeige.von(wert, format.muster());
        return gezeigt == null || gezeigt.equals(text) ? null : gezeigt;
    }
}
