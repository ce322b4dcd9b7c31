package de.zielnetz.einlesen.schreiben;

import de.zielnetz.neo4j.DatabaseWatch;
import de.zielnetz.neo4j.Sitzung;
import de.zielnetz.netz.Aenderung;
import de.zielnetz.stand.Journal;
import de.zielnetz.stand.Vorgang;
import java.util.List;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;
import org.springframework.stereotype.Component;

/** Writes imports: each with its journal, all of a call in one transaction, and only on the net they were worked out on (optimistic locking). */
@Component
public class Importe {

    /** A Vorgang and what it changes. */
    public record Import(Vorgang vorgang, List<Aenderung> aenderungen) {}

    private final DatabaseWatch wache;
    private final Driver driver;
    private final Journal journal;

    Importe(DatabaseWatch wache, Driver driver, Journal journal) {
        this.wache = wache;
        this.driver = driver;
        this.journal = journal;
    }

    /**
     * Writes all of it or nothing.
     *
     * @throws de.zielnetz.stand.NetzUeberholt where the net changed since the changes were worked out
     */
    public void schreibe(List<Import> importe) {
        schreibe(importe, new Fortschritt());
    }

    /** The same, saying how far it is. */
    public void schreibe(List<Import> importe, Fortschritt fortschritt) {
        wache.watched(() -> {
            try (Session session = Sitzung.offen(driver)) {
                return session.executeWrite(tx -> {
                    importe.forEach(einer -> schreibe(tx, einer, fortschritt));
                    return importe;
                });
            }
        });
    }

    private void schreibe(TransactionContext tx, Import einer, Fortschritt fortschritt) {
        journal.sperre(tx, einer.vorgang().nummer() - 1);
        journal.schreibe(tx, einer.vorgang(), einer.aenderungen()); // first: its Belege point at the Vorgang
        new Schreiber(tx, fortschritt).schreibe(einer.aenderungen());
    }
}
