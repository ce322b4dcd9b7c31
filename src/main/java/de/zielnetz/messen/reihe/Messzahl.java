package de.zielnetz.messen.reihe;

import de.zielnetz.analyse.Klartext;
import de.zielnetz.netz.Merkmal;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Measured values and days as German sentences say them. */
public final class Messzahl {

    /** What is worked out is said with so many digits. */
    private static final MathContext GERUNDET = new MathContext(3);

    private static final String PROZENT = " %";

    private Messzahl() {}

    /** With its unit: {@code Platz 36 von 82}, {@code 91 %}, {@code 1.250,5 Tonnen}. */
    public static String mitEinheit(double wert, @Nullable Long vonAnzahl, @Nullable String einheit) {
        if (istRang(einheit)) {
            return "Platz %s%s".formatted(zahl(wert), vonAnzahl == null ? "" : " von " + zahl(vonAnzahl));
        }
        String von = vonAnzahl == null ? "" : " von " + zahl(vonAnzahl);
        return zahl(wert) + von + zusatz(einheit);
    }

    /** Ranks are places of a list: the smaller the better. */
    public static boolean istRang(@Nullable String einheit) {
        return einheit != null && einheit.strip().equalsIgnoreCase("rang");
    }

    /** A difference with the unit, of ranks in places, of percentages in points; rounded to three digits. */
    public static String unterschied(double wert, @Nullable String einheit) {
        double betrag = gerundet(Math.abs(wert));
        if (istRang(einheit)) {
            return zahl(betrag) + (betrag == 1 ? " Platz" : " Plätze");
        }
        // 19 % of what? From 61 % to 80 % it is 19 points, and almost a third more.
        return PROZENT.equals(zusatz(einheit))
                ? zahl(betrag) + (betrag == 1 ? " Prozentpunkt" : " Prozentpunkte")
                : zahl(betrag) + zusatz(einheit);
    }

    /** With all its digits. */
    public static String zahl(double wert) {
        return Objects.requireNonNull(Klartext.wert(Merkmal.WERT, wert));
    }

    static double gerundet(double wert) {
        return wert == 0 ? 0 : BigDecimal.valueOf(wert).round(GERUNDET).doubleValue();
    }

    /** 31.12.2027, 06/2027 or 2027. */
    public static String tag(String datum) {
        return Objects.requireNonNull(Klartext.wert(Merkmal.DATUM, datum));
    }

    private static String zusatz(@Nullable String einheit) {
        if (einheit == null || einheit.isBlank()) {
            return "";
        }
        return " " + (einheit.strip().toLowerCase(Locale.GERMAN).equals("prozent") ? "%" : einheit.strip());
    }
}
