package de.zielnetz.dashboard;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.zielnetz.benutzer.Rolle;
import de.zielnetz.stand.NetzGeladen;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps answers as long as the net stays. Who asks what somebody asks already waits for that answer, and only for that. */
@Component
class Antwortspeicher {

    private static final long BYTES = 32L << 20;
    private static final int ROHGEWICHT = 1_000;
    private static final Duration UNGEFRAGT = Duration.ofMinutes(15);

    /**
     * Everything an answer depends on.
     *
     * @param revision of the net
     * @param tag today, for what is over or planned is measured by it
     * @param rollen what the one who asks may see
     * @param frage name of the saved question
     */
    record Schluessel(
            String revision,
            LocalDate tag,
            Set<Rolle> rollen,
            String frage,
            Map<String, Object> variablen,
            Wunsch wunsch) {}

    private final AsyncCache<Schluessel, byte[]> antworten = Caffeine.newBuilder()
            .maximumWeight(BYTES)
            .weigher((Schluessel schluessel, byte[] antwort) -> ROHGEWICHT + antwort.length)
            .expireAfterAccess(UNGEFRAGT)
            .buildAsync();

    /** What is kept or else worked out; an exception is kept for nobody but those who wait already. */
    byte[] hole(Schluessel schluessel, Supplier<byte[]> arbeit) {
        CompletableFuture<byte[]> meine = new CompletableFuture<>();
        CompletableFuture<byte[]> andere = antworten.asMap().putIfAbsent(schluessel, meine);
        if (andere != null) {
            return warte(andere);
        }
        try {
            byte[] antwort = arbeit.get();
            meine.complete(antwort);
            return antwort;
        } catch (RuntimeException | Error e) {
            meine.completeExceptionally(e);
            throw e;
        }
    }

    private static byte[] warte(CompletableFuture<byte[]> andere) {
        try {
            return andere.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException ursache) {
                throw ursache;
            }
            throw e;
        }
    }

    /** How many answers are kept. */
    long anzahl() {
        return antworten.synchronous().asMap().size();
    }

    /** No later question asks for an earlier net. */
    @EventListener
    void vergiss(NetzGeladen geladen) {
        antworten.synchronous().invalidateAll();
    }
}
