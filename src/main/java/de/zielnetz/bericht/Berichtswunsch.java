package de.zielnetz.bericht;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which report is wanted.
 *
 * @param von the first day
 * @param bis the last day, not in the future
 * @param teile names of parts, in the order of the report
 */
public record Berichtswunsch(LocalDate von, LocalDate bis, List<String> teile) {

    static final ZoneId HIER = ZoneId.of("Europe/Berlin");

    private static final Clock UHR = Clock.system(HIER);

    /**
     * @param von a day, null for one year before the last
     * @param bis a day, null for today
     * @param teile names with commas between, null or empty for all
     * @throws Berichtsfehler naming what is wrong, what is expected and what is nearest
     */
    public static Berichtswunsch von(@Nullable String von, @Nullable String bis, @Nullable String teile) {
        LocalDate heute = LocalDate.now(UHR);
        LocalDate ende = bis == null || bis.isBlank() ? heute : tag("bis", bis, heute);
        LocalDate anfang = von == null || von.isBlank() ? ende.minusYears(1) : tag("von", von, ende.minusYears(1));
        if (ende.isAfter(heute)) {
            throw Berichtsfehler.falsch(
                    Berichtsfehler.Code.ZEITRAUM_FALSCH,
                    "bis",
                    ende,
                    "ein Tag bis heute (%s)".formatted(heute),
                    List.of(heute + ""));
        }
        if (anfang.isAfter(ende)) {
            throw Berichtsfehler.falsch(
                    Berichtsfehler.Code.ZEITRAUM_FALSCH,
                    "von",
                    anfang,
                    "ein Tag bis zum %s".formatted(ende),
                    List.of(ende + ""));
        }
        return new Berichtswunsch(anfang, ende, namen(teile));
    }

    private static LocalDate tag(String feld, String text, LocalDate nahe) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException e) {
            throw Berichtsfehler.falsch(
                    Berichtsfehler.Code.ZEITRAUM_FALSCH,
                    feld,
                    text,
                    "ein Tag wie %s".formatted(nahe),
                    List.of(nahe.toString()));
        }
    }

    private static List<String> namen(@Nullable String teile) {
        List<String> alle = Stream.concat(
                        Stream.of(Berichtsteil.EINLEITUNG),
                        Berichtsteil.ALLE.stream().map(Berichtsteil::name))
                .toList();
        if (teile == null || teile.isBlank()) {
            return alle;
        }
        Set<String> gewuenschte = new LinkedHashSet<>();
        for (String name : teile.split(",")) {
            if (!alle.contains(name.strip())) {
                throw Berichtsfehler.falsch(
                        Berichtsfehler.Code.TEIL_UNBEKANNT, "teile", name.strip(), String.join(", ", alle), alle);
            }
            gewuenschte.add(name.strip());
        }
        List<String> geordnete = new ArrayList<>(alle);
        geordnete.retainAll(gewuenschte);
        return List.copyOf(geordnete);
    }
}
