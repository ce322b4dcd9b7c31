package de.zielnetz.suche;

import de.zielnetz.suche.wort.Passung;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text of a node with what was sought in it.
 *
 * @param feld the property, as GraphQL calls it
 * @param text all of it
 * @param worte the words that fit, in the order of the text; never empty
 */
record Fundstelle(String feld, String text, List<Fundwort> worte) {

    /**
     * A word that fits.
     *
     * @param gesucht the word of the question
     * @param wort the whole word as it stands in the text
     * @param marke what of it fits
     * @param von where in the text that begins
     */
    record Fundwort(String gesucht, String wort, String marke, Passung wie, int von) {

        int bis() {
            return von + marke.length();
        }

        /** The part of the word that fits, or null where it is all of it. */
        @Nullable
        String teil() {
            return marke.equals(wort) ? null : marke;
        }
    }

    /** How many words of the question stand here. */
    long verschiedene() {
        return worte.stream().map(Fundwort::gesucht).distinct().count();
    }

    /** How well the best fits. */
    double guete() {
        return worte.stream().mapToDouble(wort -> wort.wie().guete()).max().orElse(0);
    }
}
