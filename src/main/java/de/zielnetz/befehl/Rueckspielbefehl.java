package de.zielnetz.befehl;

import de.zielnetz.neo4j.DiskSpace;
import de.zielnetz.neo4j.EmbeddedNeo4jConfiguration;
import de.zielnetz.neo4j.Migrationen;
import de.zielnetz.neo4j.sicherung.Rueckspielung;
import de.zielnetz.neo4j.sicherung.Sicherung;
import de.zielnetz.zugang.audit.CommandLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurationExcludeFilter;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.core.env.Environment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts a backup into an empty database (restore). */
@Command(
        name = "zurueckspielen",
        usageHelpAutoWidth = true,
        synopsisHeading = "Aufruf: ",
        customSynopsis =
                "java -jar zielnetz.jar zurueckspielen DATEI --zielnetz.daten=NEUER-ORDNER [--einstellung=wert ...]",
        description = {
            "%nSpielt eine Sicherung in eine leere Datenbank zurück: in einen neuen Datenordner oder, mit spring.neo4j.uri, in eine eigene Neo4j.%n",
            "Vorher prüft der Befehl Prüfsummen, Fassung und Platz, danach den Abdruck alles Geschriebenen.%n"
        },
        parameterListHeading = "Angaben:%n",
        optionListHeading = "%nOptionen:%n")
final class Rueckspielbefehl implements Callable<Integer> {

    private final Konsole konsole;
    private final Aufruf aufruf;

    @Parameters(paramLabel = "DATEI", description = "Eine Datei, die „sichern“ schrieb.")
    private Path datei = Path.of("");

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Diese Hilfe.")
    @SuppressWarnings("UnusedVariable")
    private boolean hilfe;

    Rueckspielbefehl(Konsole konsole, Aufruf aufruf) {
        this.konsole = konsole;
        this.aufruf = aufruf;
    }

    @Override
    public Integer call() throws IOException {
        Environment umgebung = new Wegwahl(aufruf, new Anmeldung(konsole, "", null)).umgebung();
        Rueckspielung gepruefte = Rueckspielung.pruefe(datei, Migrationen.neueste());
        String ziel = ziel(umgebung);
        try (ConfigurableApplicationContext kern = new SpringApplicationBuilder(Datenbankkern.class)
                .web(WebApplicationType.NONE)
                .run(einstellungen())) {
            kern.getBeanProvider(DiskSpace.class).ifAvailable(platz -> {
                if (platz.fehltFuer(gepruefte.bytes())) {
                    throw new Abbruch(platz.satz(gepruefte.bytes()));
                }
            });
            CommandLog.noted("zurueckspielen " + datei, () -> {
                kern.getBean(Sicherung.class).spieleZurueck(gepruefte);
                return ziel;
            });
        }
        konsole.aus()
                .printf(
                        "Zurückgespielt in %s: %d Knoten, %d Beziehungen; der Abdruck %s stimmt.%n",
                        konsole.text(ziel),
                        gepruefte.inhalt().knoten(),
                        gepruefte.inhalt().beziehungen(),
                        gepruefte.inhalt().abdruck());
        return 0;
    }

    /** Looked at before anything starts: a folder that holds something is somebody's net. */
    private static String ziel(Environment umgebung) throws IOException {
        String adresse = umgebung.getProperty("spring.neo4j.uri");
        if (adresse != null && !adresse.equals("eingebettet")) {
            return "die Datenbank " + adresse;
        }
        Path ordner = Path.of(umgebung.getProperty("zielnetz.daten", "data"))
                .toAbsolutePath()
                .normalize();
        if (Files.exists(ordner)) {
            try (Stream<Path> darin = Files.list(ordner)) {
                if (darin.findAny().isPresent()) {
                    throw new Abbruch("Der Datenordner %s ist nicht leer; nennen Sie mit --zielnetz.daten einen neuen."
                            .formatted(ordner));
                }
            }
        }
        return "den Datenordner " + ordner;
    }

    private String[] einstellungen() {
        List<String> alle = new ArrayList<>(aufruf.einstellungen());
        if (!aufruf.nennt("zielnetz.bolt-port")) {
            alle.add("--zielnetz.bolt-port=0");
        }
        if (!aufruf.nennt("logging.threshold.console")) {
            alle.add("--logging.threshold.console=off");
        }
        return alle.toArray(String[]::new);
    }

    /**
     * The database alone, on which nothing is migrated and nothing loaded. No Configuration, or the program itself would
     * find it.
     */
    @ComponentScan(
            basePackages = {"de.zielnetz.neo4j", "de.zielnetz.zugang.audit"},
            excludeFilters =
                    @ComponentScan.Filter(type = FilterType.CUSTOM, classes = AutoConfigurationExcludeFilter.class))
    @ImportAutoConfiguration({EmbeddedNeo4jConfiguration.class, Neo4jAutoConfiguration.class})
    static class Datenbankkern {}
}
