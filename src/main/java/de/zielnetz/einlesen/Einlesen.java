package de.zielnetz.einlesen;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.zielnetz.benutzer.Benutzer;
import de.zielnetz.benutzer.Rolle;
import de.zielnetz.einlesen.abgleich.Vorschau;
import de.zielnetz.einlesen.schreiben.Fortschritt;
import de.zielnetz.einlesen.schreiben.Fortschritt.Phase;
import de.zielnetz.einlesen.schreiben.Importfehler;
import de.zielnetz.einlesen.schreiben.Importfehler.Verweigerung;
import de.zielnetz.einlesen.schreiben.Schreibgang;
import de.zielnetz.netz.Aenderung;
import de.zielnetz.stand.Nebenbuch;
import de.zielnetz.stand.Netzstand;
import de.zielnetz.stand.Vergangenheit;
import de.zielnetz.stand.Vorgang;
import de.zielnetz.steckbrief.Einleseplan;
import de.zielnetz.steckbrief.Lesartenwahl;
import de.zielnetz.steckbrief.spalte.Planordner;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.stereotype.Service;

/**
 * Takes files in: preview, then import. Each import is one transaction; what two do at once is done one after the
 * other, and nothing is written that its preview did not show.
 */
@Service
public class Einlesen {

    private static final int AUFGEHOBEN = 4;
    private static final Duration GUELTIG = Duration.ofHours(24);

    /**
     * What came of an import.
     *
     * @param vorgang null where there was nothing to change
     */
    public record Ergebnis(@Nullable Vorgang vorgang, Vorschau vorschau) {}

    private record Offene(Abgabe abgabe, Auswertung auswertung) {}

    private final Auswerter auswerter;
    private final Abgaben abgaben;
    private final Nebenbuch nebenbuch;
    private final Schreibgang schreibgang;
    private final Vergangenheit vergangenheit;
    private final Cache<String, Offene> offene = Caffeine.newBuilder()
            .maximumSize(AUFGEHOBEN)
            .softValues()
            .expireAfterAccess(Duration.ofMinutes(30))
            .build();

    Einlesen(
            Auswerter auswerter,
            Abgaben abgaben,
            Nebenbuch nebenbuch,
            Schreibgang schreibgang,
            Vergangenheit vergangenheit) {
        this.auswerter = auswerter;
        this.abgaben = abgaben;
        this.nebenbuch = nebenbuch;
        this.schreibgang = schreibgang;
        this.vergangenheit = vergangenheit;
    }

    /**
     * How a file is to be read.
     *
     * @param plan the plan by which to read it; null: the one that explains most of it, by its headings alone
     * @param lesart the way of reading that somebody chose, where no plan is named
     * @param namen decisions about names, as {@link Einleseplan#namen}
     */
    public record Wunsch(
            @Nullable Einleseplan plan, @Nullable String lesart, Map<String, String> namen) {

        /** Nobody said anything. */
        public static final Wunsch KEINER = new Wunsch(null, null, Map.of());

        /** The same for a file that was read before: what was decided about names then holds on where no plan is named. */
        Wunsch nach(Lesartenwahl bisher) {
            if (plan != null || (lesart == null && namen.isEmpty())) {
                return this;
            }
            if (lesart == null && bisher.gewaehlt()) {
                return new Wunsch(bisher.plan(), null, namen);
            }
            return bisher.lesarten().isEmpty()
                    ? this
                    : new Wunsch(null, lesart, bisher.plan().mitNamen(namen).namen());
        }
    }

    /**
     * Reads a file and says what importing it would change.
     *
     * @throws Importfehler where the file cannot be read
     */
    public Vorschau vorschau(String datei, byte[] inhalt, Wunsch wunsch, Benutzer wer, Fortschritt fortschritt) {
        return Schreibgang.nurGelesen(() -> {
            Netzstand heute = schreibgang.aktuell();
            Auswertung auswertung = wunsch.plan() == null
                    ? auswerter.werteAus(datei, inhalt, wunsch.lesart(), wunsch.namen(), heute, fortschritt)
                    : auswerter.werteAus(datei, inhalt, wunsch.plan().mitNamen(wunsch.namen()), heute, fortschritt);
            return oeffne(datei, inhalt, wer, heute, auswertung, fortschritt);
        });
    }

