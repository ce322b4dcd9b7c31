package de.zielnetz.entscheiden.idee;

import de.zielnetz.benutzer.Benutzer;
import de.zielnetz.benutzer.Rolle;
import de.zielnetz.entscheiden.Entscheidungsfehler;
import de.zielnetz.entscheiden.Entscheidungsfehler.Absage;
import de.zielnetz.entscheiden.Fassungen;
import de.zielnetz.sprache.Zahl;
import de.zielnetz.stand.Nebenbuch;
import de.zielnetz.stand.Stand;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Keeps ideas. Who has no role sees only those that are public. */
@Service
public class Ideenablage {

    /** So many are kept. */
    public static final int MEISTE = 2_000;

    private static final String GEAENDERT = "Die Angaben haben sich geändert.";

    private final Ideen ideen;
    private final Ideenwechsel wechsel;
    private final Nebenbuch nebenbuch;
    private final Stand stand;
    private final ApplicationEventPublisher ereignisse;

    Ideenablage(
            Ideen ideen, Ideenwechsel wechsel, Nebenbuch nebenbuch, Stand stand, ApplicationEventPublisher ereignisse) {
        this.ideen = ideen;
        this.wechsel = wechsel;
        this.nebenbuch = nebenbuch;
        this.stand = stand;
        this.ereignisse = ereignisse;
    }

    /** All that this user may see, the one changed last first. */
    public List<Idee> alle(Benutzer wer) {
        return nebenbuch.lies(ideen::findAllByOrderByGeaendertDescKennung).stream()
                .filter(idee -> sieht(wer, idee))
                .toList();
    }

    /** Empty where there is none that this user may see. */
    public Optional<Idee> suche(String kennung, Benutzer wer) {
        return nebenbuch.lies(() -> ideen.findById(kennung)).filter(idee -> sieht(wer, idee));
    }

    /** @throws Entscheidungsfehler where there is none that this user may see */
    public Idee finde(String kennung, Benutzer wer) {
        return suche(kennung, wer)
                .orElseThrow(() -> Entscheidungsfehler.unbekannt(
                        Absage.IDEE_UNBEKANNT,
                        "Eine Idee",
                        kennung,
                        alle(wer).stream().map(Idee::kennung).toList()));
    }

    private static boolean sieht(Benutzer wer, Idee idee) {
        return idee.oeffentlich() || wer.darf(Rolle.REDAKTION);
    }

    /** Its history, the first step first. */
    public List<Ideenschritt> verlauf(String kennung) {
        return nebenbuch.lies(() -> wechsel.verlauf(kennung));
    }

    /** @throws Entscheidungsfehler where there are too many */
    public Idee lege(IdeeAngaben angaben, Benutzer wer) {
        String kennung = neueKennung();
        Instant jetzt = Instant.now();
        return nebenbuch.schreibe(() -> {
            verlangePlatz(1);
            return ideen.findById(kennung).orElseGet(() -> legeInTransaktion(kennung, angaben, wer, jetzt));
        });
    }

    static String neueKennung() {
        return "idee-" + UUID.randomUUID().toString().substring(0, 8);
    }

    void verlangePlatz(int neue) {
        if (ideen.count() + neue > MEISTE) {
            throw new Entscheidungsfehler(
                    Absage.ZU_VIELE,
                    "Mehr als %s Ideen hält Zielnetz nicht; erst muss jemand welche löschen."
                            .formatted(Zahl.text(MEISTE)));
        }
    }

    boolean kennt(String kennung) {
        return ideen.findById(kennung).isPresent();
    }

    Idee legeInTransaktion(String kennung, IdeeAngaben angaben, Benutzer wer, Instant jetzt) {
        wechsel.halteFest(kennung, null, Ideenzustand.IDEE, jetzt, wer, null, null);
        return ideen.save(Idee.neu(kennung, angaben, wer.name(), jetzt));
    }

    /**
     * What was checked and says something else now is an idea again.
     *
     * @param gesehen the version that was seen
     * @throws Entscheidungsfehler where it is laid before a body or decided, or another version is there now: then with
     *     what differs
     */
    public Idee aendere(String kennung, int gesehen, IdeeAngaben angaben, Benutzer wer) {
        return bearbeite(kennung, wer, idee -> aendereInTransaktion(idee, gesehen, angaben, wer));
    }

    Idee aendereInTransaktion(Idee idee, int gesehen, IdeeAngaben angaben, Benutzer wer) {
        verlangeFassung(idee, gesehen, angaben);
        if (!idee.zustand().istOffen()) {
            throw new Entscheidungsfehler(Absage.STEHT_FEST, stehtFest(idee));
        }
        if (idee.angaben().equals(angaben)) {
            return idee;
        }
        Instant jetzt = Instant.now();
        if (idee.zustand() == Ideenzustand.GEPRUEFT) {
            wechsel.halteFest(idee.kennung(), idee.zustand(), Ideenzustand.IDEE, jetzt, wer, GEAENDERT, null);
        }
        return ideen.save(idee.mit(angaben, Ideenzustand.IDEE, wer.name(), jetzt));
    }

