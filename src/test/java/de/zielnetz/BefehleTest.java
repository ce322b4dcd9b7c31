package de.zielnetz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.opentest4j.TestAbortedException;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every command of the README and the handbook is typed as it stands there, with port, password, folder and file put in,
 * against the packaged program. What is not typed says why; there are three reasons and no others.
 */
@Execution(ExecutionMode.CONCURRENT)
class BefehleTest {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```sh\\n(.*?)^```$");
    private static final Pattern KOMMENTAR = Pattern.compile("(?m)\\s+# .*$");
    /** Where the program that stands beside the tests says what it is, see src/build/programm.mjs. */
    private static final Path PROGRAMM = Path.of("target/programm/programm.json");

    /** Tells the browser that nobody else writes to that program any more, see src/build/browser.mjs. */
    private static final Path FREI = Path.of("target/programm/frei");

    private static final long GEDULD_IN_MINUTEN = 5;
    /** With these the program was started, which all others are typed against. */
    private static final List<Pattern> START =
            List.of(Pattern.compile("export ZIELNETZ_ZUGANG_PASSWORT='…'.*"), Pattern.compile("java -jar target/\\S+"));
    /** Each of these programs ends before what the second compiler gives is earned back. */
    private static final String NUR_ERSTER_COMPILER =
            "-XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=240m -XX:+UseSerialGC -XX:+UnlockDiagnosticVMOptions -XX:-BytecodeVerificationRemote";

    private enum Grund {
        IST_DER_BAU_SELBST(befehl -> befehl.matches("(?s)(mvn|npm) .*")),
        BRAUCHT_EINEN_FREMDEN_DIENST(
                befehl -> befehl.contains("example.org") || befehl.matches("(?s).*(docker|containers|apt-get).*")),
        PROGRAMM_IST_NICHT_IN_DEBIAN(befehl -> befehl.startsWith("cypher-shell"));

        private final Predicate<String> gilt;

        Grund(Predicate<String> gilt) {
            this.gilt = gilt;
        }

        static @Nullable Grund von(String befehl) {
            return Stream.of(values())
                    .filter(grund -> grund.gilt.test(befehl))
                    .findFirst()
                    .orElse(null);
        }
    }

    /** @param beginn of the command as it stands in the text, ausgabe what the first lines of its output hold */
    private record Erwartung(String beginn, String ausgabe) {}

    private static final List<Erwartung> ERWARTUNGEN = List.of(
            new Erwartung("curl -s http://127.0.0.1:8080/graphql", "\\{\"data\":\\{\"handlungsfelder\":"),
            new Erwartung("curl -s 'http://127.0.0.1:8080/graphql?query=", "\\{\"data\":\\{\"leitziele\":"),
            new Erwartung("curl -s 'http://127.0.0.1:8080/api/fragen/wer-dient", "\"Kennung\";\"Name\""),
            new Erwartung("curl -u redaktion:<password>", "\"fehler\":0[,}]"),
            new Erwartung("curl -i http://127.0.0.1:8080/api/fragen/felder-ohne-projekt -H", "HTTP/1.1 304"),
            new Erwartung("curl -i http://127.0.0.1:8080/api/fragen/felder-ohne-projekt", "HTTP/1.1 200"),
            new Erwartung("curl -s --etag-save", ""),
            new Erwartung("curl -u $P -F", "\"token\":\""),
            new Erwartung("curl -u $P -X POST", "\"vorgang\":\\{\"nummer\":"),
            new Erwartung("curl -u $P -X DELETE", "\"art\":\"RUECKNAHME\""),
            new Erwartung("curl -s -u 'verwaltung:…' -G -X DELETE", "NICHT_BESTAETIGT"),
            new Erwartung("curl -s -u 'verwaltung:…' -G", "\"bestaetigung\":\""),
            new Erwartung("curl -s -u 'verwaltung:…'", "\"name\":\"verwaltung\""),
            new Erwartung("curl -s -u 'redaktion:…' -H 'Content-Type", "\"moeglich\":true"),
            new Erwartung("curl -s -o stadt.xlsx", ""),
            new Erwartung("curl -sf -o", ""),
            new Erwartung("curl -s http://127.0.0.1:8080/api/kalender/", "BEGIN:VCALENDAR"),
            new Erwartung("curl -sI http://127.0.0.1:8080/api/neues.atom", "HTTP/1.1 200"),
            new Erwartung("curl -s -u 'redaktion:…' -o stadt.ods", ""),
            new Erwartung("curl -s -u 'redaktion:…' -F datei=@stadt.ods", "\"aenderungen\":0,\"fehler\":0"),
            new Erwartung("java -jar zielnetz-*.jar einlesen steckbriefe.xlsx --vorschau", "steckbriefe.xlsx"),
            new Erwartung("java -jar zielnetz-*.jar einlesen steckbriefe.xlsx --anmerkung", "steckbriefe.xlsx"),
            new Erwartung("ZIELNETZ_PASSWORT=… java -jar zielnetz-*.jar passwort", "\\{bcrypt}\\$2"),
            new Erwartung("ZIELNETZ_PASSWORT=…", ""));

