package de.zielnetz.befehl;

import de.zielnetz.neo4j.sicherung.Inhaltsangabe;
import de.zielnetz.neo4j.sicherung.Rueckspielung;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes all that the database holds into one new file of a folder (backup), asking a running Zielnetz where there is one. */
@Command(
        name = "sichern",
        usageHelpAutoWidth = true,
        synopsisHeading = "Aufruf: ",
        customSynopsis = "java -jar zielnetz.jar sichern ORDNER [OPTIONEN] [--einstellung=wert ...]",
        description = {
            "%nSchreibt alles, was in der Datenbank steht, in eine neue Datei in ORDNER, auch während Zielnetz läuft.%n",
            "Läuft Zielnetz auf diesem Rechner, sichert jenes; sonst öffnet der Befehl die Datenbank selbst.%n"
        },
        parameterListHeading = "Angaben:%n",
        optionListHeading = "%nOptionen:%n",
        footerHeading = "%nUmgebung:%n",
        footer = {
            "  ZIELNETZ_PASSWORT  das Passwort; ohne fragt der Befehl danach",
            "  ZIELNETZ_TOKEN     ein Token des Anmeldedienstes statt des Passworts"
        })
final class Sicherungsbefehl implements Callable<Integer> {

    private static final DateTimeFormatter JETZT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH-mm-ss", Locale.ROOT);

    private final Konsole konsole;
    private final Aufruf aufruf;

    @Parameters(paramLabel = "ORDNER", description = "Wohin die Datei kommt; angelegt, wenn es ihn nicht gibt.")
    private Path ordner = Path.of("");

    @Option(names = "--server", paramLabel = "URL", description = "Adresse eines laufenden Zielnetz, wie bei einlesen.")
    private @Nullable String server;

    @Option(
            names = "--benutzer",
            paramLabel = "NAME",
            defaultValue = "verwaltung",
            description = "Anmeldename bei einem laufenden Zielnetz, ohne Angabe: ${DEFAULT-VALUE}.")
    private String benutzer = "verwaltung";

    @Option(
            names = "--passwort-datei",
            paramLabel = "DATEI",
            description = "Datei, in deren erster Zeile das Passwort steht.")
    private @Nullable Path passwortdatei;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Diese Hilfe.")
    @SuppressWarnings("UnusedVariable")
    private boolean hilfe;

    Sicherungsbefehl(Konsole konsole, Aufruf aufruf) {
        this.konsole = konsole;
        this.aufruf = aufruf;
    }

    @Override
    public Integer call() throws IOException {
        Path ziel = ziel();
        Anmeldung anmeldung = new Anmeldung(konsole, benutzer, passwortdatei);
        Wegwahl wahl = new Wegwahl(aufruf, anmeldung);
        Optional<Serveradresse> laufendes = wahl.laufendes(server);
        Inhaltsangabe inhalt;
        if (laufendes.isPresent()) {
            boolean nurToken = LaufendesZielnetz.anmeldeart(laufendes.get())
                    .filter("OIDC"::equals)
                    .isPresent();
            Serveranfrage.lade(laufendes.get(), "/api/sicherung", anmeldung.kopfzeile(nurToken), ziel);
            inhalt = Rueckspielung.lies(ziel);
        } else {
            try (EigenesNetz netz = wahl.eigenes()) {
                inhalt = netz.sichere(ziel, new Zielnetzbefehl.Fassung().getVersion()[0]);
            }
        }
        konsole.aus()
                .printf(
                        "Gesichert: %s (%d Knoten, %d Beziehungen, Abdruck %s)%n",
                        konsole.text(ziel.toString()), inhalt.knoten(), inhalt.beziehungen(), inhalt.abdruck());
        return 0;
    }

    private Path ziel() {
        try {
            Files.createDirectories(ordner);
            Path ziel = ordner.resolve(
                    "zielnetz-%s.zip".formatted(LocalDateTime.now().format(JETZT)));
            if (ordner.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        ziel, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.delete(ziel); // it can be made, and is made whole
            }
            return ziel;
        } catch (IOException e) {
            throw new Abbruch("In den Ordner %s lässt sich nicht schreiben.".formatted(ordner));
        }
    }
}
