package de.zielnetz.einlesen.person;

import de.zielnetz.benutzer.Benutzer;
import de.zielnetz.einlesen.person.Personenfehler.Ablehnung;
import de.zielnetz.einlesen.schreiben.Fortschritt;
import de.zielnetz.einlesen.schreiben.Schreibgang;
import de.zielnetz.neo4j.Cypher;
import de.zielnetz.neo4j.Sitzung;
import de.zielnetz.netz.Netz;
import de.zielnetz.stand.Journal;
import de.zielnetz.stand.NetzUeberholt;
import de.zielnetz.stand.Netzstand;
import de.zielnetz.stand.Vorgang;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;
import org.springframework.stereotype.Service;

/**
 * Takes a person's name out of everything that is kept, the past included (erasure, GDPR Article 17). Afterwards every earlier net is as if the
 * name had never stood in it, so undo and history go on working. Costs all stored texts, twice the net, and the files of the embedded database.
 */
@Service
public class Personen {

    /** Where longer words that contain the name are nothing to be told. */
    private static final Set<Umgang> OHNE_TEILE = EnumSet.of(Umgang.JOURNAL, Umgang.KENNUNG, Umgang.EIGENKENNUNG);

    private static final int KUERZESTER_NAME = 2;
    private static final int LAENGSTER_NAME = 200;
    private static final String GELOESCHT = "Ein Personenname wurde überall gelöscht.";

    private final Driver driver;
    private final Journal journal;
    private final Schreibgang schreibgang;
    private final Datenspuren spuren;

    Personen(Driver driver, Journal journal, Schreibgang schreibgang, Datenspuren spuren) {
        this.driver = driver;
        this.journal = journal;
        this.schreibgang = schreibgang;
        this.spuren = spuren;
    }

    /**
     * What an erasure would do, place by place; nothing is changed.
     *
     * @param auchTexte whether the name is to go out of texts about something else too
     * @throws Personenfehler where the name is none
     */
    public Personenvorschau zeige(String name, boolean auchTexte) {
        Personenmuster muster = muster(name);
        Netzstand heute = schreibgang.aktuell();
        return Schreibgang.nurGelesen(() -> {
            try (Session session = Sitzung.offen(driver)) {
                return session.executeRead(tx -> zeige(tx, muster, auchTexte, heute.netz()));
            }
        });
    }

    /**
     * Erases the name.
     *
     * @param bestaetigung of what {@link #zeige} showed; it must still be so
     * @throws Personenfehler where something of the net is called so, or what was confirmed is not what would happen; with what would
     */
    public Geloescht loesche(String name, boolean auchTexte, @Nullable String bestaetigung, Benutzer wer) {
        Personenmuster muster = muster(name);
        Loeschung getan = schreibgang.wiederhole(
                new Fortschritt(), () -> versuche(muster, auchTexte, bestaetigung, wer, schreibgang.aktuell()));
        return spuren.tilge(getan, muster);
    }

    /** One attempt; empty where another writer was faster. */
    private Optional<Loeschung> versuche(
            Personenmuster muster, boolean auchTexte, @Nullable String bestaetigung, Benutzer wer, Netzstand heute) {
        try (Session session = Sitzung.offen(driver)) {
            return Optional.of(session.executeWrite(tx -> {
                journal.sperre(tx, heute.vorgaenge());
                Loeschplan plan = plan(tx, muster, auchTexte, heute.netz());
                long vorschauen = zahl(tx, "einlesen/Vorschauen.zaehlen", Map.of());
                pruefe(Personenvorschau.von(muster, plan, vorschauen), bestaetigung);
                return schreibe(tx, plan, vorschauen, vorgang(muster, plan, wer, heute));
            }));
        } catch (NetzUeberholt e) {
            return Optional.empty();
        }
    }

