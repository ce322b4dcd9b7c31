package de.zielnetz.rueckblick;

import de.zielnetz.analyse.Klartext;
import de.zielnetz.messen.reihe.Messzeit;
import de.zielnetz.netz.Merkmal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which period is to be reviewed next: the first a year after the resolution, then every two years, as the strategy
 * itself wants it (chapter 6).
 *
 * @param von null where the net does not say when the strategy was resolved and no review is there yet
 * @param naechster when the one after it would be due
 * @param satz why, German
 */
public record Rueckblickvorschlag(
        @Nullable LocalDate von,
        @Nullable LocalDate bis,
        @Nullable LocalDate naechster,
        String satz) {

    private static final int DANACH = 2;

    /** @param bisherige reviews of the strategy */
    public static Rueckblickvorschlag von(@Nullable Beschlusstag beschluss, List<Rueckblick> bisherige) {
        LocalDate letzter = bisherige.stream()
                .map(r -> LocalDate.parse(r.bis()))
                .max(Comparator.naturalOrder())
                .orElse(null);
        if (letzter != null) {
            LocalDate bis = letzter.plusYears(DANACH);
            return new Rueckblickvorschlag(
                    letzter.plusDays(1),
                    bis,
                    bis.plusYears(DANACH),
                    "Der letzte Rückblick reicht bis %s; nach der Strategie folgt alle zwei Jahre einer."
                            .formatted(Klartext.wert(Merkmal.DATUM, letzter.toString())));
        }
        if (beschluss == null) {
            return new Rueckblickvorschlag(
                    null,
                    null,
                    null,
                    "Wann die Strategie beschlossen wurde, sagt das Netz nicht; geben Sie den Zeitraum an.");
        }
        LocalDate von = Messzeit.letzterTag(beschluss.tag());
        LocalDate bis = von.plusYears(1);
        return new Rueckblickvorschlag(
                von,
                bis,
                bis.plusYears(DANACH),
                beschluss.satz() + " Der erste Rückblick folgt nach einem Jahr, dann alle zwei Jahre einer.");
    }
}
