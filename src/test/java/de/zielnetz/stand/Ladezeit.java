package de.zielnetz.stand;

import de.zielnetz.TestZielnetz;
import de.zielnetz.einlesen.Stadtbefuellung;
import de.zielnetz.netz.Abdruck;
import de.zielnetz.netz.Netz;
import de.zielnetz.suche.Indexbau;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Measures what loading costs: {@code mvn test -Dtest=Ladezeit -DargLine=-Xmx6g}; with {@code -Dladezeit.bis=10000}
 * only up to this size. Its name keeps it out of the usual tests. What comes out stands in target/ladezeit.md too.
 */
class Ladezeit {

    private static final int RUNDEN = Integer.getInteger("ladezeit.runden", 7);
    private static final List<String> ANWEISUNGEN = List.of(NetzLader.KNOTEN, NetzLader.KANTEN, NetzLader.BELEGE);
    private static final Path BERICHT = Path.of("target", "ladezeit.md");

    @ParameterizedTest
    @ValueSource(ints = {35, 1_000, 10_000, 100_000})
    void miss(int projekte) throws IOException {
        if (projekte > Integer.getInteger("ladezeit.bis", 100_000)) {
            return;
        }
        long einlesen = befuelle(projekte);
        Kaltstart kalt = Kaltstart.median(projekte, 3);
        try (ConfigurableApplicationContext programm = starte(projekte)) {
            NetzLader lader = programm.getBean(NetzLader.class);
            Netz netz = lader.lade().netz();
            Driver driver = programm.getBean(Driver.class);
            Runnable verwerfen = () -> verwirfAlles(driver);
            Runnable laden = lader::lade;
            double[] beide = Stoppuhr.abwechselnd(verwerfen, laden, RUNDEN);
            double abdruck = Stoppuhr.median(() -> Abdruck.von(netz), 3);
            double index = Stoppuhr.median(() -> Indexbau.von(netz), 3);
            Haufen haufen = Haufen.von(() -> lader.lade().netz(), Math.max(1, 20_000 / (projekte + 200)));
            zeile(
                    "| kalt %.0f, Start bis Netz %.0f | %d | %d | %d | %d | %.0f | %.0f | %.2f | %.0f | %.0f | %.2f | %.2f | %.0f | %.0f | %.1f | %d |",
                    kalt.laden(),
                    kalt.start(),
                    projekte,
                    netz.anzahlKnoten(),
                    netz.anzahlKanten(),
                    netz.anzahlBelege(),
                    beide[0],
                    beide[1],
                    beide[1] / beide[0],
                    abdruck,
                    index,
                    haufen.netz() / 1048576.0,
                    haufen.ohneBelege() / 1048576.0,
                    (double) haufen.netz() / projekte,
                    (double) haufen.ohneBelege() / projekte,
                    groesse(Path.of("target", "stadt-" + projekte)) / 1048576.0,
                    einlesen);
        }
    }

    private static long befuelle(int projekte) {
        try (ConfigurableApplicationContext programm = starte(projekte)) {
            return programm.getBean(Stadtbefuellung.class).dauer().toMillis();
        }
    }

    private static ConfigurableApplicationContext starte(int projekte) {
        return TestZielnetz.starte(
                        "--projekte=" + projekte, "--server.port=0", "--zielnetz.bolt-port=0", "--zielnetz.takt=1h")
                .getApplicationContext();
    }

    /** Reads the same rows as a loading and makes nothing of them: what the database and the driver cost alone. */
    private static void verwirfAlles(Driver driver) {
        try (Session session = driver.session()) {
            session.executeRead(Ladezeit::lies);
        }
    }

    private static long lies(TransactionContext tx) {
        long zeilen = 0;
        for (String anweisung : ANWEISUNGEN) {
            zeilen += tx.run(anweisung).stream().count();
        }
        return zeilen;
    }

    private static long groesse(Path ordner) throws IOException {
        List<Path> dateien = new ArrayList<>();
        try (Stream<Path> alle = Files.walk(ordner)) {
            alle.filter(Files::isRegularFile).forEach(dateien::add);
        }
        long summe = 0;
        for (Path datei : dateien) {
            summe += Files.size(datei);
        }
        return summe;
    }

    private static void zeile(String form, Object... werte) throws IOException {
        String zeile = String.format(Locale.ROOT, form, werte) + System.lineSeparator();
        System.out.print(zeile);
        Files.writeString(BERICHT, zeile, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
