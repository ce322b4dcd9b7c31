package de.zielnetz.dashboard.tafel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands in one cell, and how it is written.
 *
 * @param excel whether numbers and truth values are written as a German Excel reads them: 0,5 and WAHR
 */
public record Zellwerte(boolean excel) {

    /** Between the values of a list. */
    private static final String WERTE = "; ";

    /** Between the objects of a list within a row; a missing value keeps its place, so that columns go together. */
    private static final String OBJEKTE = " | ";

    /** A moment to the nanosecond: Power Query reads seven digits at most, others three. */
    private static final Pattern AUGENBLICK =
            Pattern.compile("^(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3})\\d+Z$");

    /** The value at the end of the way; where a list is on it, the texts of all that stands there. */
    @Nullable
    Object wert(@Nullable Object hier, List<String> weg) {
        Object wert = folge(hier, weg, 0);
        return wert instanceof List<?> || wert instanceof String ? text(wert) : wert;
    }

    private @Nullable Object folge(@Nullable Object hier, List<String> weg, int ab) {
        if (ab == weg.size()) {
            return hier;
        }
        if (hier instanceof List<?> objekte) {
            List<String> texte = new ArrayList<>();
            objekte.forEach(objekt -> texte.add(text(folge(objekt, weg, ab))));
            return String.join(OBJEKTE, texte);
        }
        return hier instanceof Map<?, ?> objekt ? folge(objekt.get(weg.get(ab)), weg, ab + 1) : null;
    }

    String text(@Nullable Object wert) {
        if (wert == null) {
            return "";
        }
        if (wert instanceof List<?> liste) {
            return String.join(WERTE, liste.stream().map(this::text).toList());
        }
        if (wert instanceof Boolean wahr && excel) {
            return wahr ? "WAHR" : "FALSCH";
        }
        if (wert instanceof Number) {
            BigDecimal zahl = new BigDecimal(wert.toString());
            String ziffern = (zahl.signum() == 0 ? BigDecimal.ZERO : zahl.stripTrailingZeros()).toPlainString();
            return excel ? ziffern.replace('.', ',') : ziffern;
        }
        return AUGENBLICK.matcher(wert.toString()).replaceFirst("$1Z");
    }
}
