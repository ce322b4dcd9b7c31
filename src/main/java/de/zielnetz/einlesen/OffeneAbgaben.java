package de.zielnetz.einlesen;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.zielnetz.benutzer.Benutzer;
import de.zielnetz.benutzer.Rolle;
import de.zielnetz.einlesen.abgleich.Vorschau;
import de.zielnetz.einlesen.schreiben.Fortschritt;
import de.zielnetz.einlesen.schreiben.Fortschritt.Phase;
import de.zielnetz.einlesen.schreiben.Importfehler;
import de.zielnetz.einlesen.schreiben.Importfehler.Verweigerung;
import de.zielnetz.einlesen.schreiben.Schreibgang;
import de.zielnetz.stand.Nebenbuch;
import de.zielnetz.stand.NetzGeladen;
import de.zielnetz.stand.Netzstand;
import de.zielnetz.stand.Vergangenheit;
import de.zielnetz.stand.Vorgang;
import de.zielnetz.steckbrief.spalte.Planordner;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** Keeps what was handed in and not imported yet for a day, beside the net; the last few also as they were read. */
@Service
class OffeneAbgaben {

    private static final int AUFGEHOBEN = 4;
    private static final Duration GUELTIG = Duration.ofHours(24);

    /** What was handed in, and what was made of it. */
    record Offene(Abgabe abgabe, Auswertung auswertung) {}

    private final Auswerter auswerter;
    private final Abgaben abgaben;
    private final Nebenbuch nebenbuch;
    private final Schreibgang schreibgang;
    private final Vergangenheit vergangenheit;
    private final Cache<String, Offene> offene = Caffeine.newBuilder()
            .maximumSize(AUFGEHOBEN)
            .softValues()
            .expireAfterAccess(Duration.ofMinutes(30))
            .build();

    OffeneAbgaben(
            Auswerter auswerter,
            Abgaben abgaben,
            Nebenbuch nebenbuch,
            Schreibgang schreibgang,
            Vergangenheit vergangenheit) {
        this.auswerter = auswerter;
        this.abgaben = abgaben;
        this.nebenbuch = nebenbuch;
        this.schreibgang = schreibgang;
        this.vergangenheit = vergangenheit;
    }

    /** Keeps what was handed in under a new token, and shows it. */
    Vorschau oeffne(
            String datei,
            byte[] inhalt,
            Benutzer wer,
            Netzstand heute,
            Auswertung auswertung,
            Fortschritt fortschritt) {
        Abgabe abgabe = new Abgabe(
                UUID.randomUUID().toString(),
                datei,
                inhalt,
                Planordner.schreibe(auswertung.plan()),
                wer.name(),
                heute.vorgaenge(),
                auswertung.ergebnis().fingerabdruck(),
                Instant.now().plus(GUELTIG),
                auswertung.wahl().gewaehlt(),
                Abgabe.orte(auswertung.mappe().korrekturen()),
                Abgabe.werte(auswertung.mappe().korrekturen()),
                null);
        schreibgang.verlangePlatz(0);
        merke(abgabe);
        offene.put(abgabe.kennung(), new Offene(abgabe, auswertung));
        fortschritt.beginne(Phase.FERTIG, 0);
        return auswertung.vorschau(abgabe.kennung(), abgabe.gueltigBis());
    }

    /**
     * What this user handed in under the token.
     *
     * @throws Importfehler where there is none, or it is somebody else's, which is told nobody
     */
    Offene eigene(String token, Benutzer wer) {
        Offene offen = Schreibgang.nurGelesen(() -> finde(token, new Fortschritt()));
        if (!wer.darf(Rolle.REDAKTION) || !offen.abgabe().urheber().equals(wer.name())) {
            throw unbekannt();
        }
        offene.put(token, offen);
        return offen;
    }

    /**
     * What was handed in under the token, read as it was then.
     *
     * @throws Importfehler where there is none any more
     */
    Offene finde(String token, Fortschritt fortschritt) {
        Offene vorhanden = offene.getIfPresent(token);
        if (vorhanden != null) {
            return vorhanden;
        }
        Abgabe abgabe = nebenbuch
                .lies(() -> abgaben.findByKennungAndGueltigBisGreaterThanEqual(token, Instant.now()))
                .orElseThrow(OffeneAbgaben::unbekannt);
        Netzstand heute = schreibgang.aktuell();
        Netzstand damals = new Netzstand(
                vergangenheit.nach(heute, abgabe.vorgaenge()),
                "",
                abgabe.vorgaenge(),
                true,
                List.of(),
                heute.geladenUm(),
                List.of());
        Auswertung auswertung = auswerter.werteAus(
                abgabe.datei(), abgabe.inhalt(), abgabe.wunsch(), abgabe.urheber(), damals, fortschritt);
        return new Offene(abgabe, auswertung);
    }

    /** Keeps no longer in memory how it was read; who asks for it has it read again. */
    void lass(String token) {
        offene.invalidate(token);
    }

    /** Removes what was imported; where the database is away it stays until its time is over. */
    void vergiss(String token) {
        try {
            entferne(token);
        } catch (Neo4jException e) {
            // It is imported all the same.
        }
    }

    void entferne(String token) {
        offene.invalidate(token);
        nebenbuch.schreibe(() -> {
            abgaben.deleteById(token);
            return token;
        });
    }

    /** Keeps it beside the net; what is out of date goes. */
    private void merke(Abgabe abgabe) {
        nebenbuch.schreibe(() -> {
            abgaben.deleteByGueltigBisLessThan(Instant.now());
            return abgaben.save(abgabe);
        });
    }

    /** An erasure takes all of them away; what of them is still here must not be imported after it. */
    @EventListener
    void vergiss(NetzGeladen geladen) {
        List<Vorgang> journal = geladen.stand().journal();
        if (!journal.isEmpty() && journal.get(journal.size() - 1).art() == Vorgang.Art.LOESCHUNG) {
            offene.invalidateAll();
        }
    }

    private static Importfehler unbekannt() {
        return new Importfehler(
                Verweigerung.TOKEN_UNBEKANNT,
                "Diese Vorschau gibt es nicht mehr: Sie ist älter als 24 Stunden oder schon eingelesen. Geben Sie die Datei noch einmal ab.");
    }
}
