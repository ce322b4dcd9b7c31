package de.zielnetz.importe;

import de.zielnetz.graph.StartFehlgeschlagen;
import de.zielnetz.importe.Importe.Import;
import de.zielnetz.netz.Aenderung;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.NetzBauer;
import de.zielnetz.netz.Sache;
import de.zielnetz.netz.Zustand;
import de.zielnetz.stand.NetzGeladen;
import de.zielnetz.stand.NetzUeberholt;
import de.zielnetz.stand.Stand;
import de.zielnetz.stand.Vorgang;
import de.zielnetz.tabelle.CsvLeser;
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
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Reads the city's documents into an empty database, once: all of it in one transaction, so a start cut short leaves it empty. */
@Component
class Erstbefuellung {

    private static final Logger LOG = LoggerFactory.getLogger(Erstbefuellung.class);
    private static final String STADT = "import/strategie";
    private static final String BEISPIEL = "import/beispiele/einschaetzung";

    private final ResourcePatternResolver dateien;
    private final Importe importe;
    private final Stand stand;
    private final boolean erwuenscht;
    private final boolean mitBeispiel;

    Erstbefuellung(
            ResourcePatternResolver dateien,
            Importe importe,
            Stand stand,
            @Value("${zielnetz.erstbefuellung:true}") boolean erwuenscht,
            @Value("${zielnetz.beispiel:true}") boolean mitBeispiel) {
        this.dateien = dateien;
        this.importe = importe;
        this.stand = stand;
        this.erwuenscht = erwuenscht;
        this.mitBeispiel = mitBeispiel;
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
        alle.add(lies(netz, 1, STADT, STADT + "/*.csv", "Dokumente der Stadt"));
        if (mitBeispiel) {
            alle.add(lies(danach(alle.get(0)), 2, BEISPIEL, BEISPIEL + "*.csv", "Beispiel-Einschätzung"));
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
