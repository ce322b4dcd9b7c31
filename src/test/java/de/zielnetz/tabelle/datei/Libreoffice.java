package de.zielnetz.tabelle.datei;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import de.zielnetz.tabelle.Mappe.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** LibreOffice without a window, which stores files in another format: {@code soffice}, or what the variable SOFFICE names. */
public final class Libreoffice {

    private static final String PROGRAMM = System.getenv().getOrDefault("SOFFICE", "/usr/bin/soffice");
    /** Semicolon, quotation marks, UTF-8, from the first line on; texts are told by their quotation marks or not at all. */
    private static final String CSV = "Text - txt - csv (StarCalc):59,34,76,1,,1031,false,true";

    private static final int GEDULD_IN_MINUTEN = 3;

    private final Path ordner;

    private static final String EINSTELLUNGEN = """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry">
            <item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>de-DE</value></prop></item>
            </oor:items>
            """;

    /** @param ordner for its settings, which are those of a German office, and what it writes */
    public Libreoffice(Path ordner) throws IOException {
        boolean vorhanden = Files.isExecutable(Path.of(PROGRAMM));
        if ("true".equals(System.getenv("CI"))) {
            assertThat(vorhanden).as(PROGRAMM).isTrue();
        }
        assumeThat(vorhanden).as("LibreOffice ist da (%s)", PROGRAMM).isTrue();
        this.ordner = ordner;
        Files.writeString(
                Files.createDirectories(ordner.resolve("einstellungen").resolve("user"))
                        .resolve("registrymodifications.xcu"),
                EINSTELLUNGEN);
    }

    /** Stores files of one format anew, each under its name with the new ending; all of them in one start. */
    public List<Path> speichere(List<Path> dateien, Format als) throws IOException, InterruptedException {
        String endung = als.name().toLowerCase(Locale.ROOT);
        boolean ausCsv = dateien.get(0).toString().endsWith(".csv");
        Path ziel = Files.createDirectories(ordner.resolve((ausCsv ? "csv" : "tabelle") + "-als-" + endung));
        List<String> befehl = new ArrayList<>(List.of(
                PROGRAMM,
                "-env:UserInstallation=" + ordner.resolve("einstellungen").toUri(),
                "--headless",
                "--convert-to",
                als == Format.CSV ? "csv:" + CSV : endung,
                "--outdir",
                ziel.toString()));
        if (ausCsv) {
            befehl.add("--infilter=" + CSV);
        }
        dateien.forEach(datei -> befehl.add(datei.toString()));
        Path ausgabe = ziel.resolve("ausgabe.log");
        Process prozess = new ProcessBuilder(befehl)
                .redirectErrorStream(true)
                .redirectOutput(ausgabe.toFile())
                .start();
        if (!prozess.waitFor(GEDULD_IN_MINUTEN, TimeUnit.MINUTES)) {
            prozess.destroyForcibly();
        }
        List<Path> neue = new ArrayList<>();
        for (Path datei : dateien) {
            String name = datei.getFileName().toString();
            Path neu = ziel.resolve(name.substring(0, name.lastIndexOf('.') + 1) + endung);
            assertThat(neu).as(Files.readString(ausgabe)).exists();
            neue.add(neu);
        }
        return neue;
    }

    /** Has a document fetch this address over HTTP as external data, and stores it as XLSX. */
    public Path ladeAlsTabelle(String adresse, Path ziel) throws IOException, InterruptedException {
        boolean csv = adresse.contains(".csv");
        Path ordner = Files.createDirectories(ziel.resolve("geladen-" + Math.abs(adresse.hashCode())));
        List<String> befehl = new ArrayList<>(List.of(
                PROGRAMM,
                "-env:UserInstallation=" + this.ordner.resolve("einstellungen").toUri(),
                "--headless",
                "--convert-to",
                "xlsx",
                "--outdir",
                ordner.toString()));
        if (csv) {
            befehl.add("--infilter=" + CSV);
        }
        befehl.add(adresse);
        Path ausgabe = ordner.resolve("ausgabe.log");
        Process prozess = new ProcessBuilder(befehl)
                .redirectErrorStream(true)
                .redirectOutput(ausgabe.toFile())
                .start();
        if (!prozess.waitFor(GEDULD_IN_MINUTEN, TimeUnit.MINUTES)) {
            prozess.destroyForcibly();
        }
        try (Stream<Path> dateien = Files.list(ordner)) {
            return dateien.filter(d -> d.toString().endsWith(".xlsx"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(adresse + ": " + ausgabe));
        }
    }

    /** Prints text documents, each under its name as PDF; all of them in one start. */
    public List<Path> alsPdf(List<Path> dateien) throws IOException, InterruptedException {
        boolean liestTexte = Files.exists(Path.of(PROGRAMM).toRealPath().resolveSibling("libswlo.so"));
        if ("true".equals(System.getenv("CI"))) {
            assertThat(liestTexte).as("libreoffice-writer-nogui").isTrue();
        }
        assumeThat(liestTexte)
                .as("LibreOffice liest Texte (libreoffice-writer-nogui)")
                .isTrue();
        Path ziel = Files.createDirectories(ordner.resolve("als-pdf"));
        List<String> befehl = new ArrayList<>(List.of(
                PROGRAMM,
                "-env:UserInstallation=" + ordner.resolve("einstellungen").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                ziel.toString()));
        dateien.forEach(datei -> befehl.add(datei.toString()));
        Path ausgabe = ziel.resolve("ausgabe.log");
        Process prozess = new ProcessBuilder(befehl)
                .redirectErrorStream(true)
                .redirectOutput(ausgabe.toFile())
                .start();
        if (!prozess.waitFor(GEDULD_IN_MINUTEN, TimeUnit.MINUTES)) {
            prozess.destroyForcibly();
        }
        List<Path> neue = new ArrayList<>();
        for (Path datei : dateien) {
            Path neu = ziel.resolve(datei.getFileName().toString().replaceAll("\\.docx$", ".pdf"));
            assertThat(neu).as(Files.readString(ausgabe)).exists();
            neue.add(neu);
        }
        return neue;
    }
}
