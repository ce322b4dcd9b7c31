package de.zielnetz.messung;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the measurements and says what they are to each other: {@code mvn test -Pmessung -Dtest=Messung -DargLine=-Xmx4g}, with
 * {@code -Dmessung.projekte=1000,100000} for other sizes and {@code -Dmessung.faeden=8} for so many clients at once.
 * Its name keeps it out of the usual tests. The table stands in target/messung.md too.
 */
class Messung {

    private static final String PROJEKTE = System.getProperty("messung.projekte", "100,1000,10000");
    private static final String FRAGEN = System.getProperty("messung.fragen", ".*");
    private static final int FAEDEN = Integer.getInteger("messung.faeden", 1);

    @Test
    void miss() throws RunnerException, IOException {
        StringBuilder bericht = new StringBuilder(
                "| Projekte | Frage | Cypher | HTTP, neu | HTTP, wieder | Funktion | Cypher : Funktion | Cypher : neu | neu : wieder | neu : Funktion |\n|--:|---|--:|--:|--:|--:|--:|--:|--:|--:|\n");
        for (String projekte : PROJEKTE.split(",")) {
            Collection<RunResult> ergebnisse = new Runner(new OptionsBuilder()
                            .include("de\\.zielnetz\\.messung\\.Antworten\\." + FRAGEN)
                            .param("projekte", projekte)
                            .threads(FAEDEN)
                            .shouldFailOnError(true)
                            .build())
                    .run();
            bericht.append(zeilen(projekte, ergebnisse));
            Files.writeString(Path.of("target", "messung.md"), bericht);
        }
        Stadt.beende();
        System.out.println(bericht);
    }

    private static String zeilen(String projekte, Collection<RunResult> ergebnisse) {
        Map<String, Map<String, Double>> jeFrage = new TreeMap<>();
        for (RunResult ergebnis : ergebnisse) {
            String name = ergebnis.getPrimaryResult().getLabel();
            int strich = name.lastIndexOf('_');
            jeFrage.computeIfAbsent(name.substring(0, strich), f -> new TreeMap<>())
                    .put(name.substring(strich + 1), ergebnis.getPrimaryResult().getScore() / 1000);
        }
        return jeFrage.entrySet().stream()
                .map(frage -> zeile(projekte, frage.getKey(), frage.getValue()))
                .collect(Collectors.joining());
    }

    private static String zeile(String projekte, String frage, Map<String, Double> zeiten) {
        List<Double> werte = List.of("cypher", "neu", "wieder", "funktion").stream()
                .map(wie -> zeiten.getOrDefault(wie, Double.NaN))
                .toList();
        return String.format(
                Locale.GERMAN,
                "| %s | %s | %.3f ms | %.3f ms | %.3f ms | %.3f ms | %.1f | %.1f | %.1f | %.1f |%n",
                projekte,
                frage.replace('_', ' '),
                werte.get(0),
                werte.get(1),
                werte.get(2),
                werte.get(3),
                werte.get(0) / werte.get(3),
                werte.get(0) / werte.get(1),
                werte.get(1) / werte.get(2),
                werte.get(1) / werte.get(3));
    }
}
