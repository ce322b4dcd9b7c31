package de.zielnetz.steckbrief.wert;

import de.zielnetz.steckbrief.wort.Namensform;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads one point in time as Germans write it: 01.03.2024, 1.3.24, 3/2024, März 2024, 2. Quartal 2025, I/2025, 1. Halbjahr
 * 2025, KW 23/2024, 2024-03, 2024. What is a stretch of time becomes its first or its last day, month or year.
 */
final class Zeitpunkt {

    /**
     * A point in time.
     *
     * @param datum as {@link de.zielnetz.netz.Datum}
     * @param gedeutet whether the text says it less exactly or in a form that can be misread
     */
    record Zeitdeutung(String datum, boolean gedeutet) {}

    /** One way to write it, and what the groups of its pattern mean; ende asks for the last day of a stretch. */
    private record Form(Pattern muster, Leser leser) {}

    private interface Leser {
        Zeitdeutung lies(MatchResult m, boolean ende);
    }

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

    /** The first that fits counts. */
    private static final List<Form> FORMEN = List.of(
            form("((?:19|20|21)\\d\\d)(?:\\.0)?", (m, ende) -> new Zeitdeutung(m.group(1), false)),
            form("(\\d{4})-(\\d{1,2})", (m, ende) -> monat(m.group(1), m.group(2))),
            form("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[t ].*)?", (m, ende) -> tag(m.group(1), m.group(2), m.group(3))),
            form(
                    "(\\d{1,2})\\.\\s*(\\d{1,2})\\.\\s*(\\d{4}|\\d{2})(?:\\s+\\d{1,2}:\\d\\d(?::\\d\\d)?)?",
                    (m, ende) -> tag(m.group(3), m.group(2), m.group(1))),
            form("(\\d{1,2})-(\\d{1,2})-(\\d{4})", (m, ende) -> tag(m.group(3), m.group(2), m.group(1))),
            form("(\\d{1,2})/(\\d{1,2})/(\\d{4})", (m, ende) -> gedeutet(tag(m.group(3), m.group(2), m.group(1)))),
            form("(\\d{1,2})\\s*[/.]\\s*(\\d{4})", (m, ende) -> monat(m.group(2), m.group(1))),
            form("(\\d{1,2})/(\\d{2})", (m, ende) -> gedeutet(monat(jahr(m.group(2)), m.group(1)))),
            form("(\\d{4})\\s*[/-]?\\s*q\\s*([1-4])", (m, ende) -> quartal(m.group(1), m.group(2), ende)),
            form("q\\s*([1-4])\\s*[/, -]?\\s*(\\d{4})", (m, ende) -> quartal(m.group(2), m.group(1), ende)),
            form(
                    "([1-4]|i{1,3}|iv)\\.?\\s*(?:quartal|q\\.?|qu\\.|quart\\.)\\s*[/, -]?\\s*(\\d{4})",
                    (m, ende) -> quartal(m.group(2), m.group(1), ende)),
            form("(i{1,3}|iv)\\s*/\\s*(\\d{4})", (m, ende) -> gedeutet(quartal(m.group(2), m.group(1), ende))),
            form(
                    "(?:h\\s*([12])|([12]|i{1,2})\\.?\\s*(?:halbjahr|hj\\.?))\\s*[/, -]?\\s*(\\d{4})",
                    (m, ende) -> halbjahr(m.group(3), m.group(1) == null ? m.group(2) : m.group(1), ende)),
            form("kw\\s*(\\d{1,2})\\s*[/., ]\\s*(\\d{4})", (m, ende) -> woche(m.group(2), m.group(1), ende)),
            form(
                    "(\\d{1,2})\\.\\s*(\\p{L}{3,9})\\.?\\s+(\\d{4})",
                    (m, ende) -> tag(m.group(3), monatsnummer(m.group(2)), m.group(1))),
            form(
                    "(anfang|mitte|ende|fruehjahr|fruehling|sommer|herbst|winter|jahreswechsel|jahresende)\\s+(?:des jahres\\s+)?(\\d{4})(?:/\\d{2,4})?",
                    (m, ende) -> new Zeitdeutung(m.group(2), true)),
            form(
                    "(\\p{L}{3,9})\\.?\\s*[/ ']?\\s*(\\d{4}|\\d{2})",
                    (m, ende) -> monat(jahr(m.group(2)), monatsnummer(m.group(1)))),
            form(
                    "([2-7]\\d{4})",
                    (m, ende) -> new Zeitdeutung(
                            EXCELS_NULL.plusDays(Integer.parseInt(m.group(1))).toString(), true)));

    private Zeitpunkt() {}

    /**
     * The point the text means, null where it is none.
     *
     * @param ende whether the last day of a stretch is meant and not the first
     */
    static @Nullable Zeitdeutung lies(String text, boolean ende) {
        String t = Namensform.einzeilig(text)
                .toLowerCase(Locale.GERMAN)
                .replace("ä", "ae")
                .replace("ü", "ue");
        for (Form form : FORMEN) {
            Matcher m = form.muster().matcher(t);
            if (m.matches()) {
                try {
                    return form.leser().lies(m, ende);
                } catch (DateTimeException e) {
                    return null; // no such day
                }
            }
        }
        return null;
    }

    private static Form form(String muster, Leser leser) {
        return new Form(Pattern.compile(muster), leser);
    }

    private static Zeitdeutung gedeutet(Zeitdeutung deutung) {
        return new Zeitdeutung(deutung.datum(), true);
    }

    private static Zeitdeutung tag(String jahr, String monat, String tag) {
        LocalDate datum = LocalDate.of(Integer.parseInt(jahr(jahr)), Integer.parseInt(monat), Integer.parseInt(tag));
        return new Zeitdeutung(datum.toString(), jahr.length() == 2);
    }

    private static Zeitdeutung monat(String jahr, String monat) {
        String datum =
                LocalDate.of(Integer.parseInt(jahr), Integer.parseInt(monat), 1).toString();
        return new Zeitdeutung(datum.substring(0, 7), false);
    }

    private static Zeitdeutung quartal(String jahr, String quartal, boolean ende) {
        int nummer = zahl(quartal);
        return monat(jahr, String.valueOf(ende ? nummer * 3 : nummer * 3 - 2));
    }

    private static Zeitdeutung halbjahr(String jahr, String halbjahr, boolean ende) {
        int nummer = zahl(halbjahr);
        return monat(jahr, String.valueOf(ende ? nummer * 6 : nummer * 6 - 5));
    }

    /** A week of the calendar (ISO 8601): the fourth of January always lies in the first. */
    private static Zeitdeutung woche(String jahr, String woche, boolean ende) {
        LocalDate montag = LocalDate.of(Integer.parseInt(jahr), 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(woche))
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Zeitdeutung((ende ? montag.plusDays(6) : montag).toString(), true);
    }

    /** Two digits mean this century up to 69, the last one beyond. */
    private static String jahr(String jahr) {
        return jahr.length() == 4 ? jahr : (jahr.compareTo("70") < 0 ? "20" : "19") + jahr;
    }

    private static String monatsnummer(String name) {
        return MONATE.entrySet().stream()
                .filter(monat -> name.startsWith(monat.getKey()))
                .map(monat -> String.valueOf(monat.getValue()))
                .findFirst()
                .orElse("0");
    }

    private static int zahl(String wort) {
        return ROEMISCH.contains(wort) ? ROEMISCH.indexOf(wort) + 1 : Integer.parseInt(wort);
    }
}
