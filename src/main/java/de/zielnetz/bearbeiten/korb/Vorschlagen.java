package de.zielnetz.bearbeiten.korb;

import de.zielnetz.bearbeiten.Bearbeiten;
import de.zielnetz.bearbeiten.Bearbeitung;
import de.zielnetz.bearbeiten.Bearbeitungsfehler;
import de.zielnetz.bearbeiten.Bearbeitungsfehler.Hindernis;
import de.zielnetz.benutzer.Benutzer;
import de.zielnetz.stand.Nebenbuch;
import de.zielnetz.stand.Vorgang;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Proposes changes to others, who take them over or refuse them. */
@Service
public class Vorschlagen {

    private static final int MEISTE = 500;

    private final Vorschlaege vorschlaege;
    private final Bearbeiten bearbeiten;
    private final Nebenbuch nebenbuch;

    Vorschlagen(Vorschlaege vorschlaege, Bearbeiten bearbeiten, Nebenbuch nebenbuch) {
        this.vorschlaege = vorschlaege;
        this.bearbeiten = bearbeiten;
        this.nebenbuch = nebenbuch;
    }

    /** All that wait, the oldest first. */
    public List<Vorschlag> alle() {
        return nebenbuch.lies(vorschlaege::findAllByOrderByZeit);
    }

    /** @throws Bearbeitungsfehler where too many wait already */
    public Vorschlag schlageVor(String bearbeitung, @Nullable String anmerkung, Benutzer wer) {
        Vorschlag neuer =
                new Vorschlag(UUID.randomUUID().toString(), wer.name(), Instant.now(), anmerkung, bearbeitung, null);
        return nebenbuch.schreibe(() -> {
            if (vorschlaege.count() >= MEISTE) {
                throw new Bearbeitungsfehler(
                        Hindernis.AUSGELASTET,
                        "Es warten schon %d Vorschläge; erst muss jemand welche übernehmen oder ablehnen."
                                .formatted(MEISTE));
            }
            return vorschlaege.findById(neuer.kennung()).orElseGet(() -> vorschlaege.save(neuer));
        });
    }

    /**
     * Does what its preview showed, in the name of who proposed it.
     *
     * @param lies makes changes of what is kept
     * @throws Bearbeitungsfehler where there is none, this user may not, or it cannot be done any more; nothing was written
     */
    public Optional<Vorgang> uebernimm(
            String kennung, String fingerabdruck, Benutzer wer, Function<String, Bearbeitung> lies) {
        Vorschlag vorschlag = finde(kennung);
        Optional<Vorgang> vorgang = bearbeiten.gibFrei(
                lies.apply(vorschlag.bearbeitung()), fingerabdruck, vorschlag.anmerkung(), vorschlag.urheber(), wer);
        entferne(kennung);
        return vorgang;
    }

    /**
     * Takes it away unwritten.
     *
     * @throws Bearbeitungsfehler where there is none
     */
    public void lehneAb(String kennung) {
        finde(kennung);
        entferne(kennung);
    }

    private Vorschlag finde(String kennung) {
        return nebenbuch
                .lies(() -> vorschlaege.findById(kennung))
                .orElseThrow(() -> new Bearbeitungsfehler(
                        Hindernis.VORSCHLAG_UNBEKANNT,
                        "Diesen Vorschlag gibt es nicht mehr: Jemand hat ihn übernommen oder abgelehnt."));
    }

    private void entferne(String kennung) {
        nebenbuch.schreibe(() -> {
            vorschlaege.deleteById(kennung);
            return kennung;
        });
    }
}
