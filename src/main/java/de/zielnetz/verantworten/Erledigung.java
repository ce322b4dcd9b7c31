package de.zielnetz.verantworten;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * A mark that a duty was done.
 *
 * @param pflicht kennung of the duty
 * @param am the day on which it was done, in ISO form
 * @param fuer the {@link de.zielnetz.netz.Datum} for which it was due then; null where none was known
 * @param urheber who marked it, by the name of the login
 * @param zeit when it was marked
 * @param version for optimistic locking; null of one that is not kept yet
 */
@Node("Erledigung")
public record Erledigung(
        @Id String kennung,
        String pflicht,
        String am,
        @Nullable String fuer,
        String urheber,
        @Nullable String anmerkung,
        Instant zeit,
        @Version @Nullable Long version) {}
