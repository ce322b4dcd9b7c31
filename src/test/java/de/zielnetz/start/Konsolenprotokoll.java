package de.zielnetz.start;

import org.springframework.boot.logging.LoggingSystem;

/** What the programs of one test process say on their console. */
public final class Konsolenprotokoll {

    private Konsolenprotokoll() {}

    /**
     * The next program sets the log up anew and speaks. Spring Boot sets it up once for all programs that are open together,
     * as the first of them asked, and hands on a command line's silence in a property of the process.
     */
    public static void beginneNeu() {
        System.clearProperty("CONSOLE_LOG_THRESHOLD");
        LoggingSystem.get(Konsolenprotokoll.class.getClassLoader()).cleanUp();
    }
}
