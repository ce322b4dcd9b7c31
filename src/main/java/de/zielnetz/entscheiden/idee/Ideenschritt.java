package de.zielnetz.entscheiden.idee;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * That an idea came into a state (history).
 *
 * @param von the state before; null at its beginning
 * @param begruendung null where none was needed
 * @param punkt kennung of the item of an agenda under which it was decided; null where it was no body
 * @param version says Spring Data that it is new while it is null
 */
@Node("Ideenschritt")
public record Ideenschritt(
        @Id String kennung,
        String idee,
        @Nullable Ideenzustand von,
        Ideenzustand nach,
        Instant zeit,
        String urheber,
        @Nullable String begruendung,
        @Nullable String punkt,
        @Version @Nullable Long version) {}