    /**
     * Reads what was handed in once more, by another plan; its preview takes the place of the earlier one, whose token
     * ends.
     *
     * @throws Importfehler where this user handed nothing in under the token
     */
    public Vorschau vorschau(String token, Wunsch wunsch, Benutzer wer, Fortschritt fortschritt) {
        Offene offen = eigene(token, wer);
        Abgabe abgabe = offen.abgabe();
        Wunsch nach = wunsch.nach(offen.auswertung().wahl());
        Vorschau neue = vorschau(abgabe.datei(), abgabe.inhalt(), nach, wer, fortschritt);
        entferne(token);
        return neue;
    }

    /**
     * What this user handed in under the token, as it was shown.
     *
     * @throws Importfehler where there is none, or it is somebody else's, which is told nobody
     */
    public Abgegebenes abgegeben(String token, Benutzer wer) {
        Offene offen = eigene(token, wer);
        Auswertung auswertung = offen.auswertung();
        return new Abgegebenes(
                auswertung.vorschau(token, offen.abgabe().gueltigBis()),
                auswertung.mappe(),
                auswertung.lesung().buecher(),
                auswertung.plan());
    }

    private Offene eigene(String token, Benutzer wer) {
        Offene offen = Schreibgang.nurGelesen(() -> offene(token, new Fortschritt()));
        if (!wer.darf(Rolle.REDAKTION) || !offen.abgabe().urheber().equals(wer.name())) {
            throw unbekannt();
        }
        offene.put(token, offen);
        return offen;
    }

    private static Importfehler unbekannt() {
        return new Importfehler(
                Verweigerung.TOKEN_UNBEKANNT,
                "Diese Vorschau gibt es nicht mehr: Sie ist älter als 24 Stunden oder schon eingelesen. Geben Sie die Datei noch einmal ab.");
    }

    private Vorschau oeffne(
            String datei,
            byte[] inhalt,
            Benutzer wer,
            Netzstand heute,
            Auswertung auswertung,
            Fortschritt fortschritt) {
        Abgabe abgabe = new Abgabe(
                UUID.randomUUID().toString(),
                datei,
                inhalt,
                Planordner.schreibe(auswertung.plan()),
                wer.name(),
                heute.vorgaenge(),
                auswertung.ergebnis().fingerabdruck(),
                Instant.now().plus(GUELTIG),
                auswertung.wahl().gewaehlt(),
                null);
        merke(abgabe);
        offene.put(abgabe.kennung(), new Offene(abgabe, auswertung));
        fortschritt.beginne(Phase.FERTIG, 0);
        return auswertung.vorschau(abgabe.kennung(), abgabe.gueltigBis());
    }

    /**
     * Imports what was previewed under this token.
     *
     * @throws Importfehler where nothing was written, with the reason
     */
    public Ergebnis uebernimm(
            String token, Bedingungen bedingungen, @Nullable String anmerkung, Benutzer wer, Fortschritt fortschritt) {
        Offene offen = Schreibgang.nurGelesen(() -> offene(token, fortschritt));
        Ergebnis ergebnis = schreibgang.wiederhole(fortschritt, () -> {
            Optional<Ergebnis> geschrieben = versuche(offen, bedingungen, anmerkung, wer, fortschritt);
            geschrieben.ifPresent(e -> vergiss(token));
            return geschrieben;
        });
        fortschritt.beginne(Phase.FERTIG, 0);
        return ergebnis;
    }

    private void vergiss(String token) {
        try {
            entferne(token);
        } catch (Neo4jException e) {
            // It is imported all the same, and the preview goes when its time is over.
        }
    }

    private void entferne(String token) {
        offene.invalidate(token);
        nebenbuch.schreibe(() -> {
            abgaben.deleteById(token);
            return token;
        });
    }

    /** Keeps it beside the net; what is out of date goes. */
    private void merke(Abgabe abgabe) {
        nebenbuch.schreibe(() -> {
            abgaben.deleteByGueltigBisLessThan(Instant.now());
            return abgaben.save(abgabe);
        });
    }

