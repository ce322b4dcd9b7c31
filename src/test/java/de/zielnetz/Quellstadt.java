package de.zielnetz;

import de.zielnetz.einlesen.fakten.Stadtordner;
import de.zielnetz.tabelle.Mappe.Format;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** One program on the second city, begun from its workbook; whoever takes something in takes it back. */
public final class Quellstadt {

    private Quellstadt() {}

    /** Started when the first asks for it, ended with the process. */
    private static final class Programm {

        private static final Fragen FRAGEN = new Fragen(starte());

        private static int starte() {
            try {
                Path ordner = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "neo4j-");
                Path mappe =
                        Files.createTempDirectory(Path.of("target"), "mappe-").resolve("quellstadt.xlsx");
                Files.write(mappe, Stadtordner.alsMappe(Stadtordner.QUELLSTADT, Format.XLSX));
                return ((ServletWebServerApplicationContext) SpringApplication.run(
                                Zielnetz.class,
                                "--server.port=0",
                                "--zielnetz.bolt-port=0",
                                "--zielnetz.zugang.passwort=" + Fragen.PASSWORT,
                                "--zielnetz.zugang.anfragen-je-sekunde=0",
                                "--zielnetz.erstbefuellung=" + mappe,
                                "--zielnetz.daten=" + ordner))
                        .getWebServer()
                        .getPort();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    public static Fragen fragen() {
        return Programm.FRAGEN;
    }
}
