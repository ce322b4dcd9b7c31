package de.zielnetz.verantworten.bestaetigung;

import de.zielnetz.analyse.Klartext;
import de.zielnetz.netz.Merkmal;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a Steckbrief is confirmed, and how long ago.
 *
 * @param zuletzt the day, in ISO form; null where nobody did
 * @param bis the last day on which that counts
 * @param satz a German sentence
 * @param durch who said so; null for whoever has not logged in
 * @param wartende how many came by a link and are not accepted
 */
record Bestaetigungslage(
        Stand stand,
        @Nullable String zuletzt,
        @Nullable String bis,
        String satz,
        @Nullable String durch,
        int wartende) {

    private static final ZoneId HIER = ZoneId.of("Europe/Berlin");

    /** How old it is. */
    enum Stand {
        AKTUELL,
        VERALTET,
        NIE
    }

    /**
     * @param alle of one project
     * @param heute in ISO form
     * @param einsicht whether names may be shown
     */
    static Bestaetigungslage von(List<Bestaetigung> alle, Period frist, String heute, boolean einsicht) {
        int wartende = (int) alle.stream()
                .filter(b -> b.stand() == Bestaetigung.Stand.WARTET)
                .count();
        Bestaetigung letzte = alle.stream()
                .filter(b -> b.stand() == Bestaetigung.Stand.GILT)
                .max(Comparator.comparing(Bestaetigung::zeit))
                .orElse(null);
        if (letzte == null) {
            return new Bestaetigungslage(Stand.NIE, null, null, "Nie bestätigt.", null, wartende);
        }
        LocalDate tag = letzte.zeit().atZone(HIER).toLocalDate();
        LocalDate bis = tag.plus(frist);
        boolean alt = bis.isBefore(LocalDate.parse(heute));
        String satz = "Zuletzt bestätigt am %s; das %s bis %s.".formatted(wort(tag), alt ? "galt" : "gilt", wort(bis));
        return new Bestaetigungslage(
                alt ? Stand.VERALTET : Stand.AKTUELL,
                tag.toString(),
                bis.toString(),
                satz,
                einsicht ? letzte.urheber() : null,
                wartende);
    }

    private static String wort(LocalDate tag) {
        return String.valueOf(Klartext.wert(Merkmal.AB, tag.toString()));
    }
}
