package de.zielnetz.befehl;

import de.zielnetz.zugang.audit.SecurityEvent;
import de.zielnetz.zugang.audit.SecurityLog;
import java.util.function.Supplier;

/** Notes in the security log what a command did at the database by itself, past the server that would note it. */
final class Befehlsprotokoll {

    private Befehlsprotokoll() {}

    /** Who works here is whoever is logged in at the machine. */
    static String wer() {
        return System.getProperty("user.name", "unbekannt");
    }

    /** @param was the command, and which file it is about */
    static <T> T notiere(String was, Supplier<T> tat) {
        String ausgang = "gescheitert";
        try {
            T ergebnis = tat.get();
            ausgang = "getan";
            return ergebnis;
        } finally {
            SecurityLog.write(SecurityEvent.AENDERUNG, wer(), "Befehl %s: %s".formatted(was, ausgang));
        }
    }
}