    private static void pruefe(Personenvorschau vorschau, @Nullable String bestaetigung) {
        if (!vorschau.hindernisse().isEmpty()) {
            throw new Personenfehler(Ablehnung.BENENNUNG, vorschau.satz(), vorschau);
        }
        if (!vorschau.bestaetigung().equals(bestaetigung)) {
            throw new Personenfehler(
                    Ablehnung.NICHT_BESTAETIGT,
                    bestaetigung == null
                            ? "Es wurde noch nichts gelöscht. Sehen Sie die Stellen an, und rufen Sie noch einmal auf, mit bestaetigung=%s."
                                    .formatted(vorschau.bestaetigung())
                            : "Die Stellen sind andere als die bestätigten; es wurde nichts gelöscht. Für die jetzigen gilt bestaetigung=%s."
                                    .formatted(vorschau.bestaetigung()),
                    vorschau);
        }
    }

    private static Vorgang vorgang(Personenmuster muster, Loeschplan plan, Benutzer wer, Netzstand heute) {
        return new Vorgang(
                heute.vorgaenge() + 1,
                Vorgang.Art.LOESCHUNG,
                Instant.now(),
                muster.ohne(Umgang.ERSETZEN, wer.name()),
                null,
                GELOESCHT,
                null,
                null,
                null,
                plan.imNetz());
    }

    private Loeschung schreibe(TransactionContext tx, Loeschplan plan, long vorschauen, Vorgang vorgang) {
        zahl(tx, "einlesen/Vorschauen.entfernen", Map.of());
        if (plan.gehende().isEmpty() && vorschauen == 0) {
            return new Loeschung(plan, null, vorschauen);
        }
        zahl(tx, "einlesen/Person.ausKnoten", Map.of("zeilen", plan.knotenzeilen()));
        zahl(tx, "einlesen/Person.ausKanten", Map.of("zeilen", plan.kantenzeilen()));
        journal.schreibeOhneSpur(tx, vorgang);
        return new Loeschung(plan, vorgang.kennung(), vorschauen);
    }

    private static Personenvorschau zeige(TransactionContext tx, Personenmuster muster, boolean auchTexte, Netz netz) {
        return Personenvorschau.von(
                muster, plan(tx, muster, auchTexte, netz), zahl(tx, "einlesen/Vorschauen.zaehlen", Map.of()));
    }

    private static Loeschplan plan(TransactionContext tx, Personenmuster muster, boolean auchTexte, Netz netz) {
        Map<String, Object> gesucht = Map.of("kern", muster.kern());
        List<Fund> funde = new ArrayList<>();
        tx.run(Cypher.lies("einlesen/Person.inKnoten"), gesucht)
                .forEachRemaining(zeile -> nimm(funde, muster, Fund.von(false, zeile)));
        tx.run(Cypher.lies("einlesen/Person.inKanten"), gesucht)
                .forEachRemaining(zeile -> nimm(funde, muster, Fund.von(true, zeile)));
        return new Loeschplan(muster, auchTexte, netz, funde);
    }

    /** The core of a short name stands nearly everywhere: only what matters is kept. */
    private static void nimm(List<Fund> funde, Personenmuster muster, Fund fund) {
        boolean auchTeile = fund.umgang() == null || !OHNE_TEILE.contains(fund.umgang());
        if (fund.texte().stream().anyMatch(text -> muster.betrifft(text, auchTeile))) {
            funde.add(fund);
        }
    }

    private static Personenmuster muster(String name) {
        String gesucht = name.strip();
        if (gesucht.length() < KUERZESTER_NAME
                || gesucht.length() > LAENGSTER_NAME
                || gesucht.codePoints().noneMatch(Character::isLetterOrDigit)
                || new Personenmuster(gesucht).trifft(Umgang.ERSETZEN, Personenmuster.ERSATZ)) {
            throw new Personenfehler(
                    Ablehnung.NAME_UNBRAUCHBAR,
                    "„%s“ ist kein Name: %d bis %d Zeichen, darunter Buchstaben oder Ziffern, und nicht das Wort „gelöscht“."
                            .formatted(gesucht, KUERZESTER_NAME, LAENGSTER_NAME),
                    null);
        }
        return new Personenmuster(gesucht);
    }

    private static long zahl(TransactionContext tx, String anweisung, Map<String, Object> werte) {
        return tx.run(Cypher.lies(anweisung), werte).single().get("anzahl").asLong();
    }
}
