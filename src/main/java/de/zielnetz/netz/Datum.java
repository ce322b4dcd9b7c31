package de.zielnetz.netz;

import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as exact as its source is: {@code 2018}, {@code 2023-06} or {@code 2019-11-21}. Held as text; texts of one
 * exactness compare in the order of time.
 */
public final class Datum {

    private static final Pattern FORM = Pattern.compile("(?!0000)\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?");

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})(?:-(\\d{1,2}))?.*");
    private static final Pattern DEUTSCH = Pattern.compile("(?:(\\d{1,2})\\.)?(\\d{1,2})\\.(\\d{4})");

    /** Length of a day in ISO form. */
    private static final int TAG = 10;

    private Datum() {}

    /** The first month it may mean, counted from the year 0: {@code 2023} is 2023 · 12. */
    public static int ersterMonat(String datum) {
        return jahr(datum) * 12 + (datum.length() > 4 ? monat(datum) : 0);
    }

    /** The last month it may mean, counted as {@link #ersterMonat}. */
    public static int letzterMonat(String datum) {
        return jahr(datum) * 12 + (datum.length() > 4 ? monat(datum) : 11);
    }

    /** Whether one is wholly before the other; dates of which one lies within the other are not. */
    public static boolean liegtVor(String datum, String anderes) {
        return datum.compareTo(anderes) < 0 && !anderes.startsWith(datum);
    }

    /**
     * Whether what runs from one date to another, both included, touches this day, month or year. An open end is open; a
     * date less exact than the other means all of its span.
     */
    public static boolean gilt(@Nullable String ab, @Nullable String bis, String zeit) {
        return (ab == null || !liegtVor(zeit, ab)) && (bis == null || !liegtVor(bis, zeit));
    }

    private static int jahr(String datum) {
        return Integer.parseInt(datum.substring(0, 4));
    }

    private static int monat(String datum) {
        return Integer.parseInt(datum.substring(5, 7)) - 1;
    }

    /** Whether the text is a year from 0001 on, a month or a day in ISO form, and one that exists: not every 31st does. */
    public static boolean istGueltig(String text) {
        return FORM.matcher(text).matches() && (text.length() < TAG || tag(text) <= tage(text));
    }

    /**
     * The text itself where it is a date, or the nearest that exists where it is written like one: {@code 2026-02-28} for 31.02.2026,
     * {@code 2024-06} for 6.2024. Null for anything else.
     */
    public static @Nullable String naechstes(String text) {
        if (istGueltig(text)) {
            return text;
        }
        Matcher deutsch = DEUTSCH.matcher(text);
        Matcher iso = ISO.matcher(text);
        String nahe = deutsch.matches()
                ? vorhandenes(deutsch.group(3), deutsch.group(2), deutsch.group(1))
                : iso.matches() ? vorhandenes(iso.group(1), iso.group(2), iso.group(3)) : "";
        return istGueltig(nahe) ? nahe : null;
    }

    private static String vorhandenes(String jahr, String monat, @Nullable String tag) {
        YearMonth m = YearMonth.of(Integer.parseInt(jahr), Math.max(1, Math.min(12, Integer.parseInt(monat))));
        return tag == null
                ? "%04d-%02d".formatted(m.getYear(), m.getMonthValue())
                : "%04d-%02d-%02d"
                        .formatted(
                                m.getYear(),
                                m.getMonthValue(),
                                Math.max(1, Math.min(m.lengthOfMonth(), Integer.parseInt(tag))));
    }

    private static int tag(String datum) {
        return Integer.parseInt(datum.substring(8));
    }

    private static int tage(String datum) {
        return YearMonth.of(jahr(datum), monat(datum) + 1).lengthOfMonth();
    }
}
