package de.zielnetz.neo4j;

import de.zielnetz.start.StartFehlgeschlagen;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.Locale;

/** Turns what Neo4j throws at its start into a sentence for the user. */
final class Neo4jFailureText {

    private Neo4jFailureText() {}

    static StartFehlgeschlagen alsSatz(Exception fehler, Path ordner) {
        Path ganz = ordner.toAbsolutePath().normalize();
        if (protokollIstZerrissen(fehler)) {
            return new StartFehlgeschlagen(
                    "Das Protokoll der Datenbank (transaction log) im Datenordner %s ist an seinem Ende nicht lesbar, wie nach einem Stromausfall oder auf einem vollen Datenträger: machen Sie eine Kopie des Ordners und starten Sie einmal mit --zielnetz.rettungsstart=true; verloren geht nur, was hinter der Stelle stand."
                            .formatted(ganz),
                    fehler);
        }
        for (Throwable f = fehler; f != null; f = f.getCause()) {
            String text = (f.getClass().getSimpleName() + " " + f.getMessage()).toLowerCase(Locale.ROOT);
            if (text.contains("filelock") || text.contains("lock file has been locked")) {
                return new StartFehlgeschlagen(
                        "Der Datenordner %s ist von einem anderen Prozess gesperrt, wahrscheinlich läuft Zielnetz schon: beenden Sie es, wählen Sie mit --zielnetz.daten einen anderen Ordner oder nennen Sie einem Befehl mit --server die Adresse des laufenden."
                                .formatted(ganz),
                        fehler);
            }
            if (text.contains("storeversion")
                    || text.contains("store version")
                    || text.contains("newer version")
                    || text.contains("unknown kernel version")
                    || (text.contains("unsupported") && text.contains("version"))
                    || (text.contains("unknown") && text.contains("format"))) {
                return new StartFehlgeschlagen(
                        "Der Datenordner %s wurde von einer anderen, wahrscheinlich neueren Neo4j-Version geschrieben, die dieses Programm nicht lesen kann: starten Sie es mit jener Version oder wählen Sie mit --zielnetz.daten einen anderen Ordner."
                                .formatted(ganz),
                        fehler);
            }
            if (text.contains("no space left")) {
                return new StartFehlgeschlagen(
                        "Auf dem Datenträger des Datenordners %s ist kein Platz mehr: schaffen Sie Platz und starten Sie noch einmal."
                                .formatted(ganz),
                        fehler);
            }
            if (f instanceof AccessDeniedException) {
                return new StartFehlgeschlagen(
                        "In den Datenordner %s lässt sich nicht schreiben: prüfen Sie die Rechte oder wählen Sie mit --zielnetz.daten einen anderen Ordner."
                                .formatted(ganz),
                        fehler);
            }
        }
        return new StartFehlgeschlagen(
                "Die eingebaute Datenbank im Ordner %s startet nicht (%s); Einzelheiten stehen in %s."
                        .formatted(
                                ganz, fehler.getMessage(), ganz.resolve("logs").resolve("debug.log")),
                fehler);
    }

    /** Neo4j then names the setting by which it starts all the same; beneath it may stand anything, a newer version too. */
    static boolean protokollIstZerrissen(Throwable fehler) {
        for (Throwable f = fehler; f != null; f = f.getCause()) {
            if (String.valueOf(f.getMessage()).contains("fail_on_corrupted_log_files")) {
                return true;
            }
        }
        return false;
    }
}
