package de.zielnetz.suche;

import de.zielnetz.netz.Netz;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

/** The index of one net, built once: by whoever comes first. */
final class Indexauftrag {

    private final Netz netz;
    private final AtomicBoolean begonnen = new AtomicBoolean();
    private final CompletableFuture<Suchindex> fertig = new CompletableFuture<>();

    Indexauftrag(Netz netz) {
        this.netz = netz;
    }

    Netz netz() {
        return netz;
    }

    /** Builds it, unless somebody does or did. */
    void baue() {
        if (begonnen.compareAndSet(false, true)) {
            fertig.completeAsync(() -> Suchindex.von(netz), Runnable::run);
        }
    }

    /** Waits while it is being built. */
    Suchindex index() {
        baue();
        return fertig.join();
    }
}
