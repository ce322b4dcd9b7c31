package de.zielnetz.befehl;

import de.zielnetz.einlesen.schreiben.Fortschritt;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows a person who waits how far the work is; for a script it does nothing. */
final class Wartebalken {

    private static final int ABSTAND = 250;

    private final Konsole konsole;
    private final int breite;

    Wartebalken(Konsole konsole, int breite) {
        this.konsole = konsole;
        this.breite = breite;
    }

    <T> T waehrend(Einleseweg weg, String was, Supplier<T> arbeit) {
        if (!konsole.amTerminal()) {
            return arbeit.get();
        }
        ScheduledExecutorService uhr = Executors.newSingleThreadScheduledExecutor(lauf -> {
            Thread faden = new Thread(lauf, "wartebalken");
            faden.setDaemon(true);
            return faden;
        });
        try (ProgressBar balken = balken(was)) {
            var unused = uhr.scheduleWithFixedDelay(
                    () -> zeige(balken, weg.meldung()), ABSTAND, ABSTAND, TimeUnit.MILLISECONDS);
            return arbeit.get();
        } finally {
            uhr.shutdownNow();
        }
    }

    private ProgressBar balken(String was) {
        PrintStream fehlerausgabe = new PrintStream(new FileOutputStream(FileDescriptor.err), true);
        return new ProgressBarBuilder()
                .setTaskName(konsole.text(was))
                .setInitialMax(-1)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(ABSTAND)
                .hideEta()
                .clearDisplayOnFinish()
                .setConsumer(new ConsoleProgressBarConsumer(fehlerausgabe, breite - 1))
                .build();
    }

    private void zeige(ProgressBar balken, Fortschritt.@Nullable Meldung meldung) {
        if (meldung != null) {
            balken.maxHint(meldung.gesamt() > 0 ? meldung.gesamt() : -1);
            balken.stepTo(meldung.erledigt());
            balken.setExtraMessage(konsole.text(wort(meldung.phase())));
        }
    }

    private static String wort(Fortschritt.Phase phase) {
        return switch (phase) {
            case WARTET -> "wartet";
            case LIEST -> "liest die Datei";
            case VERGLEICHT -> "vergleicht mit dem Netz";
            case ABGEBROCHEN -> "abgebrochen";
            case SCHREIBT -> "schreibt";
            case LAEDT -> "lädt das Netz";
            case FERTIG -> "fertig";
        };
    }
}