    private static void verlangeFassung(Idee idee, int gesehen, IdeeAngaben ihre) {
        if (Fassungen.von(idee.version()) != gesehen && !idee.angaben().equals(ihre)) {
            throw new Entscheidungsfehler(
                            Absage.INZWISCHEN_GEAENDERT,
                            inzwischenGeaendert(idee, gesehen)
                                    + " Es wurde nichts geschrieben; hier steht beides nebeneinander.")
                    .mit("fassung", Fassungen.von(idee.version()))
                    .mit("geaendertVon", idee.geaendertVon())
                    .mit("unterschiede", Ideenunterschied.zwischen(ihre, idee.angaben()));
        }
    }

    /** Why what it says cannot be changed, of one that is not open. */
    public static String stehtFest(Idee idee) {
        return "„%s“ ist %s; ändern lässt sich nur, was noch eine Idee oder geprüft ist. Holen Sie die Idee erst zurück."
                .formatted(idee.titel(), idee.zustand().wort());
    }

    /** Why it cannot be changed by somebody who saw another version. */
    public static String inzwischenGeaendert(Idee idee, int gesehen) {
        return "„%s“ hat inzwischen %s geändert: Sie sahen Fassung %d, jetzt ist es Fassung %d."
                .formatted(idee.titel(), idee.geaendertVon(), gesehen, Fassungen.von(idee.version()));
    }

    /** @throws Entscheidungsfehler where it cannot come there, or another version is there now */
    public Idee wechsle(String kennung, int gesehen, Ideenzustand nach, @Nullable String begruendung, Benutzer wer) {
        return bearbeite(kennung, wer, idee -> {
            Fassungen.verlange("Die Idee", idee.version(), gesehen);
            if (Werdegang.istProjekt(idee, stand.aktuell())) {
                throw new Entscheidungsfehler(
                        Absage.STEHT_FEST,
                        "„%s“ ist als Projekt im Netz; nehmen Sie erst den Vorgang %s zurück."
                                .formatted(idee.titel(), idee.vorgang()));
            }
            return wechsel.tue(idee, nach, begruendung, null, wer);
        });
    }

    public Idee veroeffentliche(String kennung, int gesehen, boolean oeffentlich, Benutzer wer) {
        return bearbeite(kennung, wer, idee -> {
            Fassungen.verlange("Die Idee", idee.version(), gesehen);
            return idee.oeffentlich() == oeffentlich
                    ? idee
                    : ideen.save(idee.mit(oeffentlich, wer.name(), Instant.now()));
        });
    }

    /**
     * @param vorgang null while it is being written
     * @throws Entscheidungsfehler where there is none
     */
    public Idee halteUebernahmeFest(String kennung, String projekt, @Nullable String vorgang, Benutzer wer) {
        return bearbeite(kennung, wer, idee -> ideen.save(idee.als(projekt, vorgang)));
    }

    /** Whether this user may delete it: while it is an idea, who entered it or who administers. */
    public static boolean darfLoeschen(Idee idee, Benutzer wer) {
        return idee.zustand() == Ideenzustand.IDEE
                && (wer.darf(Rolle.VERWALTUNG)
                        || (wer.darf(Rolle.REDAKTION) && idee.urheber().equals(wer.name())));
    }

    /** @throws Entscheidungsfehler where this user may not */
    public void loesche(String kennung, Benutzer wer) {
        bearbeite(kennung, wer, idee -> {
            if (idee.zustand() != Ideenzustand.IDEE) {
                throw new Entscheidungsfehler(
                        Absage.STEHT_FEST,
                        "„%s“ ist %s; löschen lässt sich nur, was noch eine Idee ist."
                                .formatted(idee.titel(), idee.zustand().wort()));
            }
            if (!darfLoeschen(idee, wer)) {
                throw new Entscheidungsfehler(
                        Absage.NICHT_ERLAUBT,
                        "„%s“ hat jemand anderes eingetragen; löschen kann die Idee nur, wer sie eingetragen hat, oder die Verwaltung."
                                .formatted(idee.titel()));
            }
            ereignisse.publishEvent(new IdeeGeht(kennung));
            wechsel.vergiss(kennung);
            ideen.deleteById(kennung);
            return idee;
        });
    }

    private Idee bearbeite(String kennung, Benutzer wer, Function<Idee, Idee> arbeit) {
        finde(kennung, wer);
        return nebenbuch.schreibe(() -> arbeit.apply(inTransaktion(kennung)));
    }

    /**
     * For whoever has a transaction already and may see all.
     *
     * @throws Entscheidungsfehler where there is none
     */
    public Idee inTransaktion(String kennung) {
        return ideen.findById(kennung)
                .orElseThrow(
                        () -> Entscheidungsfehler.unbekannt(Absage.IDEE_UNBEKANNT, "Eine Idee", kennung, List.of()));
    }
}
