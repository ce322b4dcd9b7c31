package de.zielnetz.messen.reihe;

import de.zielnetz.netz.Belegart;
import org.jspecify.annotations.Nullable;

/**
 * One measured value of a series.
 *
 * @param kennung by which it is changed; of one that stands in the net its Schluessel, {@code Indikator/bitkom-index-2024}
 * @param tag a {@link de.zielnetz.netz.Datum}, as exact as its source is
 * @param wert finite, in the unit of the series
 * @param vonAnzahl of how many, for ranks; null where nobody says
 * @param belegart null where it was worked out of the net
 * @param quelle kennung of a source of the net
 * @param quelltext a source that the net does not hold, in words; only for those who have logged in
 * @param fundstelle the place in the source
 * @param anmerkung only for those who have logged in
 * @param urheber who entered or judged it; null where a source of the net states it
 * @param wissensstand the last Vorgang that the net of which it was worked out knew; null of others
 * @param gueltigAm the day for which it was worked out; null of others
 * @param fassung counts its changes from 1; null of one that stands in the net
 */
public record Messpunkt(
        String kennung,
        String tag,
        double wert,
        @Nullable Long vonAnzahl,
        @Nullable Belegart belegart,
        Messherkunft herkunft,
        @Nullable String quelle,
        @Nullable String quelltext,
        @Nullable String fundstelle,
        @Nullable String begruendung,
        @Nullable String anmerkung,
        @Nullable String urheber,
        @Nullable String wissensstand,
        @Nullable String gueltigAm,
        @Nullable Integer fassung) {

    /** Where it stands on the axis of time, in years, see {@link Messzeit}. */
    public double zeit() {
        return Messzeit.jahre(tag);
    }
}