    @TempDir
    private static Path ordner;

    /** Where nobody else started the program. */
    private static @Nullable Process programm;

    private static Path jar;
    private static String adresse = "";
    private static String passwort = "";
    private static String token = "";
    private static String vorgang = "";
    private static String etag = "";

    @BeforeAll
    static void starte() throws IOException {
        jar = jar();
        schreibeDateien();
        if (!Files.exists(Path.of("target/nebenbei/programm.begonnen"))) {
            programm = new ProcessBuilder("node", "src/build/programm.mjs")
                    .redirectErrorStream(true)
                    .redirectOutput(ordner.resolve("programm.log").toFile())
                    .start();
        }
        await().atMost(Duration.ofMinutes(GEDULD_IN_MINUTEN)).until(() -> Files.exists(PROGRAMM));
        JsonNode angaben = JsonMapper.shared().readTree(Files.readString(PROGRAMM));
        adresse = angaben.get("adresse").asString();
        passwort = angaben.get("passwort").asString();
    }

    /** The packaged program; on a laptop it may not be there yet, where everything is tested it must be. */
    private static Path jar() throws IOException {
        try (Stream<Path> dateien = Files.list(Path.of("target"))) {
            return dateien.filter(datei -> datei.getFileName().toString().matches("zielnetz-.*\\.jar"))
                    .findFirst()
                    .map(Path::toAbsolutePath)
                    .orElseThrow(() -> {
                        String satz = "target/ holds no packaged program; mvn package makes it";
                        return "true".equals(System.getenv("CI"))
                                ? new IllegalStateException(satz)
                                : new TestAbortedException(satz);
                    });
        }
    }

    private static void schreibeDateien() throws IOException {
        Files.createSymbolicLink(ordner.resolve("import"), Path.of("import").toAbsolutePath());
        Files.writeString(ordner.resolve("liste.csv"), "Projekttitel;Kosten\nErfundene Liste des Handbuchs;100\n");
        try (XSSFWorkbook mappe = new XSSFWorkbook();
                OutputStream datei = Files.newOutputStream(ordner.resolve("steckbriefe.xlsx"))) {
            var blatt = mappe.createSheet("Steckbriefe");
            List<List<String>> zeilen = List.of(
                    List.of("Projekttitel", "Status"), List.of("Erfundener Steckbrief des Handbuchs", "laufend"));
            for (int z = 0; z < zeilen.size(); z++) {
                Row zeile = blatt.createRow(z);
                for (int s = 0; s < zeilen.get(z).size(); s++) {
                    zeile.createCell(s).setCellValue(zeilen.get(z).get(s));
                }
            }
            mappe.write(datei);
        }
    }

    /** What the commands took in is taken back: others look at the same program afterwards. */
    @AfterAll
    static void nimmZurueckUndBeende() throws IOException {
        try {
            nimmZurueck();
        } finally {
            if (programm != null) {
                programm.destroy();
                programm.onExit().join();
            } else {
                Files.createFile(FREI);
            }
        }
    }

    private static void nimmZurueck() {
        RestClient http = RestClient.builder()
                .baseUrl(adresse)
                .defaultHeaders(kopf -> kopf.setBasicAuth("redaktion", passwort, StandardCharsets.UTF_8))
                .build();
        String frage = "{ importe(arten: [EINLESEN], first: 50) { nodes { kennung aufgehobenVon { kennung } } } }";
        JsonNode importe = JsonMapper.shared()
                .readTree(http.post()
                        .uri("/graphql")
                        .body(Map.of("query", frage))
                        .retrieve()
                        .body(String.class))
                .at("/data/importe/nodes");
        for (JsonNode einer : importe) {
            if (einer.get("aufgehobenVon").isNull()) {
                http.delete()
                        .uri("/api/importe/" + einer.get("kennung").asString())
                        .retrieve()
                        .toBodilessEntity();
            }
        }
    }

