package de.zielnetz.einlesen.abgleich;

import de.zielnetz.netz.Belegart;
import de.zielnetz.netz.Merkmal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an import does to one project.
 *
 * @param ort sheet and cell of its name
 * @param felder properties that change
 * @param neueBeziehungen relationships that come, or are now said by this file too
 * @param wegfallende relationships that go, or that Steckbriefe say no more
 */
public record Projektaenderung(
        String kennung,
        String name,
        Art art,
        String ort,
        List<Feldaenderung> felder,
        List<Beziehungsaenderung> neueBeziehungen,
        List<Beziehungsaenderung> wegfallende) {

    public enum Art {
        NEU,
        GEAENDERT,
        UNVERAENDERT,
        /** An error keeps it out. */
        AUSGELASSEN
    }

    /** @param alt null where nothing was known, neu null where nothing is to be known */
    public record Feldaenderung(
            Merkmal merkmal, @Nullable Object alt, @Nullable Object neu, String ort) {}

    /**
     * A relationship in words: {@code gehört zu}, {@code Mobilität}.
     *
     * @param belegart what it rests on after the import; null where it goes altogether
     * @param bestehend whether the relationship was there before, or stays after it, because others say so too
     */
    public record Beziehungsaenderung(
            String satz,
            String ziel,
            String zielname,
            String ort,
            @Nullable Belegart belegart,
            boolean bestehend) {}
}
