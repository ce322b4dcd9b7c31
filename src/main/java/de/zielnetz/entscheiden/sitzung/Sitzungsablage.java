package de.zielnetz.entscheiden.sitzung;

import de.zielnetz.benutzer.Benutzer;
import de.zielnetz.benutzer.Rolle;
import de.zielnetz.entscheiden.Entscheidungsfehler;
import de.zielnetz.entscheiden.Entscheidungsfehler.Absage;
import de.zielnetz.entscheiden.Fassungen;
import de.zielnetz.entscheiden.idee.IdeeGeht;
import de.zielnetz.sprache.Zahl;
import de.zielnetz.stand.Nebenbuch;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** Keeps sessions. Who has no role sees only those that are public. */
@Service
public class Sitzungsablage {

    private static final int MEISTE = 2_000;

    private final Gremiensitzungen sitzungen;
    private final Tagesordnungspunkte punkte;
    private final Nebenbuch nebenbuch;

    Sitzungsablage(Gremiensitzungen sitzungen, Tagesordnungspunkte punkte, Nebenbuch nebenbuch) {
        this.sitzungen = sitzungen;
        this.punkte = punkte;
        this.nebenbuch = nebenbuch;
    }

    /** All that this user may see, the latest first. */
    public List<Gremiensitzung> alle(Benutzer wer) {
        return nebenbuch.lies(sitzungen::findAllByOrderByDatumDescKennung).stream()
                .filter(sitzung -> sieht(wer, sitzung))
                .toList();
    }

    private static boolean sieht(Benutzer wer, Gremiensitzung sitzung) {
        return sitzung.oeffentlich() || wer.darf(Rolle.REDAKTION);
    }

    /** Empty where there is none that this user may see. */
    public Optional<Gremiensitzung> suche(String kennung, Benutzer wer) {
        return nebenbuch.lies(() -> sitzungen.findById(kennung)).filter(sitzung -> sieht(wer, sitzung));
    }

    /** @throws Entscheidungsfehler where there is none that this user may see */
    public Gremiensitzung finde(String kennung, Benutzer wer) {
        return suche(kennung, wer)
                .orElseThrow(() -> Entscheidungsfehler.unbekannt(
                        Absage.SITZUNG_UNBEKANNT,
                        "Eine Sitzung",
                        kennung,
                        alle(wer).stream().map(Gremiensitzung::kennung).toList()));
    }

    /** Its agenda in order. */
    public List<Tagesordnungspunkt> punkte(String sitzung) {
        return nebenbuch.lies(() -> punkte.findAllBySitzungOrderByNummer(sitzung));
    }

    /** Where this idea stood on an agenda, undecided last. */
    public List<Tagesordnungspunkt> punkteZu(String idee) {
        return nebenbuch.lies(() -> punkte.findAllByIdeeOrderByEntschieden(idee));
    }

    /** @throws Entscheidungsfehler where there are too many */
    public Gremiensitzung lege(Sitzungsangaben angaben, Benutzer wer) {
        String kennung = "sitzung-" + UUID.randomUUID().toString().substring(0, 8);
        return nebenbuch.schreibe(() -> {
            if (sitzungen.count() >= MEISTE) {
                throw new Entscheidungsfehler(
                        Absage.ZU_VIELE,
                        "Es gibt schon %s Sitzungen; mehr hält Zielnetz nicht.".formatted(Zahl.text(MEISTE)));
            }
            return sitzungen
                    .findById(kennung)
                    .orElseGet(() -> sitzungen.save(new Gremiensitzung(
                            kennung,
                            angaben.gremium(),
                            angaben.datum(),
                            angaben.anmerkung(),
                            angaben.oeffentlich(),
                            wer.name(),
                            Instant.now(),
                            null)));
        });
    }

    /**
     * Body and day stay once something is decided: they are what the decision is known by.
     *
     * @throws Entscheidungsfehler where they change all the same, or another version is there now
     */
    public Gremiensitzung aendere(String kennung, int gesehen, Sitzungsangaben angaben, Benutzer wer) {
        finde(kennung, wer);
        return nebenbuch.schreibe(() -> {
            Gremiensitzung sitzung = inTransaktion(kennung, gesehen);
            boolean andere = !sitzung.gremium().equals(angaben.gremium())
                    || !sitzung.datum().equals(angaben.datum());
            if (andere && istEntschieden(kennung)) {
                throw new Entscheidungsfehler(
                        Absage.STEHT_FEST,
                        "Die Sitzung hat schon etwas entschieden; Gremium und Tag bleiben darum, wie sie sind.");
            }
            return sitzungen.save(sitzung.mit(angaben));
        });
    }

    /** @throws Entscheidungsfehler where something is decided */
    public void loesche(String kennung, Benutzer wer) {
        finde(kennung, wer);
        nebenbuch.schreibe(() -> {
            if (istEntschieden(kennung)) {
                throw new Entscheidungsfehler(
                        Absage.STEHT_FEST,
                        "Die Sitzung hat schon etwas entschieden und lässt sich nicht mehr löschen.");
            }
            punkte.findAllBySitzungOrderByNummer(kennung).forEach(punkt -> punkte.deleteById(punkt.kennung()));
            sitzungen.deleteById(kennung);
            return kennung;
        });
    }

    private boolean istEntschieden(String kennung) {
        return punkte.findAllBySitzungOrderByNummer(kennung).stream().anyMatch(punkt -> punkt.ergebnis() != null);
    }

    Gremiensitzung inTransaktion(String kennung, int gesehen) {
        Gremiensitzung sitzung = sitzungen
                .findById(kennung)
                .orElseThrow(() ->
                        Entscheidungsfehler.unbekannt(Absage.SITZUNG_UNBEKANNT, "Eine Sitzung", kennung, List.of()));
        Fassungen.verlange("Die Sitzung", sitzung.version(), gesehen);
        return sitzung;
    }

    Gremiensitzung merke(Gremiensitzung sitzung) {
        return sitzungen.save(sitzung.beruehrt());
    }

    /** What was decided upon an idea stays in the minutes; what was only to be decided goes with it. */
    @EventListener
    void nimmVonDenTagesordnungen(IdeeGeht idee) {
        punkte.findAllByIdeeOrderByEntschieden(idee.kennung()).stream()
                .filter(punkt -> punkt.ergebnis() == null)
                .forEach(punkt -> punkte.deleteById(punkt.kennung()));
    }
}
