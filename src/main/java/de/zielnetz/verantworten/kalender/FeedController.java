package de.zielnetz.verantworten.kalender;

import de.zielnetz.benutzer.Benutzer;
import de.zielnetz.benutzer.Rolle;
import de.zielnetz.einlesen.schreiben.Schreibgang;
import de.zielnetz.graphql.Anfragefehler;
import de.zielnetz.graphql.Finder;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Netz;
import de.zielnetz.sprache.Naehe;
import de.zielnetz.stand.Netzstand;
import de.zielnetz.stand.Stand;
import de.zielnetz.stand.Vorgang;
import de.zielnetz.verantworten.Erledigungsablage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Gives calendars and news at addresses that other programs ask again and again (feeds, with an ETag); whoever may read gets them. */
@RestController
class FeedController {

    private static final MediaType ICS = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final MediaType ATOM = new MediaType("application", "atom+xml", StandardCharsets.UTF_8);
    private static final Set<Knotenart> WER = Set.of(Knotenart.ROLLE, Knotenart.AKTEUR, Knotenart.GREMIUM);

    private final Stand stand;
    private final Erledigungsablage erledigungen;

    FeedController(Stand stand, Erledigungsablage erledigungen) {
        this.stand = stand;
        this.erledigungen = erledigungen;
    }

    @GetMapping(path = "/api/kalender.ics", produces = "text/calendar")
    ResponseEntity<byte[]> kalender() {
        Netzstand heute = stand.aktuell();
        return sende(
                ICS,
                Kalenderschreiber.schreibe("Zielnetz: Fälliges", inhalt(heute).alle(), stempel(heute)));
    }

    /**
     * @param art Rolle, Akteur or Gremium
     * @param kennung of one of them
     */
    @GetMapping(path = "/api/kalender/{art}/{kennung}.ics", produces = "text/calendar")
    ResponseEntity<byte[]> kalender(@PathVariable String art, @PathVariable String kennung) {
        Knotenart jemand = Knotenart.mitLabel(art);
        if (jemand == null || !WER.contains(jemand)) {
            throw new Anfragefehler(
                    Anfragefehler.Code.UNGUELTIGER_WERT,
                    "„%s“ hat keinen Kalender; möglich sind Rolle, Akteur und Gremium.".formatted(Naehe.kurz(art)));
        }
        Netzstand heute = stand.aktuell();
        Netz netz = heute.heutiges();
        int wer = Finder.mitKennung(netz, jemand, kennung);
        return sende(
                ICS,
                Kalenderschreiber.schreibe(
                        "Zielnetz: " + netz.name(wer), inhalt(heute).von(wer), stempel(heute)));
    }

    @GetMapping(path = "/api/neues.atom", produces = "application/atom+xml")
    ResponseEntity<byte[]> neues() {
        boolean einsicht = Benutzer.jetzt().darf(Rolle.LESEN);
        String adresse = adresse();
        return sende(ATOM, new Neuigkeiten(stand.aktuell(), einsicht, adresse).schreibe(adresse + "/api/neues.atom"));
    }

    private Kalenderinhalt inhalt(Netzstand heute) {
        return new Kalenderinhalt(
                heute.heutiges(), Schreibgang.nurGelesen(erledigungen::jePflicht), Netzstand.heute(), adresse());
    }

    private static Instant stempel(Netzstand stand) {
        List<Vorgang> journal = stand.journal();
        return journal.isEmpty()
                ? Instant.EPOCH
                : journal.get(journal.size() - 1).zeit();
    }

    private static String adresse() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    }

    /** Spring answers If-None-Match by the ETag, and HEAD by leaving the body out. */
    private static ResponseEntity<byte[]> sende(MediaType art, byte[] inhalt) {
        return ResponseEntity.ok()
                .contentType(art)
                .eTag(UUID.nameUUIDFromBytes(inhalt).toString())
                .cacheControl(CacheControl.noCache())
                .varyBy(HttpHeaders.AUTHORIZATION, HttpHeaders.COOKIE)
                .body(inhalt);
    }
}
