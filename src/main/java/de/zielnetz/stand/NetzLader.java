package de.zielnetz.stand;

import de.zielnetz.neo4j.Cypher;
import de.zielnetz.neo4j.Sitzung;
import de.zielnetz.netz.Abdruck;
import de.zielnetz.netz.Kantenart;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Netz;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neo4j.driver.Bookmark;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;
import org.springframework.stereotype.Component;

/**
 * Reads the whole net with four flat statements as one consistent snapshot, told by its number or the bookmark: Neo4j shows
 * newly committed data even within a transaction.
 */
@Component
class NetzLader {

    private static final int VERSUCHE = 5;
    static final long ZEILEN_AUF_EINMAL = 5_000;
    static final String KNOTEN = Cypher.lies(
            "netz/Knoten.lesen",
            Map.of("ART", alle(Stream.of(Knotenart.values()).map(Knotenart::label))));
    static final String KANTEN = Cypher.lies(
            "netz/Kanten.lesen",
            Map.of("KANTE", alle(Stream.of(Kantenart.values()).map(Enum::name))));
    static final String BELEGE = Cypher.lies("netz/Belege.lesen");
    private static final String VORGAENGE = Cypher.lies("journal/Vorgaenge.lesen");
    private static final String STAND = Cypher.lies("netz/Stand.lesen");

    /** What one consistent reading brought; abdruck is the number the journal expects of this net. */
    record Geladen(
            Netz netz,
            Buchungsstand buchungsstand,
            long vorgaenge,
            long abdruck,
            List<Vorgang> journal,
            List<String> hinweise) {

        boolean gedeckt() {
            return Abdruck.von(netz) == abdruck;
        }

        Geladen mit(Netz anderes) {
            return new Geladen(anderes, buchungsstand, vorgaenge, abdruck, journal, hinweise);
        }
    }

    private final Driver driver;

    NetzLader(Driver driver) {
        this.driver = driver;
    }

    /** The revision the database has now; costs one round trip. */
    String revision() {
        try (Session session = Sitzung.offen(driver, ZEILEN_AUF_EINMAL)) {
            session.executeRead(tx -> tx.run("RETURN 1").consume());
            return session.lastBookmarks().stream()
                    .map(Bookmark::value)
                    .sorted()
                    .collect(Collectors.joining(" "));
        }
    }

    /**
     * Reads the net. Whatever else was committed meanwhile, a net whose number is the one that the journal expects is that of
     * one moment; of any other, that is known only where nothing was committed at all.
     *
     * @throws IllegalStateException where the database kept changing during five readings of a net that the journal does not explain
     */
    Geladen lade() {
        for (int versuch = 0; versuch < VERSUCHE; versuch++) {
            String vorher = revision();
            Geladen geladen;
            try (Session session = Sitzung.offen(driver, ZEILEN_AUF_EINMAL)) {
                geladen = session.executeRead(tx -> lies(tx, vorher));
            }
            if (geladen.gedeckt() || vorher.equals(revision())) {
                return geladen;
            }
        }
        throw new IllegalStateException(
                "Die Datenbank änderte sich während jedes von %d Ladevorgängen".formatted(VERSUCHE));
    }

    private static Geladen lies(TransactionContext tx, String revision) {
        Netzaufnahme aufnahme = aufnahme(tx);
        return stand(tx, aufnahme.netz(), revision, aufnahme.hinweise());
    }

    /** The net as this transaction sees it, with what it wrote itself. */
    static Netz netz(TransactionContext tx) {
        return aufnahme(tx).netz();
    }

    private static Netzaufnahme aufnahme(TransactionContext tx) {
        Netzaufnahme aufnahme = new Netzaufnahme();
        tx.run(KNOTEN).forEachRemaining(aufnahme::knoten);
        tx.run(KANTEN).forEachRemaining(aufnahme::kante);
        aufnahme.ordneZeitraeume();
        tx.run(BELEGE).forEachRemaining(aufnahme::beleg);
        return aufnahme;
    }

    /** What the database says of itself, beside a net. */
    static Geladen stand(TransactionContext tx, Netz netz, String revision, List<String> hinweise) {
        Record stand = tx.run(STAND).single();
        long vorgaenge = stand.get("vorgaenge").asLong();
        return new Geladen(
                netz,
                new Buchungsstand(revision, stand.get("nebenbei").asLong()),
                vorgaenge,
                stand.get("abdruck").asLong(),
                tx.run(VORGAENGE).stream()
                        .map(zeile -> Vorgang.aus(zeile.get("werte").asMap()))
                        .filter(vorgang -> vorgang.nummer() <= vorgaenge)
                        .toList(),
                hinweise);
    }

    private static String alle(Stream<String> namen) {
        return namen.collect(Collectors.joining("|"));
    }
}
