package de.zielnetz.dashboard;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.LastModifiedDate;
import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * A question that somebody saved.
 *
 * @param kennung its name, the last part of its address
 * @param dokument in GraphQL
 * @param vorgaben values of its variables, as JSON
 * @param geteilt whether others than its owner may ask it
 * @param urheber its owner, by the name of the login
 * @param version for optimistic locking; null of one that is not kept yet
 */
@Node("EigeneFrage")
record EigeneFrage(
        @Id String kennung,
        String titel,
        String beschreibung,
        String dokument,
        String vorgaben,
        boolean geteilt,
        String urheber,
        @LastModifiedDate @Nullable Instant zeit,
        @Version @Nullable Long version) {}
