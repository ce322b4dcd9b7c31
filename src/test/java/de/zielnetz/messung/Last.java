package de.zielnetz.messung;

import de.zielnetz.TestZielnetz;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks a program in a process of its own, as its clients do: {@code mvn test -Dtest=Last}, with
 * {@code -Dlast.projekte=1000}, {@code -Dlast.faeden=8} for so many clients at once {@code -Dlast.sekunden=10} for
 * each way of asking, and {@code -Dlast.heap=8g} for the program. Its name keeps it out of the usual tests. The table stands in target/last.md too.
 */
class Last {

    private static final String PROJEKTE = System.getProperty("last.projekte", "10000");
    private static final int FAEDEN = Integer.getInteger("last.faeden", 1);
    private static final int SEKUNDEN = Integer.getInteger("last.sekunden", 5);
    private static final int RUNDEN = 3;
    private static final Pattern PORT = Pattern.compile("GraphQL: +http:..127.0.0.1:(\\d+).graphql");
    private static final Pattern BOLT = Pattern.compile("bolt:..127.0.0.1:(\\d+)");
    private static final Path AUSGABE = Path.of("target", "last.log");
    private static final Path DATEN = Path.of("target", "stadt-" + PROJEKTE);

    /** @param kennungen of what is asked for, in turn */
    private record Frage(String name, String graphql, String cypher, List<String> kennungen) {

        String kennung(long nummer) {
            return kennungen.get((int) (nummer % kennungen.size()));
        }
    }

    private final AtomicLong nummer = new AtomicLong();

    @Test
    void miss() throws Exception {
        Process programm = starte();
        ExecutorService faeden = Executors.newFixedThreadPool(FAEDEN);
        try (Driver driver = driver()) {
            StringBuilder bericht = new StringBuilder(
                    "| Projekte | Frage | Cypher | HTTP, neu | bekannt | wieder | Cypher : neu | Cypher : bekannt | Cypher : wieder | neu : wieder | bekannt : wieder | wieder je Sekunde |\n|--:|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|\n");
            for (Frage frage : fragen()) {
                bericht.append(zeile(frage, driver, faeden));
                Files.writeString(Path.of("target", "last.md"), bericht);
            }
            System.out.println(bericht);
        } finally {
            faeden.shutdownNow();
            programm.destroy();
        }
    }

    /**
     * Three rounds of the four ways, so that none meets another machine than the others; the last round counts. New is
     * a document that nobody sent before; known one with variables that nobody sent with it; again the same once more.
     */
    private String zeile(Frage frage, Driver driver, ExecutorService faeden) throws Exception {
        double[] cypher = {};
        double[] neu = {};
        double[] bekannt = {};
        double[] wieder = {};
        for (int runde = 0; runde < RUNDEN; runde++) {
            cypher = zeiten(
                    faeden,
                    () -> () -> driver.executableQuery(frage.cypher())
                            .withParameters(Map.of("kennung", frage.kennung(nummer.incrementAndGet())))
                            .execute()
                            .records()
                            .size());
            neu = ueberHttp(faeden, n -> json("# " + n + "\n" + frage.graphql(), frage.kennung(n), 0));
            bekannt = ueberHttp(faeden, n -> json(frage.graphql(), frage.kennung(n), n));
            wieder = ueberHttp(faeden, n -> json(frage.graphql(), frage.kennung(n), 0));
        }
        return String.format(
                Locale.GERMAN,
                "| %s | %s | %.2f ms | %.2f ms | %.2f ms | %.2f ms | %.1f | %.1f | %.1f | %.1f | %.1f | %.0f |%n",
                PROJEKTE,
                frage.name(),
                median(cypher),
                median(neu),
                median(bekannt),
                median(wieder),
                median(cypher) / median(neu),
                median(cypher) / median(bekannt),
                median(cypher) / median(wieder),
                median(neu) / median(wieder),
                median(bekannt) / median(wieder),
                wieder.length / (double) SEKUNDEN);
    }

    private double[] ueberHttp(ExecutorService faeden, LongFunction<String> anfrage) throws Exception {
        return zeiten(faeden, () -> {
            Leitung leitung = new Leitung(port());
            return () -> leitung.frage(anfrage.apply(nummer.incrementAndGet()));
        });
    }

