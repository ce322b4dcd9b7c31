package de.zielnetz.einlesen;

import de.zielnetz.einlesen.abgleich.Steckbriefquelle;
import de.zielnetz.einlesen.fakten.Stadtlesung;
import de.zielnetz.einlesen.schreiben.Fortschritt;
import de.zielnetz.einlesen.schreiben.Fortschritt.Phase;
import de.zielnetz.einlesen.schreiben.Importfehler;
import de.zielnetz.einlesen.schreiben.Importfehler.Verweigerung;
import de.zielnetz.stand.Netzstand;
import de.zielnetz.stand.Vergangenheit;
import de.zielnetz.steckbrief.Befund;
import de.zielnetz.steckbrief.Befundart;
import de.zielnetz.steckbrief.Echo;
import de.zielnetz.steckbrief.Einleseplan;
import de.zielnetz.steckbrief.Lesart;
import de.zielnetz.steckbrief.Lesartenwahl;
import de.zielnetz.steckbrief.Lesung;
import de.zielnetz.steckbrief.ausgabe.Exportstempel;
import de.zielnetz.steckbrief.lesen.Lesartenfinder;
import de.zielnetz.steckbrief.lesen.Steckbriefleser;
import de.zielnetz.tabelle.Lesefrist;
import de.zielnetz.tabelle.Mappe;
import de.zielnetz.tabelle.Unlesbar;
import de.zielnetz.tabelle.datei.Mappenleser;
import de.zielnetz.tabelle.korrektur.Korrekturen;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Reads files against nets; two at once, others wait a while. */
@Component
@EnableConfigurationProperties(ImportSettings.class)
public class Auswerter {

    private static final int ZUGLEICH = 2;
    private static final int RUNDE_MILLIS = 500;

    private final Semaphore plaetze = new Semaphore(ZUGLEICH, true);
    private final Plaene plaene;
    private final Vergangenheit vergangenheit;
    private final Duration geduld;
    private final Duration lesefrist;

    Auswerter(Plaene plaene, Vergangenheit vergangenheit, ImportSettings einstellungen) {
        this.plaene = plaene;
        this.vergangenheit = vergangenheit;
        this.geduld = einstellungen.geduld();
        this.lesefrist = einstellungen.lesefrist();
    }

    /**
     * Where no plan is named in the way that explains most, or in the one that somebody chose.
     *
     * @param urheber whose corrections they are
     * @throws Importfehler where the file cannot be read or corrected so, or no place became free in time
     */
    public Auswertung werteAus(
            String datei, byte[] inhalt, Wunsch wunsch, String urheber, Netzstand heute, Fortschritt fortschritt) {
        return amPlatz(fortschritt, () -> {
            fortschritt.beginne(Phase.LIEST, 0);
            Mappe mappe = korrigiert(Mappenleser.lies(datei, inhalt), wunsch, urheber);
            if (Stadtlesung.meint(mappe, wunsch.plan())) {
                return alsStadt(mappe, Steckbriefquelle.hash(inhalt), heute, fortschritt);
            }
            Echo echo = echo(mappe, heute);
            return werteAus(
                    mappe, Steckbriefquelle.hash(inhalt), wahl(mappe, wunsch, heute, echo), heute, echo, fortschritt);
        });
    }

    private static Mappe korrigiert(Mappe mappe, Wunsch wunsch, String urheber) {
        try {
            return Korrekturen.an(mappe, wunsch.korrekturen(), urheber);
        } catch (IllegalArgumentException e) {
            throw new Importfehler(Verweigerung.KORREKTUR_UNMOEGLICH, String.valueOf(e.getMessage()));
        }
    }

    private Lesartenwahl wahl(Mappe mappe, Wunsch wunsch, Netzstand heute, Echo echo) {
        if (wunsch.plan() != null) {
            return Lesartenwahl.genannt(wunsch.plan().mitNamen(wunsch.namen()));
        }
        Lesartenfinder finder = new Lesartenfinder(mappe, heute.netz(), plaene.standard(), echo);
        Collection<Einleseplan> alle = plaene.alle().values();
        try {
            Lesartenwahl wahl = wunsch.lesart() == null ? finder.finde(alle) : finder.waehle(wunsch.lesart(), alle);
            return wahl.mitNamen(wunsch.namen());
        } catch (IllegalArgumentException e) {
            throw new Importfehler(Verweigerung.PLAN_UNBEKANNT, String.valueOf(e.getMessage()));
        }
    }

    /** The same file against another net. */
    public Auswertung werteAus(Auswertung bisher, Netzstand heute, Fortschritt fortschritt) {
        return amPlatz(
                fortschritt,
                () -> Stadtlesung.meint(bisher.mappe(), bisher.plan())
                        ? alsStadt(bisher.mappe(), bisher.hash(), heute, fortschritt)
                        : werteAus(
                                bisher.mappe(),
                                bisher.hash(),
                                bisher.wahl(),
                                heute,
                                echo(bisher.mappe(), heute),
                                fortschritt));
    }

