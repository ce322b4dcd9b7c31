package de.zielnetz.bearbeiten.korb;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * What somebody means to change and has not taken over yet.
 *
 * @param kennung made of the urheber, of whom each has one
 * @param bearbeitung the input of GraphQL as JSON
 * @param version for optimistic locking; null of one that is not kept yet
 */
@Node("Korb")
public record Korb(
        @Id String kennung,
        String urheber,
        String bearbeitung,
        Instant geaendert,
        @Version @Nullable Long version) {}
