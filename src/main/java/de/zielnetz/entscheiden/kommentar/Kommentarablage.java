package de.zielnetz.entscheiden.kommentar;

import de.zielnetz.bearbeiten.Nachfolge;
import de.zielnetz.benutzer.Benutzer;
import de.zielnetz.benutzer.Rolle;
import de.zielnetz.entscheiden.Angabe;
import de.zielnetz.entscheiden.Entscheidungsfehler;
import de.zielnetz.entscheiden.Entscheidungsfehler.Absage;
import de.zielnetz.entscheiden.idee.IdeeGeht;
import de.zielnetz.entscheiden.idee.Ideenablage;
import de.zielnetz.graphql.Anfragefehler;
import de.zielnetz.netz.Netz;
import de.zielnetz.sprache.Zahl;
import de.zielnetz.stand.Nebenbuch;
import de.zielnetz.stand.Netzstand;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** Keeps comments. Who has no role sees only those that are public, and of ideas only where the idea is. */
@Service
public class Kommentarablage {

    private static final int LAENGSTER = 5_000;
    private static final int MEISTE_JE_ORT = 500;
    private static final int MEISTE = 20_000;

    private final Kommentare kommentare;
    private final Ideenablage ideen;
    private final Nebenbuch nebenbuch;
    private final Nachfolge nachfolge;

    Kommentarablage(Kommentare kommentare, Ideenablage ideen, Nebenbuch nebenbuch, Nachfolge nachfolge) {
        this.kommentare = kommentare;
        this.ideen = ideen;
        this.nebenbuch = nebenbuch;
        this.nachfolge = nachfolge;
    }

    /**
     * Those on one thing that this user may see, answers among them, the oldest first; also those on what was merged into it.
     *
     * @throws Anfragefehler where there is no such thing
     */
    public List<Kommentar> an(Netzstand heute, String an, Benutzer wer) {
        String ort = ort(heute.netz(), an, wer).gespeichert();
        Kommentarnachfolge jetzt = new Kommentarnachfolge(heute, nachfolge);
        Set<String> orte = nebenbuch.lies(kommentare::orte).stream()
                .filter(einer -> jetzt.ort(einer).equals(ort))
                .collect(Collectors.toSet());
        return orte.isEmpty()
                ? List.of()
                : nebenbuch.lies(() -> kommentare.findAllByAnInOrderByZeit(orte)).stream()
                        .filter(kommentar -> sieht(wer, kommentar))
                        .map(jetzt::heute)
                        .toList();
    }

    /** The same of one kept place, where it was when somebody commented on it. */
    public List<Kommentar> zu(Netzstand heute, String gespeichert, Benutzer wer) {
        Kommentarnachfolge jetzt = new Kommentarnachfolge(heute, nachfolge);
        return nebenbuch.lies(() -> kommentare.findAllByAnInOrderByZeit(List.of(gespeichert))).stream()
                .filter(kommentar -> sieht(wer, kommentar))
                .map(jetzt::heute)
                .toList();
    }

    /** All that this user may see, answers among them, the oldest first. */
    public List<Kommentar> alle(Netzstand heute, Benutzer wer) {
        Kommentarnachfolge jetzt = new Kommentarnachfolge(heute, nachfolge);
        List<Kommentar> alle = nebenbuch.lies(kommentare::findAllByOrderByZeit).stream()
                .map(jetzt::heute)
                .toList();
        if (wer.darf(Rolle.REDAKTION)) {
            return alle;
        }
        Set<String> offene =
                ideen.alle(wer).stream().map(idee -> "Idee/" + idee.kennung()).collect(Collectors.toSet());
        return alle.stream()
                .filter(Kommentar::oeffentlich)
                .filter(k -> Kommentarort.idee(k.an()) == null || offene.contains(k.an()))
                .toList();
    }

    private static boolean sieht(Benutzer wer, Kommentar kommentar) {
        return kommentar.oeffentlich() || wer.darf(Rolle.REDAKTION);
    }

    private Kommentarort ort(Netz netz, String an, Benutzer wer) {
        Kommentarort ort = Kommentarort.lies(netz, an);
        if (ort.idee() != null) {
            ideen.finde(ort.idee(), wer);
        }
        return ort;
    }

