package de.zielnetz.messen.reihe;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A series: what is measured, what it should be, and its values.
 *
 * @param einheit in which all values count; null where nobody says
 * @param richtung which way it should go; null where nobody says
 * @param indikatoren kennungen of the Indikatoren of the net that belong to it, in the order of the net
 * @param frage name of the saved question that gives its values; null where none does
 * @param feld which number of the answer it is
 * @param fassung counts its changes from 1; null of one that nobody keeps and that only the net gives
 * @param punkte in the order of time
 */
public record Reihe(
        String kennung,
        String titel,
        @Nullable String beschreibung,
        @Nullable String einheit,
        @Nullable Zielrichtung richtung,
        @Nullable Messziel ziel,
        List<String> indikatoren,
        @Nullable String frage,
        @Nullable String feld,
        @Nullable Integer fassung,
        List<Messpunkt> punkte) {

    /** The same as it stood on a day: without what was measured after it. */
    public Reihe bis(LocalDate tag) {
        return new Reihe(
                kennung,
                titel,
                beschreibung,
                einheit,
                richtung,
                ziel,
                indikatoren,
                frage,
                feld,
                fassung,
                punkte.stream()
                        .filter(p -> !Messzeit.letzterTag(p.tag()).isAfter(tag))
                        .toList());
    }

    /** Null where nothing was measured. */
    public @Nullable Messpunkt letzter() {
        return punkte.isEmpty() ? null : punkte.get(punkte.size() - 1);
    }

    /** Costs the square of the points. */
    public Trend trend() {
        return Trend.von(punkte, richtung, einheit);
    }

    public Zielabstand abstand(LocalDate heute) {
        return Zielabstand.von(letzter(), ziel, richtung, einheit, heute);
    }

    /** The value in words; a rank as a place. */
    public String text(Messpunkt punkt) {
        return Messzahl.mitEinheit(punkt.wert(), punkt.vonAnzahl(), einheit);
    }
}
