package de.zielnetz.neo4j;

import de.zielnetz.start.StartFehlgeschlagen;
import inet.ipaddr.IPAddressString;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.DatabaseStateService;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.dbms.api.DatabaseNotFoundException;
import org.neo4j.graphdb.DatabaseShutdownException;
import org.neo4j.graphdb.QueryExecutionException;
import org.neo4j.io.ByteUnit;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.monitoring.DatabaseHealth;

/**
 * Neo4j Community in this process, its data in a folder, reachable over Bolt on the loopback address with login.
 * Reading CSV from files or addresses is off: whoever may ask must not read the machine through it. So is reporting
 * usage to the maker.
 */
final class EmbeddedNeo4j implements AutoCloseable {

    private static final String NUTZER = "neo4j";
    private static final int LAENGSTER_START = 90;
    private static final List<IPAddressString> ALLE_ADRESSEN =
            List.of(new IPAddressString("0.0.0.0/0"), new IPAddressString("::/0"));

    private volatile DatabaseManagementService dienst;
    /** Not so while it starts anew, and after that failed: it has had no panic then, but nobody is there either. */
    private volatile boolean gestartet = true;

    private final Path ordner;
    private final BoltPort port;
    private final String passwort;

    private EmbeddedNeo4j(DatabaseManagementService dienst, Path ordner, BoltPort port, String passwort) {
        this.dienst = dienst;
        this.ordner = ordner;
        this.port = port;
        this.passwort = passwort;
    }

    /**
     * Starts the database and waits until it answers.
     *
     * @param port of Bolt; 0 takes a free one, null the usual one or, where another program has it, a free one
     * @throws StartFehlgeschlagen with a sentence for the user
     */
    static EmbeddedNeo4j starte(Path ordner, @Nullable Integer port) {
        return starte(ordner, port, false);
    }

    /**
     * The same.
     *
     * @param rettung whether a torn end of the log is cut off, and lost with what it said, in place of refusing
     */
    static EmbeddedNeo4j starte(Path ordner, @Nullable Integer port, boolean rettung) {
        BoltPort freier = BoltPort.freier(port);
        DatabaseManagementService dienst = null;
        try {
            DataFolder.create(ordner);
            String passwort = DatabasePassword.passwort(passwortdatei(ordner));
            dienst = einstellungen(ordner, freier.nummer(), rettung).build();
            warteAuf(dienst);
            setzePasswort(dienst, passwort);
            return new EmbeddedNeo4j(dienst, ordner, freier, passwort);
        } catch (IOException | RuntimeException e) {
            schliesse(dienst);
            throw Neo4jFailureText.alsSatz(e, ordner);
        }
    }

