package de.zielnetz.einlesen.stadt;

import de.zielnetz.einlesen.Auswerter;
import de.zielnetz.einlesen.Auswertung;
import de.zielnetz.einlesen.Plaene;
import de.zielnetz.einlesen.Wunsch;
import de.zielnetz.einlesen.abgleich.Fakten;
import de.zielnetz.einlesen.fakten.Faktenleser;
import de.zielnetz.einlesen.schreiben.Fortschritt;
import de.zielnetz.einlesen.schreiben.Importe.Import;
import de.zielnetz.netz.Aenderung;
import de.zielnetz.netz.Netz;
import de.zielnetz.stand.Netzstand;
import de.zielnetz.stand.Vorgang;
import de.zielnetz.start.StartFehlgeschlagen;
import de.zielnetz.tabelle.csv.CsvLeser;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The documents that come with Zielnetz, each folder or file as an import into a net; writes nothing. */
@Component
class Stadtunterlagen {

    private static final Logger LOG = LoggerFactory.getLogger(Stadtunterlagen.class);
    private static final String BEZIRK_STECKBRIEFE = "import/beispiele/steckbriefe-musterbezirk.xlsx";

    private final ResourcePatternResolver dateien;
    private final Auswerter auswerter;
    private final Plaene plaene;

    Stadtunterlagen(ResourcePatternResolver dateien, Auswerter auswerter, Plaene plaene) {
        this.dateien = dateien;
        this.auswerter = auswerter;
        this.plaene = plaene;
    }

    /**
     * Files of facts.
     *
     * @param name of the folder, for the journal
     * @param muster which of its files, {@code *} for any letters
     */
    Import fakten(Netz netz, long nummer, String name, String muster, String anmerkung) throws IOException {
        Faktenleser leser = new Faktenleser(Vorgang.kennung(nummer));
        Resource[] gefunden = dateien.getResources("classpath:" + muster);
        Arrays.sort(gefunden, Comparator.comparing(datei -> String.valueOf(datei.getFilename())));
        for (Resource datei : gefunden) {
            try (InputStream inhalt = datei.getInputStream()) {
                leser.lies(CsvLeser.lies(String.valueOf(datei.getFilename()), inhalt));
            }
        }
        Fakten fakten = leser.fakten(netz);
        if (!leser.befunde().isEmpty()) {
            throw new StartFehlgeschlagen(
                    "Die Dateien in %s sind fehlerhaft:%n%s".formatted(name, Befundliste.text(leser.befunde())), null);
        }
        List<Aenderung> aenderungen = fakten.aenderungen(netz);
        LOG.info("{}: {} Tatsachen aus {} Dateien", name, aenderungen.size(), gefunden.length);
        Vorgang vorgang = new Vorgang(nummer, Vorgang.Art.ERSTBEFUELLUNG, Instant.now(), "Zielnetz", name, anmerkung);
        return new Import(vorgang, aenderungen);
    }

    /** The Steckbriefe of the invented district, read as anybody's file is. */
    Import steckbriefe(Netz rahmen, long nummer) throws IOException {
        Resource datei = dateien.getResource("classpath:" + BEZIRK_STECKBRIEFE);
        String name = String.valueOf(datei.getFilename());
        Netzstand stand = new Netzstand(rahmen, "", nummer - 1, true, List.of(), Instant.now(), List.of());
        Wunsch wunsch = new Wunsch(plaene.standard(), null, Map.of(), List.of());
        Auswertung auswertung =
                auswerter.werteAus(name, datei.getContentAsByteArray(), wunsch, "", stand, new Fortschritt());
        List<Aenderung> aenderungen = auswertung.endgueltig(Vorgang.kennung(nummer));
        Vorgang vorgang = new Vorgang(
                nummer,
                Vorgang.Art.ERSTBEFUELLUNG,
                Instant.now(),
                "Zielnetz",
                name,
                "Erfundene Steckbriefe des Musterbezirks",
                auswertung.hash(),
                auswertung.plan().name(),
                null,
                aenderungen.size());
        LOG.info("{}: {} Tatsachen", name, aenderungen.size());
        return new Import(vorgang, aenderungen);
    }
}
