package de.zielnetz.neo4j;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/** The password of the embedded database: made at the first start, kept in a file that only its owner reads. */
final class DatabasePassword {

    private DatabasePassword() {}

    /** The password in this file; where there is none yet, a new one of 24 characters is put there. */
    static String passwort(Path datei) {
        try {
            if (!Files.exists(datei)) {
                byte[] zufall = new byte[18];
                new SecureRandom().nextBytes(zufall);
                anlegen(datei, Base64.getUrlEncoder().encodeToString(zufall));
            }
            return Files.readString(datei).strip();
        } catch (FileAlreadyExistsException e) {
            return passwort(datei);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void anlegen(Path datei, String passwort) throws IOException {
        boolean posix = datei.getFileSystem().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] nurEigner = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE))
                }
                : new FileAttribute<?>[0];
        Path neu = Files.createTempFile(datei.toAbsolutePath().getParent(), "passwort", ".neu", nurEigner);
        Files.writeString(neu, passwort + System.lineSeparator());
        Files.move(neu, datei);
    }
}
