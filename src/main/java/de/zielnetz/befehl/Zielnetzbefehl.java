package de.zielnetz.befehl;

import java.io.IOException;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What stands before the commands. */
@Command(
        name = "zielnetz",
        usageHelpAutoWidth = true,
        versionProvider = Zielnetzbefehl.Fassung.class,
        synopsisHeading = "Aufruf: ",
        customSynopsis = "java -jar zielnetz.jar [BEFEHL] [OPTIONEN] [--einstellung=wert ...]",
        description =
                "%nZielnetz hält die Strategie einer Stadt als Netz. Ohne Befehl startet das Programm mit seinen Seiten.%n",
        optionListHeading = "Optionen:%n",
        commandListHeading = "%nBefehle:%n",
        footer = {
            "",
            "Einstellungen haben einen Punkt im Namen, etwa --server.port=9000, und gelten mit und ohne Befehl."
                    + " „einlesen --help“ sagt mehr über den Befehl."
        })
final class Zielnetzbefehl implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Diese Hilfe.")
    @SuppressWarnings("UnusedVariable")
    private boolean hilfe;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Die Fassung des Programms.")
    @SuppressWarnings("UnusedVariable")
    private boolean fassung;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "es fehlt ein Befehl.");
    }

    static final class Fassung implements IVersionProvider {

        @Override
        public String[] getVersion() throws IOException {
            ClassPathResource angaben = new ClassPathResource("META-INF/build-info.properties");
            Properties bau = angaben.exists() ? PropertiesLoaderUtils.loadProperties(angaben) : new Properties();
            return new String[] {"Zielnetz " + bau.getProperty("build.version", "(Fassung unbekannt)")};
        }
    }
}
