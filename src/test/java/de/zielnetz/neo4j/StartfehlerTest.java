package de.zielnetz.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.zielnetz.start.StartFehlgeschlagen;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.EventObject;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.monitoring.DatabaseHealth;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.LivenessState;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;

class StartfehlerTest {

    @Test
    void ein_belegter_Port_ist_ein_Satz_mit_Ausweg(@TempDir Path ordner) throws IOException {
        try (ServerSocket belegt = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> EmbeddedNeo4j.starte(ordner, belegt.getLocalPort()))
                    .isInstanceOf(StartFehlgeschlagen.class)
                    .hasMessageContaining("Port %d", belegt.getLocalPort())
                    .hasMessageContaining("--zielnetz.bolt-port");
        }
    }

    @Test
    void der_uebliche_Port_weicht_wo_ihn_ein_anderes_Programm_hat_und_der_Start_sagt_es(@TempDir Path ordner)
            throws IOException {
        ServerSocket belegt = null;
        try {
            belegt = new ServerSocket(BoltPort.UEBLICHER, 1, InetAddress.getLoopbackAddress());
        } catch (BindException e) {
            // Somebody else has it already, which is as well.
        }
        try (EmbeddedNeo4j laeuft = EmbeddedNeo4j.starte(ordner, null)) {
            int port = laeuft.adresse().getPort();
            assertThat(port).isNotEqualTo(BoltPort.UEBLICHER);
            assertThat(laeuft.hinweise().get(0)).contains("127.0.0.1:" + port, "Port 7687 ist belegt");
        } finally {
            if (belegt != null) {
                belegt.close();
            }
        }
    }

    @Test
    void ein_gesperrter_Datenordner_ist_ein_Satz_und_Ordner_und_Passwort_liest_nur_der_Eigner(@TempDir Path ordner)
            throws IOException {
        Files.setPosixFilePermissions(ordner, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (EmbeddedNeo4j laeuft = EmbeddedNeo4j.starte(ordner, 0)) {
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(EmbeddedNeo4j.passwortdatei(ordner))))
                    .isEqualTo("rw-------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(ordner)))
                    .isEqualTo("rwx------");
            assertThat(laeuft.passwort()).hasSize(24);
            assertThatThrownBy(() -> EmbeddedNeo4j.starte(ordner, 0))
                    .isInstanceOf(StartFehlgeschlagen.class)
                    .hasMessageContaining("von einem anderen Prozess gesperrt")
                    .hasMessageContaining("--zielnetz.daten")
                    .hasMessageContaining("--server");
        }
    }

    /** Neo4j waits for half a minute before it gives up a log that it cannot read. */
    @Test
    @EnabledIfSystemProperty(named = "tests.gruendlich", matches = "true", disabledReason = "takes long: -Pgruendlich")
    void ein_zerrissenes_Protokoll_ist_ein_Satz_mit_Ausweg_und_der_Rettungsstart_oeffnet_den_Ordner(
            @TempDir Path ordner, @TempDir Path kopie) throws IOException {
        Path danach = kopie.resolve("danach");
        try (EmbeddedNeo4j laeuft = EmbeddedNeo4j.starte(ordner, 0)) {
            try (Driver driver = verbinde(laeuft)) {
                driver.executableQuery("CREATE (:Probe {name: 'ganz geschrieben'})")
                        .execute();
            }
            FileSystemUtils.copyRecursively(ordner, danach); // as after a power cut
        }
        Path protokoll = danach.resolve("data/transactions/neo4j/neostore.transaction.db.0");
        byte[] zerrissen = new byte[300];
        new Random(1).nextBytes(zerrissen);
        Files.write(protokoll, zerrissen, StandardOpenOption.APPEND);

        assertThatThrownBy(() -> EmbeddedNeo4j.starte(danach, 0))
                .isInstanceOf(StartFehlgeschlagen.class)
                .hasMessageContaining("Protokoll")
                .hasMessageContaining("Kopie")
                .hasMessageContaining("--zielnetz.rettungsstart=true");
        try (EmbeddedNeo4j gerettet = EmbeddedNeo4j.starte(danach, 0, true);
                Driver driver = verbinde(gerettet)) {
            assertThat(driver.executableQuery("MATCH (p:Probe) RETURN p.name AS name")
                            .execute()
                            .records())
                    .extracting(zeile -> zeile.get("name").asString())
                    .containsExactly("ganz geschrieben");
        }
    }

    @Test
    void eine_Datenbank_die_sich_nach_einem_Fehler_angehalten_hat_startet_von_selbst_neu_und_hat_nichts_verloren(
            @TempDir Path ordner) throws IOException {
        try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.starte(ordner, 0);
                Driver driver = verbinde(neo4j)) {
            driver.executableQuery("CREATE (:Probe {name: 'vorher'})").execute();
            halteAn(neo4j);
            assertThatThrownBy(() -> driver.executableQuery("CREATE (:Probe)").execute())
                    .extracting(DatabaseFailure::of)
                    .isEqualTo(DatabaseFailure.ANGEHALTEN);

            List<Object> gemeldet = new CopyOnWriteArrayList<>();
            try (EmbeddedRestart neustart =
                    new EmbeddedRestart(neo4j, new DiskSpace(ordner, DataSize.ofBytes(0)), gemeldet::add)) {
                assertThat(neustart).isNotNull();
                Awaitility.await()
                        .atMost(Duration.ofMinutes(2))
                        .ignoreExceptions()
                        .untilAsserted(() -> assertThat(driver.executableQuery("MATCH (p:Probe) RETURN p.name AS name")
                                        .execute()
                                        .records())
                                .extracting(zeile -> zeile.get("name").asString())
                                .containsExactly("vorher"));
            }
            assertThat(gemeldet).isEmpty();
        }
    }

    @Test
    void startet_sie_auch_neu_nicht_mehr_meldet_Zielnetz_dass_es_selbst_neu_zu_starten_ist(@TempDir Path ordner)
            throws IOException {
        List<Object> gemeldet = new CopyOnWriteArrayList<>();
        try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.starte(ordner, 0)) {
            halteAn(neo4j);
            try (EmbeddedRestart ohnePlatz =
                    new EmbeddedRestart(neo4j, new DiskSpace(ordner, DataSize.ofTerabytes(900)), gemeldet::add)) {
                macheUnlesbar(ordner);
                assertThat(ohnePlatz).isNotNull();
                try (EmbeddedRestart mitPlatz =
                        new EmbeddedRestart(neo4j, new DiskSpace(ordner, DataSize.ofBytes(0)), gemeldet::add)) {
                    Awaitility.await().atMost(Duration.ofMinutes(2)).untilAsserted(() -> assertThat(gemeldet)
                            .singleElement(InstanceOfAssertFactories.type(AvailabilityChangeEvent.class))
                            .satisfies(meldung -> assertThat(meldung.getState()).isEqualTo(LivenessState.BROKEN))
                            .extracting(EventObject::getSource)
                            .isSameAs(mitPlatz));
                }
            }
        }
    }

    private static void halteAn(EmbeddedNeo4j neo4j) {
        DatabaseManagementService dienst =
                (DatabaseManagementService) Objects.requireNonNull(ReflectionTestUtils.getField(neo4j, "dienst"));
        ((GraphDatabaseAPI) dienst.database("neo4j"))
                .getDependencyResolver()
                .resolveDependency(DatabaseHealth.class)
                .panic(new IOException("No space left on device"));
    }

    @Test
    void zu_wenig_Platz_ist_ein_Satz_der_Ort_Freies_und_Noetiges_nennt(@TempDir Path ordner) {
        DiskSpace knapp = new DiskSpace(ordner, DataSize.ofTerabytes(900));
        assertThat(knapp.fehltFuer(0)).isTrue();
        assertThat(knapp.satz(3L << 20))
                .contains(ordner.toString(), "MB frei", "zielnetz.mindestplatz und rund 3 MB für das Geschriebene");
        assertThat(new DiskSpace(ordner, DataSize.ofBytes(0)).fehltFuer(0)).isFalse();
    }

    private static Driver verbinde(EmbeddedNeo4j neo4j) {
        return GraphDatabase.driver(neo4j.adresse(), AuthTokens.basic(neo4j.nutzer(), neo4j.passwort()));
    }

    @Test
    void ein_Datenordner_einer_neueren_Fassung_ist_ein_Satz(@TempDir Path ordner) throws IOException {
        EmbeddedNeo4j.starte(ordner, 0).close();
        macheUnlesbar(ordner);
        assertThatThrownBy(() -> EmbeddedNeo4j.starte(ordner, 0))
                .isInstanceOf(StartFehlgeschlagen.class)
                .hasMessageContaining("neueren Neo4j-Version")
                .hasMessageContaining("--zielnetz.daten");
    }

    private static void macheUnlesbar(Path ordner) throws IOException {
        Path kopf = ordner.resolve("data/databases/neo4j/neostore");
        byte[] inhalt = Files.readAllBytes(kopf);
        int nachDemNamen = new String(inhalt, StandardCharsets.ISO_8859_1).indexOf("aligned") + "aligned".length();
        inhalt[nachDemNamen + 1] = 9; // the major version of the store's format
        Files.write(kopf, inhalt);
    }
}
