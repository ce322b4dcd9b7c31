package de.zielnetz.suche;

import de.zielnetz.netz.Netz;
import de.zielnetz.stand.NetzGeladen;
import java.lang.ref.SoftReference;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the index of the current net: built beside the requests as soon as a net is loaded. */
@Component
class Suche {

    private record Gebaut(Netz netz, CompletableFuture<Suchindex> index) {}

    private volatile @Nullable Gebaut aktuell;
    private volatile SoftReference<@Nullable Gebaut> voriger = new SoftReference<>(null);

    @EventListener
    void baue(NetzGeladen geladen) {
        var unused = index(geladen.stand().netz());
    }

    /** The index of this net; waits while it is being built. */
    Suchindex von(Netz netz) {
        return index(netz).join();
    }

    private synchronized CompletableFuture<Suchindex> index(Netz netz) {
        Gebaut jetzt = aktuell;
        if (jetzt != null && jetzt.netz() == netz) {
            return jetzt.index();
        }
        Gebaut davor = voriger.get();
        if (davor != null && davor.netz() == netz) {
            return davor.index();
        }
        Gebaut neu = new Gebaut(netz, CompletableFuture.supplyAsync(() -> Suchindex.von(netz)));
        voriger = new SoftReference<>(jetzt);
        aktuell = neu;
        return neu.index();
    }
}
