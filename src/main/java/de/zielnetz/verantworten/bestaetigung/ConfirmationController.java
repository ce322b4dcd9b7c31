package de.zielnetz.verantworten.bestaetigung;

import de.zielnetz.benutzer.Benutzer;
import de.zielnetz.einlesen.schreiben.Schreibgang;
import de.zielnetz.netz.Netz;
import de.zielnetz.stand.Netzstand;
import de.zielnetz.stand.Stand;
import de.zielnetz.steckbrief.ausgabe.Steckbrieftext;
import de.zielnetz.verantworten.Verantwortungsfehler;
import de.zielnetz.zugang.grenzen.TokenBuckets;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Confirms Steckbriefe over HTTP: one's own login, or a link's token in the body. Never in an address, so that it stands in no log (access log), and
 * never by GET, so that no program that looks at addresses confirms anything. A foreign page cannot do it either (CSRF): it has no token.
 */
@RestController
@EnableConfigurationProperties(ConfirmationSettings.class)
class ConfirmationController {

    /**
     * What comes with a link.
     *
     * @param zeichen its token
     */
    record Linkzeichen(@Nullable String zeichen) {

        /** Never the token: this may stand in a log. */
        @Override
        public String toString() {
            return "Linkzeichen";
        }
    }

    record Linkangabe(String name, String wert) {}

    /** The one Steckbrief that a link shows, without what only those see who log in. */
    record Linkansicht(String projekt, String name, Instant bis, List<Linkangabe> angaben) {}

    record Dank(String satz) {}

    private static final int WRONG_AT_ONCE = 10;

    private final TokenBuckets wrong = new TokenBuckets(WRONG_AT_ONCE, 1, Duration.ofMinutes(1));
    private final Bestaetigungsablage ablage;
    private final Linkablage links;
    private final ConfirmationSettings einstellung;
    private final Stand stand;

    ConfirmationController(
            Bestaetigungsablage ablage, Linkablage links, ConfirmationSettings einstellung, Stand stand) {
        this.ablage = ablage;
        this.links = links;
        this.einstellung = einstellung;
        this.stand = stand;
    }

    /** For whoever has logged in, in any role. */
    @PostMapping("/api/bestaetigungen/{projekt}")
    Bestaetigungslage bestaetige(@PathVariable String projekt) {
        Bestaetigungsablage.projekt(stand.aktuell().netz(), projekt);
        return Schreibgang.nurGelesen(() -> {
            ablage.bestaetige(projekt, Benutzer.jetzt().name());
            Map<String, List<Bestaetigung>> alle = ablage.jeProjekt(stand.aktuell());
            return Bestaetigungslage.von(
                    alle.getOrDefault(projekt, List.of()), einstellung.frist(), Netzstand.heute(), true);
        });
    }

    /** Shows what a link is for, and confirms nothing. */
    @PostMapping("/api/bestaetigungslink")
    Linkansicht zeige(@RequestBody Linkzeichen link, HttpServletRequest anfrage) {
        Bestaetigungslink offener = gezaehlt(anfrage, () -> links.oeffne(link.zeichen()));
        Netz netz = stand.aktuell().heutiges();
        int projekt = Bestaetigungsablage.projekt(netz, offener.projekt());
        Steckbrieftext text = new Steckbrieftext(netz);
        return new Linkansicht(
                offener.projekt(),
                netz.name(projekt),
                offener.bis(),
                Steckbrieftext.SPALTEN.stream()
                        .filter(inhalt ->
                                inhalt.merkmal() == null || !inhalt.merkmal().vertraulich())
                        .map(inhalt -> new Linkangabe(inhalt.bezeichnung(), text.zelle(projekt, inhalt)))
                        .filter(angabe -> !angabe.wert().isEmpty())
                        .toList());
    }

    /** Confirms by a link, once. */
    @PostMapping("/api/bestaetigungslink/bestaetigung")
    Dank bestaetige(@RequestBody Linkzeichen link, HttpServletRequest anfrage) {
        gezaehlt(anfrage, () -> links.bestaetige(link.zeichen()));
        return new Dank("Danke. Ihre Bestätigung ist angekommen; sie zählt, sobald die Redaktion sie annimmt.");
    }

    /** Who sends one wrong token after the other is not looked at any more for a while (rate limit per address). */
    private Bestaetigungslink gezaehlt(HttpServletRequest anfrage, Supplier<Bestaetigungslink> arbeit) {
        long sekunden = wrong.nimm(anfrage.getRemoteAddr());
        if (sekunden > 0) {
            throw new Verantwortungsfehler(
                    Verantwortungsfehler.Grund.ZU_VIELE_ANFRAGEN,
                    "Von Ihrer Adresse kamen zu viele falsche Links; in %d s geht es weiter.".formatted(sekunden));
        }
        boolean erfunden = false;
        try {
            return Schreibgang.nurGelesen(arbeit);
        } catch (Verantwortungsfehler e) {
            erfunden = e.code() == Verantwortungsfehler.Grund.LINK_UNBEKANNT;
            throw e;
        } finally {
            if (!erfunden) {
                wrong.gibZurueck(anfrage.getRemoteAddr());
            }
        }
    }
}
