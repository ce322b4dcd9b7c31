package de.zielnetz.massnahmenplan;

import de.zielnetz.benutzer.Benutzer;
import de.zielnetz.massnahmenplan.Planfehler.Planhindernis;
import de.zielnetz.sprache.Naehe;
import de.zielnetz.stand.Nebenbuch;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the measures of plans beside the net. Each call asks the database once. */
@Service
public class Planablage {

    private static final int MEISTE = 2_000;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<Kriterienpruefung>> PRUEFUNGEN = new TypeReference<>() {};

    private final Planmassnahmen massnahmen;
    private final Nebenbuch nebenbuch;

    Planablage(Planmassnahmen massnahmen, Nebenbuch nebenbuch) {
        this.massnahmen = massnahmen;
        this.nebenbuch = nebenbuch;
    }

    /** The measures of this strategy's plan, by kennung. */
    public List<Planzeile> von(String strategie) {
        return nebenbuch.lies(() -> massnahmen.findAllByStrategieOrderByKennung(strategie)).stream()
                .map(Planablage::zeile)
                .toList();
    }

    /** @throws Planfehler where there is none of this kennung */
    public Planzeile eine(String kennung) {
        return zeile(nebenbuch.lies(() -> finde(kennung)));
    }

    private Planmassnahme finde(String kennung) {
        return massnahmen
                .findById(kennung)
                .orElseThrow(() -> new Planfehler(
                        Planhindernis.MASSNAHME_UNBEKANNT,
                        "Eine Maßnahme „%s“ gibt es in keinem Plan (mehr).".formatted(Naehe.kurz(kennung))));
    }

    /**
     * Keeps measures in place of what was there, all or none; one that says the same already stays as it is.
     *
     * @param fassung the one that was seen of a single measure, null where none was there
     * @param ersetzen whether measures that are there may be replaced without having been seen
     * @return how many were written
     * @throws Planfehler where somebody else was faster, one stands in another plan, or there are too many
     */
    public int schreibe(
            String strategie, List<Planangabe> neue, @Nullable Integer fassung, boolean ersetzen, Benutzer wer) {
        return nebenbuch.schreibe(() -> {
            int geschrieben = 0;
            for (Planangabe neu : neue) {
                Planmassnahme bisher = massnahmen.findById(neu.kennung()).orElse(null);
                if (!ersetzen) {
                    verlangeFassung(bisher, fassung);
                }
                if (bisher != null && !bisher.strategie().equals(strategie)) {
                    throw new Planfehler(
                            Planhindernis.UNGUELTIGER_WERT,
                            "Die Kennung „%s“ trägt schon eine Maßnahme im Plan von „%s“; nehmen Sie eine andere."
                                    .formatted(neu.kennung(), bisher.strategie()));
                }
                if (bisher == null || !zeile(bisher).angabe().equals(neu)) {
                    massnahmen.save(massnahme(strategie, neu, bisher, wer));
                    geschrieben++;
                }
            }
            if (massnahmen.countByStrategie(strategie) > MEISTE) {
                throw new Planfehler(
                        Planhindernis.ZU_VIELE_MASSNAHMEN,
                        "Ein Plan hat höchstens %d Maßnahmen. Geschrieben wurde nichts.".formatted(MEISTE));
            }
            return geschrieben;
        });
    }

    private static void verlangeFassung(@Nullable Planmassnahme bisher, @Nullable Integer fassung) {
        Integer jetzt = bisher == null ? null : fassung(bisher);
        if (!Objects.equals(jetzt, fassung)) {
            throw new Planfehler(
                    Planhindernis.MASSNAHME_GEAENDERT,
                    fassung == null
                            ? "Eine Maßnahme mit dieser Kennung gibt es schon; wer sie ändern will, nennt die Fassung, die er sah (%d)."
                                    .formatted(jetzt)
                            : "Die Maßnahme wurde inzwischen geändert oder gelöscht; sehen Sie sie sich noch einmal an. Hier wurde nichts geschrieben.");
        }
    }

    /** @throws Planfehler where it is not there, or another version of it */
    public void entferne(String kennung, int fassung) {
        nebenbuch.schreibe(() -> {
            verlangeFassung(finde(kennung), fassung);
            massnahmen.deleteById(kennung);
            return kennung;
        });
    }

    /** Notes which Vorgang made it part of the net. */
    void merkeBeschluss(String kennung, String vorgang, Benutzer wer) {
        nebenbuch.schreibe(() -> {
            Planmassnahme m = finde(kennung);
            Planangabe angabe = zeile(m).angabe();
            Planstatus status =
                    angabe.status().compareTo(Planstatus.BESCHLOSSEN) < 0 ? Planstatus.BESCHLOSSEN : angabe.status();
            return massnahmen.save(massnahme(m.strategie(), mit(angabe, status), mit(m, vorgang), wer));
        });
    }

    private static Planangabe mit(Planangabe a, Planstatus status) {
        return new Planangabe(
                a.kennung(),
                a.titel(),
                a.beschreibung(),
                a.gegenstaende(),
                a.pilot(),
                a.federfuehrung(),
                a.partner(),
                a.foerderung(),
                a.pruefungen(),
                a.termin(),
                a.kosten(),
                status,
                a.anmerkung());
    }

    private static Planmassnahme mit(Planmassnahme m, String vorgang) {
        return new Planmassnahme(
                m.kennung(),
                m.strategie(),
                m.titel(),
                m.beschreibung(),
                m.gegenstaende(),
                m.pilot(),
                m.federfuehrung(),
                m.partner(),
                m.foerderung(),
                m.kriterien(),
                m.termin(),
                m.kosten(),
                m.status(),
                m.anmerkung(),
                vorgang,
                m.urheber(),
                m.zeit(),
                m.version());
    }

    private static Planmassnahme massnahme(
            String strategie, Planangabe a, @Nullable Planmassnahme bisher, Benutzer wer) {
        return new Planmassnahme(
                a.kennung(),
                strategie,
                a.titel(),
                a.beschreibung(),
                a.gegenstaende(),
                a.pilot(),
                a.federfuehrung(),
                a.partner(),
                a.foerderung(),
                JSON.writeValueAsString(a.pruefungen()),
                a.termin(),
                a.kosten(),
                a.status(),
                a.anmerkung(),
                bisher == null ? null : bisher.vorgang(),
                wer.name(),
                null,
                bisher == null ? null : bisher.version());
    }

    private static int fassung(Planmassnahme m) {
        return m.version() == null ? 1 : m.version().intValue() + 1;
    }

    private static Planzeile zeile(Planmassnahme m) {
        Planangabe angabe = new Planangabe(
                m.kennung(),
                m.titel(),
                m.beschreibung(),
                oderLeer(m.gegenstaende()),
                m.pilot(),
                m.federfuehrung(),
                oderLeer(m.partner()),
                m.foerderung(),
                m.kriterien() == null ? List.of() : JSON.readValue(m.kriterien(), PRUEFUNGEN),
                m.termin(),
                m.kosten(),
                m.status(),
                m.anmerkung());
        return new Planzeile(m.strategie(), angabe, m.vorgang(), m.urheber(), fassung(m));
    }

    private static List<String> oderLeer(@Nullable List<String> liste) {
        return liste == null ? List.of() : liste;
    }
}
