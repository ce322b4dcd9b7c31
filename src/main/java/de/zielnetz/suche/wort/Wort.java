package de.zielnetz.suche.wort;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A word as it stands in a text, and what it can be found by.
 *
 * @param text as it stands, hyphens too
 * @param normal in small letters, without hyphens and umlauts
 * @param staemme its stems: usually one
 * @param kuerzel whether it is a short form in capitals, as OB
 * @param teile of a compound: its parts and runs of parts, the whole not among them
 */
public record Wort(String text, String normal, Set<String> staemme, boolean kuerzel, List<Teil> teile) {

    /**
     * A part of a compound, or several that follow each other.
     *
     * @param von where it begins in the word
     * @param bis where it ends
     * @param einzeln whether it is one part
     */
    public record Teil(String normal, Set<String> staemme, boolean kuerzel, int von, int bis, boolean einzeln) {}

    public List<Teil> einzelne() {
        return teile.stream().filter(Teil::einzeln).toList();
    }

    /** A word is what stands there; the rest follows from it and would cost each comparison dearly. */
    @Override
    public boolean equals(@Nullable Object anderes) {
        return anderes instanceof Wort wort && wort.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    public boolean hatZiffer() {
        return normal.chars().anyMatch(Character::isDigit);
    }
}
