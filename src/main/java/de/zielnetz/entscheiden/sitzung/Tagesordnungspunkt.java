package de.zielnetz.entscheiden.sitzung;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * An item of an agenda, and what was decided under it.
 *
 * @param nummer counts the items of the session from 1
 * @param idee kennung of the idea
 * @param titel of the idea when it was put here, or decided: so it stands in the minutes
 * @param ergebnis null while nothing is decided
 * @param dafuer votes; null where nobody says
 * @param drucksache key of the paper; null where there is none
 * @param version for optimistic locking; null of one that is not kept yet
 */
@Node("Tagesordnungspunkt")
public record Tagesordnungspunkt(
        @Id String kennung,
        String sitzung,
        int nummer,
        String idee,
        String titel,
        @Nullable Ergebnis ergebnis,
        @Nullable String begruendung,
        @Nullable Integer dafuer,
        @Nullable Integer dagegen,
        @Nullable Integer enthalten,
        @Nullable String drucksache,
        @Nullable String entschiedenVon,
        @Nullable Instant entschieden,
        @Version @Nullable Long version) {

    static Tagesordnungspunkt neu(String kennung, String sitzung, int nummer, String idee, String titel) {
        return new Tagesordnungspunkt(
                kennung, sitzung, nummer, idee, titel, null, null, null, null, null, null, null, null, null);
    }

    Tagesordnungspunkt mit(int andere) {
        return new Tagesordnungspunkt(
                kennung,
                sitzung,
                andere,
                idee,
                titel,
                ergebnis,
                begruendung,
                dafuer,
                dagegen,
                enthalten,
                drucksache,
                entschiedenVon,
                entschieden,
                version);
    }

    Tagesordnungspunkt entschieden(
            Entscheidung entscheidung, @Nullable String papier, String jetzigerTitel, String wer, Instant jetzt) {
        return new Tagesordnungspunkt(
                kennung,
                sitzung,
                nummer,
                idee,
                jetzigerTitel,
                entscheidung.ergebnis(),
                entscheidung.begruendung(),
                entscheidung.dafuer(),
                entscheidung.dagegen(),
                entscheidung.enthalten(),
                papier,
                wer,
                jetzt,
                version);
    }
}
