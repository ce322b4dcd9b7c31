package de.zielnetz.befehl;

import de.zielnetz.zugang.PasswordHashes;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes of a password the hash that stands in the settings in its place. */
@Command(
        name = "passwort",
        usageHelpAutoWidth = true,
        synopsisHeading = "Aufruf: ",
        customSynopsis = "java -jar zielnetz.jar passwort",
        description = "%nFragt nach einem Passwort und gibt den Hash aus, der als zielnetz.benutzer[…].passwort-hash"
                + " in die Einstellungen gehört.%n",
        optionListHeading = "Optionen:%n",
        footerHeading = "%nUmgebung:%n",
        footer = "  ZIELNETZ_PASSWORT  das Passwort; ohne fragt der Befehl danach, zweimal")
final class Passwortbefehl implements Callable<Integer> {

    private static final int KUERZESTES = 8;

    private final Konsole konsole;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Diese Hilfe.")
    @SuppressWarnings("UnusedVariable")
    private boolean hilfe;

    Passwortbefehl(Konsole konsole) {
        this.konsole = konsole;
    }

    @Override
    public Integer call() {
        String passwort = passwort();
        int bytes = passwort.getBytes(StandardCharsets.UTF_8).length;
        if (passwort.length() < KUERZESTES || bytes > PasswordHashes.LONGEST) {
            throw new Abbruch(
                    "Das Passwort hat %d Zeichen (%d Bytes); erwartet werden mindestens %d Zeichen und höchstens %d Bytes."
                            .formatted(passwort.length(), bytes, KUERZESTES, PasswordHashes.LONGEST));
        }
        konsole.aus().println(PasswordHashes.slow(passwort));
        return 0;
    }

    private String passwort() {
        String ausUmgebung = konsole.umgebung().apply("ZIELNETZ_PASSWORT");
        if (ausUmgebung != null && !ausUmgebung.isBlank()) {
            return ausUmgebung;
        }
        @Nullable String eines = konsole.passwortfrage().apply("Passwort: ");
        if (eines == null) {
            throw new Abbruch("Es fehlt das Passwort: setzen Sie ZIELNETZ_PASSWORT, wo niemand es eintippen kann.");
        }
        if (!eines.equals(konsole.passwortfrage().apply("Noch einmal: "))) {
            throw new Abbruch("Die beiden Eingaben sind nicht dieselbe; es wurde kein Hash gemacht.");
        }
        return eines;
    }
}
