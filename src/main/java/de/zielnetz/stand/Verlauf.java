package de.zielnetz.stand;

import de.zielnetz.neo4j.Cypher;
import de.zielnetz.neo4j.DatabaseWatch;
import de.zielnetz.neo4j.Sitzung;
import de.zielnetz.netz.Aenderung;
import de.zielnetz.netz.Sache;
import de.zielnetz.netz.Schluessel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.springframework.stereotype.Component;

/** Reads the journal (history, audit log): the one thing that is not in the net, so each call asks the database once. */
@Component
public class Verlauf {

    private static final String DES_VORGANGS = Cypher.lies("journal/Aenderungen.desVorgangs");
    private static final String DER_KNOTEN = Cypher.lies("journal/Aenderungen.derKnoten");
    private static final String SPAETERE = Cypher.lies("journal/Aenderungen.spaetere");
    private static final String DER_SACHEN = Cypher.lies("journal/Aenderungen.derSachen");
    private static final String ZWISCHEN = Cypher.lies("journal/Aenderungen.lesen");

    /** A change and the kennung of the Vorgang that made it. */
    public record Eintrag(String vorgang, Aenderung aenderung) {}

    /** A later Vorgang and up to 20 of the things that it changed too. */
    public record Spaeterer(String vorgang, List<String> sachen) {}

    private final DatabaseWatch wache;
    private final Driver driver;

    Verlauf(DatabaseWatch wache, Driver driver) {
        this.wache = wache;
        this.driver = driver;
    }

    /** What one Vorgang changed, from a place on, at most so many, in the order in which it was written. */
    public List<Eintrag> desVorgangs(String vorgang, int ab, int hoechstens) {
        return frage(DES_VORGANGS, Map.of("vorgang", vorgang, "ab", ab, "hoechstens", hoechstens)).stream()
                .flatMap(zeile -> eintraege(zeile).stream())
                .toList();
    }

    /** What ever happened to these nodes and their relationships, oldest first. */
    public Map<Schluessel, List<Eintrag>> derKnoten(Collection<Schluessel> knoten) {
        Map<Schluessel, List<Eintrag>> verlaeufe = new LinkedHashMap<>();
        knoten.forEach(k -> verlaeufe.put(k, new ArrayList<>()));
        List<String> kennungen =
                knoten.stream().map(Schluessel::kennung).distinct().toList();
        for (Record zeile : frage(DER_KNOTEN, Map.of("knoten", kennungen))) {
            List<Eintrag> verlauf =
                    verlaeufe.get(Schluessel.aus(zeile.get("knoten").asString()));
            if (verlauf != null) {
                verlauf.addAll(eintraege(zeile));
            }
        }
        return verlaeufe;
    }

    /** What happened to these things after the Vorgang of the one number up to that of the other, oldest first; things that nothing happened to are left out. */
    public Map<Sache, List<Eintrag>> derSachen(Collection<Sache> sachen, long nach, long bis) {
        List<Map<String, String>> gesucht = sachen.stream()
                .map(sache ->
                        Map.of("sache", sache.kennung(), "an", sache.anker().kennung()))
                .toList();
        Map<Sache, List<Eintrag>> verlaeufe = new LinkedHashMap<>();
        for (Record zeile : frage(DER_SACHEN, Map.of("sachen", gesucht, "nach", nach, "bis", bis))) {
            for (Eintrag eintrag : eintraege(zeile)) {
                verlaeufe
                        .computeIfAbsent(eintrag.aenderung().sache(), s -> new ArrayList<>())
                        .add(eintrag);
            }
        }
        return verlaeufe;
    }

    /** The Vorgänge after this one that changed the same things. */
    public List<Spaeterer> nach(Vorgang vorgang) {
        return frage(SPAETERE, Map.of("vorgang", vorgang.kennung(), "nummer", vorgang.nummer())).stream()
                .map(z -> new Spaeterer(
                        z.get("vorgang").asString(), z.get("sachen").asList(w -> w.asString())))
                .toList();
    }

    /** Everything that changed after the Vorgang of the one number up to that of the other, in the order in which it happened. */
    List<Aenderung> zwischen(long nach, long bis) {
        return frage(ZWISCHEN, Map.of("nach", nach, "bis", bis)).stream()
                .flatMap(zeile -> Aenderungsbuendel.lies(zeile).stream())
                .toList();
    }

    private List<Record> frage(String anweisung, Map<String, Object> werte) {
        return wache.watched(() -> {
            try (Session session = Sitzung.offen(driver)) {
                return session.executeRead(tx -> tx.run(anweisung, werte).list());
            }
        });
    }

    private static List<Eintrag> eintraege(Record zeile) {
        String vorgang = zeile.get("vorgang").asString();
        return Aenderungsbuendel.lies(zeile).stream()
                .map(aenderung -> new Eintrag(vorgang, aenderung))
                .toList();
    }
}
