package de.zielnetz.zugang.sitzung;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Profile;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;

/** What the database keeps, for programs of the tests that have none: one map for all of them, as one database for instances. */
@TestComponent
@Profile("probe")
public class RememberedSessions implements KeptSessions {

    private static final Map<String, KeptSession> KEPT = new ConcurrentHashMap<>();

    /** Whether the database is away. */
    private static volatile boolean away;

    public static void goAway(boolean gone) {
        away = gone;
    }

    /** All that stands in the database, as somebody would see it who looks into it. */
    public static String dump() {
        return KEPT.toString();
    }

    @Override
    public KeptSession save(KeptSession session) {
        check();
        Long version = session.version();
        KeptSession next = new KeptSession(
                session.kennung(),
                session.inhalt(),
                session.bis(),
                session.laengstens(),
                version == null ? 0 : version + 1);
        KeptSession kept = KEPT.compute(session.kennung(), (kennung, before) -> {
            if (version == null ? before != null : before == null || !version.equals(before.version())) {
                throw new OptimisticLockingFailureException("somebody else was faster");
            }
            return next;
        });
        return kept;
    }

    @Override
    public Optional<KeptSession> findById(String kennung) {
        check();
        return Optional.ofNullable(KEPT.get(kennung));
    }

    @Override
    public void deleteById(String kennung) {
        check();
        KEPT.remove(kennung);
    }

    @Override
    public void deleteByBisLessThan(Instant now) {
        check();
        KEPT.values().removeIf(session -> session.bis().isBefore(now));
    }

    private static void check() {
        if (away) {
            throw new DataAccessResourceFailureException("away");
        }
    }
}
