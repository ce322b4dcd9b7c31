package de.zielnetz.bearbeiten;

import de.zielnetz.netz.Belegart;
import org.jspecify.annotations.Nullable;

/**
 * Who says what is changed.
 *
 * @param quelle the kennung of a source of the net, null where a new one is given or none
 * @param neueQuelle a source that the net does not hold yet, null where there is none
 * @param fundstelle the place in the source
 * @param begruendung needed where it is EINGESCHAETZT
 */
public record Belegangabe(
        @Nullable String quelle,
        @Nullable NeueQuelle neueQuelle,
        @Nullable String fundstelle,
        Belegart art,
        @Nullable String begruendung) {

    /**
     * @param datum a {@link de.zielnetz.netz.Datum}, or as Germans write a day
     * @param url where it can be read
     */
    public record NeueQuelle(
            String name,
            @Nullable String art,
            @Nullable String datum,
            @Nullable String urheber,
            @Nullable String url) {}

    /** Nobody but whoever writes it. */
    public static final Belegangabe REDAKTION = new Belegangabe(null, null, null, Belegart.EINGESCHAETZT, null);
}
