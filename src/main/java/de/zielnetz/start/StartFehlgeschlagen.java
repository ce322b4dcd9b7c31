package de.zielnetz.start;

import org.jspecify.annotations.Nullable;

/** The program cannot start; the message is one German sentence that says why and what to do. */
public class StartFehlgeschlagen extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StartFehlgeschlagen(String satz, @Nullable Throwable ursache) {
        super(satz, ursache);
    }
}
