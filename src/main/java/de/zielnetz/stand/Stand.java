package de.zielnetz.stand;

import ac.simons.neo4j.migrations.core.MigrationsException;
import de.zielnetz.neo4j.DatabaseFailure;
import de.zielnetz.neo4j.DatabaseWatch;
import de.zielnetz.neo4j.Migrationen;
import de.zielnetz.netz.Netz;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Holds the current net in memory (cache of the database) and renews it when the database changed. Reading it never waits; if the database goes away,
 * the last net stays.
 */
@Component
@EnableConfigurationProperties(PollingSettings.class)
public class Stand {

    private static final Logger LOG = LoggerFactory.getLogger(Stand.class);
    private static final String WIRD_GELADEN = "Das Netz wird gerade geladen; versuchen Sie es gleich noch einmal.";
    private static final Duration MINDESTGEDULD = Duration.ofSeconds(30);
    private static final int SCHLAEGE = 3;

    private final DatabaseWatch wache;
    private final Migrationen migrationen;
    private final NetzLader lader;
    private final Nachtrag nachtrag;
    private final Fremdaenderungen fremdaenderungen;
    private final ApplicationEventPublisher ereignisse;
    private final Clock uhr = Clock.systemUTC();
    private final Duration geduld;

    private volatile @Nullable Netzstand aktuell;
    private volatile @Nullable Instant bestaetigtUm;
    private volatile String stoerung = WIRD_GELADEN;
    private volatile @Nullable DatabaseFailure ausfall;
    private volatile @Nullable Instant vergeblichUm;
    private volatile Duration ladedauer = Duration.ZERO;
    private @Nullable NetzGeladen ausstehend;
    private Buchungsstand gesehen = new Buchungsstand("", 0);
    private boolean migriert;
    private boolean gestoert;
    private Netz gedeckt = Netz.leer();
    private long gedeckteVorgaenge;

    Stand(
            DatabaseWatch wache,
            Migrationen migrationen,
            NetzLader lader,
            Nachtrag nachtrag,
            Fremdaenderungen fremdaenderungen,
            ApplicationEventPublisher ereignisse,
            PollingSettings einstellungen) {
        Duration einigeSchlaege = einstellungen.takt().multipliedBy(SCHLAEGE);
        this.geduld = einigeSchlaege.compareTo(MINDESTGEDULD) > 0 ? einigeSchlaege : MINDESTGEDULD;
        this.wache = wache;
        this.migrationen = migrationen;
        this.lader = lader;
        this.nachtrag = nachtrag;
        this.fremdaenderungen = fremdaenderungen;
        this.ereignisse = ereignisse;
    }

    /**
     * The current net.
     *
     * @throws NetzFehlt where none could be loaded since the start
     */
    public Netzstand aktuell() {
        Netzstand stand = aktuell;
        if (stand == null) {
            throw new NetzFehlt(stoerung);
        }
        return stand;
    }

    public boolean vorhanden() {
        return aktuell != null;
    }

    /** When the database last confirmed that {@link #aktuell} is its newest state; null before the first time. */
    public @Nullable Instant bestaetigtUm() {
        return bestaetigtUm;
    }

    /** Whether the database answered lately: within half a minute, or a few beats where these take longer. */
    public boolean datenbankErreichbar() {
        Instant zuletzt = bestaetigtUm;
        return !gestoert && zuletzt != null && zuletzt.plus(geduld).isAfter(uhr.instant());
    }

    /** Why the database did not answer the last time; null where it did. */
    public @Nullable DatabaseFailure ausfall() {
        return ausfall;
    }

    /** How long ago the database confirmed the net, in whole seconds. */
    public long alterInSekunden() {
        Instant zuletzt = bestaetigtUm;
        return zuletzt == null ? 0 : Duration.between(zuletzt, uhr.instant()).toSeconds();
    }

    /** How long it took to load the net or bring it up to date, the last time that there was something to do. */
    public Duration ladedauer() {
        return ladedauer;
    }

    /**
     * Renews the net if the database changed since; afterwards every change committed before the call is in it.
     * Does not throw when the database is away: it says so once and the last net stays. Whoever had to wait for another's
     * attempt that failed does not try again.
     *
     * @return whether the database answered; where not, {@link #ausfall} says why
     */
    public boolean aktualisiere() {
        return aktualisiere(uhr.instant());
    }

