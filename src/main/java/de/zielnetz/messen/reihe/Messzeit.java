package de.zielnetz.messen.reihe;

import java.time.LocalDate;
import java.time.YearMonth;

/** Dates as places on an axis of time. */
public final class Messzeit {

    private static final int MONAT = 7;
    private static final int TAG = 10;

    private Messzeit() {}

    /**
     * Years since the year 0, with fraction. What is less exact than a day counts as the middle of its span: 2024 is
     * 2024.5, 2024-02 the middle of February, a day its noon.
     */
    public static double jahre(String datum) {
        int jahr = Integer.parseInt(datum.substring(0, 4));
        if (datum.length() < MONAT) {
            return jahr + 0.5;
        }
        YearMonth monat = YearMonth.parse(datum.substring(0, MONAT));
        double tage = datum.length() < TAG
                ? monat.atDay(1).getDayOfYear() - 1 + monat.lengthOfMonth() / 2.0
                : LocalDate.parse(datum).getDayOfYear() - 0.5;
        return jahr + tage / monat.lengthOfYear();
    }

    /** The last day that the date may mean: 2024 ends on 2024-12-31. */
    public static LocalDate letzterTag(String datum) {
        return switch (datum.length()) {
            case TAG -> LocalDate.parse(datum);
            case MONAT -> YearMonth.parse(datum).atEndOfMonth();
            default -> LocalDate.of(Integer.parseInt(datum), 12, 31);
        };
    }
}
