package de.zielnetz.analyse;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.zielnetz.netz.Netz;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps what was worked out of a net (memoization, a cache per net), so that the same question costs nothing as long as
 * the net is current. A net that nobody uses any more takes its answers with it; what is kept here must therefore not
 * hold the net itself. For any number of threads.
 */
@Component
public class Memo {

    /** The current one, and as many of other times as are kept. */
    private static final int NETZE = 9;

    private static final int ANTWORTEN_JE_NETZ = 200;

    private final Cache<Netz, Cache<Key<?>, Entry>> jeNetz =
            Caffeine.newBuilder().weakKeys().maximumSize(NETZE).build();

    /**
     * What was asked: equal for equal questions, as a record of its arguments is.
     *
     * @param <T> what is kept under it
     */
    public interface Key<T> {}

    /**
     * What is kept, or else worked out, once for all who ask at the same time.
     *
     * @param arbeit may ask for other things that are kept, of which none asks for this one
     */
    @SuppressWarnings("unchecked") // equal keys are of one class, and that says what is kept
    public <T> T hole(Netz netz, Key<T> frage, Supplier<T> arbeit) {
        return (T) jeNetz.get(netz, n -> Caffeine.newBuilder()
                        .maximumSize(ANTWORTEN_JE_NETZ)
                        .softValues()
                        .build())
                .get(frage, f -> new Entry())
                .hole(arbeit);
    }

    /** Locks for itself alone: under the cache's own lock one piece of work could not ask for another. */
    private static final class Entry {

        private volatile @Nullable Object antwort;

        Object hole(Supplier<?> arbeit) {
            Object bekannt = antwort;
            return bekannt == null ? rechne(arbeit) : bekannt;
        }

        private synchronized Object rechne(Supplier<?> arbeit) {
            Object bekannt = antwort;
            if (bekannt == null) {
                bekannt = arbeit.get();
                antwort = bekannt;
            }
            return bekannt;
        }
    }
}
