package de.zielnetz.verantworten;

import de.zielnetz.netz.Datum;
import de.zielnetz.netz.Netz;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * A duty that was overdue in a period: done too late in it, or not done at its end.
 *
 * @param pflicht a node of the net
 * @param satz what did not happen in time, a German sentence
 */
public record Versaeumnis(int pflicht, String satz) {

    /**
     * All of them, in the order of the net; of one duty what was late before what is open. Costs the duties and their marks.
     *
     * @param netz of what holds on the last day
     * @param getan all marks by the kennung of their duty
     * @param bis the last day, by which is seen what is done; before the first where the period has not begun
     */
    public static List<Versaeumnis> imZeitraum(
            Netz netz, Map<String, List<Erledigung>> getan, LocalDate von, LocalDate bis) {
        if (von.isAfter(bis)) {
            return List.of();
        }
        List<Versaeumnis> alle = new ArrayList<>();
        for (int p : Ueberfaelliges.alle(netz)) {
            getan.getOrDefault(netz.kennung(p), List.of()).stream()
                    .filter(e -> zuSpaet(e, von.toString(), bis.toString()))
                    .sorted(Comparator.comparing(Erledigung::am))
                    .forEach(e -> alle.add(new Versaeumnis(
                            p,
                            "„%s“ war %s fällig und wurde erst am %s erledigt."
                                    .formatted(
                                            netz.name(p),
                                            Faelligkeit.wann(String.valueOf(e.fuer())),
                                            Faelligkeit.wort(e.am())))));
        }
        Ueberfaelliges.pflichten(netz, getan, bis.toString())
                .forEach(u -> alle.add(new Versaeumnis(
                        u.was(),
                        "„%s“ war %s fällig und bis zum %s nicht als erledigt vermerkt."
                                .formatted(
                                        netz.name(u.was()),
                                        Faelligkeit.wann(u.seit()),
                                        Faelligkeit.wort(bis.toString())))));
        alle.sort(Comparator.comparingInt(Versaeumnis::pflicht));
        return List.copyOf(alle);
    }

    private static boolean zuSpaet(Erledigung e, String von, String bis) {
        String fuer = e.fuer();
        return fuer != null && Datum.liegtVor(fuer, e.am()) && e.am().compareTo(von) >= 0 && e.am().compareTo(bis) <= 0;
    }
}
