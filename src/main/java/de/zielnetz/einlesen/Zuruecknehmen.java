package de.zielnetz.einlesen;

import de.zielnetz.benutzer.Benutzer;
import de.zielnetz.benutzer.Rolle;
import de.zielnetz.einlesen.schreiben.Fortschritt;
import de.zielnetz.einlesen.schreiben.Importfehler;
import de.zielnetz.einlesen.schreiben.Importfehler.Verweigerung;
import de.zielnetz.einlesen.schreiben.Ruecknahme;
import de.zielnetz.einlesen.schreiben.Schreibgang;
import de.zielnetz.netz.Aenderung;
import de.zielnetz.stand.Netzstand;
import de.zielnetz.stand.Verlauf;
import de.zielnetz.stand.Vorgang;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Takes back what was taken in. */
@Service
public class Zuruecknehmen {

    private final Schreibgang schreibgang;
    private final Verlauf verlauf;

    Zuruecknehmen(Schreibgang schreibgang, Verlauf verlauf) {
        this.schreibgang = schreibgang;
        this.verlauf = verlauf;
    }

    /**
     * Takes a Vorgang back exactly; that is a Vorgang itself.
     *
     * @throws Importfehler where later changes touched the same things, naming them, or where the user may not
     */
    public Vorgang nimmZurueck(String kennung, @Nullable String anmerkung, Benutzer wer) {
        return schreibgang.wiederhole(new Fortschritt(), () -> versuche(kennung, anmerkung, wer));
    }

    /** One attempt; empty where another writer was faster. */
    private Optional<Vorgang> versuche(String kennung, @Nullable String anmerkung, Benutzer wer) {
        Netzstand heute = schreibgang.aktuell();
        Vorgang vorgang = heute.vorgang(kennung);
        if (vorgang == null) {
            throw new Importfehler(
                    Verweigerung.VORGANG_UNBEKANNT,
                    "Den Vorgang „%s“ gibt es nicht; der letzte ist v%d.".formatted(kennung, heute.vorgaenge()));
        }
        if (!vorgang.urheber().equals(wer.name()) && !wer.darf(Rolle.VERWALTUNG)) {
            throw new Importfehler(
                    Verweigerung.NICHT_ERLAUBT,
                    "Vorgang %s stammt von „%s“; fremde Vorgänge nimmt nur die Verwaltung zurück."
                            .formatted(kennung, vorgang.urheber()));
        }
        List<Aenderung> seine = verlauf.desVorgangs(kennung, 0, Integer.MAX_VALUE).stream()
                .map(Verlauf.Eintrag::aenderung)
                .toList();
        Ruecknahme ruecknahme = new Ruecknahme(heute.netz(), seine);
        if (!ruecknahme.hindernisse().isEmpty() || seine.isEmpty()) {
            throw new Importfehler(
                    Verweigerung.NICHT_RUECKNEHMBAR,
                    seine.isEmpty()
                            ? "Vorgang %s hat nichts geändert, was sich zurücknehmen ließe.".formatted(kennung)
                            : "Vorgang %s lässt sich nicht zurücknehmen: Spätere Änderungen betreffen dieselben Dinge. Es wurde nichts geändert."
                                    .formatted(kennung),
                    "",
                    hindernisse(vorgang, ruecknahme),
                    null);
        }
        Vorgang neu = new Vorgang(
                heute.vorgaenge() + 1,
                Vorgang.Art.RUECKNAHME,
                Instant.now(),
                wer.name(),
                vorgang.datei(),
                anmerkung,
                null,
                null,
                kennung,
                seine.size());
        return schreibgang.schreibe(neu, ruecknahme.aenderungen(), new Fortschritt())
                ? Optional.of(neu)
                : Optional.empty();
    }

    private List<String> hindernisse(Vorgang vorgang, Ruecknahme ruecknahme) {
        List<String> saetze = new ArrayList<>();
        verlauf.nach(vorgang)
                .forEach(spaeter -> saetze.add(
                        "Vorgang %s änderte: %s".formatted(spaeter.vorgang(), String.join(", ", spaeter.sachen()))));
        ruecknahme.hindernisse().stream().limit(50).forEach(saetze::add);
        return saetze;
    }
}
