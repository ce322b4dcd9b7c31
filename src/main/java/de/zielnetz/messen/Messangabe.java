package de.zielnetz.messen;

import de.zielnetz.netz.Belegart;
import org.jspecify.annotations.Nullable;

/**
 * A value as somebody gives it, not looked at yet.
 *
 * @param tag a {@link de.zielnetz.netz.Datum}
 * @param belegart null where nobody says: then BELEGT with a source of the net, else EINGESCHAETZT
 * @param quelle kennung of a source of the net
 * @param quelltext a source in words
 */
public record Messangabe(
        String reihe,
        String tag,
        double wert,
        @Nullable Long vonAnzahl,
        @Nullable Belegart belegart,
        @Nullable String quelle,
        @Nullable String quelltext,
        @Nullable String fundstelle,
        @Nullable String begruendung,
        @Nullable String anmerkung) {

    /** As it is kept where nobody says otherwise. */
    public Belegart art() {
        return belegart != null ? belegart : quelle == null ? Belegart.EINGESCHAETZT : Belegart.BELEGT;
    }
}
