package de.zielnetz.entscheiden.bewertung;

import de.zielnetz.benutzer.Benutzer;
import de.zielnetz.entscheiden.bewertung.Bewertungsfehler.Bewertungshindernis;
import de.zielnetz.entscheiden.wahl.Skala;
import de.zielnetz.stand.Nebenbuch;
import java.util.List;
import org.springframework.stereotype.Service;

/** Keeps the scale, as the city describes it. */
@Service
public class Skalenablage {

    private static final int LAENGSTE_STUFE = 200;

    private final Skalenfassungen fassungen;
    private final Bewertungen bewertungen;
    private final Nebenbuch nebenbuch;

    Skalenablage(Skalenfassungen fassungen, Bewertungen bewertungen, Nebenbuch nebenbuch) {
        this.fassungen = fassungen;
        this.bewertungen = bewertungen;
        this.nebenbuch = nebenbuch;
    }

    /** For whoever has a transaction already. */
    Skala jetzige() {
        return fassungen
                .findById(Skalenfassung.KENNUNG)
                .map(Skalenfassung::skala)
                .orElse(Skala.UEBLICH);
    }

    /**
     * Says anew what the steps mean. Other words are always possible, another number of steps while nobody has rated.
     *
     * @throws Bewertungsfehler where it cannot be so, or this user does not administer
     */
    public Skala beschreibe(Benutzer wer, List<String> stufen) {
        Bewertungsablage.verlangeVerwaltung(wer, "die Skala beschreibt");
        List<String> worte = stufen.stream().map(String::strip).toList();
        if (worte.size() < Skala.WENIGSTE_STUFEN || worte.size() > Skala.MEISTE_STUFEN) {
            throw Bewertungsablage.ungueltig("stufen sind %d; möglich sind %d bis %d."
                    .formatted(worte.size(), Skala.WENIGSTE_STUFEN, Skala.MEISTE_STUFEN));
        }
        for (int i = 0; i < worte.size(); i++) {
            if (worte.get(i).isEmpty()) {
                throw Bewertungsablage.ungueltig(
                        "stufen[%d] ist leer; erwartet wird, was die Stufe %d bedeutet.".formatted(i, i + 1));
            }
            Bewertungsablage.verlangeLaenge("stufen[%d]".formatted(i), worte.get(i), LAENGSTE_STUFE);
        }
        return nebenbuch.schreibe(() -> {
            if (worte.size() != jetzige().groesster() && bewertungen.count() > 0) {
                throw new Bewertungsfehler(
                        Bewertungshindernis.SKALA_BENUTZT,
                        "Es gibt schon Bewertungen auf %d Stufen; ihre Worte lassen sich ändern, ihre Zahl nicht mehr (hier wären es %d)."
                                .formatted(jetzige().groesster(), worte.size()));
            }
            Skalenfassung bisher = fassungen.findById(Skalenfassung.KENNUNG).orElse(null);
            return fassungen
                    .save(new Skalenfassung(Skalenfassung.KENNUNG, worte, bisher == null ? null : bisher.version()))
                    .skala();
        });
    }
}
