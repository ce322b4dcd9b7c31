package de.zielnetz.entscheiden.bewertung;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * What one person said of one candidate at one criterion, once. It is never changed: who thinks otherwise says so anew.
 *
 * @param reihe the same for all that this person said of this; says nothing of the person, so that erasing a name mixes no two people
 * @param nummer counts them from 1; the last one holds
 * @param kandidat {@code Idee/kennung} or {@code Projekt/kennung}
 * @param kriterium key of the criterion: {@code Kriterium/buergernutzen}
 * @param wert a step of the scale, from 1
 * @param urheber who rates, by the name of the login
 * @param version says Spring Data that it is new while it is null
 */
@Node("Bewertung")
public record Bewertung(
        @Id String kennung,
        String reihe,
        int nummer,
        String kandidat,
        String kriterium,
        int wert,
        String begruendung,
        String urheber,
        Instant zeit,
        @Version @Nullable Long version) {}
