package de.zielnetz.stand;

import de.zielnetz.neo4j.Cypher;
import de.zielnetz.neo4j.DatabaseWatch;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What people make beside the net, such as previews and a city's own plans: written by Spring Data, in a transaction that
 * is tried again after a deadlock or a lost connection, as the driver's own managed transactions are. Each such
 * transaction is counted, so that nobody takes it for a change of the net and reads all of it again. The counter is
 * striped: writers that would all wait for one node spread over {@value #STREIFEN}.
 */
@Component
public class Nebenbuch {

    private static final int STREIFEN = 64;
    private static final Duration FRIST = Duration.ofSeconds(8);
    /** For a database that is away; whoever waits is told before long. */
    private static final Duration FRIST_OHNE_VERBINDUNG = Duration.ofSeconds(2);

    private final DatabaseWatch wache;

    private final TransactionTemplate schreibend;
    private final TransactionTemplate lesend;

    Nebenbuch(DatabaseWatch wache, PlatformTransactionManager transaktionen) {
        this.wache = wache;
        this.schreibend = new TransactionTemplate(transaktionen);
        this.lesend = new TransactionTemplate(transaktionen);
        lesend.setReadOnly(true);
    }

    /**
     * Does all of the work or none of it. It may be done several times, so it must be idempotent (the same when repeated).
     *
     * @throws Neo4jException where the database is away or refuses
     * @throws OptimisticLockingFailureException where somebody else changed the same thing again and again
     */
    public <T> T schreibe(Supplier<T> arbeit) {
        return wache.watched(() -> mitWiederholung(() -> schreibend.execute(status -> arbeit.get())));
    }

    /** @throws Neo4jException where the database is away */
    public <T> T lies(Supplier<T> arbeit) {
        return wache.watched(() -> mitWiederholung(() -> lesend.execute(status -> arbeit.get())));
    }

    /** Spring wraps what the driver says; those who wait for the driver's words get them. */
    @SuppressWarnings("NullAway") // what the work gives is given back, null too
    private static <T> T mitWiederholung(Supplier<T> versuch) {
        Instant beginn = Instant.now();
        try {
            return new RetryTemplate(RetryPolicy.builder()
                            .predicate(fehler -> voruebergehend(fehler, beginn))
                            .maxRetries(Integer.MAX_VALUE)
                            .timeout(FRIST)
                            .delay(Duration.ofMillis(50))
                            .multiplier(2)
                            .jitter(Duration.ofMillis(25))
                            .maxDelay(Duration.ofSeconds(1))
                            .build())
                    .invoke(versuch);
        } catch (RuntimeException e) {
            if (NestedExceptionUtils.getMostSpecificCause(e) instanceof Neo4jException ursache) {
                throw ursache;
            }
            throw e;
        }
    }

    private static boolean voruebergehend(Throwable fehler, Instant beginn) {
        Throwable ursache = NestedExceptionUtils.getMostSpecificCause(fehler);
        return ursache instanceof ServiceUnavailableException
                ? beginn.plus(FRIST_OHNE_VERBINDUNG).isAfter(Instant.now())
                : fehler instanceof OptimisticLockingFailureException || ursache instanceof RetryableException;
    }

    /** Counts every transaction of Spring Data that may have written something, whoever began it. */
    @Component
    static class TransactionCounter implements TransactionExecutionListener {

        private final String fortschreiben = Cypher.lies("journal/Nebenbuch.fortschreiben");
        private final Neo4jClient datenbank;

        TransactionCounter(Neo4jClient datenbank) {
            this.datenbank = datenbank;
        }

        /** Last in the transaction: whoever waits for this node waits for one commit only. */
        @Override
        public void beforeCommit(TransactionExecution transaktion) {
            if (!transaktion.isReadOnly()) {
                int streifen = ThreadLocalRandom.current().nextInt(STREIFEN);
                datenbank
                        .query(fortschreiben)
                        .bindAll(Map.of("kennung", "nebenbuch-" + streifen))
                        .run();
            }
        }
    }
}
