package de.zielnetz.zugang.grenzen;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import de.zielnetz.zugang.herkunft.IpAddress;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;

/** How often each address may do something: a token bucket for each (Bucket4j). */
public final class TokenBuckets {

    private static final int ADRESSEN = 50_000;
    private static final Duration GEDAECHTNIS = Duration.ofHours(1);

    private final LoadingCache<String, Bucket> eimer;

    /**
     * @param vorrat how often at once
     * @param nachschub how often more within the period
     */
    public TokenBuckets(long vorrat, long nachschub, Duration zeitraum) {
        this(vorrat, nachschub, zeitraum, TimeMeter.SYSTEM_MILLISECONDS);
    }

    public TokenBuckets(long vorrat, long nachschub, Duration zeitraum, TimeMeter uhr) {
        this.eimer = Caffeine.newBuilder()
                .maximumSize(ADRESSEN)
                .expireAfterAccess(GEDAECHTNIS)
                .build(adresse -> Bucket.builder()
                        .addLimit(grenze -> grenze.capacity(vorrat).refillGreedy(nachschub, zeitraum))
                        .withCustomTimePrecision(uhr)
                        .build());
    }

    /** Takes one. How many whole seconds to wait where none is left; 0 where one was taken. */
    public long nimm(String adresse) {
        ConsumptionProbe versuch = vorrat(adresse).tryConsumeAndReturnRemaining(1);
        return versuch.isConsumed()
                ? 0
                : 1 + Duration.ofNanos(versuch.getNanosToWaitForRefill() - 1).toSeconds();
    }

    /** Gives back one that was taken in vain. */
    public void gibZurueck(String adresse) {
        vorrat(adresse).addTokens(1);
    }

    private Bucket vorrat(String adresse) {
        return eimer.get(IpAddress.desFragenden(adresse));
    }
}
