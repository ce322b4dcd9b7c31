package de.zielnetz.einlesen.schreiben;

import de.zielnetz.einlesen.schreiben.Fortschritt.Phase;
import de.zielnetz.einlesen.schreiben.Importe.Import;
import de.zielnetz.einlesen.schreiben.Importfehler.Verweigerung;
import de.zielnetz.netz.Aenderung;
import de.zielnetz.stand.NetzUeberholt;
import de.zielnetz.stand.Netzstand;
import de.zielnetz.stand.Stand;
import de.zielnetz.stand.Vorgang;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** How a Vorgang gets into the net: worked out on the newest one, written only if nobody was faster, else worked out again (optimistic locking with retries). */
@Component
public class Schreibgang {

    private static final Logger LOG = LoggerFactory.getLogger(Schreibgang.class);
    private static final int VERSUCHE = 8;
    private static final String NICHTS_GESCHRIEBEN =
            "Die Datenbank antwortet nicht; es wurde nichts geschrieben. Versuchen Sie es noch einmal, sobald sie wieder da ist.";
    private static final String UNGEWISS =
            "Die Datenbank antwortet nicht; es ist nicht sicher, ob etwas geschrieben wurde. Sehen Sie in der Liste der Importe nach, sobald sie wieder da ist. Noch einmal einlesen schadet nicht.";

    private final Importe importe;
    private final Stand stand;

    Schreibgang(Importe importe, Stand stand) {
        this.importe = importe;
        this.stand = stand;
    }

    /**
     * Repeats an attempt while it comes back empty because another writer was faster; afterwards the net is the new
     * one. Within this program one attempt is made at a time.
     *
     * @throws Importfehler where the database is away, others always were faster, or the attempt throws it
     */
    public <T> T wiederhole(Fortschritt fortschritt, Supplier<Optional<T>> versuch) {
        return mitDatenbank(
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
                UNGEWISS);
    }

    private synchronized <T> Optional<T> einmal(Supplier<Optional<T>> versuch) {
        return versuch.get();
    }

    /** Writes it; false where another writer was faster and nothing was written. */
    public boolean schreibe(Vorgang vorgang, List<Aenderung> aenderungen, Fortschritt fortschritt) {
        try {
            fortschritt.beginne(Phase.SCHREIBT, aenderungen.size());
            importe.schreibe(List.of(new Import(vorgang, aenderungen)), fortschritt);
            return true;
        } catch (NetzUeberholt e) {
            // Where the answer to a commit was lost, the driver tries again and finds the Vorgang written: by itself.
            if (!stand.aktualisiere()) {
                throw new Importfehler(Verweigerung.DATENBANK_WEG, UNGEWISS);
            }
            return vorgang.equals(stand.aktuell().vorgang(vorgang.kennung()));
        }
    }

    /** The newest net that the journal explains. */
    public Netzstand aktuell() {
        if (!stand.aktualisiere()) {
            throw new Importfehler(Verweigerung.DATENBANK_WEG, NICHTS_GESCHRIEBEN);
        }
        Netzstand heute = stand.aktuell();
        if (!heute.gedeckt() && stand.aktualisiere()) {
            heute = stand.aktuell();
        }
        return heute;
    }

    /** Does work that needs the database and writes nothing of the net; says so where the database is away. */
    public static <T> T nurGelesen(Supplier<T> arbeit) {
        return mitDatenbank(arbeit, NICHTS_GESCHRIEBEN);
    }

    private static <T> T mitDatenbank(Supplier<T> arbeit, String satz) {
        try {
            return arbeit.get();
        } catch (Neo4jException e) {
            LOG.debug("The failure in full", e);
            throw new Importfehler(Verweigerung.DATENBANK_WEG, satz);
        }
    }
}
