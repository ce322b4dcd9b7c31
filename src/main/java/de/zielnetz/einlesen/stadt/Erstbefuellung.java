package de.zielnetz.einlesen.stadt;

import de.zielnetz.einlesen.Auswerter;
import de.zielnetz.einlesen.Auswertung;
import de.zielnetz.einlesen.Plaene;
import de.zielnetz.einlesen.abgleich.Abgleich;
import de.zielnetz.einlesen.abgleich.Fakten;
import de.zielnetz.einlesen.schreiben.Fortschritt;
import de.zielnetz.einlesen.schreiben.Importe;
import de.zielnetz.einlesen.schreiben.Importe.Import;
import de.zielnetz.netz.Aenderung;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.NetzBauer;
import de.zielnetz.netz.Sache;
import de.zielnetz.netz.Zustand;
import de.zielnetz.stand.NetzGeladen;
import de.zielnetz.stand.NetzUeberholt;
import de.zielnetz.stand.Netzstand;
import de.zielnetz.stand.Stand;
import de.zielnetz.stand.Vorgang;
import de.zielnetz.start.StartFehlgeschlagen;
import de.zielnetz.tabelle.csv.CsvLeser;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Reads the city's documents into an empty database, once: all of it in one transaction, so a start cut short leaves it empty. */
@Component
@EnableConfigurationProperties(SeedSettings.class)
class Erstbefuellung {

    private static final Logger LOG = LoggerFactory.getLogger(Erstbefuellung.class);
    private static final String STADT = "import/strategie";
    private static final String BEZIRK = "import/musterbezirk";
    private static final String BEZIRK_STECKBRIEFE = "import/beispiele/steckbriefe-musterbezirk.xlsx";
    private static final String BEISPIEL = "import/beispiele/einschaetzung";

    private final ResourcePatternResolver dateien;
    private final Importe importe;
    private final Stand stand;
    private final boolean erwuenscht;
    private final String beispiel;
    private final Auswerter auswerter;
    private final Plaene plaene;

    Erstbefuellung(
            ResourcePatternResolver dateien,
            Importe importe,
            Stand stand,
            Auswerter auswerter,
            Plaene plaene,
            SeedSettings einstellungen) {
        this.dateien = dateien;
        this.importe = importe;
        this.stand = stand;
        this.erwuenscht = einstellungen.erstbefuellung();
        this.beispiel = einstellungen.beispiel();
        this.auswerter = auswerter;
        this.plaene = plaene;
    }

    @EventListener
    void pruefe(NetzGeladen geladen) throws IOException {
        boolean leer =
                geladen.stand().vorgaenge() == 0 && geladen.stand().netz().anzahlKnoten() == 0;
        if (!leer || !erwuenscht) {
            return;
        }
        List<Import> alle = new ArrayList<>();
        Netz netz = geladen.stand().netz();
        switch (beispiel) {
            case "musterbezirk" -> {
                alle.add(lies(netz, 1, BEZIRK, BEZIRK + "/*.csv", "Erfundener Musterbezirk"));
                alle.add(steckbriefe(danach(alle.get(0))));
            }
            case "false" -> alle.add(lies(netz, 1, STADT, STADT + "/*.csv", "Dokumente der Stadt"));
            case "true" -> {
                alle.add(lies(netz, 1, STADT, STADT + "/*.csv", "Dokumente der Stadt"));
                alle.add(lies(danach(alle.get(0)), 2, BEISPIEL, BEISPIEL + "*.csv", "Beispiel-Einschätzung"));
            }
            default ->
                throw new StartFehlgeschlagen(
                        "zielnetz.beispiel ist „%s“; möglich sind true, false und musterbezirk.".formatted(beispiel),
                        null);
        }
        try {
            importe.schreibe(alle);
        } catch (NetzUeberholt e) {
            LOG.info("Eine andere Instanz hat die Daten der Stadt schon eingelesen.");
        }
        stand.aktualisiere();
    }

    private Import lies(Netz netz, long nummer, String name, String muster, String anmerkung) throws IOException {
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
                    "Die Dateien in %s sind fehlerhaft:%n%s"
                            .formatted(
                                    name,
                                    leser.befunde().stream()
                                            .map(Faktenbefund::toString)
                                            .collect(Collectors.joining("\n"))),
                    null);
        }
        List<Aenderung> aenderungen = Abgleich.zwischen(netz, fakten);
        LOG.info("{}: {} Tatsachen aus {} Dateien", name, aenderungen.size(), gefunden.length);
        Vorgang vorgang = new Vorgang(nummer, Vorgang.Art.ERSTBEFUELLUNG, Instant.now(), "Zielnetz", name, anmerkung);
        return new Import(vorgang, aenderungen);
    }

    /** The Steckbriefe of the invented district, read as anybody's file is. */
    private Import steckbriefe(Netz rahmen) throws IOException {
        Resource datei = dateien.getResource("classpath:" + BEZIRK_STECKBRIEFE);
        Netzstand stand = new Netzstand(rahmen, "", 1, true, List.of(), Instant.now(), List.of());
        Auswertung auswertung = auswerter.werteAus(
                String.valueOf(datei.getFilename()),
                datei.getContentAsByteArray(),
                plaene.standard(),
                stand,
                new Fortschritt());
        List<Aenderung> aenderungen = auswertung.endgueltig(Vorgang.kennung(2));
        Vorgang vorgang = new Vorgang(
                2,
                Vorgang.Art.ERSTBEFUELLUNG,
                Instant.now(),
                "Zielnetz",
                String.valueOf(datei.getFilename()),
                "Erfundene Steckbriefe des Musterbezirks",
                auswertung.hash(),
                auswertung.plan().name(),
                null,
                aenderungen.size());
        LOG.info("{}: {} Tatsachen", datei.getFilename(), aenderungen.size());
        return new Import(vorgang, aenderungen);
    }

    /** The net as it will be after an import into the empty one. */
    private static Netz danach(Import erster) {
        Map<Sache, Zustand> zustaende = new LinkedHashMap<>();
        erster.aenderungen().forEach(a -> {
            if (a.neu() != null) {
                zustaende.put(a.sache(), a.neu());
            }
        });
        return NetzBauer.aus(zustaende);
    }
}
