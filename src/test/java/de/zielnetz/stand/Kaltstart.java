package de.zielnetz.stand;

import de.zielnetz.TestZielnetz;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A start of the program in a process of its own, in milliseconds.
 *
 * @param start from the start of the process until the net is there
 * @param laden how much of it was loading
 */
record Kaltstart(double start, double laden) {

    private static final Pattern GELADEN = Pattern.compile("Loaded \\d+ nodes and \\d+ relationships in (\\d+) ms");

    static Kaltstart median(int projekte, int starts) throws IOException {
        double[] start = new double[starts];
        double[] laden = new double[starts];
        for (int i = 0; i < starts; i++) {
            Kaltstart einer = einer(projekte);
            start[i] = einer.start();
            laden[i] = einer.laden();
        }
        return new Kaltstart(Stoppuhr.mitte(start), Stoppuhr.mitte(laden));
    }

    private static Kaltstart einer(int projekte) throws IOException {
        // Without its empty end, which would be the folder of the project and bring every migration twice.
        String klassen = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                .replaceAll(File.pathSeparator + "+$", "");
        long beginn = System.nanoTime();
        Process programm = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx4g",
                        "-cp",
                        klassen,
                        TestZielnetz.class.getName(),
                        "--projekte=" + projekte,
                        "--server.port=0",
                        "--zielnetz.bolt-port=0",
                        "--logging.level.de.zielnetz.stand=debug")
                .redirectErrorStream(true)
                .start();
        try (BufferedReader ausgabe = programm.inputReader(StandardCharsets.UTF_8)) {
            for (String zeile = ausgabe.readLine(); zeile != null; zeile = ausgabe.readLine()) {
                Matcher geladen = GELADEN.matcher(zeile);
                if (geladen.find()) {
                    return new Kaltstart((System.nanoTime() - beginn) / 1e6, Double.parseDouble(geladen.group(1)));
                }
            }
            throw new IllegalStateException("The program ended before it had loaded a net");
        } finally {
            beende(programm);
        }
    }

    /** Lets the database close its files, so that the next start need not repair them. */
    private static void beende(Process programm) {
        programm.destroy();
        programm.onExit().join();
    }
}
