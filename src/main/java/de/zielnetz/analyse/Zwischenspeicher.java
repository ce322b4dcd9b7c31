package de.zielnetz.analyse;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.zielnetz.netz.Netz;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Keeps what was worked out of a net, so that the same question costs nothing as long as the net is current. A net
 * that nobody uses any more takes its answers with it; what is kept here must therefore not hold the net itself.
 */
@Component
public class Zwischenspeicher {

    private static final int ANTWORTEN_JE_NETZ = 100;

    private final Cache<Netz, Cache<Object, Object>> jeNetz =
            Caffeine.newBuilder().weakKeys().maximumSize(4).build();

    /**
     * What is kept, or else worked out, once for all who ask at the same time.
     *
     * @param frage equal for equal questions, as a record of its arguments is
     * @param arbeit asks nothing of this memory itself
     */
    public <T> T hole(Netz netz, Object frage, Class<T> art, Supplier<T> arbeit) {
        Cache<Object, Object> antworten = jeNetz.get(netz, n -> Caffeine.newBuilder()
                .maximumSize(ANTWORTEN_JE_NETZ)
                .softValues()
                .build());
        return art.cast(antworten.get(frage, f -> arbeit.get()));
    }
}
