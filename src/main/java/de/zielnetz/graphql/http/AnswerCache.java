package de.zielnetz.graphql.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.zielnetz.benutzer.Benutzer;
import de.zielnetz.stand.NetzGeladen;
import de.zielnetz.stand.Stand;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps whole answers as long as the net stays (answer cache): those of /graphql and those of saved questions. What may
 * be kept, and when nothing of it may be used, is for those to say who use it.
 */
@Component
public class AnswerCache {

    /** As all analyses count days. */
    private static final ZoneId HIER = ZoneId.of("Europe/Berlin");

    private static final long BYTES = 96L << 20;
    private static final int ROHGEWICHT = 1_000;
    private static final Duration UNGEFRAGT = Duration.ofMinutes(15);

    /** What is asked, and in which form the answer is wanted; equal where the same bytes answer it. */
    public interface Question {

        /** About how many bytes it takes beside a small answer. */
        int laenge();
    }

    /**
     * Everything an answer depends on.
     *
     * @param revision of the net
     * @param tag today: what is planned or over is measured by it
     * @param wer who asks, with what he may see
     */
    public record Key(String revision, LocalDate tag, Benutzer wer, Question frage) {

        /** The same question of another net. The day stays: an answer of yesterday must not become one of today. */
        private Key mit(String andere) {
            return new Key(andere, tag, wer, frage);
        }
    }

    private final Stand stand;
    private final ConcurrentMap<Key, CompletableFuture<CachedAnswer>> unterwegs = new ConcurrentHashMap<>();
    private final Cache<Key, CachedAnswer> antworten = Caffeine.newBuilder()
            .maximumWeight(BYTES)
            .weigher((Key schluessel, CachedAnswer antwort) ->
                    ROHGEWICHT + schluessel.frage().laenge() + antwort.bytes().length)
            .expireAfterAccess(UNGEFRAGT)
            .recordStats()
            .build();

    AnswerCache(Stand stand) {
        this.stand = stand;
    }

    /** Of a question that this thread's user asks now, of the net that is current. */
    public Key schluessel(Question frage) {
        return new Key(stand.aktuell().revision(), LocalDate.now(HIER), Benutzer.jetzt(), frage);
    }

    /** The answer that is kept; null where there is none. */
    @Nullable
    CachedAnswer finde(Key schluessel) {
        return antworten.getIfPresent(schluessel);
    }

    /** @param revision of the net that the answer was made of, which may be a newer one than that of the key */
    void behalte(Key schluessel, String revision, CachedAnswer antwort) {
        antworten.put(schluessel.mit(revision), antwort);
    }

    /**
     * What is kept or else worked out. Who asks what somebody asks already waits for that answer, and only for that; an
     * exception is kept for nobody but those who wait already.
     */
    public CachedAnswer hole(Key schluessel, Supplier<CachedAnswer> arbeit) {
        CachedAnswer bekannte = antworten.getIfPresent(schluessel);
        if (bekannte != null) {
            return bekannte;
        }
        CompletableFuture<CachedAnswer> meine = new CompletableFuture<>();
        CompletableFuture<CachedAnswer> andere = unterwegs.putIfAbsent(schluessel, meine);
        if (andere != null) {
            return warte(andere);
        }
        try {
            CachedAnswer antwort = arbeit.get();
            antworten.put(schluessel, antwort);
            meine.complete(antwort);
            return antwort;
        } catch (RuntimeException | Error e) {
            meine.completeExceptionally(e);
            throw e;
        } finally {
            unterwegs.remove(schluessel, meine);
        }
    }

    private static CachedAnswer warte(CompletableFuture<CachedAnswer> andere) {
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
    public long anzahl() {
        return antworten.asMap().size();
    }

    /** How many questions found their answer kept, since the start. */
    public long treffer() {
        return antworten.stats().hitCount();
    }

    /** How many found none, and may have had to be worked out. */
    public long verfehlt() {
        return antworten.stats().missCount();
    }

    /** No later question asks of an earlier net. */
    @EventListener
    void vergiss(NetzGeladen geladen) {
        antworten.invalidateAll();
    }
}
