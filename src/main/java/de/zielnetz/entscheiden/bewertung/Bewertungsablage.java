package de.zielnetz.entscheiden.bewertung;

import de.zielnetz.benutzer.Benutzer;
import de.zielnetz.benutzer.Rolle;
import de.zielnetz.entscheiden.bewertung.Bewertungsfehler.Bewertungshindernis;
import de.zielnetz.entscheiden.idee.IdeeGeht;
import de.zielnetz.entscheiden.wahl.Skala;
import de.zielnetz.stand.Nebenbuch;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** Keeps ratings. Everybody rates in the own name, and nothing that was said goes but with the idea of which it was said. */
@Service
public class Bewertungsablage {

    private static final int LAENGSTER_GRUND = 2_000;

    private final Bewertungen bewertungen;
    private final Bewertungsstaende staende;
    private final Skalenablage skalen;
    private final Nebenbuch nebenbuch;

    Bewertungsablage(Bewertungen bewertungen, Bewertungsstaende staende, Skalenablage skalen, Nebenbuch nebenbuch) {
        this.bewertungen = bewertungen;
        this.staende = staende;
        this.skalen = skalen;
        this.nebenbuch = nebenbuch;
    }

    /** Everything as it is now, of one moment. Costs all that was ever said. */
    public Bewertungsblatt lies() {
        return nebenbuch.lies(() -> Bewertungsblatt.von(
                skalen.jetzige(), bewertungen.findAllByOrderByKandidatAscReiheAscNummerAsc(), staende.findAll()));
    }

    /**
     * What somebody thinks of one candidate at one criterion.
     *
     * @param kandidat its key
     * @param kriterium its key
     */
    public record Urteil(String kandidat, String kriterium, int wert, String begruendung) {}

    /**
     * Says what somebody thinks; what the same person said before stays beneath it.
     *
     * @throws Bewertungsfehler where the value is no step, the reason is missing or too long, or the rating is closed
     */
    public Bewertung bewerte(Benutzer wer, Urteil urteil) {
        return bewerte(wer, List.of(urteil)).get(0);
    }

    /**
     * Says all of it or nothing.
     *
     * @throws Bewertungsfehler as for one
     */
    public List<Bewertung> bewerte(Benutzer wer, List<Urteil> urteile) {
        Map<String, Urteil> neue = new LinkedHashMap<>();
        urteile.forEach(urteil -> neue.put(UUID.randomUUID().toString(), urteil));
        return nebenbuch.schreibe(() -> {
            Skala skala = skalen.jetzige();
            return neue.entrySet().stream()
                    .map(eine -> bewerte(skala, wer, eine.getKey(), eine.getValue()))
                    .toList();
        });
    }

    private Bewertung bewerte(Skala skala, Benutzer wer, String kennung, Urteil urteil) {
        String grund = grund("begruendung", urteil.begruendung());
        verlangeStufe("wert", skala, urteil.wert());
        Bewertungsstand stand =
                staende.findById(urteil.kandidat()).orElseGet(() -> Bewertungsstand.neuer(urteil.kandidat()));
        verlangeOffen(stand);
        staende.save(stand.mitEiner());
        List<Bewertung> bisher = bewertungen.findAllByKandidatAndKriteriumAndUrheberOrderByNummer(
                urteil.kandidat(), urteil.kriterium(), wer.name());
        String reihe = bisher.isEmpty() ? kennung : bisher.get(0).reihe();
        return bewertungen.save(new Bewertung(
                kennung,
                reihe,
                bisher.size() + 1,
                urteil.kandidat(),
                urteil.kriterium(),
                urteil.wert(),
                grund,
                wer.name(),
                Instant.now(),
                null));
    }

    /**
     * @param feld as whoever rates knows it: an argument of GraphQL, a heading of a list
     * @throws Bewertungsfehler naming the field where it gives no reason, or one that is too long
     */
    public static String grund(String feld, @Nullable String begruendung) {
        String grund = begruendung == null ? "" : begruendung.strip();
        if (grund.isEmpty()) {
            throw ungueltig("%s ist leer; erwartet wird in einem Satz oder mehreren, warum.".formatted(feld));
        }
        verlangeLaenge(feld, grund, LAENGSTER_GRUND);
        return grund;
    }

    /** @throws Bewertungsfehler naming the field where the scale has no such step */
    public static void verlangeStufe(String feld, Skala skala, int wert) {
        if (!skala.enthaelt(wert)) {
            throw ungueltig("%s ist %d; möglich sind %d bis %d, am nächsten liegt %d."
                    .formatted(
                            feld,
                            wert,
                            Skala.KLEINSTER,
                            skala.groesster(),
                            wert < Skala.KLEINSTER ? Skala.KLEINSTER : skala.groesster()));
        }
    }

    /** @throws Bewertungsfehler where nobody may rate this candidate any more */
    public static void verlangeOffen(Bewertungsstand stand) {
        if (stand.geschlossen()) {
            throw new Bewertungsfehler(
                    Bewertungshindernis.BEWERTUNG_GESCHLOSSEN,
                    "Die Bewertung von „%s“ ist geschlossen; die Verwaltung kann sie wieder öffnen."
                            .formatted(stand.kandidat()));
        }
    }

    /** @throws Bewertungsfehler where this user does not administer */
    public void schliesse(Benutzer wer, List<String> kandidaten, boolean geschlossen) {
        aendere(wer, "Bewertungen schließt und öffnet", kandidaten, stand -> stand.geschlossen(geschlossen));
    }

    /** @throws Bewertungsfehler where this user does not administer */
    public void veroeffentliche(Benutzer wer, List<String> kandidaten, boolean oeffentlich) {
        aendere(wer, "Bewertungen veröffentlicht", kandidaten, stand -> stand.oeffentlich(oeffentlich));
    }

    private void aendere(Benutzer wer, String was, List<String> kandidaten, UnaryOperator<Bewertungsstand> aenderung) {
        verlangeVerwaltung(wer, was);
        nebenbuch.schreibe(() -> {
            kandidaten.stream()
                    .distinct()
                    .sorted()
                    .forEach(kandidat -> staende.save(aenderung.apply(
                            staende.findById(kandidat).orElseGet(() -> Bewertungsstand.neuer(kandidat)))));
            return kandidaten;
        });
    }

    @EventListener
    void gehtMit(IdeeGeht idee) {
        String kandidat = "Idee/" + idee.kennung();
        bewertungen.deleteByKandidat(kandidat);
        staende.deleteById(kandidat);
    }

    static void verlangeVerwaltung(Benutzer wer, String was) {
        if (!wer.darf(Rolle.VERWALTUNG)) {
            throw new Bewertungsfehler(
                    Bewertungshindernis.NICHT_ERLAUBT,
                    "Nur wer mindestens die Rolle „%s“ hat, %s.".formatted(Rolle.VERWALTUNG.wort(), was));
        }
    }

    static void verlangeLaenge(String feld, String text, int laengste) {
        if (text.length() > laengste) {
            throw ungueltig("%s ist %d Zeichen lang; möglich sind bis zu %d.".formatted(feld, text.length(), laengste));
        }
    }

    static Bewertungsfehler ungueltig(String satz) {
        return new Bewertungsfehler(Bewertungshindernis.UNGUELTIGER_WERT, satz);
    }
}
