package de.zielnetz.einlesen.person;

import org.jspecify.annotations.Nullable;

/**
 * A place at which a name stands.
 *
 * @param ort which thing, and which of its properties
 * @param ausschnitt the text around it
 * @param bleibtWeil why nothing happens there; null where the name goes
 */
public record Personenstelle(
        String ort, String ausschnitt, @Nullable String bleibtWeil) {

    private static final int UMGEBUNG = 60;

    /** With as much of the text as is needed to judge. */
    static Personenstelle von(String ort, String text, String treffer, @Nullable String bleibtWeil) {
        int wo = Math.max(0, text.indexOf(treffer));
        int von = Math.max(0, wo - UMGEBUNG);
        int bis = Math.min(text.length(), wo + treffer.length() + UMGEBUNG);
        return new Personenstelle(
                ort, (von > 0 ? "…" : "") + text.substring(von, bis) + (bis < text.length() ? "…" : ""), bleibtWeil);
    }
}
