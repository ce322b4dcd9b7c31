package de.zielnetz.bericht.einleitung;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.LastModifiedDate;
import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * The city's own words at the beginning of its report.
 *
 * @param kennung there is one
 * @param text Markdown
 * @param urheber who changed it last, by the name of the login
 * @param version for optimistic locking; null of one that is not kept yet
 */
@Node("Berichtseinleitung")
record Berichtseinleitung(
        @Id String kennung,
        String text,
        String urheber,
        @LastModifiedDate @Nullable Instant zeit,
        @Version @Nullable Long version) {}