    /** A database that cannot start says why only when it is asked. */
    private static void warteAuf(DatabaseManagementService dienst) {
        GraphDatabaseAPI datenbank = (GraphDatabaseAPI) dienst.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
        DatabaseStateService zustaende = ((GraphDatabaseAPI)
                        dienst.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME))
                .getDependencyResolver()
                .resolveDependency(DatabaseStateService.class);
        for (int sekunde = 0; sekunde < LAENGSTER_START; sekunde++) {
            if (datenbank.isAvailable(Duration.ofSeconds(1).toMillis())) {
                return;
            }
            Optional<Throwable> grund = zustaende.causeOfFailure(datenbank.databaseId());
            if (grund.isPresent()) {
                throw new IllegalStateException(grund.get());
            }
        }
        throw new IllegalStateException("keine Antwort in %d Sekunden".formatted(LAENGSTER_START));
    }

    @SuppressWarnings("removal") // off the heap until Neo4j takes that away: 5.26 is kept for years
    private static DatabaseManagementServiceBuilder einstellungen(Path ordner, int port, boolean rettung) {
        return new DatabaseManagementServiceBuilder(ordner.toAbsolutePath())
                .setConfig(GraphDatabaseSettings.auth_enabled, true)
                .setConfig(GraphDatabaseSettings.allow_file_urls, false)
                .setConfig(GraphDatabaseSettings.udc_enabled, false)
                .setConfig(GraphDatabaseInternalSettings.cypher_ip_blocklist, ALLE_ADRESSEN)
                .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(256))
                // What an import needs at most is known before it begins; Neo4j's own estimate is far above it.
                .setConfig(GraphDatabaseSettings.memory_transaction_global_max_size, 0L)
                .setConfig(
                        GraphDatabaseSettings.tx_state_memory_allocation,
                        GraphDatabaseSettings.TransactionStateMemoryAllocation.OFF_HEAP)
                .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
                .setConfig(GraphDatabaseSettings.logical_log_rotation_threshold, ByteUnit.mebiBytes(64))
                .setConfig(GraphDatabaseSettings.keep_logical_logs, "2 files")
                .setConfig(GraphDatabaseInternalSettings.fail_on_corrupted_log_files, !rettung)
                // The only driver is closed before: nobody is left to be waited for.
                .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0)
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", port))
                .setConfig(BoltConnector.advertised_address, new SocketAddress("127.0.0.1", port));
    }

    private static void setzePasswort(DatabaseManagementService dienst, String passwort) {
        try {
            dienst.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
                    .executeTransactionally(
                            "ALTER USER neo4j SET PASSWORD $passwort CHANGE NOT REQUIRED",
                            Map.of("passwort", passwort));
        } catch (QueryExecutionException e) {
            boolean schonGesetzt = String.valueOf(e.getMessage()).contains("cannot be the same");
            if (!schonGesetzt) {
                throw e;
            }
        }
    }

    static Path passwortdatei(Path ordner) {
        return ordner.resolve("neo4j-passwort");
    }

    Path ordner() {
        return ordner;
    }

    /** Whether it takes no transaction any more: it stopped itself after an error, or its last new start failed. */
    boolean istAngehalten() {
        try {
            GraphDatabaseAPI datenbank =
                    (GraphDatabaseAPI) dienst.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
            return !gestartet
                    || !datenbank
                            .getDependencyResolver()
                            .resolveDependency(DatabaseHealth.class)
                            .hasNoPanic();
        } catch (DatabaseShutdownException | DatabaseNotFoundException e) {
            return true;
        }
    }

    /**
     * Stops and starts it on the same folder and port; Community knows no command for one database alone. Where the log ends
     * torn, what it stopped at was written by half: nobody was told that it was written, and it is cut off.
     */
    void starteNeu() {
        try {
            starteNeu(false);
        } catch (IllegalStateException e) {
            if (!Neo4jFailureText.protokollIstZerrissen(e)) {
                throw e;
            }
            starteNeu(true);
        }
    }

    private void starteNeu(boolean rettung) {
        gestartet = false;
        dienst.shutdown();
        dienst = einstellungen(ordner, port.nummer(), rettung).build();
        warteAuf(dienst);
        gestartet = true;
    }

    URI adresse() {
        return URI.create("bolt://127.0.0.1:" + port.nummer());
    }

    String nutzer() {
        return NUTZER;
    }

    String passwort() {
        return passwort;
    }

    /** What a person needs to point Neo4j Browser or cypher-shell at the database. */
    List<String> hinweise() {
        return List.of(
                "Datenbank (Neo4j, Bolt): %s, Benutzer %s%s"
                        .formatted(
                                adresse(),
                                NUTZER,
                                port.ausgewichen() ? " (Port %d ist belegt)".formatted(BoltPort.UEBLICHER) : ""),
                "Passwort der Datenbank:  steht in %s"
                        .formatted(passwortdatei(ordner).toAbsolutePath().normalize()));
    }

    /** Takes what was deleted out of the files too; the database may have been started anew since. */
    TraceRemoval spuren() {
        return words -> new StoreTraces(dienst, ordner).remove(words);
    }

    @Override
    public void close() {
        schliesse(dienst);
    }

    private static void schliesse(@Nullable DatabaseManagementService dienst) {
        if (dienst != null) {
            dienst.shutdown();
        }
    }
}
