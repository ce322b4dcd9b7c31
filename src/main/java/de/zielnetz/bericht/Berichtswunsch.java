package de.zielnetz.bericht;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
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
     * @param teile names, null or empty for all
     * @throws Berichtsfehler naming what is wrong, what is expected and what is nearest
     */
    public static Berichtswunsch von(@Nullable String von, @Nullable String bis, @Nullable List<String> teile) {
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

    private static List<String> namen(@Nullable List<String> teile) {
        List<String> alle =
                Berichtsteil.mitEinleitung().stream().map(Berichtsteil::name).toList();
        if (teile == null || teile.stream().allMatch(String::isBlank)) {
            return alle;
        }
        List<String> gewuenschte = teile.stream().map(String::strip).toList();
        for (String name : gewuenschte) {
            if (!alle.contains(name)) {
                throw Berichtsfehler.falsch(
                        Berichtsfehler.Code.TEIL_UNBEKANNT, "teile", name, String.join(", ", alle), alle);
            }
        }
        return alle.stream().filter(gewuenschte::contains).toList();
    }
}
