package de.zielnetz.bearbeiten.schritt;

import de.zielnetz.einlesen.fakten.spalte.Merkmalsname;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Sache;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.netz.Werteliste;
import de.zielnetz.sprache.Naehe;
import de.zielnetz.steckbrief.wert.Wortform;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values of properties as texts that {@link Wertleser} reads back. */
public final class Wertform {

    private static final Pattern TAG = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

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

    /** What the property is called where people read it, in quotation marks: „Kurzform“. */
    static String name(Sache sache, Merkmal merkmal) {
        return "„%s“".formatted(Merkmalsname.von(merkmal, sache instanceof Schluessel s ? s.art() : null));
    }

    /** A value as a sentence quotes it: the words of closed lists and days as people write them. */
    static String zitat(Sache sache, Merkmal merkmal, @Nullable Object wert) {
        String text = text(wert);
        List<String> worte = worte(sache, merkmal);
        return zitat(
                worte != null && worte.contains(text)
                        ? Wortform.von(text)
                        : merkmal.typ() == Merkmal.Typ.DATUM ? tag(text) : text);
    }

    /** The closed list from which the value must be; null where any will do. */
    static @Nullable List<String> worte(Sache sache, Merkmal merkmal) {
        return sache instanceof Schluessel s
                ? Werteliste.von(s.art(), merkmal)
                : merkmal == Merkmal.GELTUNG ? Werteliste.von(Knotenart.PROJEKT, Merkmal.GELTUNG) : null;
    }

    /** A day as Germans write it, 31.12.2024; months and years, and what is no date, stay. */
    static String tag(String datum) {
        return TAG.matcher(datum).matches()
                ? "%s.%s.%s".formatted(datum.substring(8), datum.substring(5, 7), datum.substring(0, 4))
                : datum;
    }

    /** As a sentence quotes it. */
    static String zitat(String text) {
        return text.isBlank() ? "nichts" : "„%s“".formatted(Naehe.kurz(text));
    }
}
