package de.zielnetz.neo4j;

import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.neo4j.driver.Driver;
import org.neo4j.driver.async.AsyncSession;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Ends work that waits for a database which answers nobody any more (watchdog). The driver waits for an answer as long as
 * the connection stands, and that of a stopped process stands for ever; long work is told from it by asking for next to nothing.
 */
@Component
public class DatabaseWatch implements AutoCloseable {

    private static final long SECOND = 1_000_000_000L;
    /** Waited in parts: a pause of the whole program uses up one of them only. */
    private static final int PARTS = 3;

    private static final long PART_IN_MILLIS = 1_200;

    private final Driver driver;
    private final Set<Work> running = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "database-watch");
        thread.setDaemon(true);
        return thread;
    });

    /** @param embedded there is one where the database is part of this program: it stops when the program does, and not alone */
    DatabaseWatch(Driver driver, ObjectProvider<DiskSpace> embedded) {
        this.driver = driver;
        if (embedded.stream().findAny().isEmpty()) {
            var unused = clock.scheduleWithFixedDelay(this::look, SECOND, SECOND, TimeUnit.NANOSECONDS);
        }
    }

    /**
     * Does work at the database in this thread.
     *
     * @throws DatabaseFrozen where the database stopped answering meanwhile
     */
    @SuppressWarnings("NullAway") // what the work gives is given back, null too
    public <T> T watched(Supplier<T> task) {
        Work work = new Work(Thread.currentThread(), System.nanoTime());
        running.add(work);
        boolean done = false;
        try {
            T result = task.get();
            done = true;
            return result;
        } catch (RuntimeException e) {
            if (work.end()) {
                throw new DatabaseFrozen(e);
            }
            throw e;
        } finally {
            running.remove(work);
            if (done) {
                work.end();
            }
        }
    }

    private void look() {
        boolean longWork = running.stream().anyMatch(work -> System.nanoTime() - work.since > SECOND);
        if (longWork && !answers()) {
            running.forEach(Work::interrupt);
        }
    }

    /** Whether the database says anything at all, be it no. */
    private boolean answers() {
        AsyncSession session = driver.session(AsyncSession.class);
        try {
            Future<?> answer = session.runAsync("RETURN 1").toCompletableFuture();
            for (int part = 0; part < PARTS; part++) {
                try {
                    answer.get(PART_IN_MILLIS, TimeUnit.MILLISECONDS);
                    return true;
                } catch (TimeoutException e) {
                    // The next part of the time.
                }
            }
            return false;
        } catch (ExecutionException | CompletionException e) {
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        } finally {
            session.closeAsync();
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }

    /** What one thread does at the database since a moment of {@link System#nanoTime}. */
    private static final class Work {

        private final Thread thread;
        private final long since;
        private boolean ended;
        private boolean interrupted;

        Work(Thread thread, long since) {
            this.thread = thread;
            this.since = since;
        }

        synchronized void interrupt() {
            if (!ended) {
                interrupted = true;
                thread.interrupt(); // the driver then closes the connection and says so
            }
        }

        /** Whether it was interrupted; the thread does not know of it afterwards. */
        synchronized boolean end() {
            ended = true;
            if (interrupted) {
                Thread.interrupted();
            }
            return interrupted;
        }
    }
}
