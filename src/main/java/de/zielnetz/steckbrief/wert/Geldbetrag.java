package de.zielnetz.steckbrief.wert;

import de.zielnetz.steckbrief.wort.Namensform;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An amount of money as Germans write it: 40.000,00 €, 1,2 Mio. €, 350 T€, ca. 50.000 EUR.
 *
 * @param euro the amount
 * @param gedeutet whether the text says it less exactly, or in a form that can be misread
 * @param mitEinheit whether the text itself says in what it counts; otherwise the unit of its column holds
 */
public record Geldbetrag(double euro, boolean gedeutet, boolean mitEinheit) {

    private static final int LAENGSTER = 500;

    private static final Pattern FORM = Pattern.compile(
            "(?i)^(ca\\.?|circa|zirka|rund|rd\\.?|gerundet|knapp|gut|etwa|ungefähr|um die|geschätzt|gesch\\.?|vsl\\.?|vorauss\\.?|voraussichtlich|max\\.?|maximal|höchstens|bis zu|bis|über|ab|mind\\.?|mindestens|insg(?:esamt|\\.)?|[<>≥≤≈~±]=?)?\\s*"
                    + "(t ?€|t ?eur|tsd\\.? ?(?:€|euro?)?|mio\\.? ?(?:€|euro?)?|€|eur|euro)?\\s*"
                    + "(-?[\\d][\\d.,' ]*?)(-)?\\s*(?:[,.][-–—]+)?\\s*(mrd\\.?|milliarden?|mio\\.?|million(?:en)?|tsd\\.?|tausend|t|k)?\\s*(€|eur|euro)?"
                    + "\\s*(?:\\(?(brutto|netto|gesamt|p\\. ?a\\.|pro jahr|im jahr|jährlich|/ ?jahr|/ ?a|einmalig|geschätzt|gesch\\.|schätzung|vorläufig|gerundet|geplant|plan|planwert|ca\\.|vsl\\.|voraussichtlich)\\)?)?\\s*[*]*$");
    private static final Pattern GLEITKOMMA = Pattern.compile("-?\\d(?:\\.\\d{1,17})?[eE][+-]?\\d{1,2}");
    private static final Pattern TAUSENDER_PUNKT = Pattern.compile("-?[1-9]\\d{0,2}(\\.\\d{3})+(,\\d+)?");
    private static final Pattern TAUSENDER_LEER = Pattern.compile("-?\\d{1,3}([ ']\\d{3})+(,\\d+)?");
    private static final Pattern KOMMA = Pattern.compile("-?\\d+(,\\d+)?");
    private static final Pattern ENGLISCH = Pattern.compile("-?[1-9]\\d{0,2}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern PUNKT = Pattern.compile("-?\\d+\\.\\d+");

    /** Null where the text is no single amount. */
    public static @Nullable Geldbetrag lies(String text) {
        if (text.length() > LAENGSTER) {
            return null;
        }
        String eine = Namensform.einzeilig(text).replace("\u202f", " ");
        if (GLEITKOMMA.matcher(eine).matches()) {
            return new Geldbetrag(Double.parseDouble(eine), true, false);
        }
        Matcher m = FORM.matcher(eine);
        BigDecimal zahl = m.matches() ? zahl(m.group(3).strip()) : null;
        if (zahl == null) {
            return null;
        }
        boolean minusDahinter = m.group(4) != null; // as SAP writes it
        boolean gedeutet = m.group(1) != null
                || minusDahinter
                || m.group(7) != null
                || ENGLISCH.matcher(m.group(3).strip()).matches();
        BigDecimal euro = zahl.multiply(faktor(m.group(2), m.group(5)));
        boolean mitEinheit = m.group(2) != null || m.group(5) != null || m.group(6) != null;
        return new Geldbetrag((minusDahinter ? euro.negate() : euro).doubleValue(), gedeutet, mitEinheit);
    }

    private static @Nullable BigDecimal zahl(String ziffern) {
        if (TAUSENDER_PUNKT.matcher(ziffern).matches()) {
            return new BigDecimal(ziffern.replace(".", "").replace(',', '.'));
        }
        if (TAUSENDER_LEER.matcher(ziffern).matches()) {
            return new BigDecimal(ziffern.replaceAll("[ ']", "").replace(',', '.'));
        }
        if (ENGLISCH.matcher(ziffern).matches()) {
            return new BigDecimal(ziffern.replace(",", ""));
        }
        if (KOMMA.matcher(ziffern).matches()) {
            return new BigDecimal(ziffern.replace(',', '.'));
        }
        return PUNKT.matcher(ziffern).matches() ? new BigDecimal(ziffern) : null;
    }

    private static BigDecimal faktor(@Nullable String davor, @Nullable String danach) {
        String wort = (danach == null ? (davor == null ? "" : davor) : danach).toLowerCase(Locale.GERMAN);
        if (wort.startsWith("mrd") || wort.startsWith("milliard")) {
            return new BigDecimal("1000000000");
        }
        if (wort.startsWith("mi")) {
            return new BigDecimal("1000000");
        }
        return wort.startsWith("t") || wort.equals("k") ? new BigDecimal("1000") : BigDecimal.ONE;
    }
}