    private synchronized boolean aktualisiere(Instant gefragtUm) {
        Instant vergeblich = vergeblichUm;
        if (vergeblich != null && vergeblich.isAfter(gefragtUm)) {
            return false;
        }
        try {
            return wache.watched(this::versuche);
        } catch (Neo4jException | MigrationsException e) {
            melde(e);
            return false;
        }
    }

    private boolean versuche() {
        String revision = lader.revision();
        if (!migriert) {
            migrationen.anwenden();
            migriert = true;
            revision = lader.revision();
        }
        Netzstand bisher = aktuell;
        if (bisher == null || !bisher.gedeckt() || !gesehen.revision().equals(revision)) {
            erneuere(bisher);
        }
        bestaetigtUm = uhr.instant();
        if (gestoert) {
            LOG.info("Die Datenbank ist wieder erreichbar.");
        }
        gestoert = false;
        stoerung = WIRD_GELADEN;
        ausfall = null;
        gibBekannt();
        return true;
    }

    /** Tells the others of a new net; one that fails because the database went away is told again at the next beat. */
    @SuppressWarnings("ReferenceEquality") // meant is this very news, not one that says the same
    private void gibBekannt() {
        NetzGeladen neuigkeit = ausstehend;
        if (neuigkeit != null) {
            ereignisse.publishEvent(neuigkeit);
            if (neuigkeit == ausstehend) {
                ausstehend = null;
                aktuell = neuigkeit.stand();
            }
        }
    }

    private void erneuere(@Nullable Netzstand bisher) {
        long beginn = System.nanoTime();
        NetzLader.Geladen geladen = bisher == null || !bisher.gedeckt() ? null : nachtrag.hole(bisher, gesehen);
        boolean nachgetragen = geladen != null;
        if (geladen == null) {
            geladen = lader.lade();
        }
        gesehen = geladen.buchungsstand();
        ladedauer = Duration.ofNanos(System.nanoTime() - beginn);
        if (bisher == null || !istDasselbe(geladen, bisher)) {
            uebernimm(geladen);
            LOG.debug(
                    "{} {} nodes and {} relationships in {} ms",
                    nachgetragen ? "Brought up to date" : "Loaded",
                    geladen.netz().anzahlKnoten(),
                    geladen.netz().anzahlKanten(),
                    ladedauer.toMillis());
        }
    }

    /** Whether the journal explains both and went no further; then whoever holds the net need not learn it anew. */
    private static boolean istDasselbe(NetzLader.Geladen geladen, Netzstand bisher) {
        return geladen.netz() == bisher.netz()
                || (bisher.gedeckt()
                        && geladen.vorgaenge() == bisher.vorgaenge()
                        && geladen.hinweise().equals(bisher.hinweise())
                        && geladen.gedeckt());
    }

    private void uebernimm(NetzLader.Geladen geladen) {
        boolean istGedeckt = geladen.gedeckt();
        Netzstand neu = new Netzstand(
                geladen.netz(),
                geladen.buchungsstand().revision(),
                geladen.vorgaenge(),
                istGedeckt,
                geladen.journal(),
                uhr.instant(),
                geladen.hinweise());
        Netz zuvor = gedeckt;
        long vorgaengeZuvor = gedeckteVorgaenge;
        if (istGedeckt) {
            gedeckt = geladen.netz();
            gedeckteVorgaenge = geladen.vorgaenge();
        }
        boolean leer = neu.netz().anzahlKnoten() == 0;
        if (!leer) { // an empty one waits until those who may fill it have been told
            aktuell = neu;
        }
        if (!istGedeckt) {
            fremdaenderungen.vermerke(zuvor, vorgaengeZuvor, geladen);
        }
        ausstehend = new NetzGeladen(neu);
    }

    private void melde(RuntimeException fehler) {
        DatabaseFailure grund = DatabaseFailure.of(fehler);
        stoerung = "Das Netz ist noch nicht geladen: %s. Zielnetz versucht es weiter.".formatted(grund.satz());
        vergeblichUm = uhr.instant();
        if (grund != ausfall) {
            LOG.warn("{}, Zielnetz versucht es jede Sekunde neu: {}", grund.satz(), fehler.getMessage());
            LOG.debug("The failure in full", fehler);
        }
        ausfall = grund;
        gestoert = true;
    }
}
