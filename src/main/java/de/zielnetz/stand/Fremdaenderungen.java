package de.zielnetz.stand;

import de.zielnetz.neo4j.Cypher;
import de.zielnetz.neo4j.Sitzung;
import de.zielnetz.netz.Abdruck;
import de.zielnetz.netz.Aenderung;
import de.zielnetz.netz.Aenderungen;
import de.zielnetz.netz.Beziehung;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Zeitspanne;
import de.zielnetz.netz.Zustand;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Journals what somebody wrote past Zielnetz (change detection), so that history stays whole. */
@Component
class Fremdaenderungen {

    private static final Logger LOG = LoggerFactory.getLogger(Fremdaenderungen.class);

    private final Driver driver;
    private final Journal journal;

    Fremdaenderungen(Driver driver, Journal journal) {
        this.driver = driver;
        this.journal = journal;
    }

    /**
     * Writes a Vorgang of what the journal does not explain in the loaded net. Where another instance or writer was
     * faster nothing is written: the next loading sees it.
     *
     * @param bekannt a net that the journal explained, after so many Vorgänge
     */
    void vermerke(Netz bekannt, long vorgaenge, NetzLader.Geladen geladen) {
        try (Session session = Sitzung.offen(driver)) {
            session.executeWriteWithoutResult(tx -> {
                journal.sperre(tx, geladen.vorgaenge());
                Netz erwartet =
                        vorgaenge == geladen.vorgaenge() ? bekannt : journal.nachspielen(tx, bekannt, vorgaenge);
                schreibe(
                        tx,
                        geladen,
                        Aenderungen.zwischen(erwartet, geladen.netz()).alle());
            });
        } catch (NetzUeberholt e) {
            LOG.debug("Foreign changes left to the next loading: {}", e.getMessage());
        }
    }

    /** The number of the net is set, not added to: whatever the journal missed before, afterwards it is whole. */
    private void schreibe(TransactionContext tx, NetzLader.Geladen geladen, List<Aenderung> aenderungen) {
        long abdruck = Abdruck.von(geladen.netz());
        if (aenderungen.isEmpty()) {
            journal.schreibeFort(tx, geladen.vorgaenge(), abdruck);
            return;
        }
        Vorgang vorgang = new Vorgang(
                geladen.vorgaenge() + 1,
                Vorgang.Art.FREMD,
                Instant.now(),
                "unbekannt",
                null,
                "Außerhalb von Zielnetz in die Datenbank geschrieben");
        journal.schreibe(tx, vorgang, aenderungen, abdruck);
        benenneZeitraeume(tx, aenderungen);
        LOG.info("{} Änderungen von außen als Vorgang {} vermerkt", aenderungen.size(), vorgang.kennung());
    }

    /** A relationship with a period gets its kennung: a later one between the same two must not take its number. */
    private static void benenneZeitraeume(TransactionContext tx, List<Aenderung> aenderungen) {
        for (Aenderung aenderung : aenderungen) {
            Zustand neu = aenderung.neu();
            if (aenderung.sache() instanceof Beziehung b && neu != null) {
                Zeitspanne zeit = Zeitspanne.von(neu);
                if (b.zeitraum() > 1 || !zeit.istOffen()) {
                    tx.run(anweisung(b), Map.of("zeilen", List.of(zeile(b, zeit))));
                }
            }
        }
    }

    private static String anweisung(Beziehung b) {
        return Cypher.lies(
                "netz/Kanten.benennen",
                Map.of(
                        "VON", b.von().art().label(),
                        "KANTE", b.art().name(),
                        "NACH", b.nach().art().label()));
    }

    private static Map<String, Object> zeile(Beziehung b, Zeitspanne zeit) {
        Map<String, Object> zeile = new HashMap<>();
        zeile.put("von", b.von().eigen());
        zeile.put("nach", b.nach().eigen());
        zeile.put("ab", zeit.ab() == null ? "" : zeit.ab());
        zeile.put("bis", zeit.bis() == null ? "" : zeit.bis());
        zeile.put("kennung", b.kennung());
        zeile.put("zeitraum", b.zeitraum() == 1 ? null : b.zeitraum());
        return zeile;
    }
}
