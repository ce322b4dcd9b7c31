package de.zielnetz.neo4j;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;

/** The folder of the embedded database: made so that its owner alone looks inside, whatever umask the program was given. */
final class DataFolder {

    private DataFolder() {}

    /** One that already holds something keeps the permissions that somebody gave it. */
    static void create(Path folder) throws IOException {
        Files.createDirectories(folder);
        if (isEmpty(folder)
                && folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> content = Files.list(folder)) {
            return content.findAny().isEmpty();
        }
    }
}
