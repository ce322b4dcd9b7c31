package de.zielnetz.steckbrief;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads one point in time as Germans write it: 01.03.2024, 1.3.24, 3/2024, März 2024, 2. Quartal 2025, 1. Halbjahr
 * 2025, 2024-03, 2024. What is a stretch of time becomes its first or its last day, month or year.
 */
final class Zeitpunkt {

    private static final LocalDate EXCELS_NULL = LocalDate.of(1899, 12, 30);
    private static final Map<String, Integer> MONATE = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("maer", 3),
            Map.entry("mrz", 3),
            Map.entry("mae", 3),
            Map.entry("apr", 4),
            Map.entry("mai", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("okt", 10),
            Map.entry("nov", 11),
            Map.entry("dez", 12));
    private static final List<String> ROEMISCH = List.of("i", "ii", "iii", "iv");

    private static final Pattern JAHR = Pattern.compile("((?:19|20|21)\\d\\d)");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})(?:-(\\d{1,2})(?:[t ].*)?)?");
    private static final Pattern TAG =
            Pattern.compile("(\\d{1,2})\\.\\s*(\\d{1,2})\\.\\s*(\\d{4}|\\d{2})(?:\\s+\\d{1,2}:\\d\\d(?::\\d\\d)?)?");
    private static final Pattern TAG_MIT_NAMEN = Pattern.compile("(\\d{1,2})\\.\\s*(\\p{L}{3,9})\\.?\\s+(\\d{4})");
    private static final Pattern MONAT = Pattern.compile("(\\d{1,2})\\s*[/.]\\s*(\\d{4})");
    private static final Pattern MONAT_MIT_NAMEN = Pattern.compile("(\\p{L}{3,9})\\.?\\s*[/ ']?\\s*(\\d{4}|\\d{2})");
    private static final Pattern QUARTAL = Pattern.compile(
            "(?:q\\s*([1-4])|([1-4]|i{1,3}|iv)\\.?\\s*(?:quartal|q\\.?|qu\\.|quart\\.))\\s*[/, -]?\\s*(\\d{4})|(\\d{4})\\s*[/-]?\\s*q\\s*([1-4])");
    private static final Pattern HALBJAHR =
            Pattern.compile("(?:h\\s*([12])|([12]|i{1,2})\\.?\\s*(?:halbjahr|hj\\.?))\\s*[/, -]?\\s*(\\d{4})");
    private static final Pattern UNGEFAEHR = Pattern.compile(
            "(anfang|mitte|ende|fruehjahr|fruehling|sommer|herbst|winter|jahreswechsel|jahresende)\\s+(?:des jahres\\s+)?(\\d{4})(?:/\\d{2,4})?");

    /**
     * A point in time.
     *
     * @param datum as {@link de.zielnetz.netz.Datum}
     * @param gedeutet whether the text says it less exactly or in a form that can be misread
     */
    record Deutung(String datum, boolean gedeutet) {}

    private Zeitpunkt() {}

    /**
     * The point the text means, null where it is none.
     *
     * @param ende whether the last day of a stretch is meant and not the first
     */
    static @Nullable Deutung lies(String text, boolean ende) {
        String t = Namensform.einzeilig(text)
                .toLowerCase(Locale.GERMAN)
                .replace("ä", "ae")
                .replace("ü", "ue");
        try {
            Matcher m = JAHR.matcher(t);
            if (m.matches()) {
                return new Deutung(m.group(1), false);
            }
            if ((m = ISO.matcher(t)).matches()) {
                return m.group(3) == null ? monat(m.group(1), m.group(2)) : tag(m.group(1), m.group(2), m.group(3));
            }
            if ((m = TAG.matcher(t)).matches()) {
                return tag(m.group(3), m.group(2), m.group(1));
            }
            if ((m = MONAT.matcher(t)).matches()) {
                return monat(m.group(2), m.group(1));
            }
            if ((m = QUARTAL.matcher(t)).matches()) {
                int quartal = m.group(5) != null ? Integer.parseInt(m.group(5)) : zahl(m.group(1), m.group(2));
                String jahr = m.group(5) != null ? m.group(4) : m.group(3);
                return monat(jahr, String.valueOf(ende ? quartal * 3 : quartal * 3 - 2));
            }
            if ((m = HALBJAHR.matcher(t)).matches()) {
                int halbjahr = zahl(m.group(1), m.group(2));
                return monat(m.group(3), String.valueOf(ende ? halbjahr * 6 : halbjahr * 6 - 5));
            }
            if ((m = TAG_MIT_NAMEN.matcher(t)).matches()) {
                return tag(m.group(3), String.valueOf(monatsnummer(m.group(2))), m.group(1));
            }
            if ((m = UNGEFAEHR.matcher(t)).matches()) {
                return new Deutung(m.group(2), true);
            }
            if ((m = MONAT_MIT_NAMEN.matcher(t)).matches()) {
                return monat(jahr(m.group(2)), String.valueOf(monatsnummer(m.group(1))));
            }
            return t.matches("[2-7]\\d{4}")
                    ? new Deutung(EXCELS_NULL.plusDays(Integer.parseInt(t)).toString(), true)
                    : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static Deutung tag(String jahr, String monat, String tag) {
        LocalDate datum = LocalDate.of(Integer.parseInt(jahr(jahr)), Integer.parseInt(monat), Integer.parseInt(tag));
        return new Deutung(datum.toString(), jahr.length() == 2);
    }

    private static Deutung monat(String jahr, String monat) {
        String datum =
                LocalDate.of(Integer.parseInt(jahr), Integer.parseInt(monat), 1).toString();
        return new Deutung(datum.substring(0, 7), false);
    }

    /** Two digits mean this century up to 69, the last one beyond. */
    private static String jahr(String jahr) {
        return jahr.length() == 4 ? jahr : (jahr.compareTo("70") < 0 ? "20" : "19") + jahr;
    }

    private static int monatsnummer(String name) {
        return MONATE.entrySet().stream()
                .filter(monat -> name.startsWith(monat.getKey()))
                .mapToInt(Map.Entry::getValue)
                .findFirst()
                .orElse(0);
    }

    private static int zahl(@Nullable String ziffer, @Nullable String andere) {
        String wort = ziffer == null ? String.valueOf(andere) : ziffer;
        return ROEMISCH.contains(wort) ? ROEMISCH.indexOf(wort) + 1 : Integer.parseInt(wort);
    }
}
