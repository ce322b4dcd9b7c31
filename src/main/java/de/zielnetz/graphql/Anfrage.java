package de.zielnetz.graphql;

import de.zielnetz.netz.Netz;
import de.zielnetz.stand.Netzstand;
import de.zielnetz.stand.Stand;
import graphql.GraphQLContext;
import java.time.Duration;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

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
    private final Map<String, Optional<String>> hinweise = new ConcurrentHashMap<>();
    private final Map<Netz, String> staende = Collections.synchronizedMap(new IdentityHashMap<>());

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

    /**
     * Notes a sentence to be said beside the answer.
     *
     * @param anlass what it is about; the same is looked at once
     * @param satz null where there is nothing to say
     */
    public void hinweis(String anlass, Supplier<@Nullable String> satz) {
        hinweise.computeIfAbsent(anlass, a -> Optional.ofNullable(satz.get()));
    }

    /** The sentences to be said beside the answer, in the order of the alphabet. */
    public List<String> hinweise() {
        return hinweise.values().stream().flatMap(Optional::stream).sorted().toList();
    }

    /** Says which state of the net this one is, other than today's; whoever answers from such a net does so. */
    public Netz benenne(Netz anderes, String stand) {
        staende.putIfAbsent(anderes, stand);
        return anderes;
    }

    /** Which state this net is: empty for today's, null for one that nobody named, as a what-if is. */
    public @Nullable String stand(Netz gefragt) {
        return gefragt == netzstand().netz() ? "" : staende.get(gefragt);
    }
}
