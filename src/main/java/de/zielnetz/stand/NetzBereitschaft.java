package de.zielnetz.stand;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Ready means (health indicator, readiness probe): there is a net to answer from, be it an older one. */
@Component("netz")
class NetzBereitschaft extends AbstractHealthIndicator {

    private final Stand stand;

    NetzBereitschaft(Stand stand) {
        this.stand = stand;
    }

    @Override
    protected void doHealthCheck(Health.Builder bericht) {
        bericht.withDetail("datenbankErreichbar", stand.datenbankErreichbar());
        if (!stand.vorhanden()) {
            bericht.down().withDetail("grund", "Das Netz ist noch nicht geladen.");
            return;
        }
        bericht.up()
                .withDetail("revision", stand.aktuell().revision())
                .withDetail("alterInSekunden", stand.alterInSekunden());
    }
}
