package de.zielnetz.rueckblick;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.LastModifiedDate;
import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * A review of a strategy over a period. Once it is frozen it never changes.
 *
 * @param strategie kennung of the strategy
 * @param von first day of the period, as ISO has it
 * @param bis last day of the period
 * @param naechster when the next review is due, a day; null where nobody says
 * @param stellungnahme what the one who answers for the strategy says of it
 * @param anpassungen what was decided to do otherwise from now on
 * @param eingefrorenUm null while it is open, and then all that belongs to the frozen state is null
 * @param wissensstand the last Vorgang that the net knew then
 * @param gueltigAm the day for which the net was read
 * @param zahlen figures of that net as JSON, see {@link Rueckblickstand}
 * @param befunde what it showed as JSON, see {@link Rueckblickbefund}
 * @param version for optimistic locking; null of one that is not kept yet
 */
@Node("Rueckblick")
public record Rueckblick(
        @Id String kennung,
        String strategie,
        String titel,
        String von,
        String bis,
        @Nullable String naechster,
        @Nullable String stellungnahme,
        @Nullable String anpassungen,
        @Nullable Instant eingefrorenUm,
        @Nullable String eingefrorenVon,
        @Nullable String wissensstand,
        @Nullable String gueltigAm,
        @Nullable String zahlen,
        @Nullable String befunde,
        String urheber,
        @LastModifiedDate @Nullable Instant zeit,
        @Version @Nullable Long version) {

    public boolean istEingefroren() {
        return eingefrorenUm != null;
    }

    /** Counts its changes from 1. */
    public int fassung() {
        return version == null ? 1 : version.intValue() + 1;
    }
}
