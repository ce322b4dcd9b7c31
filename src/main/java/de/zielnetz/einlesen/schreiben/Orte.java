package de.zielnetz.einlesen.schreiben;

import de.zielnetz.neo4j.Cypher;
import de.zielnetz.neo4j.Stapel;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Schluessel;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

/** Where nodes are in the database (element ids), so that each is looked up once in a transaction. */
final class Orte {

    private final TransactionContext tx;
    private final Map<String, String> bekannte = new HashMap<>();

    Orte(TransactionContext tx) {
        this.tx = tx;
    }

    /** Remembers where a node was put. */
    void merke(String kennung, String ort) {
        bekannte.put(kennung, ort);
    }

    /** Null where there is no such node; those asked for must have been given to {@link #finde} or {@link #merke}. */
    @Nullable
    String von(Schluessel knoten) {
        return bekannte.get(knoten.kennung());
    }

    /** Learns where nodes are that were there before. */
    void finde(Collection<Schluessel> knoten) {
        Map<Knotenart, Set<String>> gesucht = new EnumMap<>(Knotenart.class);
        for (Schluessel schluessel : knoten) {
            if (!bekannte.containsKey(schluessel.kennung())) {
                gesucht.computeIfAbsent(schluessel.art(), a -> new TreeSet<>()).add(schluessel.eigen());
            }
        }
        gesucht.forEach((art, kennungen) -> {
            String anweisung = Cypher.lies("einlesen/Knoten.finden", Map.of("ART", art.label()));
            Stapel.sende(
                    List.copyOf(kennungen),
                    (ab, stapel) -> tx.run(anweisung, Map.of("kennungen", stapel)),
                    (antwort, anzahl) -> antwort.forEachRemaining(zeile -> bekannte.put(
                            new Schluessel(art, zeile.get("kennung").asString()).kennung(),
                            zeile.get("id").asString())));
        });
    }
}
