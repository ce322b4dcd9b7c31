package de.zielnetz.zugang.sitzung;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.stereotype.Component;

/**
 * Keeps the login sessions of browsers in the database, where every instance finds them, and remembers for some seconds
 * what it found there: one request in many reads. As long as the database is away, what was found last still holds.
 */
@Component
public class SessionStore {

    private static final Logger LOG = LoggerFactory.getLogger(SessionStore.class);

    /** How long a logout on another instance may go unnoticed. */
    private static final Duration FRESH = Duration.ofSeconds(5);

    /** A session is written again at most this often, for how long it lasts. */
    private static final Duration STEP = Duration.ofMinutes(1);

    private static final int REMEMBERED = 10_000;

    /** @param kept null where there is no such session */
    private record Seen(
            @Nullable KeptSession kept, @Nullable SessionContent inhalt, Instant wann) {}

    private final KeptSessions sessions;
    private final SessionSettings settings;
    private final Cache<String, Seen> seen = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterAccess(Duration.ofHours(1))
            .build();

    SessionStore(KeptSessions sessions, SessionSettings settings) {
        this.sessions = sessions;
        this.settings = settings;
    }

    /**
     * Begins a session; those that are over go.
     *
     * @throws AuthenticationServiceException where the database does not take it
     */
    SessionSeal begin(SessionContent inhalt) {
        SessionSeal seal = SessionSeal.random();
        Instant now = Instant.now();
        Instant end = now.plus(settings.laengstens());
        KeptSession one =
                new KeptSession(seal.kennung(), seal.seal(inhalt), earlier(now.plus(settings.ruhe()), end), end, null);
        try {
            sessions.deleteByBisLessThan(now);
            seen.put(seal.kennung(), new Seen(sessions.save(one), inhalt, now));
        } catch (RuntimeException e) {
            throw new AuthenticationServiceException("The session could not be kept", e);
        }
        return seal;
    }

    /** What the session holds, which thereby lasts longer; null where there is none or it is over. */
    @Nullable
    SessionContent find(SessionSeal seal) {
        if (!seal.wellFormed()) {
            return null;
        }
        String kennung = seal.kennung();
        Instant now = Instant.now();
        Seen known = seen.getIfPresent(kennung);
        if (known == null || known.wann().plus(FRESH).isBefore(now)) {
            known = read(seal, known, now);
            seen.put(kennung, known);
        }
        KeptSession kept = known.kept();
        if (kept == null || !kept.bis().isAfter(now)) {
            return null;
        }
        prolong(kept, known, now);
        return known.inhalt();
    }

    /** Ends a session, on this instance at once. */
    void end(SessionSeal seal) {
        if (!seal.wellFormed()) {
            return;
        }
        seen.put(seal.kennung(), new Seen(null, null, Instant.now()));
        try {
            sessions.deleteById(seal.kennung());
        } catch (RuntimeException e) {
            LOG.warn("Eine Abmeldung erreichte die Datenbank nicht; die Sitzung endet dort von selbst.");
            LOG.debug("The failure in full", e);
        }
    }

    /** @param before what was found last, which holds where the database does not answer */
    private Seen read(SessionSeal seal, @Nullable Seen before, Instant now) {
        try {
            Optional<KeptSession> found = sessions.findById(seal.kennung());
            return new Seen(
                    found.orElse(null),
                    found.map(one -> seal.open(one.inhalt())).orElse(null),
                    now);
        } catch (RuntimeException e) {
            LOG.debug("A session was not read", e);
            return before == null ? new Seen(null, null, now) : new Seen(before.kept(), before.inhalt(), now);
        }
    }

    private void prolong(KeptSession kept, Seen known, Instant now) {
        Instant end = earlier(now.plus(settings.ruhe()), kept.laengstens());
        if (Duration.between(kept.bis(), end).compareTo(step()) < 0) {
            return;
        }
        try {
            seen.put(kept.kennung(), new Seen(sessions.save(kept.until(end)), known.inhalt(), known.wann()));
        } catch (OptimisticLockingFailureException e) {
            seen.invalidate(kept.kennung()); // another instance was faster, or ended it
        } catch (RuntimeException e) {
            LOG.debug("A session was not prolonged", e);
        }
    }

    private Duration step() {
        Duration tenth = settings.ruhe().dividedBy(10);
        return tenth.compareTo(STEP) < 0 ? tenth : STEP;
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }
}
