package de.zielnetz.einlesen;

import de.zielnetz.steckbrief.Einleseplan;
import de.zielnetz.tabelle.Korrektur;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a file is to be read.
 *
 * @param plan the plan by which to read it; null: the one that explains most of it, by its headings alone
 * @param lesart the way of reading that somebody chose, where no plan is named
 * @param namen decisions about names, as {@link Einleseplan#namen}; null takes one back
 * @param korrekturen what is to be read in the place of cells
 */
public record Wunsch(
        @Nullable Einleseplan plan,
        @Nullable String lesart,
        Map<String, @Nullable String> namen,
        List<Korrektur.Wunsch> korrekturen) {

    /** Nobody said anything. */
    public static final Wunsch KEINER = new Wunsch(null, null, Map.of(), List.of());

    /**
     * The same for a file that was read before: what was corrected then holds on, and what was decided about names where
     * no plan is named.
     */
    Wunsch nach(Auswertung bisher) {
        List<Korrektur.Wunsch> alle = Stream.concat(
                        bisher.mappe().korrekturen().stream().map(Korrektur::alsWunsch), korrekturen.stream())
                .toList();
        boolean nichtsGesagt = lesart == null && namen.isEmpty() && korrekturen.isEmpty();
        if (plan != null || nichtsGesagt) {
            return new Wunsch(plan, lesart, namen, alle);
        }
        if (lesart == null && bisher.wahl().gewaehlt()) {
            return new Wunsch(bisher.plan(), null, namen, alle);
        }
        return bisher.wahl().lesarten().isEmpty()
                ? new Wunsch(null, lesart, namen, alle)
                : new Wunsch(
                        null, lesart, Map.copyOf(bisher.plan().mitNamen(namen).namen()), alle);
    }
}
