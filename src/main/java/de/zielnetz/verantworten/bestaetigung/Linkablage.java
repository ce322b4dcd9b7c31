package de.zielnetz.verantworten.bestaetigung;

import de.zielnetz.sprache.Naehe;
import de.zielnetz.stand.Nebenbuch;
import de.zielnetz.verantworten.Verantwortungsfehler;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Makes links, withdraws them, and takes what is confirmed by them. */
@Service
class Linkablage {

    private static final Logger LOG = LoggerFactory.getLogger(Linkablage.class);
    private static final int MEISTE_TAGE = 90;
    private static final int MEISTE_OFFENE = 1_000;
    private static final int EMPFAENGER = 120;

    private final Bestaetigungslinks links;
    private final Bestaetigungsablage bestaetigungen;
    private final LinkSigner zeichen;
    private final Nebenbuch nebenbuch;

    Linkablage(Bestaetigungslinks links, Bestaetigungsablage bestaetigungen, LinkSigner zeichen, Nebenbuch nebenbuch) {
        this.links = links;
        this.bestaetigungen = bestaetigungen;
        this.zeichen = zeichen;
        this.nebenbuch = nebenbuch;
    }

    /** The newest first. */
    List<Bestaetigungslink> alle() {
        return nebenbuch.lies(links::findAllByOrderByZeitDesc);
    }

    /**
     * Makes one.
     *
     * @param projekt kennung of a project that there is
     * @throws Verantwortungsfehler where a value is out of range, or too many are open
     */
    Bestaetigungslink lege(String projekt, String empfaenger, int tage, String urheber) {
        String wer = empfaenger.strip();
        if (wer.isEmpty() || wer.length() > EMPFAENGER || wer.lines().count() > 1) {
            throw new Verantwortungsfehler(
                    Verantwortungsfehler.Grund.UNGUELTIGER_WERT,
                    "„empfaenger“ ist „%s“; erwartet wird in einer Zeile, für wen der Link ist, höchstens %d Zeichen."
                            .formatted(Naehe.kurz(empfaenger), EMPFAENGER));
        }
        if (tage < 1 || tage > MEISTE_TAGE) {
            throw new Verantwortungsfehler(
                    Verantwortungsfehler.Grund.UNGUELTIGER_WERT,
                    "„tage“ ist %d; möglich sind 1 bis %d, am nächsten liegt %d."
                            .formatted(tage, MEISTE_TAGE, tage < 1 ? 1 : MEISTE_TAGE));
        }
        Instant jetzt = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        Bestaetigungslink neuer = new Bestaetigungslink(
                UUID.randomUUID().toString(),
                projekt,
                wer,
                urheber,
                jetzt,
                jetzt.plus(Duration.ofDays(tage)),
                Bestaetigungslink.Stand.OFFEN,
                null);
        return nebenbuch.schreibe(() -> {
            if (links.countByStand(Bestaetigungslink.Stand.OFFEN) >= MEISTE_OFFENE) {
                throw new Verantwortungsfehler(
                        Verantwortungsfehler.Grund.UNGUELTIGER_WERT,
                        "Es sind schon %d Links offen; ziehen Sie erst welche zurück.".formatted(MEISTE_OFFENE));
            }
            return links.findById(neuer.kennung()).orElseGet(() -> links.save(neuer));
        });
    }

    /** @throws Verantwortungsfehler where there is none that is still open */
    void zieheZurueck(String kennung) {
        nebenbuch.schreibe(() -> {
            Bestaetigungslink link = links.findById(kennung)
                    .filter(l -> l.stand() != Bestaetigungslink.Stand.BENUTZT)
                    .orElseThrow(() -> new Verantwortungsfehler(
                            Verantwortungsfehler.Grund.LINK_UNBEKANNT,
                            "Diesen Link gibt es nicht, oder er ist schon benutzt."));
            return links.save(link.mit(Bestaetigungslink.Stand.ZURUECKGEZOGEN));
        });
    }

    /**
     * The link of this token, which can still be used. Reads only.
     *
     * @throws Verantwortungsfehler where there is none, or not any more
     */
    Bestaetigungslink oeffne(@Nullable String token) {
        return offener(token);
    }

    /**
     * Confirms by it, once.
     *
     * @throws Verantwortungsfehler where there is none, or not any more
     */
    Bestaetigungslink bestaetige(@Nullable String token) {
        Bestaetigungslink gesehener = offener(token);
        Bestaetigungslink benutzter = nebenbuch.schreibe(() -> {
            Bestaetigungslink link =
                    verlangeOffen(links.findById(gesehener.kennung()).orElse(null));
            bestaetigungen.warte(link);
            return links.save(link.mit(Bestaetigungslink.Stand.BENUTZT));
        });
        LOG.info("Über den Link {} wurde ein Steckbrief bestätigt; das wartet auf die Redaktion.", benutzter.kennung());
        return benutzter;
    }

    private Bestaetigungslink offener(@Nullable String token) {
        String kennung = token == null ? null : LinkSigner.kennung(token);
        Bestaetigungslink link = kennung == null
                ? null
                : nebenbuch.lies(() -> links.findById(kennung)).orElse(null);
        return verlangeOffen(link == null || !zeichen.matches(link, String.valueOf(token)) ? null : link);
    }

    private static Bestaetigungslink verlangeOffen(@Nullable Bestaetigungslink link) {
        if (link == null) {
            throw new Verantwortungsfehler(
                    Verantwortungsfehler.Grund.LINK_UNBEKANNT,
                    "Diesen Link gibt es nicht. Rufen Sie ihn so auf, wie Sie ihn bekommen haben, ganz und ohne Änderung.");
        }
        switch (link.stand(Instant.now())) {
            case OFFEN -> {
                return link;
            }
            case BENUTZT -> throw vorbei("Mit diesem Link ist schon bestätigt worden; das geht nur einmal.");
            case ZURUECKGEZOGEN -> throw vorbei("Dieser Link ist zurückgezogen.");
            default -> throw vorbei("Die Zeit dieses Links ist vorbei; bitten Sie um einen neuen.");
        }
    }

    private static Verantwortungsfehler vorbei(String satz) {
        return new Verantwortungsfehler(Verantwortungsfehler.Grund.LINK_VORBEI, satz);
    }
}
