package de.zielnetz.verantworten;

import de.zielnetz.netz.Datum;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Netz;
import de.zielnetz.sprache.Naehe;
import de.zielnetz.stand.Nebenbuch;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Keeps the marks of what was done, beside the net. */
@Service
public class Erledigungsablage {

    private static final int ANMERKUNG = 500;
    private static final int TAG = 10;

    private final Erledigungen erledigungen;
    private final Nebenbuch nebenbuch;

    Erledigungsablage(Erledigungen erledigungen, Nebenbuch nebenbuch) {
        this.erledigungen = erledigungen;
        this.nebenbuch = nebenbuch;
    }

    /** All marks by the kennung of their duty, the newest first. */
    public Map<String, List<Erledigung>> jePflicht() {
        return nebenbuch.lies(erledigungen::findAllByOrderByAmDescZeitDesc).stream()
                .collect(Collectors.groupingBy(Erledigung::pflicht));
    }

    /**
     * Marks that a duty was done, and for which day.
     *
     * @param am a day, not after today
     * @throws Verantwortungsfehler where there is no such duty, or the day is none
     */
    Erledigung vermerke(
            Netz netz, String pflicht, String am, @Nullable String anmerkung, String urheber, String heute) {
        int nummer = netz.finde(Knotenart.PFLICHT, pflicht);
        if (nummer < 0) {
            List<String> alle = IntStream.range(netz.anfang(Knotenart.PFLICHT), netz.ende(Knotenart.PFLICHT))
                    .mapToObj(netz::kennung)
                    .toList();
            throw new Verantwortungsfehler(
                    Verantwortungsfehler.Grund.UNBEKANNTE_KENNUNG,
                    "Eine Pflicht mit der Kennung „%s“ gibt es nicht.%s"
                            .formatted(Naehe.kurz(pflicht), Naehe.satz(Naehe.naechste(alle, pflicht))));
        }
        if (am.length() != TAG || !Datum.istGueltig(am) || am.compareTo(heute) > 0) {
            throw new Verantwortungsfehler(
                    Verantwortungsfehler.Grund.UNGUELTIGER_WERT,
                    "„am“ ist „%s“; erwartet wird ein Tag, der nicht nach heute liegt, etwa %s."
                            .formatted(Naehe.kurz(am), heute));
        }
        String wort = anmerkung == null || anmerkung.isBlank() ? null : anmerkung.strip();
        if (wort != null && wort.length() > ANMERKUNG) {
            throw new Verantwortungsfehler(
                    Verantwortungsfehler.Grund.UNGUELTIGER_WERT,
                    "„anmerkung“ hat %d Zeichen; erlaubt sind %d.".formatted(wort.length(), ANMERKUNG));
        }
        String kennung = UUID.randomUUID().toString();
        return nebenbuch.schreibe(() -> erledigungen.findById(kennung).orElseGet(() -> {
            String fuer = Faelligkeit.von(netz, nummer, erledigungen.findAllByPflicht(pflicht), am)
                    .tag();
            return erledigungen.save(new Erledigung(kennung, pflicht, am, fuer, urheber, wort, Instant.now(), null));
        }));
    }

    /**
     * Takes a mark away.
     *
     * @throws Verantwortungsfehler where there is none of this kennung
     */
    void entferne(String kennung) {
        nebenbuch.schreibe(() -> {
            if (erledigungen.findById(kennung).isEmpty()) {
                throw new Verantwortungsfehler(
                        Verantwortungsfehler.Grund.ERLEDIGUNG_UNBEKANNT,
                        "Diesen Vermerk gibt es nicht mehr: Jemand hat ihn entfernt.");
            }
            erledigungen.deleteById(kennung);
            return kennung;
        });
    }
}
