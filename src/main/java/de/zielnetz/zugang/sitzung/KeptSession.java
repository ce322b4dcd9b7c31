package de.zielnetz.zugang.sitzung;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * A login session as the database has it: nobody can tell from it whose it is, nor make its cookie.
 *
 * @param kennung a hash of the cookie
 * @param inhalt sealed with a key that is made of the cookie
 * @param bis when it ends if nobody asks anything
 * @param laengstens when it ends in any case
 * @param version so that a session that was ended is not written again by who did not see that; null of a new one
 */
@Node("Sitzung")
record KeptSession(
        @Id String kennung,
        String inhalt,
        Instant bis,
        Instant laengstens,
        @Version @Nullable Long version) {

    KeptSession until(Instant neu) {
        return new KeptSession(kennung, inhalt, neu, laengstens, version);
    }
}
