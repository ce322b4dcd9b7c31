package de.zielnetz.neo4j.sicherung;

import de.zielnetz.neo4j.Cypher;
import de.zielnetz.neo4j.Sitzung;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neo4j.driver.Bookmark;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.Value;
import tools.jackson.databind.json.JsonMapper;

/** Reads all nodes and relationships of a database, each as one line of JSON, and takes their fingerprint. */
final class Lesegang {

    /** Takes the lines. */
    interface Empfaenger {
        void knoten(String zeile);

        void beziehung(String zeile);
    }

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int VERSUCHE = 5;
    private static final long ZEILEN_AUF_EINMAL = 1_000;

    private final Driver driver;

    Lesegang(Driver driver) {
        this.driver = driver;
    }

    /**
     * Everything as it was at one moment: the lock keeps those away who change the net, and where something beside the net
     * was written meanwhile it is read again.
     *
     * @param neu gives who takes the lines, for each attempt
     * @throws Sicherungsfehler where others never ceased to write
     */
    Inhaltsabdruck lies(Supplier<Empfaenger> neu) {
        for (int mal = 0; mal < VERSUCHE; mal++) {
            Inhaltsabdruck abdruck = new Inhaltsabdruck();
            Empfaenger empfaenger = neu.get();
            try (Session sitzung = Sitzung.offen(driver, ZEILEN_AUF_EINMAL);
                    Transaction tx = sitzung.beginTransaction()) {
                tx.run(Cypher.lies("journal/Stand.sperren")).consume();
                Set<String> vorher = stand();
                liesAlles(tx, empfaenger, abdruck);
                boolean unveraendert = vorher.equals(stand());
                tx.rollback();
                if (unveraendert) {
                    return abdruck;
                }
            }
        }
        throw new Sicherungsfehler(
                "Während gesichert wurde, schrieben andere immer wieder; versuchen Sie es noch einmal, wenn es ruhiger ist.");
    }

    /** The bookmark of the last transaction. */
    private Set<String> stand() {
        try (Session sitzung = driver.session()) {
            sitzung.run("RETURN 1").consume();
            return sitzung.lastBookmarks().stream().map(Bookmark::value).collect(Collectors.toSet());
        }
    }

    private static void liesAlles(Transaction tx, Empfaenger empfaenger, Inhaltsabdruck abdruck) {
        Result knoten = tx.run("MATCH (n) RETURN elementId(n) AS id, labels(n) AS labels, properties(n) AS merkmale");
        while (knoten.hasNext()) {
            Record einer = knoten.next();
            String id = einer.get("id").asString();
            Map<String, Object> zeile = new LinkedHashMap<>();
            zeile.put("labels", new TreeSet<>(einer.get("labels").asList(Value::asString)));
            zeile.put("merkmale", Merkmalsform.alsJson(einer.get("merkmale").asMap()));
            abdruck.knoten(id, JSON.writeValueAsString(zeile));
            zeile.put("id", id);
            empfaenger.knoten(JSON.writeValueAsString(zeile));
        }
        Result kanten = tx.run(
                "MATCH (a)-[r]->(b) RETURN elementId(a) AS von, elementId(b) AS zu, type(r) AS typ, properties(r) AS merkmale");
        while (kanten.hasNext()) {
            Record eine = kanten.next();
            String von = eine.get("von").asString();
            String zu = eine.get("zu").asString();
            Map<String, Object> zeile = new LinkedHashMap<>();
            zeile.put("typ", eine.get("typ").asString());
            zeile.put("merkmale", Merkmalsform.alsJson(eine.get("merkmale").asMap()));
            abdruck.beziehung(von, zu, JSON.writeValueAsString(zeile));
            zeile.put("von", von);
            zeile.put("zu", zu);
            empfaenger.beziehung(JSON.writeValueAsString(zeile));
        }
    }

    /** The statements of all constraints and of the indexes that no constraint brings, in the order of their names. */
    List<String> schema() {
        return Stream.of(
                        "SHOW CONSTRAINTS YIELD name, createStatement RETURN createStatement AS satz ORDER BY name",
                        "SHOW INDEXES YIELD name, type, owningConstraint, createStatement WHERE owningConstraint IS NULL AND type <> 'LOOKUP' RETURN createStatement AS satz ORDER BY name")
                .flatMap(frage -> driver.executableQuery(frage).execute().records().stream())
                .map(zeile -> zeile.get("satz").asString())
                .toList();
    }

    /** The last migration that was applied; empty where none was. */
    String migration() {
        return driver
                .executableQuery(
                        "MATCH (m:__Neo4jMigration) WHERE m.version <> 'BASELINE' RETURN m.version AS v ORDER BY v")
                .execute()
                .records()
                .stream()
                .map(zeile -> zeile.get("v").asString())
                .reduce("", (a, b) -> b);
    }
}
