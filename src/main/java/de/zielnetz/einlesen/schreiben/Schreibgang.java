package de.zielnetz.einlesen.schreiben;

import de.zielnetz.einlesen.schreiben.Fortschritt.Phase;
import de.zielnetz.einlesen.schreiben.Importe.Import;
import de.zielnetz.einlesen.schreiben.Importfehler.Verweigerung;
import de.zielnetz.neo4j.DatabaseFailure;
import de.zielnetz.neo4j.DiskSpace;
import de.zielnetz.netz.Aenderung;
import de.zielnetz.stand.NetzUeberholt;
import de.zielnetz.stand.Netzstand;
import de.zielnetz.stand.Stand;
import de.zielnetz.stand.Vorgang;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** How a Vorgang gets into the net: worked out on the newest one, written only if nobody was faster, else worked out again (optimistic locking with retries). */
@Component
public class Schreibgang {

    private static final Logger LOG = LoggerFactory.getLogger(Schreibgang.class);
    private static final int VERSUCHE = 8;
    /** In the store and in the log, measured. */
    private static final long BYTES_JE_AENDERUNG = 2_560;

    private final Importe importe;
    private final Stand stand;
    private final ObjectProvider<DiskSpace> platz;

    Schreibgang(Importe importe, Stand stand, ObjectProvider<DiskSpace> platz) {
        this.importe = importe;
        this.stand = stand;
        this.platz = platz;
    }

    /** @throws Importfehler where the disk of the embedded database has no room for so many changes */
    public void verlangePlatz(int aenderungen) {
        long bytes = BYTES_JE_AENDERUNG * aenderungen;
        platz.stream().filter(einer -> einer.fehltFuer(bytes)).findAny().ifPresent(knapper -> {
            throw new Importfehler(
                    Verweigerung.PLATZ_FEHLT,
                    knapper.satz(bytes)
                            + " Es wurde nichts geschrieben; schaffen Sie Platz und versuchen Sie es noch einmal.");
        });
    }

    /**
     * Repeats an attempt while it comes back empty because another writer was faster; afterwards the net is the new
     * one. Within this program one attempt is made at a time.
     *
     * @throws Importfehler where the database is away, others always were faster, or the attempt throws it
     */
    public <T> T wiederhole(Fortschritt fortschritt, Supplier<Optional<T>> versuch) {
        return mitDatenbank(
                this::genauer,
                () -> {
                    for (int mal = 0; mal < VERSUCHE; mal++) {
                        Optional<T> ergebnis = einmal(versuch);
                        if (ergebnis.isPresent()) {
                            fortschritt.beginne(Phase.LAEDT, 0);
                            stand.aktualisiere();
                            return ergebnis.get();
                        }
                    }
                    throw new Importfehler(
                            Verweigerung.AUSGELASTET,
                            "Zu viele schreiben zugleich; versuchen Sie es in einer Minute noch einmal.");
                },
                DatabaseFailure::beimSchreiben);
    }

    private synchronized <T> Optional<T> einmal(Supplier<Optional<T>> versuch) {
        return versuch.get();
    }

    /** Writes it; false where another writer was faster and nothing was written. */
    public boolean schreibe(Vorgang vorgang, List<Aenderung> aenderungen, Fortschritt fortschritt) {
        try {
            verlangePlatz(aenderungen.size());
            fortschritt.beginne(Phase.SCHREIBT, aenderungen.size());
            importe.schreibe(List.of(new Import(vorgang, aenderungen)), fortschritt);
            return true;
        } catch (NetzUeberholt e) {
            // Where the answer to a commit was lost, the driver tries again and finds the Vorgang written: by itself.
            if (!stand.aktualisiere()) {
                throw fehler(ausfall(), DatabaseFailure::beimSchreiben);
            }
            return vorgang.equals(stand.aktuell().vorgang(vorgang.kennung()));
        }
    }

    /** The newest net that the journal explains. */
    public Netzstand aktuell() {
        if (!stand.aktualisiere()) {
            throw fehler(ausfall(), DatabaseFailure::nichtsGeschrieben);
        }
        Netzstand heute = stand.aktuell();
        if (!heute.gedeckt() && stand.aktualisiere()) {
            heute = stand.aktuell();
        }
        return heute;
    }

    /** Does work that needs the database and writes nothing of the net; says so where the database is away. */
    public static <T> T nurGelesen(Supplier<T> arbeit) {
        return mitDatenbank(grund -> grund, arbeit, DatabaseFailure::nichtsGeschrieben);
    }

    private DatabaseFailure ausfall() {
        return genauer(Objects.requireNonNullElse(stand.ausfall(), DatabaseFailure.WEG));
    }

    /** A database that stopped does not say that the disk is full. */
    private DatabaseFailure genauer(DatabaseFailure grund) {
        return grund == DatabaseFailure.ANGEHALTEN && platz.stream().anyMatch(einer -> einer.fehltFuer(0))
                ? DatabaseFailure.PLATZ
                : grund;
    }

    private static <T> T mitDatenbank(
            UnaryOperator<DatabaseFailure> genauer, Supplier<T> arbeit, Function<DatabaseFailure, String> satz) {
        try {
            return arbeit.get();
        } catch (Neo4jException e) {
            DatabaseFailure grund = genauer.apply(DatabaseFailure.of(e));
            LOG.warn("{}: {}", grund.satz(), e.getMessage());
            LOG.debug("The failure in full", e);
            throw fehler(grund, satz);
        }
    }

    private static Importfehler fehler(DatabaseFailure grund, Function<DatabaseFailure, String> satz) {
        return new Importfehler(Verweigerung.DATENBANK_WEG, satz.apply(grund), grund.name(), List.of(), null);
    }
}
