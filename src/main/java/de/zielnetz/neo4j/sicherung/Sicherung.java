package de.zielnetz.neo4j.sicherung;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.springframework.stereotype.Component;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes all that the database holds into one file while the program goes on (backup): nodes, relationships, what they are checked
 * by. Who changes the net waits meanwhile; reading goes on.
 */
@Component
public class Sicherung {

    static final String KNOTEN = "knoten.jsonl";
    static final String BEZIEHUNGEN = "beziehungen.jsonl";
    static final String INHALT = "inhalt.json";
    static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Driver driver;

    Sicherung(Driver driver) {
        this.driver = driver;
    }

    /**
     * Writes the file, readable by its owner alone; nothing is left of one that could not be finished.
     *
     * @param fassung of this program, for whoever reads it
     */
    public Inhaltsangabe schreibe(Path ziel, String fassung) {
        Path knoten = null;
        Path beziehungen = null;
        try {
            knoten = Files.createTempFile(ziel.toAbsolutePath().getParent(), ".knoten", ".tmp");
            beziehungen = Files.createTempFile(ziel.toAbsolutePath().getParent(), ".beziehungen", ".tmp");
            return schreibe(ziel, fassung, knoten, beziehungen);
        } catch (IOException | UncheckedIOException e) {
            throw new Sicherungsfehler(
                    "Die Sicherung %s ließ sich nicht schreiben (%s).".formatted(ziel, e.getMessage()), e);
        } finally {
            loesche(knoten);
            loesche(beziehungen);
        }
    }

    /** Into this database, which must be empty: see {@link Rueckspielung#schreibe}. */
    public void spieleZurueck(Rueckspielung gepruefte) {
        gepruefte.schreibe(driver);
    }

    private Inhaltsangabe schreibe(Path ziel, String fassung, Path knoten, Path beziehungen) throws IOException {
        Lesegang lesegang = new Lesegang(driver);
        Inhaltsabdruck abdruck;
        Zeilen[] offen = new Zeilen[1];
        try {
            abdruck = lesegang.lies(() -> {
                schliesse(offen[0]);
                return offen[0] = new Zeilen(knoten, beziehungen);
            });
        } finally {
            schliesse(offen[0]);
        }
        Path halb = Files.createTempFile(ziel.toAbsolutePath().getParent(), ".sicherung", ".tmp");
        try {
            Inhaltsangabe inhalt;
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(halb))) {
                Map<String, String> summen =
                        Map.of(KNOTEN, lege(zip, KNOTEN, knoten), BEZIEHUNGEN, lege(zip, BEZIEHUNGEN, beziehungen));
                inhalt = new Inhaltsangabe(
                        Inhaltsangabe.FORM,
                        fassung,
                        Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                        lesegang.migration(),
                        abdruck.anzahlKnoten(),
                        abdruck.anzahlBeziehungen(),
                        abdruck.alsText(),
                        lesegang.schema(),
                        summen);
                zip.putNextEntry(new ZipEntry(INHALT));
                zip.write(JSON.writeValueAsBytes(inhalt));
                zip.closeEntry();
            }
            if (halb.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(halb, PosixFilePermissions.fromString("rw-------"));
            }
            Files.move(halb, ziel);
            return inhalt;
        } finally {
            loesche(halb);
        }
    }

    /** @return the SHA-256 of what was put in */
    private static String lege(ZipOutputStream zip, String name, Path datei) throws IOException {
        MessageDigest summierer = Inhaltsabdruck.sha256();
        zip.putNextEntry(new ZipEntry(name));
        Files.copy(datei, new DigestOutputStream(zip, summierer));
        zip.closeEntry();
        return Inhaltsabdruck.alsText(summierer);
    }

    private static void loesche(@Nullable Path datei) {
        try {
            if (datei != null) {
                Files.deleteIfExists(datei);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void schliesse(@Nullable Zeilen offen) {
        if (offen != null) {
            offen.close();
        }
    }

    /** One attempt; the next one begins both files anew. */
    private static final class Zeilen implements Lesegang.Empfaenger, AutoCloseable {

        private final BufferedWriter knoten;
        private final BufferedWriter beziehungen;

        Zeilen(Path knoten, Path beziehungen) {
            this.knoten = oeffne(knoten);
            this.beziehungen = oeffne(beziehungen);
        }

        private static BufferedWriter oeffne(Path datei) {
            try {
                OutputStream strom = Files.newOutputStream(datei);
                return new BufferedWriter(new OutputStreamWriter(strom, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void knoten(String zeile) {
            schreibe(knoten, zeile);
        }

        @Override
        public void beziehung(String zeile) {
            schreibe(beziehungen, zeile);
        }

        private static void schreibe(BufferedWriter ziel, String zeile) {
            try {
                ziel.write(zeile);
                ziel.write('\n');
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            try {
                knoten.close();
                beziehungen.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
