package de.zielnetz.stand;

import de.zielnetz.neo4j.DatabaseFailure;
import de.zielnetz.neo4j.DiskSpace;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Whether something can be written (health indicator): the database answers and has room. */
@Component("datenbank")
class Datenbankgesundheit extends AbstractHealthIndicator {

    private final Stand stand;
    private final ObjectProvider<DiskSpace> platz;

    Datenbankgesundheit(Stand stand, ObjectProvider<DiskSpace> platz) {
        this.stand = stand;
        this.platz = platz;
    }

    @Override
    protected void doHealthCheck(Health.Builder bericht) {
        DatabaseFailure ausfall = stand.ausfall();
        if (platz.stream().anyMatch(einer -> einer.fehltFuer(0))) {
            bericht.down().withDetail("grund", DatabaseFailure.PLATZ.satz() + ".");
        } else if (ausfall != null) {
            bericht.down().withDetail("grund", ausfall.satz() + ".");
        } else {
            bericht.up();
        }
    }
}