    /** One attempt; empty where another writer was faster. */
    private Optional<Ergebnis> versuche(
            Offene offen, Bedingungen bedingungen, @Nullable String anmerkung, Benutzer wer, Fortschritt fortschritt) {
        Abgabe abgabe = offen.abgabe();
        String frage = offen.auswertung().wahl().frage();
        if (frage != null) {
            throw new Importfehler(
                    Verweigerung.LESART_WAEHLEN,
                    frage,
                    "",
                    offen.auswertung().wahl().lesarten().stream()
                            .map(Lesartensatz::von)
                            .toList(),
                    null);
        }
        Netzstand heute = schreibgang.aktuell();
        Auswertung auswertung = offen.auswertung().giltFuer(heute)
                ? offen.auswertung()
                : auswerter.werteAus(offen.auswertung(), heute, fortschritt);
        if (auswertung.ergebnis().fingerabdruck() != abgabe.fingerabdruck()) {
            Vorschau neue = oeffne(abgabe.datei(), abgabe.inhalt(), wer, heute, auswertung, fortschritt);
            throw new Importfehler(
                    Verweigerung.NETZ_GEAENDERT,
                    "Das Netz hat sich seit der Vorschau in dem geändert, was diese Datei betrifft. Es wurde nichts eingelesen; sehen Sie sich die neue Vorschau an.",
                    "",
                    auswertung.ergebnis().andersAls(offen.auswertung().ergebnis()),
                    neue);
        }
        Vorschau vorschau = auswertung.vorschau(abgabe.kennung(), abgabe.gueltigBis());
        pruefe(vorschau.zaehlung(), bedingungen);
        List<Aenderung> aenderungen = auswertung.endgueltig(Vorgang.kennung(heute.vorgaenge() + 1));
        if (aenderungen.isEmpty()) {
            return Optional.of(new Ergebnis(null, vorschau));
        }
        Vorgang vorgang = new Vorgang(
                heute.vorgaenge() + 1,
                Vorgang.Art.EINLESEN,
                Instant.now(),
                wer.name(),
                abgabe.datei(),
                anmerkung,
                vorschau.hash(),
                vorschau.plan(),
                null,
                aenderungen.size());
        return schreibgang.schreibe(vorgang, aenderungen, fortschritt)
                ? Optional.of(new Ergebnis(vorgang, vorschau))
                : Optional.empty();
    }

    private static void pruefe(Vorschau.Mengen zaehlung, Bedingungen bedingungen) {
        if (bedingungen.nurGanz() && zaehlung.fehler() > 0) {
            throw new Importfehler(
                    Verweigerung.BEFUNDE,
                    "Die Datei hat %d Fehler und sollte nur als Ganzes eingelesen werden. Es wurde nichts eingelesen."
                            .formatted(zaehlung.fehler()));
        }
        if (!bedingungen.einschaetzungenBelegen() && zaehlung.einschaetzungenBelegt() > 0) {
            throw new Importfehler(
                    Verweigerung.EINSCHAETZUNGEN, Einschaetzungsbefund.verweigerung(zaehlung.einschaetzungenBelegt()));
        }
    }

    private Offene offene(String token, Fortschritt fortschritt) {
        Offene vorhanden = offene.getIfPresent(token);
        if (vorhanden != null) {
            return vorhanden;
        }
        Abgabe abgabe = nebenbuch
                .lies(() -> abgaben.findByKennungAndGueltigBisGreaterThanEqual(token, Instant.now()))
                .orElseThrow(Einlesen::unbekannt);
        Netzstand heute = schreibgang.aktuell();
        Netzstand damals = new Netzstand(
                vergangenheit.nach(heute, abgabe.vorgaenge()),
                "",
                abgabe.vorgaenge(),
                true,
                List.of(),
                heute.geladenUm(),
                List.of());
        Einleseplan plan = Planordner.lies(abgabe.plan());
        Auswertung auswertung = Boolean.TRUE.equals(abgabe.gewaehlt())
                ? auswerter.werteAus(abgabe.datei(), abgabe.inhalt(), plan, damals, fortschritt)
                : auswerter.werteAus(abgabe.datei(), abgabe.inhalt(), null, plan.namen(), damals, fortschritt);
        return new Offene(abgabe, auswertung);
    }
}
