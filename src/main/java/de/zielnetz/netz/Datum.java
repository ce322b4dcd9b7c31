package de.zielnetz.netz;

import java.time.YearMonth;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as exact as its source is: {@code 2018}, {@code 2023-06} or {@code 2019-11-21}. Held as text; texts of one
 * exactness compare in the order of time.
 */
public final class Datum {

    private static final Pattern FORM = Pattern.compile("(?!0000)\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?");

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

    private static int tag(String datum) {
        return Integer.parseInt(datum.substring(8));
    }

    private static int tage(String datum) {
        return YearMonth.of(jahr(datum), monat(datum) + 1).lengthOfMonth();
    }
}
