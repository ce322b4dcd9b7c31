package de.zielnetz.entscheiden.sitzung;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * A session of a body; its agenda are its {@link Tagesordnungspunkt}e.
 *
 * @param gremium key of the body in the net: {@code Gremium/smart-city-board}
 * @param datum the day, in ISO form
 * @param oeffentlich whether those may see it who have no role
 * @param urheber who entered it, by the name of the login
 * @param version for optimistic locking; null of one that is not kept yet
 */
@Node("Gremiensitzung")
public record Gremiensitzung(
        @Id String kennung,
        String gremium,
        String datum,
        @Nullable String anmerkung,
        boolean oeffentlich,
        String urheber,
        Instant geaendert,
        @Version @Nullable Long version) {

    Gremiensitzung mit(Sitzungsangaben angaben) {
        return new Gremiensitzung(
                kennung,
                angaben.gremium(),
                angaben.datum(),
                angaben.anmerkung(),
                angaben.oeffentlich(),
                urheber,
                Instant.now(),
                version);
    }

    /** The same, counted as changed: its agenda did. */
    Gremiensitzung beruehrt() {
        return new Gremiensitzung(kennung, gremium, datum, anmerkung, oeffentlich, urheber, Instant.now(), version);
    }
}