    private static Auswertung alsStadt(Mappe mappe, String hash, Netzstand heute, Fortschritt fortschritt) {
        fortschritt.beginne(Phase.VERGLEICHT, 0);
        Stadtlesung stadt = Stadtlesung.lies(mappe, hash, Auswertung.VORLAEUFIG, heute.netz());
        return new Auswertung(
                mappe, hash, Lesartenwahl.genannt(Stadtlesung.PLAN), -1, heute, stadt.lesung(), stadt.ergebnis());
    }

    private Auswertung werteAus(
            Mappe mappe, String hash, Lesartenwahl wahl, Netzstand heute, Echo echo, Fortschritt fortschritt) {
        fortschritt.beginne(Phase.VERGLEICHT, 0);
        boolean bekannt = istExport(mappe, heute);
        Lesung lesung = new Steckbriefleser(mappe, heute.netz(), wahl.plan(), plaene.standard(), echo)
                .lies()
                .mit(fragen(wahl));
        return new Auswertung(
                mappe,
                hash,
                wahl,
                bekannt ? Exportstempel.lies(mappe) : -1,
                heute,
                lesung,
                Auswertung.gleicheAb(mappe, hash, bekannt, heute.netz(), lesung));
    }

    private static boolean istExport(Mappe mappe, Netzstand heute) {
        long exportstand = Exportstempel.lies(mappe);
        return exportstand >= 0 && exportstand <= heute.vorgaenge();
    }

    private Echo echo(Mappe mappe, Netzstand heute) {
        return istExport(mappe, heute)
                ? Exportstempel.echo(vergangenheit.nach(heute, Exportstempel.lies(mappe)), mappe)
                : Echo.KEINES;
    }

    /** What somebody should know first: that a way of reading has to be chosen, and that a plan only lent its headings. */
    private List<Befund> fragen(Lesartenwahl wahl) {
        List<Befund> fragen = new ArrayList<>();
        String frage = wahl.frage();
        if (frage != null) {
            fragen.add(Befund.warnung(Befundart.LESART_WAEHLEN, frage)
                    .mitErwartung("lesart oder plan in der Anfrage, etwa lesart=%s"
                            .formatted(wahl.lesarten().get(0).kennung()))
                    .mitVorschlaegen(
                            wahl.lesarten().stream().map(Lesart::kennung).toList()));
        }
        Einleseplan ganzer = plaene.plan(wahl.plan().name());
        if (!wahl.lesarten().isEmpty()
                && ganzer != null
                && !ganzer.equals(plaene.standard())
                && wahl.plan().unterscheidung().isEmpty()
                && ganzer.hatWeitereRegeln()) {
            fragen.add(Befund.hinweis(
                    Befundart.DATEI,
                    "Den Plan „%s“ hat niemand genannt; er leiht der Datei nur seine Überschriften. Seine übrigen Regeln gelten mit plan=%s."
                            .formatted(ganzer.name(), ganzer.name())));
        }
        return fragen;
    }

    private Auswertung amPlatz(Fortschritt fortschritt, Lesefrist.Arbeit<Auswertung, Unlesbar> arbeit) {
        nimmPlatz(fortschritt);
        try {
            return Lesefrist.binnen(lesefrist, fortschritt::niemandWartet, arbeit);
        } catch (Lesefrist.Abgelaufen e) {
            throw abgebrochen(fortschritt, e.verlassen());
        } catch (Unlesbar e) {
            throw new Importfehler(
                    Verweigerung.UNLESBAR,
                    String.valueOf(e.getMessage()),
                    e.grund().name(),
                    List.of(),
                    null);
        } finally {
            plaetze.release();
        }
    }

    /** Whoever hangs up meanwhile takes none. */
    private void nimmPlatz(Fortschritt fortschritt) {
        long ende = System.nanoTime() + geduld.toNanos();
        try {
            while (!plaetze.tryAcquire(RUNDE_MILLIS, TimeUnit.MILLISECONDS)) {
                if (fortschritt.niemandWartet()) {
                    throw abgebrochen(fortschritt, true);
                }
                if (System.nanoTime() - ende > 0) {
                    throw ausgelastet();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ausgelastet();
        }
    }

    private Importfehler abgebrochen(Fortschritt fortschritt, boolean verlassen) {
        fortschritt.beginne(Phase.ABGEBROCHEN, 0);
        return new Importfehler(
                Verweigerung.UNLESBAR,
                verlassen
                        ? "Das Lesen der Datei wurde abgebrochen, weil niemand mehr auf die Antwort wartete."
                        : "Das Lesen der Datei dauerte länger als %d Sekunden und wurde abgebrochen. Bitte in mehrere Dateien aufteilen."
                                .formatted(lesefrist.toSeconds()),
                verlassen ? "VERLASSEN" : "ZU_LANGSAM",
                List.of(),
                null);
    }

    private static Importfehler ausgelastet() {
        return new Importfehler(
                Verweigerung.AUSGELASTET,
                "Es werden schon %d Dateien gelesen; versuchen Sie es in einer Minute noch einmal."
                        .formatted(ZUGLEICH));
    }
}
