package de.zielnetz.suche;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.zielnetz.netz.Netz;
import de.zielnetz.stand.NetzGeladen;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps the index of the net that holds today, built beside the requests as soon as one is loaded, and those of a few
 * other times that somebody asked for.
 */
@Component
class Suche {

    private static final int ANDERE = 3;

    private record Gebaut(Netz netz, CompletableFuture<Suchindex> index) {}

    private final Cache<Netz, CompletableFuture<Suchindex>> andere =
            Caffeine.newBuilder().weakKeys().maximumSize(ANDERE).softValues().build();
    private volatile @Nullable Gebaut aktuell;

    @EventListener
    void baue(NetzGeladen geladen) {
        Netz netz = geladen.stand().heutiges();
        Gebaut bisher = aktuell;
        if (bisher == null || bisher.netz() != netz) {
            CompletableFuture<Suchindex> bekannter = andere.getIfPresent(netz);
            aktuell = new Gebaut(netz, bekannter == null ? index(netz) : bekannter);
            if (bisher != null) {
                andere.put(bisher.netz(), bisher.index());
            }
        }
    }

    /** The index of this net; waits while it is being built. */
    Suchindex von(Netz netz) {
        Gebaut jetzt = aktuell;
        return (jetzt != null && jetzt.netz() == netz ? jetzt.index() : andere.get(netz, Suche::index)).join();
    }

    private static CompletableFuture<Suchindex> index(Netz netz) {
        return CompletableFuture.supplyAsync(() -> Suchindex.von(netz));
    }
}
