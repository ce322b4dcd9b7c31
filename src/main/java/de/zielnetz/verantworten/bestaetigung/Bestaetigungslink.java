package de.zielnetz.verantworten.bestaetigung;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * A link to one Steckbrief. What makes it work, the sign behind the kennung, is not kept: it is worked out anew.
 *
 * @param projekt kennung of the project
 * @param empfaenger for whom it is
 * @param urheber who made it, by the name of the login
 * @param bis until when it can be used
 * @param stand as it was written down; that its time is over is seen by {@code bis}
 * @param version for optimistic locking; null of one that is not kept yet
 */
@Node("Bestaetigungslink")
record Bestaetigungslink(
        @Id String kennung,
        String projekt,
        String empfaenger,
        String urheber,
        Instant zeit,
        Instant bis,
        Stand stand,
        @Version @Nullable Long version) {

    /** What is with it. */
    enum Stand {
        OFFEN,
        BENUTZT,
        ZURUECKGEZOGEN,
        ABGELAUFEN
    }

    Stand stand(Instant jetzt) {
        return stand == Stand.OFFEN && !bis.isAfter(jetzt) ? Stand.ABGELAUFEN : stand;
    }

    Bestaetigungslink mit(Stand neuer) {
        return new Bestaetigungslink(kennung, projekt, empfaenger, urheber, zeit, bis, neuer, version);
    }
}
