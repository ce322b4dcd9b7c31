package de.zielnetz.verantworten;

import de.zielnetz.analyse.Klartext;
import de.zielnetz.netz.Merkmal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How often a duty is to be done: the closed list of {@link Merkmal#TURNUS}. */
public enum Turnus {
    EINMALIG(0),
    MONATLICH(1),
    VIERTELJAEHRLICH(3),
    HALBJAEHRLICH(6),
    JAEHRLICH(12),
    ALLE_ZWEI_JAHRE(24),
    ALLE_FUENF_JAHRE(60),
    REGELMAESSIG(0),
    LAUFEND(0),
    ANLASSBEZOGEN(0);

    private static final int JAHR = 12;
    private static final int LETZTES_JAHR = 9999;
    private static final int STELLEN_JAHR = 4;
    private static final int STELLEN_MONAT = 7;

    private final int monate;

    Turnus(int monate) {
        this.monate = monate;
    }

    /** Null where nobody says, or the word is none of the list. */
    public static @Nullable Turnus von(@Nullable Object wort) {
        return Arrays.stream(values())
                .filter(einer -> einer.name().equals(wort))
                .findFirst()
                .orElse(null);
    }

    /** Months from one time to the next; 0 where nobody names a distance. */
    public int monate() {
        return monate;
    }

    boolean hatAbstand() {
        return monate > 0;
    }

    /** As the end of a sentence has it: alle zwei Jahre. */
    String wort() {
        return String.valueOf(Klartext.wert(Merkmal.TURNUS, name()));
    }

    /**
     * So many times later, as exact as the date itself, or as the months need. Counted from one first date, a day that a shorter month lacks comes
     * back in the next long one.
     *
     * @param datum a {@link de.zielnetz.netz.Datum}
     * @return null beyond the year 9999
     */
    @Nullable
    String spaeter(String datum, long male) {
        long weiter = monate * male;
        LocalDate ende = letzterTag(datum).plusMonths(weiter);
        if (ende.getYear() > LETZTES_JAHR) {
            return null;
        }
        if (datum.length() == STELLEN_JAHR && weiter % JAHR == 0) {
            return "%04d".formatted(ende.getYear());
        }
        return datum.length() <= STELLEN_MONAT ? YearMonth.from(ende).toString() : ende.toString();
    }

    /** The first of the series from {@code erstmals} that comes after this one. */
    @Nullable
    String naechstes(String erstmals, String nach) {
        long etwa = ChronoUnit.MONTHS.between(letzterTag(erstmals), letzterTag(nach)) / monate - 1;
        for (long male = Math.max(0, etwa); ; male++) {
            String eines = spaeter(erstmals, male);
            if (eines == null || letzterTag(eines).isAfter(letzterTag(nach))) {
                return eines;
            }
        }
    }

    /** A year or a month is over on its last day. */
    public static LocalDate letzterTag(String datum) {
        return switch (datum.length()) {
            case STELLEN_JAHR -> LocalDate.of(Integer.parseInt(datum), JAHR, 31);
            case STELLEN_MONAT -> YearMonth.parse(datum).atEndOfMonth();
            default -> LocalDate.parse(datum);
        };
    }
}
