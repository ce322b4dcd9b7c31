package de.zielnetz.bearbeiten;

import de.zielnetz.bearbeiten.Bearbeitungsfehler.Hindernis;
import de.zielnetz.bearbeiten.schritt.Bearbeitungsbefund;
import de.zielnetz.benutzer.Benutzer;
import de.zielnetz.einlesen.schreiben.Fassung;
import de.zielnetz.einlesen.schreiben.Fortschritt;
import de.zielnetz.einlesen.schreiben.Freigabe;
import de.zielnetz.einlesen.schreiben.Schreibgang;
import de.zielnetz.netz.Aenderung;
import de.zielnetz.netz.Netz;
import de.zielnetz.sprache.Zahl;
import de.zielnetz.stand.Netzstand;
import de.zielnetz.stand.Vorgang;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Changes by hand: previewed, then taken over as one Vorgang, of which nothing is written that the preview did not show. */
@Service
public class Bearbeiten {

    private static final int MEISTE_SCHRITTE = 1_000;

    private final Schreibgang schreibgang;
    private final Freigabe freigabe;

    Bearbeiten(Schreibgang schreibgang, Freigabe freigabe) {
        this.schreibgang = schreibgang;
        this.freigabe = freigabe;
    }

    /**
     * What the steps would do; nothing is written.
     *
     * @param urheber who wants it, and judges where no source says it
     * @throws Bearbeitungsfehler where there are too many of them, or none
     */
    public Bearbeitungsergebnis vorschau(Netz netz, Bearbeitung bearbeitung, String urheber) {
        int schritte = bearbeitung.teile().size();
        if (schritte == 0 || schritte > MEISTE_SCHRITTE) {
            throw new Bearbeitungsfehler(
                    Hindernis.UNGUELTIGER_WERT,
                    "Es sind %s Schritte; möglich sind 1 bis %s auf einmal."
                            .formatted(Zahl.text(schritte), Zahl.text(MEISTE_SCHRITTE)));
        }
        return Bearbeitungsergebnis.von(netz, bearbeitung, urheber);
    }

    /**
     * Does what a preview showed.
     *
     * @param fingerabdruck of that preview
     * @throws Bearbeitungsfehler where a step cannot be done, would now do something else than was shown, or needs
     *     somebody else's consent; nothing was written
     */
    public Optional<Vorgang> uebernimm(
            Bearbeitung bearbeitung, String fingerabdruck, @Nullable String anmerkung, Benutzer wer) {
        if (!freigabe.darf(wer, wer.name())) {
            throw new Bearbeitungsfehler(
                    Hindernis.FREIGABE_NOETIG,
                    "Hier gilt das Vier-Augen-Prinzip: Was Sie ändern wollen, übernimmt jemand anderes. Schlagen Sie es vor.");
        }
        return gibFrei(bearbeitung, fingerabdruck, anmerkung, wer.name(), wer);
    }

    /**
     * Does it in the name of who proposed it.
     *
     * @param urheber who proposed it
     * @param wer who takes it over
     */
    public Optional<Vorgang> gibFrei(
            Bearbeitung bearbeitung, String fingerabdruck, @Nullable String anmerkung, String urheber, Benutzer wer) {
        if (!freigabe.darf(wer, urheber)) {
            throw new Bearbeitungsfehler(
                    Hindernis.FREIGABE_NOETIG,
                    "Hier gilt das Vier-Augen-Prinzip: Was Sie selbst vorgeschlagen haben, übernimmt jemand anderes.");
        }
        String zweiter = wer.name().equals(urheber) ? null : wer.name();
        return schreibgang.wiederhole(
                new Fortschritt(), () -> versuche(bearbeitung, fingerabdruck, anmerkung, urheber, zweiter));
    }

    /** One attempt: the Vorgang or that there is nothing to do; empty where another writer was faster. */
    private Optional<Optional<Vorgang>> versuche(
            Bearbeitung bearbeitung,
            String fingerabdruck,
            @Nullable String anmerkung,
            String urheber,
            @Nullable String zweiter) {
        Netzstand heute = schreibgang.aktuell();
        Bearbeitungsergebnis ergebnis = vorschau(heute.netz(), bearbeitung, urheber);
        pruefe(ergebnis, fingerabdruck);
        if (ergebnis.aenderungen().isEmpty()) {
            return Optional.of(Optional.empty());
        }
        long nummer = heute.vorgaenge() + 1;
        List<Aenderung> aenderungen = ergebnis.endgueltig(Vorgang.kennung(nummer));
        Vorgang vorgang = new Vorgang(
                nummer,
                Vorgang.Art.BEARBEITUNG,
                Instant.now(),
                urheber,
                null,
                anmerkung,
                null,
                null,
                null,
                zweiter,
                aenderungen.size());
        return schreibgang.schreibe(vorgang, aenderungen, new Fortschritt())
                ? Optional.of(Optional.of(vorgang))
                : Optional.empty();
    }

    /** @throws Bearbeitungsfehler where a step cannot be done */
    public static void verlangeMoeglich(Bearbeitungsergebnis ergebnis) {
        if (ergebnis.hatFehler()) {
            throw new Bearbeitungsfehler(
                    Hindernis.SCHRITT_UNMOEGLICH,
                    "So lässt es sich nicht übernehmen; es wurde nichts geändert.",
                    ergebnis.befunde().stream()
                            .filter(Bearbeitungsbefund::istFehler)
                            .map(b -> "Schritt %d: %s".formatted(b.schritt() + 1, b.satz()))
                            .toList());
        }
    }

    private static void pruefe(Bearbeitungsergebnis ergebnis, String fingerabdruck) {
        verlangeMoeglich(ergebnis);
        if (!ergebnis.fingerabdruck().equals(fingerabdruck)) {
            throw new Bearbeitungsfehler(
                    Hindernis.NETZ_GEAENDERT,
                    "Das Netz hat sich seit der Vorschau in dem geändert, was Sie ändern wollen. Es wurde nichts geschrieben; sehen Sie sich die neue Vorschau an.",
                    List.of());
        }
        String einwand = Fassung.HIER.einwand(ergebnis.netz(), ergebnis.aenderungen());
        if (einwand != null) {
            throw new Bearbeitungsfehler(Hindernis.ZU_VIEL_AUF_EINMAL, einwand, List.of());
        }
    }
}
