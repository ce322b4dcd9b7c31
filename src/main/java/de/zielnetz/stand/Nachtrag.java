package de.zielnetz.stand;

import de.zielnetz.neo4j.Sitzung;
import de.zielnetz.stand.NetzLader.Geladen;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;
import org.springframework.stereotype.Component;

/**
 * Brings a net up to date from the journal (replay, as in event sourcing), where as many transactions were committed as there are new Vorgänge:
 * then nothing else can have happened to it. Costs the changes over the wire and one walk over the net in memory.
 */
@Component
class Nachtrag {

    private final Driver driver;
    private final NetzLader lader;
    private final Journal journal;

    Nachtrag(Driver driver, NetzLader lader, Journal journal) {
        this.driver = driver;
        this.lader = lader;
        this.journal = journal;
    }

    /**
     * The net as it is now, the same object where nothing happened to it.
     *
     * @param bisher a net that the journal explained
     * @param gesehen how far the database had got then
     * @return null where only reading all of it tells
     */
    @Nullable
    Geladen hole(Netzstand bisher, Buchungsstand gesehen) {
        String vorher = lader.revision();
        Geladen geladen;
        try (Session session = Sitzung.offen(driver, NetzLader.ZEILEN_AUF_EINMAL)) {
            geladen = session.executeRead(tx -> hole(tx, bisher, gesehen, vorher));
        }
        return geladen != null && geladen.gedeckt() && vorher.equals(lader.revision()) ? geladen : null;
    }

    private @Nullable Geladen hole(TransactionContext tx, Netzstand bisher, Buchungsstand gesehen, String revision) {
        Geladen ohneNetz = NetzLader.stand(tx, bisher.netz(), revision, bisher.hinweise());
        long neue = ohneNetz.vorgaenge() - bisher.vorgaenge();
        if (neue < 0 || ohneNetz.buchungsstand().seit(gesehen) != neue) {
            return null;
        }
        if (neue == 0) {
            return ohneNetz;
        }
        List<Vorgang> seither = ohneNetz.journal().stream()
                .filter(v -> v.nummer() > bisher.vorgaenge())
                .toList();
        return ohneNetz.mit(journal.nachspielen(tx, bisher.netz(), seither));
    }
}
