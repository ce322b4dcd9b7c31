package de.zielnetz.verantworten.bestaetigung;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * That somebody said: this Steckbrief is still right.
 *
 * @param kennung of one by a link that of the link, so that a link makes at most one
 * @param projekt kennung of the project
 * @param urheber who said so: the name of the login, or for whom the link was
 * @param link whether it came by a link
 * @param angenommenVon who accepted one that came by a link
 * @param version for optimistic locking; null of one that is not kept yet
 */
@Node("Bestaetigung")
record Bestaetigung(
        @Id String kennung,
        String projekt,
        String urheber,
        boolean link,
        Stand stand,
        @Nullable String angenommenVon,
        Instant zeit,
        @Version @Nullable Long version) {

    /** Whether it counts. */
    enum Stand {
        GILT,
        WARTET,
        ABGELEHNT
    }

    Bestaetigung entschieden(Stand neuer, String wer) {
        return new Bestaetigung(kennung, projekt, urheber, link, neuer, wer, zeit, version);
    }
}
