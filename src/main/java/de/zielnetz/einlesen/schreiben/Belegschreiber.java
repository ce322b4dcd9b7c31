package de.zielnetz.einlesen.schreiben;

import de.zielnetz.neo4j.Cypher;
import de.zielnetz.neo4j.Stapel;
import de.zielnetz.netz.Aenderung;
import de.zielnetz.netz.Beleg;
import de.zielnetz.netz.Sache;
import de.zielnetz.netz.Zustand;
import de.zielnetz.stand.NetzUeberholt;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/** Writes the Belege of changes with the edges by which they can be walked, and takes out those that do not hold any more. */
final class Belegschreiber {

    private final TransactionContext tx;
    private final Orte orte;

    Belegschreiber(TransactionContext tx, Orte orte) {
        this.tx = tx;
        this.orte = orte;
    }

    /**
     * Writes what is new and shortens what is old.
     *
     * @param leere takes in where the nodes are that say nothing any more; whoever calls deletes them
     * @throws NetzUeberholt where Belege are gone that should go
     */
    void schreibe(List<Aenderung> aenderungen, Collection<String> leere) {
        Belegbuendel alte = new Belegbuendel();
        Belegbuendel neue = new Belegbuendel();
        for (Aenderung aenderung : aenderungen) {
            unterschied(aenderung.sache(), aenderung.alt(), aenderung.neu(), alte);
            unterschied(aenderung.sache(), aenderung.neu(), aenderung.alt(), neue);
        }
        if (alte.anzahl() > 0) {
            legeAn(Einzelbelege.lies(tx, leere));
            kuerze(alte, leere);
        }
        legeAn(neue);
    }

    /** Adds the Belege that the first state has and the second lacks. */
    private static void unterschied(Sache sache, @Nullable Zustand hat, @Nullable Zustand fehlt, Belegbuendel buendel) {
        if (hat == null) {
            return;
        }
        Set<Beleg> drueben = fehlt == null ? Set.of() : new HashSet<>(fehlt.belege());
        hat.belege().stream().filter(b -> !drueben.contains(b)).forEach(b -> buendel.nimm(sache, b));
    }

    private void kuerze(Belegbuendel alte, Collection<String> leere) {
        int[] gegangene = new int[1];
        String anweisung = Cypher.lies("einlesen/Belege.kuerzen");
        Stapel.sendeBuendel(
                alte.gehende(), (ab, stapel) -> tx.run(anweisung, Map.of("zeilen", stapel)), (antwort, anzahl) -> {
                    Record zeile = antwort.single();
                    gegangene[0] += zeile.get("anzahl").asInt();
                    leere.addAll(zeile.get("leere").asList(Value::asString));
                });
        if (gegangene[0] < alte.anzahl()) {
            throw new NetzUeberholt("Von %d Belegen waren nur %d noch so, wie das Netz sie zeigte"
                    .formatted(alte.anzahl(), gegangene[0]));
        }
    }

    private void legeAn(Belegbuendel neue) {
        orte.finde(Stream.concat(neue.anker().stream(), neue.quellen().stream().map(Belegbuendel::quelle))
                .toList());
        String anweisung = Cypher.lies("einlesen/Belege.anlegen");
        Stapel.sendeBuendel(
                neue.neue(orte),
                (ab, stapel) -> tx.run(anweisung, Map.of("zeilen", stapel)),
                (antwort, anzahl) -> antwort.consume());
    }
}
