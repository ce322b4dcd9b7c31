package de.zielnetz.analyse.ueberschneidung;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Threads that help with large searches (thread pool, parallelism). Owned and handed in, so that a search takes neither
 * the threads of others nor more than these; one who asks always searches too, and waits for nobody who has not begun.
 */
@Component
public final class Mitsuchende implements AutoCloseable {

    private static final int SUCHENDE = 4;
    private static final int RUHE = 10;

    private final int anzahl;
    private final ThreadPoolExecutor faeden;

    /** As many as there are processors beside the one who asks, at most three. */
    @Autowired
    Mitsuchende() {
        this(Math.min(SUCHENDE, Runtime.getRuntime().availableProcessors()) - 1);
    }

    /** @param anzahl 0 for searching alone */
    public Mitsuchende(int anzahl) {
        this.anzahl = anzahl;
        this.faeden = new ThreadPoolExecutor(
                Math.max(1, anzahl),
                Math.max(1, anzahl),
                RUHE,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                arbeit -> {
                    Thread faden = new Thread(arbeit, "suche");
                    faden.setDaemon(true);
                    return faden;
                });
        faeden.allowCoreThreadTimeOut(true);
    }

    /**
     * Does the same work here and in the helping threads; the work shares out among them what there is to do.
     *
     * @return what each gave who had begun before this one was done
     */
    <T> List<T> zusammen(Supplier<T> arbeit) {
        List<Helfer<T>> helfer = new ArrayList<>();
        for (int i = 0; i < anzahl; i++) {
            Helfer<T> einer = new Helfer<>(arbeit);
            helfer.add(einer);
            faeden.execute(einer);
        }
        List<T> ergebnisse = new ArrayList<>();
        try {
            ergebnisse.add(arbeit.get());
        } finally {
            helfer.removeIf(Helfer::sageAb);
        }
        helfer.forEach(einer -> ergebnisse.add(einer.ergebnis()));
        return ergebnisse;
    }

    @Override
    public void close() {
        faeden.shutdownNow();
    }

    private static final class Helfer<T> implements Runnable {

        private final Supplier<T> arbeit;
        private final AtomicBoolean begonnen = new AtomicBoolean();
        private final CompletableFuture<T> ergebnis = new CompletableFuture<>();

        Helfer(Supplier<T> arbeit) {
            this.arbeit = arbeit;
        }

        /** Whether it had not begun, and so never will. */
        boolean sageAb() {
            return begonnen.compareAndSet(false, true);
        }

        @Override
        public void run() {
            if (!begonnen.compareAndSet(false, true)) {
                return;
            }
            try {
                ergebnis.complete(arbeit.get());
            } catch (RuntimeException | Error e) {
                ergebnis.completeExceptionally(e);
            }
        }

        T ergebnis() {
            try {
                return ergebnis.join();
            } catch (CompletionException e) {
                if (e.getCause() instanceof RuntimeException grund) {
                    throw grund;
                }
                throw e;
            }
        }
    }
}
