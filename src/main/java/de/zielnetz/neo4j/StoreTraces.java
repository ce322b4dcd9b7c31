package de.zielnetz.neo4j;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.neo4j.common.DependencyResolver;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.graphdb.Transaction;
import org.neo4j.internal.recordstorage.RecordStorageEngine;
import org.neo4j.kernel.impl.api.KernelTransactions;
import org.neo4j.kernel.impl.transaction.log.checkpoint.CheckPointer;
import org.neo4j.kernel.impl.transaction.log.checkpoint.SimpleTriggerInfo;
import org.neo4j.kernel.impl.transaction.log.files.LogFile;
import org.neo4j.kernel.impl.transaction.log.files.LogFiles;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.storageengine.api.TransactionIdStore;

/**
 * Cleans the files of an embedded Neo4j of what was deleted (scrubbing). Its interface knows no such thing, so this goes through its kernel: free records are
 * overwritten in the page cache while no transaction runs, all is written out, and the logs before are removed. An index that still bears a word is
 * built anew.
 */
final class StoreTraces {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Pattern INDEX_FILE = Pattern.compile("index/[^/]+/(\\d+)/.*");

    /** Counted like any other, so that nobody takes it for a change of the net. */
    private static final String SMALL_TRANSACTION = Cypher.lies("journal/Nebenbuch.fortschreiben");

    /** What every writer of the net waits for. */
    private static final String LOCK = Cypher.lies("journal/Stand.sperren");

    private final GraphDatabaseAPI database;
    private final Path folder;

    StoreTraces(DatabaseManagementService service, Path folder) {
        this.database = (GraphDatabaseAPI) service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
        this.folder = folder.toAbsolutePath().normalize();
    }

    TraceRemoval.Result remove(Collection<String> words) {
        DependencyResolver kernel = database.getDependencyResolver();
        KernelTransactions transactions = kernel.resolveDependency(KernelTransactions.class);
        try {
            rebuildIndexes(words);
            LogFile log = kernel.resolveDependency(LogFiles.class).getLogFile();
            log.rotate();
            // The checkpoint points at the end of the last transaction: one there must be in the new file.
            database.executeTransactionally(SMALL_TRANSACTION, Map.of("kennung", "nebenbuch-0"));
            transactions.blockNewTransactions();
            try {
                awaitOthers(transactions);
                StoreScrubber.scrub(kernel.resolveDependency(RecordStorageEngine.class));
                checkpoint();
                removeLogsBefore(log, kernel.resolveDependency(TransactionIdStore.class));
                FileSearch search = new FileSearch(words, true);
                List<String> left = search.in(folder).stream()
                        .map(path -> path.toString().replace('\\', '/'))
                        .sorted()
                        .toList();
                return new TraceRemoval.Result(search.files(), search.bytes(), left);
            } finally {
                transactions.unblockNewTransactions();
            }
        } catch (TracesLeft e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new TracesLeft("Die Dateien der Datenbank ließen sich nicht bereinigen: %s".formatted(e), e);
        }
    }

    /** Recovery begins at the last checkpoint, where the last transaction ends: what was written before is needed no more. */
    private static void removeLogsBefore(LogFile log, TransactionIdStore transactions) throws IOException {
        long needed = transactions.getLastClosedTransaction().logPosition().getLogVersion();
        for (long version = log.getLowestLogVersion(); version < needed; version++) {
            log.delete(version);
        }
    }

    private void awaitOthers(KernelTransactions transactions) {
        Instant end = Instant.now().plus(PATIENCE);
        while (transactions.haveActiveTransaction()) {
            if (Instant.now().isAfter(end)) {
                throw new TracesLeft(
                        "Jemand hält seit mehr als %d Sekunden eine Transaktion offen; die Dateien der Datenbank sind noch nicht bereinigt. Schließen Sie sie, und rufen Sie noch einmal auf."
                                .formatted(PATIENCE.toSeconds()),
                        null);
            }
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
    }

    private void checkpoint() throws IOException {
        database.getDependencyResolver()
                .resolveDependency(CheckPointer.class)
                .forceCheckPoint(new SimpleTriggerInfo("Zielnetz removes traces"));
    }

    /** A key that went stays in the tree, in a place that nothing may overwrite. */
    private void rebuildIndexes(Collection<String> words) throws IOException {
        checkpoint();
        Path schema = database.databaseLayout().databaseDirectory().resolve("schema");
        List<Long> indexes = new FileSearch(words, false)
                .in(schema).stream()
                        .map(path -> INDEX_FILE.matcher(path.toString().replace('\\', '/')))
                        .filter(Matcher::matches)
                        .map(index -> Long.parseLong(index.group(1)))
                        .distinct()
                        .toList();
        if (!indexes.isEmpty()) {
            try (Transaction lock = database.beginTx()) {
                lock.execute(LOCK).close();
                indexes.forEach(this::rebuild);
            }
        }
    }

    /** Twice the same index cannot be, so for a moment there is none; meanwhile whoever writes the net waits. */
    private void rebuild(long id) {
        List<Map<String, Object>> found = database.executeTransactionally(
                "SHOW INDEXES YIELD id, name, owningConstraint, createStatement WHERE id = $id RETURN name, owningConstraint, createStatement",
                Map.of("id", id),
                rows -> rows.stream().toList());
        for (Map<String, Object> index : found) {
            Object constraint = index.get("owningConstraint");
            if (constraint == null) {
                replace("DROP INDEX `%s`".formatted(index.get("name")), String.valueOf(index.get("createStatement")));
            } else {
                String create = database.executeTransactionally(
                        "SHOW CONSTRAINTS YIELD name, createStatement WHERE name = $name RETURN createStatement",
                        Map.of("name", constraint),
                        rows -> String.valueOf(rows.next().get("createStatement")));
                replace("DROP CONSTRAINT `%s`".formatted(constraint), create);
            }
        }
    }

    private void replace(String drop, String create) {
        database.executeTransactionally(drop);
        database.executeTransactionally(create);
        database.executeTransactionally("CALL db.awaitIndexes(60)");
    }
}
