package de.zielnetz.bericht.einleitung;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.LastModifiedDate;
import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * A picture of the city for its report.
 *
 * @param kennung its name, the last part of its address
 * @param alternativtext what it shows, for whoever does not see it
 * @param inhalt PNG or JPEG, as Zielnetz wrote it anew: without what cameras write into files
 * @param urheber who put it there last, by the name of the login
 * @param version for optimistic locking; null of one that is not kept yet
 */
@SuppressWarnings("ArrayRecordComponent") // kept, never compared
@Node("Berichtsbild")
record Berichtsbild(
        @Id String kennung,
        String alternativtext,
        byte[] inhalt,
        String urheber,
        @LastModifiedDate @Nullable Instant zeit,
        @Version @Nullable Long version) {}
