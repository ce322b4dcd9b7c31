package de.zielnetz.tabelle;

import org.jspecify.annotations.Nullable;

/**
 * What somebody put in the place of what stands in a cell of a file.
 *
 * @param ort the cell as {@link Blatt#ort} names it
 * @param original what the file holds there as a person sees it; empty where nothing stands there
 * @param wert what is read in its place; empty: nothing
 * @param urheber who did it
 */
public record Korrektur(String ort, String original, String wert, String urheber) {

    /**
     * What somebody wants to have corrected.
     *
     * @param ort {@code C7}, or with its sheet {@code Projekte!C7}
     * @param teil the part of the cell to be replaced, wherever it stands there by itself; null: all of it
     * @param wert what is to be read in its place; null: what the file holds
     */
    public record Wunsch(
            String ort, @Nullable String teil, @Nullable String wert) {

        /** The whole cell. */
        public static Wunsch ganz(String ort, @Nullable String wert) {
            return new Wunsch(ort, null, wert);
        }
    }

    /** The wish that leads to it again. */
    public Wunsch alsWunsch() {
        return Wunsch.ganz(ort, wert);
    }
}
