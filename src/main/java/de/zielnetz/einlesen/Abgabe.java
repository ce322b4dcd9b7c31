package de.zielnetz.einlesen;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * A file that was handed in, kept until it is imported, so that any instance can go on with it.
 *
 * @param kennung the token of its preview
 * @param plan as YAML
 * @param vorgaenge how many Vorgänge the journal held when the preview was made
 * @param fingerabdruck of the changes it showed
 * @param gewaehlt whether somebody named the plan or chose the way of reading
 * @param version for optimistic locking; null of one that is not kept yet
 */
@Node("Vorschau")
record Abgabe(
        @Id String kennung,
        String datei,
        @SuppressWarnings("ArrayRecordComponent") // two of them are never compared
        byte[] inhalt,
        String plan,
        String urheber,
        long vorgaenge,
        long fingerabdruck,
        Instant gueltigBis,
        @Nullable Boolean gewaehlt,
        @Version @Nullable Long version) {}
