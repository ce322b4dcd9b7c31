package de.zielnetz.graphql;

import de.zielnetz.netz.Netz;
import de.zielnetz.stand.Netzstand;
import de.zielnetz.stand.Stand;
import graphql.GraphQLContext;
import java.time.Duration;

/**
 * What holds for one request from beginning to end (request scope, carried by the GraphQL context): the net it is
 * answered from, and the time it may take.
 */
public final class Anfrage {

    private static final Class<Anfrage> SCHLUESSEL = Anfrage.class;

    private final Stand stand;
    private final Duration hoechstdauer;
    private final long ende;
    private volatile boolean gewaehlt;
    private volatile Netzstand netzstand;

    /** Chooses the net that is current now; where there is none yet, {@link #netzstand} says so. */
    @SuppressWarnings("NullAway.Init") // netzstand is read only after gewaehlt is set
    public Anfrage(Stand stand, Duration hoechstdauer) {
        this.stand = stand;
        this.hoechstdauer = hoechstdauer;
        this.ende = System.nanoTime() + hoechstdauer.toNanos();
        if (stand.vorhanden()) {
            this.netzstand = stand.aktuell();
            this.gewaehlt = true;
        }
    }

    public static Anfrage von(GraphQLContext kontext) {
        Anfrage anfrage = kontext.get(SCHLUESSEL);
        if (anfrage == null) {
            throw new IllegalStateException("The request has no net");
        }
        return anfrage;
    }

    public void legeIn(GraphQLContext.Builder kontext) {
        kontext.of(SCHLUESSEL, this);
    }

    /** @throws de.zielnetz.stand.NetzFehlt where no net could be loaded yet */
    public Netzstand netzstand() {
        return gewaehlt ? netzstand : stand.aktuell();
    }

    public Netz netz() {
        pruefeFrist();
        return netzstand().netz();
    }

    /** @throws Anfragefehler where the request has used up its time */
    public void pruefeFrist() {
        if (System.nanoTime() - ende > 0) {
            throw new Anfragefehler(
                    Anfragefehler.Code.ZEIT_UEBERSCHRITTEN,
                    "Die Anfrage dauert länger als %d Sekunden und wurde abgebrochen: fragen Sie mit kleineren Seiten (first) oder engerem Filter."
                            .formatted(hoechstdauer.toSeconds()));
        }
    }
}
