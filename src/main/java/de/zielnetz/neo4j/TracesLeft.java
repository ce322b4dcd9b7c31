package de.zielnetz.neo4j;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** The files of the embedded database could not be cleaned; the message is a German sentence. */
public class TracesLeft extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    TracesLeft(String satz, @Nullable Throwable grund) {
        super(satz, grund);
    }
}