    /** In the order of the text: a command may need what one before it did. */
    @TestFactory
    @Execution(ExecutionMode.SAME_THREAD)
    Stream<DynamicTest> jeder_Befehl_tut_was_das_Handbuch_sagt() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path datei : texte()) {
            // A variable that a page sets holds in all blocks below.
            StringBuilder davor = new StringBuilder();
            for (List<String> block : bloecke(datei)) {
                for (String befehl : block) {
                    if (befehl.matches("\\w+='[^']*'")) {
                        davor.append(eingesetzt(befehl)).append('\n');
                    } else if (Grund.von(befehl) == null) {
                        String vorher = davor.toString();
                        tests.add(DynamicTest.dynamicTest(
                                datei.getFileName() + ": "
                                        + befehl.lines().findFirst().orElse(""),
                                () -> pruefe(vorher, befehl)));
                    }
                }
            }
        }
        return tests.stream();
    }

    @Test
    void was_nicht_ausgefuehrt_wird_hat_einen_der_drei_Gruende() throws IOException {
        Map<Grund, Integer> ausgelassen = new TreeMap<>();
        int alle = 0;
        for (Path datei : texte()) {
            for (List<String> block : bloecke(datei)) {
                for (String befehl : block) {
                    alle++;
                    Grund grund = Grund.von(befehl);
                    if (grund != null) {
                        ausgelassen.merge(grund, 1, Integer::sum);
                    }
                }
            }
        }
        int wegen = ausgelassen.values().stream().mapToInt(Integer::intValue).sum();
        System.out.printf(
                "Befehle in README und Handbuch: %d, davon ausgeführt %d, nicht: %s%n",
                alle, alle - wegen, ausgelassen);
        assertThat(alle - wegen).isGreaterThanOrEqualTo(ERWARTUNGEN.size());
    }

    private static List<Path> texte() throws IOException {
        try (Stream<Path> handbuch = Files.list(Path.of("src/docs/handbuch"))) {
            return Stream.concat(
                            Stream.of(
                                    Path.of("README.md"),
                                    Path.of("CONTRIBUTING.md"),
                                    Path.of("src/test/docker/README.md")),
                            handbuch.filter(datei -> datei.toString().endsWith(".md"))
                                    .sorted())
                    .toList();
        }
    }

    /** The commands of each block, one a line; a command that goes over several lines is one. */
    private static List<List<String>> bloecke(Path datei) throws IOException {
        return BLOCK.matcher(Files.readString(datei))
                .results()
                .map(block -> KOMMENTAR.matcher(block.group(1)).replaceAll("").strip())
                .map(block -> block.contains("\ncase ")
                        ? List.of(block)
                        : Stream.of(block.replace("\\\n", " ").split("\n"))
                                .map(String::strip)
                                .filter(zeile -> !zeile.isEmpty())
                                .toList())
                .toList();
    }

    private static void pruefe(String davor, String befehl) throws IOException, InterruptedException {
        if (START.stream().anyMatch(start -> start.matcher(befehl).matches())) {
            assertThat(Files.readString(PROGRAMM.resolveSibling("zielnetz.log")))
                    .as(befehl)
                    .contains("Zielnetz ist bereit");
            return;
        }
        Erwartung erwartung = ERWARTUNGEN.stream()
                .filter(e -> befehl.startsWith(e.beginn()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Was dieser Befehl tun soll, sagt niemand: " + befehl));
        ProcessBuilder bash = new ProcessBuilder("bash", "-c", davor + eingesetzt(befehl))
                .directory(ordner.toFile())
                .redirectErrorStream(true);
        bash.environment().put("ZIELNETZ_PASSWORT", passwort);
        bash.environment().put("JDK_JAVA_OPTIONS", NUR_ERSTER_COMPILER);
        bash.environment().put("SERVER_PORT", adresse.substring(adresse.lastIndexOf(':') + 1));
        Process prozess = bash.start();
        StringBuilder ausgabe = new StringBuilder();
        try (BufferedReader zeilen = prozess.inputReader(StandardCharsets.UTF_8)) {
            for (String zeile = zeilen.readLine(); zeile != null; zeile = zeilen.readLine()) {
                ausgabe.append(zeile).append('\n');
            }
        }
        assertThat(prozess.waitFor(GEDULD_IN_MINUTEN, TimeUnit.MINUTES)).isTrue();
        assertThat(ausgabe.toString()).as(befehl).containsPattern(erwartung.ausgabe());
        assertThat(prozess.exitValue()).as(befehl + "\n" + ausgabe).isZero();
        merke(ausgabe.toString());
    }

    /** What a later command of the text needs of an earlier one's answer. */
    private static void merke(String ausgabe) {
        token = gefunden("\"token\":\"([^\"]+)\"", ausgabe, token);
        vorgang = gefunden("\"kennung\":\"(v\\d+)\"", ausgabe, vorgang);
        etag = gefunden("(?i)etag: (W/\"[^\"]+\")", ausgabe, etag);
    }

    private static String gefunden(String muster, String text, String sonst) {
        Matcher fund = Pattern.compile(muster).matcher(text);
        return fund.find() ? fund.group(1) : sonst;
    }

    private static String eingesetzt(String befehl) {
        return befehl.replace("http://127.0.0.1:8080", adresse)
                .replace("target/zielnetz-*.jar", jar.toString())
                .replace("zielnetz-*.jar", jar.toString())
                .replace("redaktion:<password>", "'redaktion:" + passwort + "'")
                .replace("'redaktion:…'", "'redaktion:" + passwort + "'")
                .replace("'verwaltung:…'", "'verwaltung:" + passwort + "'")
                .replace("curl -u $P", "curl -s -u \"$P\"")
                .replace("ZIELNETZ_PASSWORT=…", "ZIELNETZ_PASSWORT='" + passwort + "'")
                .replace("'…'", "'" + passwort + "'")
                .replace("W/\"…\"", etag)
                .replace("<token>", token)
                .replace("/api/importe/v7", "/api/importe/" + vorgang);
    }
}
