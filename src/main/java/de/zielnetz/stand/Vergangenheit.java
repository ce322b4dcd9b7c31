package de.zielnetz.stand;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.zielnetz.netz.Aenderungen;
import de.zielnetz.netz.Netz;
import java.time.Instant;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Nets as they were, worked out from the current one by taking back what the journal holds since (event sourcing backwards, with a small cache). Costs the current
 * net and the changes since then; the last few are kept.
 */
@Component
public class Vergangenheit {

    private static final int AUFGEHOBEN = 8;

    private final Verlauf verlauf;
    private final Cache<Long, Netz> nach =
            Caffeine.newBuilder().maximumSize(AUFGEHOBEN).softValues().build();

    Vergangenheit(Verlauf verlauf) {
        this.verlauf = verlauf;
    }

    /** The net as Zielnetz knew it at this time; empty before the first Vorgang. */
    public Netz am(Netzstand heute, Instant zeit) {
        return nach(heute, letzter(heute, zeit));
    }

    /** Number of the last Vorgang that had been written by this time, 0 where there was none. */
    public static long letzter(Netzstand heute, Instant zeit) {
        return heute.journal().stream()
                .filter(v -> !v.zeit().isAfter(zeit))
                .mapToLong(Vorgang::nummer)
                .max()
                .orElse(0);
    }

    /** The net after the Vorgang of this number and before the next; after 0 it is empty. */
    public Netz nach(Netzstand heute, long nummer) {
        if (nummer >= heute.vorgaenge()) {
            return heute.netz();
        }
        return nach.get(nummer, n -> rechne(heute, n));
    }

    private Netz rechne(Netzstand heute, long nummer) {
        return new Aenderungen(verlauf.zwischen(nummer, heute.vorgaenge()))
                .umgekehrt()
                .aufgetragen(heute.netz());
    }

    /** A deletion of persons reaches into the past: what was worked out before it must not be shown again. */
    @EventListener
    void vergiss(NetzGeladen geladen) {
        boolean geloescht = geladen.stand().journal().stream().anyMatch(v -> v.art() == Vorgang.Art.LOESCHUNG);
        if (geloescht) {
            nach.invalidateAll();
        }
    }
}
