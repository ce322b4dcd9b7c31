package de.zielnetz.entscheiden.wahl;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A candidate with what counts for it.
 *
 * @param schluessel by what it is known: {@code Idee/kennung} or {@code Projekt/kennung}
 * @param noten one for each criterion, in the order of these; null where nobody rated
 */
public record Bewerteter(String schluessel, List<@Nullable Note> noten) {

    public Bewerteter {
        noten = Collections.unmodifiableList(new ArrayList<>(noten));
    }
}
