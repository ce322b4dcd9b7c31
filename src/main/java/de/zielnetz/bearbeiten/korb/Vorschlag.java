package de.zielnetz.bearbeiten.korb;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * Changes that somebody proposes and another takes over.
 *
 * @param bearbeitung the input of GraphQL as JSON
 * @param version for optimistic locking; null of one that is not kept yet
 */
@Node("Vorschlag")
public record Vorschlag(
        @Id String kennung,
        String urheber,
        Instant zeit,
        @Nullable String anmerkung,
        String bearbeitung,
        @Version @Nullable Long version) {}
