package de.zielnetz.einlesen;

import de.zielnetz.benutzer.Benutzer;
import de.zielnetz.einlesen.abgleich.Vorschau;
import de.zielnetz.einlesen.schreiben.Fassung;
import de.zielnetz.einlesen.schreiben.Fortschritt;
import de.zielnetz.einlesen.schreiben.Fortschritt.Phase;
import de.zielnetz.einlesen.schreiben.Freigabe;
import de.zielnetz.einlesen.schreiben.Importfehler;
import de.zielnetz.einlesen.schreiben.Importfehler.Verweigerung;
import de.zielnetz.einlesen.schreiben.Schreibgang;
import de.zielnetz.netz.Aenderung;
import de.zielnetz.stand.Netzstand;
import de.zielnetz.stand.Vorgang;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Takes files in: preview, then import. Each import is one transaction; what two do at once is done one after the
 * other, and nothing is written that its preview did not show.
 */
@Service
public class Einlesen {

    /**
     * What came of an import.
     *
     * @param vorgang null where there was nothing to change
     */
    public record Ergebnis(@Nullable Vorgang vorgang, Vorschau vorschau) {}

    private final Auswerter auswerter;
    private final OffeneAbgaben abgaben;
    private final Schreibgang schreibgang;
    private final Freigabe freigabe;

    Einlesen(Auswerter auswerter, OffeneAbgaben abgaben, Schreibgang schreibgang, Freigabe freigabe) {
        this.auswerter = auswerter;
        this.abgaben = abgaben;
        this.schreibgang = schreibgang;
        this.freigabe = freigabe;
    }

    /**
     * Reads a file and says what importing it would change.
     *
     * @throws Importfehler where the file cannot be read
     */
    public Vorschau vorschau(String datei, byte[] inhalt, Wunsch wunsch, Benutzer wer, Fortschritt fortschritt) {
        return Schreibgang.nurGelesen(() -> {
            Netzstand heute = schreibgang.aktuell();
            Auswertung auswertung = auswerter.werteAus(datei, inhalt, wunsch, wer.name(), heute, fortschritt);
            return abgaben.oeffne(datei, inhalt, wer, heute, auswertung, fortschritt);
        });
    }

    /**
     * Reads what was handed in once more, by another plan or with more corrections and decisions; its preview takes the
     * place of the earlier one, whose token ends.
     *
     * @throws Importfehler where this user handed nothing in under the token
     */
    public Vorschau vorschau(String token, Wunsch wunsch, Benutzer wer, Fortschritt fortschritt) {
        OffeneAbgaben.Offene offen = abgaben.eigene(token, wer);
        Abgabe abgabe = offen.abgabe();
        Wunsch nach = wunsch.nach(offen.auswertung());
        Vorschau neue = vorschau(abgabe.datei(), abgabe.inhalt(), nach, wer, fortschritt);
        abgaben.entferne(token);
        return neue;
    }

    /**
     * What this user handed in under the token, as it was shown.
     *
     * @throws Importfehler where there is none, or it is somebody else's, which is told nobody
     */
    public Abgegebenes abgegeben(String token, Benutzer wer) {
        OffeneAbgaben.Offene offen = abgaben.eigene(token, wer);
        Auswertung auswertung = offen.auswertung();
        return new Abgegebenes(
                auswertung.vorschau(token, offen.abgabe().gueltigBis()),
                auswertung.mappe(),
                auswertung.lesung().buecher(),
                auswertung.plan());
    }

    /**
     * Imports what was previewed under this token.
     *
     * @throws Importfehler where nothing was written, with the reason
     */
    public Ergebnis uebernimm(
            String token, Bedingungen bedingungen, @Nullable String anmerkung, Benutzer wer, Fortschritt fortschritt) {
        Ergebnis ergebnis = schreibgang.wiederhole(fortschritt, () -> {
            Auftrag auftrag = bereite(token, bedingungen, anmerkung, wer, fortschritt);
            Optional<Ergebnis> geschrieben = schreibe(auftrag, fortschritt);
            geschrieben.ifPresent(e -> abgaben.vergiss(token));
            return geschrieben;
        });
        fortschritt.beginne(Phase.FERTIG, 0);
        return ergebnis;
    }

