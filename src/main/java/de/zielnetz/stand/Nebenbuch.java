package de.zielnetz.stand;

import de.zielnetz.neo4j.Cypher;
import de.zielnetz.neo4j.Sitzung;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.Session;
import org.springframework.stereotype.Component;

/**
 * Writes what is kept beside the net, such as previews and a city's own plans, and counts each such transaction, of which the bookmark alone would not tell: so
 * nobody takes it for a change of the net.
 */
@Component
public class Nebenbuch {

    private static final Query ZAEHLEN = new Query(Cypher.lies("journal/Nebenbuch.fortschreiben"));

    private final Driver driver;

    Nebenbuch(Driver driver) {
        this.driver = driver;
    }

    /** Runs one statement of the folder {@code cypher} in a transaction of its own; returns the {@code anzahl} of its one row. */
    public long schreibe(String anweisung, Map<String, Object> werte) {
        try (Session session = Sitzung.offen(driver)) {
            return session.executeWrite(tx -> {
                long anzahl = tx.run(Cypher.lies(anweisung), werte)
                        .single()
                        .get("anzahl")
                        .asLong();
                // Last: whoever waits for this node waits for one commit only.
                tx.run(ZAEHLEN).consume();
                return anzahl;
            });
        }
    }
}
