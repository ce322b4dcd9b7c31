package de.zielnetz.tabelle;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.jspecify.annotations.Nullable;

/**
 * How a spreadsheet shows a number.
 *
 * @param muster in the notation of the files, English letters
 */
public record Zahlformat(Art art, String muster) {

    enum Art {
        ALLGEMEIN,
        ZAHL,
        DATUM,
        /** LibreOffice writes truth as a number that is shown as a word. */
        WAHRHEIT,
        /** A time of day or a span: no date can be read from it. */
        ZEIT
    }

    public static final Zahlformat STANDARD = new Zahlformat(Art.ALLGEMEIN, "General");

    /** Built-in formats that a German program shows otherwise than the American patterns which stand for them. */
    private static final Map<Integer, String> DEUTSCH = Map.ofEntries(
            Map.entry(5, "#,##0 \"€\""),
            Map.entry(6, "#,##0 \"€\""),
            Map.entry(7, "#,##0.00 \"€\""),
            Map.entry(8, "#,##0.00 \"€\""),
            Map.entry(14, "dd.mm.yyyy"),
            Map.entry(15, "dd. mmm yy"),
            Map.entry(16, "dd. mmm"),
            Map.entry(17, "mmm yy"),
            Map.entry(22, "dd.mm.yyyy hh:mm"),
            Map.entry(37, "#,##0"),
            Map.entry(38, "#,##0"),
            Map.entry(39, "#,##0.00"),
            Map.entry(40, "#,##0.00"),
            Map.entry(41, "#,##0"),
            Map.entry(42, "#,##0 \"€\""),
            Map.entry(43, "#,##0.00"),
            Map.entry(44, "#,##0.00 \"€\""));

    private static final Pattern BEIWERK = Pattern.compile("\"[^\"]*+\"?|\\\\.|[_*].|\\[(?![hmsHMS]+])[^]]*+]?");
    private static final Pattern DEUTSCHES_DATUM = Pattern.compile("(?=[^tjTJ]*+[tjTJ])[tmjhsTMJHS.:/ ,-]++");
    private static final Pattern ZIFFER = Pattern.compile("[0#?]");
    private static final Pattern TAG = Pattern.compile("[yd]");
    private static final Pattern STUNDE = Pattern.compile("[hs]");
    private static final Pattern BRUCHTEILE = Pattern.compile("\\.0+");

    private static final Pattern WAHRHEIT = Pattern.compile("\"(TRUE|WAHR)\";\"(TRUE|WAHR)\";\"(FALSE|FALSCH)\"");

    /** @param muster as the file defines it; null for a built-in format */
    public static Zahlformat von(int nummer, @Nullable String muster) {
        String wirklich = muster;
        if (wirklich == null || wirklich.length() > Mappengrenzen.FORMATMUSTER) {
            wirklich = nummer < 0 ? null : DEUTSCH.getOrDefault(nummer, BuiltinFormats.getBuiltinFormat(nummer));
        }
        if (wirklich == null) {
            return STANDARD;
        }
        // The long and the short form that follow the computer's own settings.
        if (wirklich.startsWith("[$-F800]")) {
            wirklich = "dddd, d. mmmm yyyy";
        } else if (wirklich.startsWith("[$-F400]")) {
            wirklich = "hh:mm:ss";
        }
        String kern = BEIWERK.matcher(wirklich).replaceAll("").split(";", 2)[0].strip();
        if ((kern.isEmpty() && wirklich.isBlank())
                || kern.equalsIgnoreCase("General")
                || kern.equalsIgnoreCase("Standard")
                || kern.equals("@")) {
            return wirklich.equals(kern) || kern.equals("@") ? STANDARD : new Zahlformat(Art.ZAHL, wirklich);
        }
        if (DEUTSCHES_DATUM.matcher(kern).matches()) {
            kern = kern.replace('t', 'd').replace('T', 'd').replace('j', 'y').replace('J', 'y');
            wirklich = kern;
        }
        if (WAHRHEIT.matcher(wirklich).matches()) {
            return new Zahlformat(Art.WAHRHEIT, wirklich);
        }
        Art art = art(kern);
        // The slash stands for the separator of the country.
        return new Zahlformat(art, art == Art.DATUM ? wirklich.replace('/', '.') : wirklich);
    }

    private static Art art(String kern) {
        String klein = BRUCHTEILE.matcher(kern.toLowerCase(Locale.ROOT)).replaceAll("");
        if (ZIFFER.matcher(klein).find() || klein.contains("general")) {
            return Art.ZAHL;
        }
        if (TAG.matcher(klein).find()) {
            return Art.DATUM;
        }
        if (STUNDE.matcher(klein).find() || klein.contains("[m")) {
            return Art.ZEIT;
        }
        return klein.contains("m") ? Art.DATUM : Art.ZAHL;
    }
}
