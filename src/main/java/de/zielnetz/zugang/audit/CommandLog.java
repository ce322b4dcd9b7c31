package de.zielnetz.zugang.audit;

import java.util.function.Supplier;

/** Notes in the security log (audit log) what a command does at the database by itself, without a request to the server that would note it. */
public final class CommandLog {

    private CommandLog() {}

    /** Who works here: whoever is logged in at the machine. */
    public static String user() {
        return System.getProperty("user.name", "unbekannt");
    }

    /** @param what the command, and which file it is about */
    public static <T> T noted(String what, Supplier<T> work) {
        String result = "gescheitert";
        try {
            T done = work.get();
            result = "getan";
            return done;
        } finally {
            SecurityLog.write(SecurityEvent.AENDERUNG, user(), "Befehl %s: %s".formatted(what, result));
        }
    }
}
