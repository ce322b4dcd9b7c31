package de.zielnetz.neo4j;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.LivenessState;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Starts the embedded database anew after it stopped itself, once there is room on the disk (self-healing). After a
 * failed write Neo4j takes no transaction any more, so that nothing half done is built upon; its start makes it whole again.
 * Where it does not start again either, the program says that it is broken (liveness), so that whoever runs it starts it anew.
 */
final class EmbeddedRestart implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedRestart.class);
    private static final int BEAT_IN_SECONDS = 2;
    private static final int TRIES = 3;

    private final EmbeddedNeo4j database;
    private final DiskSpace space;
    private final ApplicationEventPublisher told;
    private int failed;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "embedded-restart");
        thread.setDaemon(true);
        return thread;
    });

    EmbeddedRestart(EmbeddedNeo4j database, DiskSpace space, ApplicationEventPublisher told) {
        this.database = database;
        this.space = space;
        this.told = told;
        var unused = clock.scheduleWithFixedDelay(this::look, BEAT_IN_SECONDS, BEAT_IN_SECONDS, TimeUnit.SECONDS);
    }

    /** The clock must go on whatever happens in one beat. */
    private void look() {
        try {
            if (database.istAngehalten() && !space.fehltFuer(0)) {
                LOG.warn("Die eingebaute Datenbank hat sich nach einem Fehler angehalten und wird neu gestartet.");
                database.starteNeu();
                if (failed >= TRIES) {
                    AvailabilityChangeEvent.publish(told, this, LivenessState.CORRECT);
                }
                failed = 0;
            }
        } catch (RuntimeException e) {
            LOG.error("Die eingebaute Datenbank ließ sich nicht neu starten", e);
            failed++;
            if (failed == TRIES) {
                LOG.error("Das war der {}. Versuch: Zielnetz meldet, dass es neu gestartet werden muss.", TRIES);
                AvailabilityChangeEvent.publish(told, this, LivenessState.BROKEN);
            }
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
