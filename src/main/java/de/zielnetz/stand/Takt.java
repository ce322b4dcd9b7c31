package de.zielnetz.stand;

import de.zielnetz.neo4j.DatabaseFailure;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Loads the net before the first request is taken, and asks once a beat whether the database changed (polling). */
@Component
class Takt implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Takt.class);

    private static final int VERSUCHE_AM_ANFANG = 4;

    private final Stand stand;
    private final Duration abstand;
    private final ScheduledExecutorService uhrwerk = Executors.newSingleThreadScheduledExecutor(arbeit -> {
        Thread faden = new Thread(arbeit, "takt");
        faden.setDaemon(true);
        return faden;
    });
    private volatile boolean laeuft;

    Takt(Stand stand, PollingSettings einstellungen) {
        this.stand = stand;
        this.abstand = einstellungen.takt();
    }

    @Override
    public void start() {
        laeuft = true;
        try {
            ladeErstmals();
        } catch (IllegalStateException e) {
            LOG.warn("Das Netz ließ sich noch nicht laden, Zielnetz versucht es jede Sekunde neu: {}", e.getMessage());
        }
        var unused = uhrwerk.scheduleWithFixedDelay(
                this::schlag, abstand.toMillis(), abstand.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Again where the database is there, but does not answer in time: on a busy machine it may have started just now. */
    private void ladeErstmals() {
        for (int mal = 0; mal < VERSUCHE_AM_ANFANG; mal++) {
            if (stand.aktualisiere() || stand.ausfall() != DatabaseFailure.ANTWORTET_NICHT) {
                return;
            }
        }
    }

    /** The clock must go on whatever happens in one beat. */
    private void schlag() {
        try {
            stand.aktualisiere();
        } catch (RuntimeException e) {
            if (laeuft) {
                LOG.error("Das Netz ließ sich nicht erneuern", e);
            }
        }
    }

    @Override
    public void stop() {
        laeuft = false;
        uhrwerk.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return laeuft;
    }

    /** Before the web server, which starts in a late phase. */
    @Override
    public int getPhase() {
        return 0;
    }
}
