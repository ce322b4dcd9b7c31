package de.zielnetz.bearbeiten.schritt;

import de.zielnetz.sprache.Naehe;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values of properties as texts that {@link Wertleser} reads back. */
public final class Wertform {

    private Wertform() {}

    /** Empty where there is none. */
    public static String text(@Nullable Object wert) {
        if (wert instanceof List<?> liste) {
            return liste.stream().map(String::valueOf).collect(Collectors.joining(" | "));
        }
        if (wert instanceof Boolean wahr) {
            return wahr ? "ja" : "nein";
        }
        if (wert instanceof Double zahl) {
            return new BigDecimal(zahl.toString())
                    .stripTrailingZeros()
                    .toPlainString()
                    .replace('.', ',');
        }
        return wert == null ? "" : wert.toString();
    }

    /** As a sentence quotes it. */
    static String zitat(String text) {
        return text.isBlank() ? "nichts" : "„%s“".formatted(Naehe.kurz(text));
    }
}
