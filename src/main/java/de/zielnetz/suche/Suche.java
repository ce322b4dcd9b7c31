package de.zielnetz.suche;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.zielnetz.netz.Netz;
import de.zielnetz.stand.NetzGeladen;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps the index of the net that holds today, built beside the requests once nothing has changed for a moment or as soon as somebody asks, and those of
 * a few other times that somebody asked for.
 */
@Component
class Suche {

    private static final int ANDERE = 3;
    /** Who changes the net step by step has its words sorted once, after the last. */
    private static final Executor NACH_EINER_PAUSE = CompletableFuture.delayedExecutor(250, TimeUnit.MILLISECONDS);

    private final Cache<Netz, Indexauftrag> andere =
            Caffeine.newBuilder().weakKeys().maximumSize(ANDERE).softValues().build();
    private volatile @Nullable Indexauftrag aktuell;

    @EventListener
    void merke(NetzGeladen geladen) {
        Netz netz = geladen.stand().heutiges();
        Indexauftrag bisher = aktuell;
        if (bisher == null || bisher.netz() != netz) {
            Indexauftrag bekannter = andere.getIfPresent(netz);
            Indexauftrag neuer = bekannter == null ? new Indexauftrag(netz) : bekannter;
            aktuell = neuer;
            if (bisher != null) {
                andere.put(bisher.netz(), bisher);
            }
            NACH_EINER_PAUSE.execute(() -> {
                if (aktuell == neuer) {
                    neuer.baue();
                }
            });
        }
    }

    /** The index of this net; waits while it is being built. */
    Suchindex von(Netz netz) {
        Indexauftrag jetzt = aktuell;
        return (jetzt != null && jetzt.netz() == netz ? jetzt : andere.get(netz, Indexauftrag::new)).index();
    }
}
