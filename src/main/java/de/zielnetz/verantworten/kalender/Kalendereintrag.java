package de.zielnetz.verantworten.kalender;

import biweekly.component.VEvent;
import biweekly.property.DateStart;
import biweekly.util.DateTimeComponents;
import biweekly.util.Frequency;
import biweekly.util.ICalDate;
import biweekly.util.Recurrence;
import de.zielnetz.verantworten.Turnus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a calendar: a whole day (VEVENT with a DATE, RFC 5545).
 *
 * @param uid the same whenever it is asked for
 * @param tag a {@link de.zielnetz.netz.Datum}; a month or a year stands on its last day
 * @param turnus how often it comes again, null where it does not
 * @param bis the last day on which it can come again, null where nobody says
 * @param adresse of the page that shows it
 */
record Kalendereintrag(
        String uid,
        String titel,
        String text,
        String tag,
        @Nullable Turnus turnus,
        @Nullable String bis,
        String adresse) {

    private static final int KUERZESTER_MONAT = 28;
    private static final int STELLEN_TAG = 10;

    /** @param stempel when the net last changed: the same for the same state, so that nothing seems new that is not */
    VEvent ereignis(Instant stempel) {
        LocalDate tagesdatum = Turnus.letzterTag(tag);
        VEvent ereignis = new VEvent();
        ereignis.setUid(uid);
        ereignis.setDateTimeStamp(Date.from(stempel));
        ereignis.setDateStart(new DateStart(datum(tagesdatum)));
        ereignis.setSummary(titel);
        ereignis.setDescription(text);
        ereignis.setUrl(adresse);
        ereignis.setTransparency(true);
        if (turnus != null && turnus.monate() > 0) {
            ereignis.setRecurrenceRule(wiederholung(tagesdatum, turnus));
        }
        return ereignis;
    }

    /** A day that a shorter month lacks falls on its last one, as {@link Turnus} counts; by itself the calendar would leave that month out. */
    private Recurrence wiederholung(LocalDate beginn, Turnus turnus) {
        Recurrence.Builder regel = new Recurrence.Builder(Frequency.MONTHLY).interval(turnus.monate());
        if (tag.length() < STELLEN_TAG) {
            regel.byMonthDay(-1);
        } else if (beginn.getDayOfMonth() > KUERZESTER_MONAT) {
            regel.byMonthDay(IntStream.rangeClosed(KUERZESTER_MONAT, beginn.getDayOfMonth())
                            .boxed()
                            .toArray(Integer[]::new))
                    .bySetPos(-1);
        }
        if (bis != null) {
            regel.until(datum(Turnus.letzterTag(bis)));
        }
        return regel.build();
    }

    private static ICalDate datum(LocalDate tag) {
        return new ICalDate(new DateTimeComponents(tag.getYear(), tag.getMonthValue(), tag.getDayOfMonth()), false);
    }
}
