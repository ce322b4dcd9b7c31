package de.zielnetz.verantworten.bestaetigung;

import de.zielnetz.bearbeiten.Nachfolge;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.sprache.Naehe;
import de.zielnetz.stand.Nebenbuch;
import de.zielnetz.stand.Netzstand;
import de.zielnetz.verantworten.Verantwortungsfehler;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Keeps who confirmed which Steckbrief. */
@Service
class Bestaetigungsablage {

    private static final Logger LOG = LoggerFactory.getLogger(Bestaetigungsablage.class);

    private final Bestaetigungen bestaetigungen;
    private final Nebenbuch nebenbuch;
    private final Nachfolge nachfolge;

    Bestaetigungsablage(Bestaetigungen bestaetigungen, Nebenbuch nebenbuch, Nachfolge nachfolge) {
        this.bestaetigungen = bestaetigungen;
        this.nebenbuch = nebenbuch;
        this.nachfolge = nachfolge;
    }

    /** All by the kennung of their project, or of the one into which it was merged, the oldest first. */
    Map<String, List<Bestaetigung>> jeProjekt(Netzstand heute) {
        Map<String, String> jetzige = new HashMap<>();
        return nebenbuch.lies(bestaetigungen::findAllByOrderByZeit).stream()
                .collect(Collectors.groupingBy(
                        b -> jetzige.computeIfAbsent(b.projekt(), projekt -> jetziges(heute, projekt))));
    }

    /** The kennung of the project itself, or of the one into which it was merged. */
    String jetziges(Netzstand heute, String projekt) {
        Schluessel nachfolger = nachfolge.nachfolger(heute, new Schluessel(Knotenart.PROJEKT, projekt));
        return nachfolger == null ? projekt : nachfolger.eigen();
    }

    /** Those by links that nobody accepted or refused, the oldest first. */
    List<Bestaetigung> wartende() {
        return nebenbuch.lies(bestaetigungen::findAllByOrderByZeit).stream()
                .filter(b -> b.stand() == Bestaetigung.Stand.WARTET)
                .toList();
    }

    /** Of one who has logged in; it counts at once. */
    void bestaetige(String projekt, String urheber) {
        String kennung = UUID.randomUUID().toString();
        nebenbuch.schreibe(() -> bestaetigungen
                .findById(kennung)
                .orElseGet(() -> bestaetigungen.save(new Bestaetigung(
                        kennung, projekt, urheber, false, Bestaetigung.Stand.GILT, null, Instant.now(), null))));
    }

    /** Of a link: part of the transaction in which the link is used up. */
    void warte(Bestaetigungslink link) {
        bestaetigungen.save(new Bestaetigung(
                link.kennung(),
                link.projekt(),
                link.empfaenger(),
                true,
                Bestaetigung.Stand.WARTET,
                null,
                Instant.now(),
                null));
    }

    /**
     * Accepts or refuses one that waits.
     *
     * @throws Verantwortungsfehler where there is none
     */
    void entscheide(String kennung, Bestaetigung.Stand stand, String wer) {
        nebenbuch.schreibe(() -> {
            Bestaetigung wartende = bestaetigungen
                    .findById(kennung)
                    .filter(b -> b.stand() == Bestaetigung.Stand.WARTET
                            || (b.stand() == stand && wer.equals(b.angenommenVon())))
                    .orElseThrow(() -> new Verantwortungsfehler(
                            Verantwortungsfehler.Grund.BESTAETIGUNG_UNBEKANNT,
                            "Diese Bestätigung wartet nicht mehr: Jemand hat sie angenommen oder abgelehnt."));
            return bestaetigungen.save(wartende.entschieden(stand, wer));
        });
        LOG.info(
                "Die Bestätigung über den Link {} ist {}.",
                kennung,
                stand == Bestaetigung.Stand.GILT ? "angenommen" : "abgelehnt");
    }

    /** @throws Verantwortungsfehler naming the nearest where there is no such project */
    static int projekt(Netz netz, String kennung) {
        int nummer = netz.finde(Knotenart.PROJEKT, kennung);
        if (nummer < 0) {
            List<String> alle = IntStream.range(netz.anfang(Knotenart.PROJEKT), netz.ende(Knotenart.PROJEKT))
                    .mapToObj(netz::kennung)
                    .toList();
            throw new Verantwortungsfehler(
                    Verantwortungsfehler.Grund.UNBEKANNTE_KENNUNG,
                    "Ein Projekt mit der Kennung „%s“ gibt es nicht.%s"
                            .formatted(Naehe.kurz(kennung), Naehe.satz(Naehe.naechste(alle, kennung))));
        }
        return nummer;
    }
}