    /** How long each request took, in milliseconds, in order; all clients ask one after the other for some seconds. */
    private static double[] zeiten(ExecutorService faeden, Callable<Callable<?>> fragesteller) throws Exception {
        List<Future<List<Double>>> laufende = new ArrayList<>();
        long ende = System.nanoTime() + Duration.ofSeconds(SEKUNDEN).toNanos();
        for (int faden = 0; faden < FAEDEN; faden++) {
            laufende.add(faeden.submit(() -> {
                Callable<?> frage = fragesteller.call();
                List<Double> zeiten = new ArrayList<>();
                for (long beginn = System.nanoTime(); beginn < ende; beginn = System.nanoTime()) {
                    frage.call();
                    zeiten.add((System.nanoTime() - beginn) / 1e6);
                }
                return zeiten;
            }));
        }
        List<Double> alle = new ArrayList<>();
        for (Future<List<Double>> faden : laufende) {
            alle.addAll(faden.get());
        }
        return alle.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    private static double median(double[] zeiten) {
        return zeiten[zeiten.length / 2];
    }

    private static List<Frage> fragen() throws IOException {
        try (Leitung leitung = new Leitung(port())) {
            JsonNode daten = JsonMapper.shared()
                    .readTree(leitung.frage(json(
                            "{ leitziele { kennung } projekte(first: 100) { nodes { kennung } } akteure(first: 4) { nodes { kennung } } }",
                            "",
                            0)))
                    .get("data");
            return List.of(
                    new Frage("Leitziel", Fragen.LEITZIEL, Fragen.LEITZIEL_CYPHER, kennungen(daten.get("leitziele"))),
                    new Frage(
                            "Überschneidung",
                            Fragen.UEBERSCHNEIDUNG,
                            Fragen.UEBERSCHNEIDUNG_CYPHER,
                            kennungen(daten.at("/projekte/nodes"))),
                    new Frage("Matrix", Fragen.MATRIX, Fragen.MATRIX_CYPHER, List.of("")),
                    new Frage(
                            "drei Ebenen",
                            Fragen.DREI_EBENEN,
                            Fragen.DREI_EBENEN_CYPHER,
                            List.of(daten.at("/akteure/nodes/3/kennung").asString())));
        }
    }

    private static List<String> kennungen(JsonNode knoten) {
        return knoten.valueStream()
                .map(eines -> eines.get("kennung").asString())
                .toList();
    }

    /** @param nummer nothing asks for it: it makes the variables differ from all that were sent before; 0 for none */
    private static String json(String frage, String kennung, long nummer) {
        Map<String, Object> variablen = new HashMap<>();
        if (!kennung.isEmpty()) {
            variablen.put("kennung", kennung);
        }
        if (nummer > 0) {
            variablen.put("nummer", nummer);
        }
        return JsonMapper.shared().writeValueAsString(Map.of("query", frage, "variables", variablen));
    }

    private static Process starte() throws IOException {
        Files.deleteIfExists(AUSGABE);
        // Its empty end would be the folder of the project, and bring every migration twice.
        String klassen = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                .replaceAll(File.pathSeparator + "+$", "");
        Process programm = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + System.getProperty("last.heap", "3g"),
                        "-cp",
                        klassen,
                        TestZielnetz.class.getName(),
                        "--projekte=" + PROJEKTE,
                        "--server.port=0",
                        "--zielnetz.bolt-port=0",
                        "--zielnetz.zugang.anfragen-je-sekunde=10000000")
                .redirectErrorStream(true)
                .redirectOutput(AUSGABE.toFile())
                .start();
        Awaitility.await()
                .atMost(Duration.ofHours(1))
                .until(() -> !programm.isAlive()
                        || PORT.matcher(Files.readString(AUSGABE)).find());
        return programm;
    }

    private static int port() throws IOException {
        return zahl(PORT);
    }

    private static Driver driver() throws IOException {
        String passwort = Files.readString(DATEN.resolve("neo4j-passwort")).strip();
        return GraphDatabase.driver("bolt://127.0.0.1:" + zahl(BOLT), AuthTokens.basic("neo4j", passwort));
    }

    private static int zahl(Pattern muster) throws IOException {
        String ausgabe = Files.readString(AUSGABE);
        Matcher treffer = muster.matcher(ausgabe);
        if (!treffer.find()) {
            throw new IllegalStateException(ausgabe);
        }
        return Integer.parseInt(treffer.group(1));
    }
}