    /** What is to be written: that alone stays in memory while the database needs it. */
    private record Auftrag(@Nullable Vorgang vorgang, List<Aenderung> aenderungen, Vorschau vorschau) {}

    /** One attempt; empty where another writer was faster. */
    private Optional<Ergebnis> schreibe(Auftrag auftrag, Fortschritt fortschritt) {
        Vorgang vorgang = auftrag.vorgang();
        return vorgang == null || schreibgang.schreibe(vorgang, auftrag.aenderungen(), fortschritt)
                ? Optional.of(new Ergebnis(vorgang, auftrag.vorschau()))
                : Optional.empty();
    }

    private Auftrag bereite(
            String token, Bedingungen bedingungen, @Nullable String anmerkung, Benutzer wer, Fortschritt fortschritt) {
        OffeneAbgaben.Offene offen = Schreibgang.nurGelesen(() -> abgaben.finde(token, fortschritt));
        Abgabe abgabe = offen.abgabe();
        if (!freigabe.darf(wer, abgabe.urheber())) {
            throw new Importfehler(
                    Verweigerung.FREIGABE_NOETIG,
                    "Hier gilt das Vier-Augen-Prinzip: Was Sie abgegeben haben, liest jemand anderes ein. Geben Sie ihr oder ihm die Adresse dieser Vorschau.");
        }
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
            Vorschau neue = abgaben.oeffne(abgabe.datei(), abgabe.inhalt(), wer, heute, auswertung, fortschritt);
            throw new Importfehler(
                    Verweigerung.NETZ_GEAENDERT,
                    "Das Netz hat sich seit der Vorschau in dem geändert, was diese Datei betrifft. Es wurde nichts eingelesen; sehen Sie sich die neue Vorschau an.",
                    "",
                    auswertung.ergebnis().andersAls(offen.auswertung().ergebnis()),
                    neue);
        }
        Vorschau vorschau = auswertung.vorschau(abgabe.kennung(), abgabe.gueltigBis());
        verlangeOhneKreis(vorschau);
        pruefe(vorschau.zaehlung(), bedingungen);
        String einwand =
                Fassung.HIER.einwand(heute.netz(), auswertung.ergebnis().aenderungen());
        if (einwand != null) {
            throw new Importfehler(
                    Verweigerung.ZU_VIEL_AUF_EINMAL,
                    einwand
                            + " Es wurde nichts eingelesen. Teilen Sie die Datei auf, oder starten Sie Zielnetz mit mehr Heap (-Xmx).");
        }
        List<Aenderung> aenderungen = auswertung.endgueltig(Vorgang.kennung(heute.vorgaenge() + 1));
        if (aenderungen.isEmpty()) {
            return new Auftrag(null, aenderungen, vorschau);
        }
        Vorgang vorgang = new Vorgang(
                heute.vorgaenge() + 1,
                Vorgang.Art.EINLESEN,
                Instant.now(),
                freigabe.vierAugen() ? abgabe.urheber() : wer.name(),
                abgabe.datei(),
                anmerkung,
                vorschau.hash(),
                vorschau.plan(),
                null,
                freigabe.vierAugen() ? wer.name() : null,
                aenderungen.size());
        abgaben.lass(token);
        return new Auftrag(vorgang, aenderungen, vorschau);
    }

    private static void verlangeOhneKreis(Vorschau vorschau) {
        List<String> kreise = Kreisbefund.saetze(vorschau.befunde());
        if (!kreise.isEmpty()) {
            throw new Importfehler(
                    Verweigerung.KREIS,
                    "Mit dieser Datei schlösse sich ein Kreis. Es wurde nichts eingelesen.",
                    "",
                    kreise,
                    null);
        }
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
}
