package de.zielnetz.einlesen;

import de.zielnetz.steckbrief.Einleseplan;
import de.zielnetz.steckbrief.Lesartenwahl;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a file is to be read.
 *
 * @param plan the plan by which to read it; null: the one that explains most of it, by its headings alone
 * @param lesart the way of reading that somebody chose, where no plan is named
 * @param namen decisions about names, as {@link Einleseplan#namen}
 */
public record Wunsch(@Nullable Einleseplan plan, @Nullable String lesart, Map<String, String> namen) {

    /** Nobody said anything. */
    public static final Wunsch KEINER = new Wunsch(null, null, Map.of());

    /** The same for a file that was read before: what was decided about names then holds on where no plan is named. */
    Wunsch nach(Lesartenwahl bisher) {
        if (plan != null || (lesart == null && namen.isEmpty())) {
            return this;
        }
        if (lesart == null && bisher.gewaehlt()) {
            return new Wunsch(bisher.plan(), null, namen);
        }
        return bisher.lesarten().isEmpty()
                ? this
                : new Wunsch(null, lesart, bisher.plan().mitNamen(namen).namen());
    }
}
