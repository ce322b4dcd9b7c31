package de.zielnetz.einlesen.stadt;

import de.zielnetz.einlesen.schreiben.Importe;
import de.zielnetz.einlesen.schreiben.Importe.Import;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.NetzBauer;
import de.zielnetz.netz.Sache;
import de.zielnetz.netz.Zustand;
import de.zielnetz.stand.NetzGeladen;
import de.zielnetz.stand.NetzUeberholt;
import de.zielnetz.stand.Stand;
import de.zielnetz.start.StartFehlgeschlagen;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Reads a city into an empty database, once: all of it in one transaction, so a start cut short leaves it empty. */
@Component
@EnableConfigurationProperties(SeedSettings.class)
class Erstbefuellung {

    private static final Logger LOG = LoggerFactory.getLogger(Erstbefuellung.class);
    private static final String STADT = "import/strategie";
    private static final String BEZIRK = "import/musterbezirk";
    private static final String BEISPIEL = "import/beispiele/einschaetzung";

    private final Stadtunterlagen unterlagen;
    private final Importe importe;
    private final Stand stand;
    private final Stadtdateien dateien;
    private final SeedSettings einstellungen;

    Erstbefuellung(
            Stadtunterlagen unterlagen,
            Stadtdateien dateien,
            Importe importe,
            Stand stand,
            SeedSettings einstellungen) {
        this.unterlagen = unterlagen;
        this.dateien = dateien;
        this.importe = importe;
        this.stand = stand;
        this.einstellungen = einstellungen;
    }

    @EventListener
    void pruefe(NetzGeladen geladen) throws IOException {
        boolean leer =
                geladen.stand().vorgaenge() == 0 && geladen.stand().netz().anzahlKnoten() == 0;
        if (!leer || einstellungen.ohne()) {
            return;
        }
        String pfad = einstellungen.pfad();
        List<Import> alle = pfad == null
                ? unterlagen(geladen.stand().netz())
                : List.of(dateien.stadt(geladen.stand().netz(), pfad));
        try {
            importe.schreibe(alle);
        } catch (NetzUeberholt e) {
            LOG.info("Eine andere Instanz hat die Daten der Stadt schon eingelesen.");
        }
        stand.aktualisiere();
    }

    private List<Import> unterlagen(Netz netz) throws IOException {
        return switch (einstellungen.beispiel()) {
            case "musterbezirk" -> {
                Import bezirk = unterlagen.fakten(netz, 1, BEZIRK, BEZIRK + "/*.csv", "Erfundener Musterbezirk");
                yield List.of(bezirk, unterlagen.steckbriefe(danach(bezirk), 2));
            }
            case "false" -> List.of(stadt(netz));
            case "true" -> {
                Import stadt = stadt(netz);
                yield List.of(
                        stadt,
                        unterlagen.fakten(danach(stadt), 2, BEISPIEL, BEISPIEL + "*.csv", "Beispiel-Einschätzung"));
            }
            default ->
                throw new StartFehlgeschlagen(
                        "zielnetz.beispiel ist „%s“; möglich sind true, false und musterbezirk."
                                .formatted(einstellungen.beispiel()),
                        null);
        };
    }

    private Import stadt(Netz netz) throws IOException {
        return unterlagen.fakten(netz, 1, STADT, STADT + "/*.csv", "Dokumente der Stadt");
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
