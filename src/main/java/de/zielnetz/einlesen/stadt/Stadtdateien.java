package de.zielnetz.einlesen.stadt;

import de.zielnetz.einlesen.Kreisbefund;
import de.zielnetz.einlesen.abgleich.Fakten;
import de.zielnetz.einlesen.abgleich.Steckbriefquelle;
import de.zielnetz.einlesen.fakten.Faktenleser;
import de.zielnetz.einlesen.fakten.Stadtlesung;
import de.zielnetz.einlesen.schreiben.Fassung;
import de.zielnetz.einlesen.schreiben.Importe.Import;
import de.zielnetz.netz.Aenderung;
import de.zielnetz.netz.Netz;
import de.zielnetz.stand.Vorgang;
import de.zielnetz.start.StartFehlgeschlagen;
import de.zielnetz.steckbrief.Befund;
import de.zielnetz.tabelle.Mappe;
import de.zielnetz.tabelle.Unlesbar;
import de.zielnetz.tabelle.datei.Mappenleser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** A city of one's own, in a workbook or in a folder of CSV files, as an import into an empty net; writes nothing. */
@Component
class Stadtdateien {

    private static final Logger LOG = LoggerFactory.getLogger(Stadtdateien.class);

    /**
     * Reads it.
     *
     * @throws StartFehlgeschlagen where it cannot be read or has errors: then nothing of it is to be written
     */
    Import stadt(Netz netz, String name) {
        Path pfad = pfad(name);
        try {
            return Files.isDirectory(pfad) ? ordner(netz, pfad) : mappe(netz, pfad);
        } catch (IOException e) {
            throw new StartFehlgeschlagen("%s lässt sich nicht lesen (%s).".formatted(pfad, e.getMessage()), e);
        }
    }

    private static Path pfad(String name) {
        try {
            Path pfad = Path.of(name).toAbsolutePath().normalize();
            if (Files.exists(pfad)) {
                return pfad;
            }
            throw new StartFehlgeschlagen(
                    "zielnetz.erstbefuellung ist „%s“, aber %s gibt es nicht; möglich sind true, false, der Pfad einer Stadtmappe (xlsx, ods) oder eines Ordners mit CSV-Dateien."
                            .formatted(name, pfad),
                    null);
        } catch (InvalidPathException e) {
            throw new StartFehlgeschlagen(
                    "zielnetz.erstbefuellung ist „%s“; das ist weder true noch false noch ein Pfad.".formatted(name),
                    e);
        }
    }

    private static Import mappe(Netz netz, Path pfad) throws IOException {
        byte[] inhalt = Files.readAllBytes(pfad);
        Mappe mappe = gelesen(pfad, inhalt);
        if (!Stadtlesung.meint(mappe, null)) {
            throw new StartFehlgeschlagen(
                    "%s ist keine Stadtmappe: Kein Blatt heißt wie eine Art (Leitziele, Projekte, Akteure …) und trägt ihre Überschriften. Die leere Mappe gibt /api/vorlagen/stadt.xlsx."
                            .formatted(pfad),
                    null);
        }
        String hash = Steckbriefquelle.hash(inhalt);
        Stadtlesung stadt = Stadtlesung.lies(mappe, hash, Vorgang.kennung(1), netz);
        return geprueft(netz, pfad, stadt.lesung().befunde(), stadt.ergebnis().aenderungen(), hash);
    }

    private static Mappe gelesen(Path pfad, byte[] inhalt) {
        try {
            return Mappenleser.lies(String.valueOf(pfad.getFileName()), inhalt);
        } catch (Unlesbar e) {
            throw new StartFehlgeschlagen("%s: %s".formatted(pfad, e.getMessage()), e);
        }
    }

    private static Import ordner(Netz netz, Path pfad) throws IOException {
        Faktenleser leser = new Faktenleser(Vorgang.kennung(1));
        List<Path> dateien;
        try (Stream<Path> alle = Files.list(pfad)) {
            dateien = alle.filter(datei -> datei.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        }
        if (dateien.isEmpty()) {
            throw new StartFehlgeschlagen("Im Ordner %s liegt keine CSV-Datei.".formatted(pfad), null);
        }
        for (Path datei : dateien) {
            leser.lies(gelesen(datei, Files.readAllBytes(datei)));
        }
        Fakten fakten = leser.fakten(netz);
        return geprueft(netz, pfad, leser.befunde(), fakten.aenderungen(netz), null);
    }

    private static Import geprueft(
            Netz netz, Path pfad, List<Befund> befunde, List<Aenderung> aenderungen, @Nullable String hash) {
        List<Befund> fehler = Stream.concat(befunde.stream(), Kreisbefund.zu(netz, aenderungen).stream())
                .filter(b -> b.schwere() == Befund.Schwere.FEHLER)
                .toList();
        if (!fehler.isEmpty()) {
            throw new StartFehlgeschlagen(
                    "%s ist fehlerhaft; es wurde nichts eingelesen:%n%s".formatted(pfad, Befundliste.text(fehler)),
                    null);
        }
        befunde.stream()
                .filter(b -> b.schwere() == Befund.Schwere.WARNUNG)
                .forEach(b -> LOG.warn("{}: {}", pfad.getFileName(), b));
        String einwand = Fassung.HIER.einwand(netz, aenderungen);
        if (einwand != null) {
            throw new StartFehlgeschlagen(
                    "%s: %s Starten Sie Zielnetz mit mehr Heap (-Xmx).".formatted(pfad, einwand), null);
        }
        LOG.info("{}: {} Tatsachen", pfad, aenderungen.size());
        return new Import(vorgang(pfad, hash, aenderungen.size()), aenderungen);
    }

    /** Of somebody's own file, and so shown as everybody's imports are: who judged and how the file is called is not for all. */
    private static Vorgang vorgang(Path pfad, @Nullable String hash, int aenderungen) {
        return new Vorgang(
                1,
                Vorgang.Art.EINLESEN,
                Instant.now(),
                "Zielnetz",
                String.valueOf(pfad.getFileName()),
                "Erstbefüllung der leeren Datenbank",
                hash,
                Stadtlesung.PLAN.name(),
                null,
                aenderungen);
    }
}
