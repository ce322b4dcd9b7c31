package de.zielnetz.entscheiden.bewertung;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * How far the rating of a candidate is.
 *
 * @param geschlossen whether nobody may rate any more
 * @param oeffentlich whether those may see the ratings who have no role
 * @param anzahl how often somebody rated: all who rate the same candidate change this node, so none overtakes another or a closing unseen
 * @param version for optimistic locking; null of one that is not kept yet
 */
@Node("Bewertungsstand")
public record Bewertungsstand(
        @Id String kandidat,
        boolean geschlossen,
        boolean oeffentlich,
        int anzahl,
        @Version @Nullable Long version) {

    static Bewertungsstand neuer(String kandidat) {
        return new Bewertungsstand(kandidat, false, false, 0, null);
    }

    Bewertungsstand mitEiner() {
        return new Bewertungsstand(kandidat, geschlossen, oeffentlich, anzahl + 1, version);
    }

    Bewertungsstand geschlossen(boolean zu) {
        return new Bewertungsstand(kandidat, zu, oeffentlich, anzahl, version);
    }

    Bewertungsstand oeffentlich(boolean offen) {
        return new Bewertungsstand(kandidat, geschlossen, offen, anzahl, version);
    }
}
