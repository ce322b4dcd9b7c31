package de.zielnetz.rueckblick;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * What was found out about a frozen review later: it stays as it is, and this stands beside it.
 *
 * @param version for optimistic locking; null of one that is not kept yet
 */
@Node("Rueckblicknachtrag")
public record Rueckblicknachtrag(
        @Id String kennung,
        String rueckblick,
        String text,
        String urheber,
        Instant zeit,
        @Version @Nullable Long version) {}