    /**
     * @throws Anfragefehler where there is no such thing, the text is empty or too long, or mentions a role that is none
     * @throws Entscheidungsfehler where there are too many
     */
    public Kommentar sage(Netz netz, String an, @Nullable String text, boolean oeffentlich, Benutzer wer) {
        return lege(ort(netz, an, wer).gespeichert(), null, netz, text, oeffentlich, wer);
    }

    /** An answer to an answer stands under the same comment. */
    public Kommentar antworte(Netz netz, String auf, @Nullable String text, boolean oeffentlich, Benutzer wer) {
        Kommentar gefragter = finde(auf);
        String oberster = gefragter.antwortAuf() == null ? gefragter.kennung() : gefragter.antwortAuf();
        return lege(gefragter.an(), oberster, netz, text, oeffentlich, wer);
    }

    private Kommentar lege(
            String an, @Nullable String auf, Netz netz, @Nullable String text, boolean oeffentlich, Benutzer wer) {
        String inhalt = Angabe.von("text", text).hoechstens(LAENGSTER).verlangt("was Sie sagen wollen");
        Kommentar neuer = new Kommentar(
                UUID.randomUUID().toString(),
                an,
                auf,
                inhalt,
                Rollennennung.in(netz, inhalt),
                oeffentlich,
                wer.name(),
                Instant.now(),
                null,
                null,
                null);
        return nebenbuch.schreibe(() -> {
            if (kommentare.countByAn(an) >= MEISTE_JE_ORT || kommentare.count() >= MEISTE) {
                throw new Entscheidungsfehler(
                        Absage.ZU_VIELE,
                        "Hier stehen schon so viele Kommentare, wie Zielnetz hält: %s zu einer Sache, %s in allem."
                                .formatted(Zahl.text(MEISTE_JE_ORT), Zahl.text(MEISTE)));
            }
            return kommentare.findById(neuer.kennung()).orElseGet(() -> kommentare.save(neuer));
        });
    }

    /** Resolves it, or opens it again; an answer is resolved with what it answers. */
    public Kommentar erledige(String kennung, boolean erledigt, Benutzer wer) {
        return bearbeite(kennung, k -> {
            if (k.antwortAuf() != null) {
                throw new Anfragefehler(
                        Anfragefehler.Code.UNGUELTIGER_WERT,
                        "kommentar ist eine Antwort; erledigt wird der Kommentar, auf den sie antwortet.");
            }
            return erledigt ? k.erledigt(wer.name(), Instant.now()) : k.erledigt(null, null);
        });
    }

    public Kommentar veroeffentliche(String kennung, boolean oeffentlich) {
        return bearbeite(kennung, k -> k.mit(oeffentlich));
    }

    private Kommentar bearbeite(String kennung, UnaryOperator<Kommentar> arbeit) {
        return nebenbuch.schreibe(() -> kommentare.save(arbeit.apply(inTransaktion(kennung))));
    }

    /**
     * Deletes it with its answers.
     *
     * @throws Entscheidungsfehler where this user neither wrote it nor administers
     */
    public void loesche(String kennung, Benutzer wer) {
        nebenbuch.schreibe(() -> {
            Kommentar kommentar = inTransaktion(kennung);
            if (!darfLoeschen(kommentar, wer)) {
                throw new Entscheidungsfehler(
                        Absage.NICHT_ERLAUBT,
                        "Diesen Kommentar hat jemand anderes geschrieben; löschen kann ihn nur, wer ihn schrieb, oder die Verwaltung.");
            }
            kommentare.deleteByAntwortAuf(kennung);
            kommentare.deleteById(kennung);
            return kennung;
        });
    }

    public static boolean darfLoeschen(Kommentar kommentar, Benutzer wer) {
        return wer.darf(Rolle.VERWALTUNG)
                || (wer.darf(Rolle.REDAKTION) && kommentar.urheber().equals(wer.name()));
    }

    private Kommentar finde(String kennung) {
        return nebenbuch.lies(() -> inTransaktion(kennung));
    }

    private Kommentar inTransaktion(String kennung) {
        return kommentare
                .findById(kennung)
                .orElseThrow(() -> Entscheidungsfehler.unbekannt(
                        Absage.KOMMENTAR_UNBEKANNT, "Einen Kommentar", kennung, List.of()));
    }

    @EventListener
    void gehtMit(IdeeGeht idee) {
        kommentare.deleteByAn("Idee/" + idee.kennung());
    }
}
