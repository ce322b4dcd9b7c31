package de.zielnetz.entscheiden.sitzung;

import de.zielnetz.benutzer.Benutzer;
import de.zielnetz.benutzer.Rolle;
import de.zielnetz.entscheiden.Entscheidungsfehler;
import de.zielnetz.entscheiden.Entscheidungsfehler.Absage;
import de.zielnetz.entscheiden.Fassungen;
import de.zielnetz.entscheiden.idee.Idee;
import de.zielnetz.entscheiden.idee.Ideenablage;
import de.zielnetz.entscheiden.idee.Ideenwechsel;
import de.zielnetz.stand.Nebenbuch;
import de.zielnetz.stand.Netzstand;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Enters what a body decided; the idea moves with it. */
@Service
public class Entscheiden {

    private final Sitzungsablage sitzungen;
    private final Tagesordnungspunkte punkte;
    private final Ideenablage ideen;
    private final Ideenwechsel wechsel;
    private final Drucksachenanlage drucksachen;
    private final Nebenbuch nebenbuch;

    Entscheiden(
            Sitzungsablage sitzungen,
            Tagesordnungspunkte punkte,
            Ideenablage ideen,
            Ideenwechsel wechsel,
            Drucksachenanlage drucksachen,
            Nebenbuch nebenbuch) {
        this.sitzungen = sitzungen;
        this.punkte = punkte;
        this.ideen = ideen;
        this.wechsel = wechsel;
        this.drucksachen = drucksachen;
        this.nebenbuch = nebenbuch;
    }

    /**
     * @param gesehen the version of the item that was seen
     * @throws Entscheidungsfehler where it is decided already, the session is yet to come, the idea is not laid before a
     *     body, this user may not, or another version is there now; nothing was written then
     */
    public Tagesordnungspunkt entscheide(String punkt, int gesehen, Entscheidung entscheidung, Benutzer wer) {
        if (!wer.darf(Rolle.VERWALTUNG)) {
            throw new Entscheidungsfehler(
                    Absage.NICHT_ERLAUBT,
                    "Was ein Gremium entschieden hat, trägt nur ein, wer die Rolle „verwaltung“ hat.");
        }
        Tagesordnungspunkt jetziger = nebenbuch.lies(() -> offener(punkt, gesehen));
        Gremiensitzung sitzung = sitzungen.finde(jetziger.sitzung(), wer);
        if (sitzung.datum().compareTo(Netzstand.heute()) > 0) {
            throw new Entscheidungsfehler(
                    Absage.UEBERGANG_UNMOEGLICH,
                    "Die Sitzung ist erst am %s; entschieden ist noch nichts.".formatted(sitzung.datum()));
        }
        Ideenwechsel.verlange(
                ideen.finde(jetziger.idee(), wer), entscheidung.ergebnis().zustand(), entscheidung.begruendung(), wer);
        return entscheidung.neueDrucksache() == null
                ? halteFest(punkt, gesehen, entscheidung, entscheidung.drucksache(), wer)
                : drucksachen.mit(
                        entscheidung.neueDrucksache(),
                        sitzung,
                        entscheidung.ergebnis(),
                        wer,
                        papier -> halteFest(punkt, gesehen, entscheidung, papier, wer));
    }

    private Tagesordnungspunkt halteFest(
            String punkt, int gesehen, Entscheidung entscheidung, @Nullable String papier, Benutzer wer) {
        return nebenbuch.schreibe(() -> {
            Tagesordnungspunkt jetziger = offener(punkt, gesehen);
            Idee idee = wechsel.tue(
                    ideen.inTransaktion(jetziger.idee()),
                    entscheidung.ergebnis().zustand(),
                    entscheidung.begruendung(),
                    punkt,
                    wer);
            return punkte.save(jetziger.entschieden(entscheidung, papier, idee.titel(), wer.name(), Instant.now()));
        });
    }

    private Tagesordnungspunkt offener(String punkt, int gesehen) {
        Tagesordnungspunkt jetziger = punkte.findById(punkt)
                .orElseThrow(() -> Entscheidungsfehler.unbekannt(
                        Absage.PUNKT_UNBEKANNT, "Einen Tagesordnungspunkt", punkt, List.of()));
        if (jetziger.ergebnis() != null) {
            throw new Entscheidungsfehler(
                    Absage.STEHT_FEST,
                    "Über „%s“ ist in dieser Sitzung schon entschieden.".formatted(jetziger.titel()));
        }
        Fassungen.verlange("Der Tagesordnungspunkt", jetziger.version(), gesehen);
        return jetziger;
    }
}
