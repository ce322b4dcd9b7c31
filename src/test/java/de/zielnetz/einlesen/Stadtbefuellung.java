package de.zielnetz.einlesen;

import de.zielnetz.einlesen.schreiben.Importe;
import de.zielnetz.einlesen.schreiben.Importe.Import;
import de.zielnetz.netz.Aenderung;
import de.zielnetz.stadt.Stadtgenerator;
import de.zielnetz.stand.NetzGeladen;
import de.zielnetz.stand.Stand;
import de.zielnetz.stand.Vorgang;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;

/**
 * Writes a made-up city into the database in place of the real one: each batch a Vorgang in a transaction of its own.
 * Cut short, it goes on at the next start; a folder that holds the city already stays as it is.
 */
public class Stadtbefuellung {

    private static final Logger LOG = LoggerFactory.getLogger(Stadtbefuellung.class);

    private final Importe importe;
    private final Stand stand;
    private final int projekte;
    private final Stadtgenerator stadt;
    private Duration dauer = Duration.ZERO;

    Stadtbefuellung(Importe importe, Stand stand, @Value("${projekte}") int projekte, @Value("${saat:1}") long saat) {
        this.importe = importe;
        this.stand = stand;
        this.projekte = projekte;
        this.stadt = new Stadtgenerator(saat, projekte);
    }

    /** How long the writing took at this start; nothing where the folder held the city already. */
    public Duration dauer() {
        return dauer;
    }

    @EventListener
    void pruefe(NetzGeladen geladen) {
        long vorhanden = geladen.stand().vorgaenge();
        if (vorhanden >= stadt.schuebe()) {
            return;
        }
        LOG.info(
                "Erfundene Stadt mit {} Projekten: {} von {} Vorgängen fehlen",
                projekte,
                stadt.schuebe() - vorhanden,
                stadt.schuebe());
        for (int nummer = (int) vorhanden + 1; nummer <= stadt.schuebe(); nummer++) {
            List<Aenderung> aenderungen = stadt.aenderungen(nummer);
            Instant beginn = Instant.now();
            Vorgang vorgang =
                    new Vorgang(nummer, Vorgang.Art.EINLESEN, beginn, "Stadtgenerator", null, "Erfundene Stadt");
            importe.schreibe(List.of(new Import(vorgang, aenderungen)));
            Duration dieser = Duration.between(beginn, Instant.now());
            dauer = dauer.plus(dieser);
            LOG.info(
                    "Vorgang {} von {}: {} Tatsachen in {} ms geschrieben",
                    nummer,
                    stadt.schuebe(),
                    aenderungen.size(),
                    dieser.toMillis());
        }
        stand.aktualisiere();
    }
}
