package de.zielnetz.graphql;

import de.zielnetz.netz.Netz;
import de.zielnetz.stand.Netzstand;
import de.zielnetz.stand.Stand;
import de.zielnetz.stand.Vergangenheit;
import graphql.GraphQLContext;
import graphql.execution.ExecutionStepInfo;
import graphql.schema.DataFetchingEnvironment;
import java.time.Duration;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What holds for one request from beginning to end (request scope, carried by the GraphQL context): the state it is
 * answered from, which of the nets of that state a field means, and the time it may take.
 */
public final class Anfrage {

    /** Attribute of a web request whose sender looks into the data of the answer, and does not only send it on. */
    public static final String SIEHT_HINEIN = Anfrage.class.getName() + ".siehtHinein";

    private static final Class<Anfrage> SCHLUESSEL = Anfrage.class;

    /** As many as are kept: each may have to be worked out from the whole net. */
    private static final int MEISTE_NETZE = 8;

    private final Stand stand;
    private final Vergangenheit vergangenheit;
    private final String heute = Netzstand.heute();
    private final Set<String> gefragte = ConcurrentHashMap.newKeySet();
    private final Duration hoechstdauer;
    private final long ende;
    private volatile boolean gewaehlt;
    private volatile Netzstand netzstand;
    private final Map<String, Optional<String>> hinweise = new ConcurrentHashMap<>();
    private final Map<Netz, String> staende = Collections.synchronizedMap(new IdentityHashMap<>());

    /** Chooses the net that is current now; where there is none yet, {@link #netzstand} says so. */
    @SuppressWarnings("NullAway.Init") // netzstand is read only after gewaehlt is set
    public Anfrage(Stand stand, Vergangenheit vergangenheit, Duration hoechstdauer) {
        this.stand = stand;
        this.vergangenheit = vergangenheit;
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

    /**
     * The net that this field asks for, or the field of Query above it: what Zielnetz knows (or knew, {@code
     * wissensstand}) of what holds today (or on another day, {@code gueltigAm}).
     *
     * @throws Anfragefehler where one of the two is no such time, or the request asks for too many
     */
    public Netz netz(DataFetchingEnvironment env) {
        pruefeFrist();
        Map<String, Object> argumente = wurzel(env);
        Object wissensstand = argumente.get(Zeitwahl.WISSENSSTAND);
        Netzstand jetzt = netzstand();
        long nummer = wissensstand == null
                ? jetzt.vorgaenge()
                : Zeitwahl.wissensstand(jetzt, Zeitwahl.WISSENSSTAND, wissensstand.toString());
        return netz(nummer, Zeitwahl.gueltigAm(Zeitwahl.GUELTIG_AM, argumente.get(Zeitwahl.GUELTIG_AM), heute));
    }

    /**
     * What Zielnetz knew after the Vorgang of this number of what holds on a day.
     *
     * @param tag a {@link de.zielnetz.netz.Datum}, or {@link Zeitwahl#ALLE}
     * @throws Anfragefehler where the request asks for too many different nets
     */
    public Netz netz(long nummer, String tag) {
        String zeit = nummer + " " + tag;
        // What was refused is refused again, for a question may be answered in two attempts.
        if (!gefragte.contains(zeit) && gefragte.size() >= MEISTE_NETZE) {
            throw new Anfragefehler(
                    Anfragefehler.Code.UNGUELTIGER_WERT,
                    "Die Anfrage fragt nach mehr als %d verschiedenen Zeiten (wissensstand, gueltigAm); teilen Sie sie auf."
                            .formatted(MEISTE_NETZE));
        }
        gefragte.add(zeit);
        Netzstand jetzt = netzstand();
        boolean frueher = nummer < jetzt.vorgaenge();
        Netz gewusst = frueher ? vergangenheit.nach(jetzt, nummer) : jetzt.netz();
        Netz netz = tag.equals(Zeitwahl.ALLE) ? gewusst : gewusst.gueltigAm(tag);
        staende.putIfAbsent(netz, Zeitwahl.stand(frueher ? nummer : -1, eigenerTag(gewusst, netz, tag)));
        return netz;
    }

    /** The same net has one name, whichever day led to it: where nothing falls out it is today's, or else that of all times. */
    private String eigenerTag(Netz gewusst, Netz netz, String tag) {
        return netz.equals(gewusst.gueltigAm(heute)) ? "" : netz.equals(gewusst) ? Zeitwahl.ALLE : tag;
    }

    /** The day by which this field measures what is over and what is planned: the one it asks for, otherwise today. */
    public String stichtag(DataFetchingEnvironment env) {
        String tag = Zeitwahl.gueltigAm(Zeitwahl.GUELTIG_AM, wurzel(env).get(Zeitwahl.GUELTIG_AM), heute);
        return tag.equals(Zeitwahl.ALLE) ? heute : tag;
    }

    /** Today, the same from the beginning of the request to its end. */
    public String heute() {
        return heute;
    }

    /** The arguments of the field of Query that this field is, or stands under. */
    private static Map<String, Object> wurzel(DataFetchingEnvironment env) {
        ExecutionStepInfo feld = env.getExecutionStepInfo();
        ExecutionStepInfo darueber = feld.getParent();
        while (feld.getPath().getLevel() > 1 && darueber != null) {
            feld = darueber;
            darueber = feld.getParent();
        }
        return feld.getArguments();
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

    /**
     * Which state this net is: empty for what holds today, as {@link Zeitwahl#stand} says for another, null for one that
     * nobody asked for by its time, as a what-if is.
     */
    public @Nullable String stand(Netz gefragt) {
        String benannt = staende.get(gefragt);
        return benannt == null && gefragt == netzstand().netz() ? "" : benannt;
    }
}
