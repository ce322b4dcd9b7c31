package de.zielnetz.neo4j;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.unit.DataSize;

/** How much room is left where the embedded database lies. */
public final class DiskSpace {

    private final Path ordner;
    private final DataSize mindestens;

    /** @param mindestens below this nothing more is to be written */
    DiskSpace(Path ordner, DataSize mindestens) {
        this.ordner = ordner;
        this.mindestens = mindestens;
    }

    /** Whether so many bytes cannot be written without falling below what must stay free. */
    public boolean fehltFuer(long bytes) {
        return frei() - bytes < mindestens.toBytes();
    }

    /** What is missing, in German, for somebody who was refused. */
    public String satz(long bytes) {
        return "Wo die Datenbank liegt (%s), sind nur noch %d MB frei; %sgebraucht werden mindestens %d MB (zielnetz.mindestplatz%s)."
                .formatted(
                        ordner.toAbsolutePath().normalize(),
                        frei() >> 20,
                        bytes > 0 ? "dafür " : "",
                        (mindestens.toBytes() + bytes) >> 20,
                        bytes > 0 ? " und rund %d MB für das Geschriebene".formatted(bytes >> 20) : "");
    }

    /** How many bytes can still be written there. */
    public long frei() {
        try {
            return Files.getFileStore(ordner).getUsableSpace();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
