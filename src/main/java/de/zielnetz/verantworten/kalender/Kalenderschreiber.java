package de.zielnetz.verantworten.kalender;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.UtcOffset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/** Writes calendars (iCalendar, RFC 5545) by biweekly. */
final class Kalenderschreiber {

    private static final String UTC = "UTC";
    private static final int STUNDEN = 6;

    private Kalenderschreiber() {}

    /** @param stempel when the net last changed */
    static byte[] schreibe(String name, List<Kalendereintrag> eintraege, Instant stempel) {
        ICalendar kalender = new ICalendar();
        kalender.setProductId("-//Zielnetz//Verantworten//DE");
        kalender.setName(name);
        kalender.setExperimentalProperty("X-WR-CALNAME", name);
        kalender.setRefreshInterval(Duration.builder().hours(STUNDEN).build());
        eintraege.forEach(eintrag -> kalender.addEvent(eintrag.ereignis(stempel)));
        if (eintraege.isEmpty()) {
            kalender.addComponent(wenigstensEines());
        }
        return Biweekly.write(kalender).version(ICalVersion.V2_0).go().getBytes(StandardCharsets.UTF_8);
    }

    /** A calendar must hold one component at least (RFC 5545, 3.6); this one says nothing. */
    private static VTimezone wenigstensEines() {
        StandardTime immer = new StandardTime();
        immer.setDateStart(new DateTimeComponents(1970, 1, 1, 0, 0, 0, false));
        immer.setTimezoneOffsetFrom(new UtcOffset(true, 0, 0));
        immer.setTimezoneOffsetTo(new UtcOffset(true, 0, 0));
        VTimezone zone = new VTimezone(UTC);
        zone.addStandardTime(immer);
        return zone;
    }
}
