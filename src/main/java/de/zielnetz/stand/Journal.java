package de.zielnetz.stand;

import de.zielnetz.neo4j.Cypher;
import de.zielnetz.neo4j.Stapel;
import de.zielnetz.netz.Abdruck;
import de.zielnetz.netz.Aenderung;
import de.zielnetz.netz.Aenderungen;
import de.zielnetz.netz.Netz;
import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;
import org.springframework.stereotype.Component;

/** Everything that ever changed (journal, audit log), as Vorgänge with their Aenderungen: written with the change itself, read to know the past. */
@Component
public class Journal {

    private record Geschriebenes(Vorgang vorgang, List<Aenderung> aenderungen) {}

    private static final String SPERREN = Cypher.lies("journal/Stand.sperren");
    private static final String FORTSCHREIBEN = Cypher.lies("journal/Stand.fortschreiben");
    private static final String VORGANG = Cypher.lies("journal/Vorgang.anlegen");
    private static final String AENDERUNGEN = Cypher.lies("journal/Aenderungen.anlegen");
    private static final String LESEN = Cypher.lies("journal/Aenderungen.lesen");

    private volatile SoftReference<@Nullable Geschriebenes> zuletzt = new SoftReference<>(null);

    /**
     * Makes all other writers wait until the transaction ends.
     *
     * @throws NetzUeberholt where there are other Vorgänge by now than the number the caller knows
     */
    public void sperre(TransactionContext tx, long bekannteVorgaenge) {
        long vorgaenge = tx.run(SPERREN).single().get("vorgaenge").asLong();
        if (vorgaenge != bekannteVorgaenge) {
            throw new NetzUeberholt(bekannteVorgaenge, vorgaenge);
        }
    }

    /** Writes a Vorgang into a transaction that has called {@link #sperre}; costs a row for the changes at a thing and its relationships. */
    public void schreibe(TransactionContext tx, Vorgang vorgang, List<Aenderung> aenderungen) {
        long abdruck = tx.run(SPERREN).single().get("abdruck").asLong();
        for (Aenderung aenderung : aenderungen) {
            abdruck += Abdruck.unterschied(aenderung);
        }
        schreibe(tx, vorgang, aenderungen, abdruck);
    }

    /**
     * Writes a Vorgang that leaves no trace of what it changed: what is erased for good must not stand in the journal. The transaction has changed net and
     * journal already; costs one reading of the net.
     */
    public void schreibeOhneSpur(TransactionContext tx, Vorgang vorgang) {
        tx.run(VORGANG, Map.of("vorgang", vorgang.alsWerte(vorgang.aenderungen())))
                .consume();
        schreibeFort(tx, vorgang.nummer(), Abdruck.von(NetzLader.netz(tx)));
    }

    /** The same, where the number of the net after it is known by other means. */
    void schreibe(TransactionContext tx, Vorgang vorgang, List<Aenderung> aenderungen, long abdruck) {
        tx.run(VORGANG, Map.of("vorgang", vorgang.alsWerte(aenderungen.size()))).consume();
        Stapel.sendeBuendel(
                Aenderungsbuendel.von(aenderungen),
                (ab, stapel) ->
                        tx.run(AENDERUNGEN, Map.of("vorgang", vorgang.kennung(), "zeilen", zeilen(vorgang, stapel))),
                (antwort, anzahl) -> antwort.consume());
        schreibeFort(tx, vorgang.nummer(), abdruck);
        zuletzt = new SoftReference<>(new Geschriebenes(vorgang, aenderungen));
    }

    /** Says which Vorgang is the last and what the net is after it. */
    void schreibeFort(TransactionContext tx, long vorgaenge, long abdruck) {
        tx.run(FORTSCHREIBEN, Map.of("vorgaenge", vorgaenge, "abdruck", abdruck))
                .consume();
    }

    private static List<Map<String, Object>> zeilen(Vorgang vorgang, List<Aenderungsbuendel> buendel) {
        return buendel.stream().map(b -> b.zeile(vorgang.kennung())).toList();
    }

    /** The net after a Vorgang that follows the known net; what this program wrote itself it need not read again. */
    Netz nachspielen(TransactionContext tx, Netz bekannt, List<Vorgang> seither) {
        Geschriebenes eigenes = zuletzt.get();
        if (eigenes == null || !seither.equals(List.of(eigenes.vorgang()))) {
            return nachspielen(tx, bekannt, seither.get(0).nummer() - 1);
        }
        return new Aenderungen(eigenes.aenderungen()).aufgetragen(bekannt);
    }

    /** What the net was after all Vorgänge of the journal, worked out from a net that was known after fewer of them. */
    Netz nachspielen(TransactionContext tx, Netz bekannt, long nachVorgang) {
        List<Aenderung> seither = new ArrayList<>();
        tx.run(LESEN, Map.of("nach", nachVorgang, "bis", Long.MAX_VALUE))
                .forEachRemaining(zeile -> seither.addAll(Aenderungsbuendel.lies(zeile)));
        return new Aenderungen(seither).aufgetragen(bekannt);
    }
}
