package de.zielnetz.netz;

import java.util.regex.Pattern;

/**
 * A date as exact as its source is: {@code 2018}, {@code 2023-06} or {@code 2019-11-21}. Held as text; texts of one
 * exactness compare in the order of time.
 */
public final class Datum {

    private static final Pattern FORM = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?");

    private Datum() {}

    /** Whether the text is a year, a month or a day in ISO form. */
    public static boolean istGueltig(String text) {
        return FORM.matcher(text).matches();
    }
}
