package de.zielnetz.einlesen;

import de.zielnetz.einlesen.schreiben.Fortschritt;
import de.zielnetz.einlesen.schreiben.Fortschritt.Phase;
import de.zielnetz.einlesen.schreiben.Importfehler;
import de.zielnetz.einlesen.schreiben.Importfehler.Verweigerung;
import de.zielnetz.netz.Netz;
import de.zielnetz.stand.Netzstand;
import de.zielnetz.stand.Vergangenheit;
import de.zielnetz.steckbrief.Echo;
import de.zielnetz.steckbrief.Einleseplan;
import de.zielnetz.steckbrief.Lesung;
import de.zielnetz.steckbrief.ausgabe.Exportstempel;
import de.zielnetz.steckbrief.lesen.Steckbriefleser;
import de.zielnetz.tabelle.Mappe;
import de.zielnetz.tabelle.Unlesbar;
import de.zielnetz.tabelle.datei.Mappenleser;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
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

    private final Semaphore plaetze = new Semaphore(ZUGLEICH, true);
    private final Plaene plaene;
    private final Vergangenheit vergangenheit;
    private final Duration geduld;

    Auswerter(Plaene plaene, Vergangenheit vergangenheit, ImportSettings einstellungen) {
        this.plaene = plaene;
        this.vergangenheit = vergangenheit;
        this.geduld = einstellungen.geduld();
    }

    /** @throws Importfehler where the file cannot be read, or no place became free in time */
    public Auswertung werteAus(
            String datei, byte[] inhalt, Einleseplan plan, Netzstand heute, Fortschritt fortschritt) {
        return amPlatz(() -> {
            fortschritt.beginne(Phase.LIEST, 0);
            Mappe mappe = Mappenleser.lies(datei, inhalt);
            return werteAus(mappe, hash(inhalt), plan, heute, fortschritt);
        });
    }

    /** The same by the plan that understands most, among equals the usual one. */
    public Auswertung werteAus(String datei, byte[] inhalt, Netzstand heute, Fortschritt fortschritt) {
        return amPlatz(() -> {
            fortschritt.beginne(Phase.LIEST, 0);
            Mappe mappe = Mappenleser.lies(datei, inhalt);
            Auswertung beste = werteAus(mappe, hash(inhalt), plaene.standard(), heute, fortschritt);
            for (Einleseplan plan : unverstandene(beste) == 0
                    ? List.<Einleseplan>of()
                    : List.copyOf(plaene.alle().values())) {
                Auswertung andere = werteAus(mappe, beste.hash(), plan, heute, fortschritt);
                beste = andere.lesung().verstehtMehrAls(beste.lesung()) ? andere : beste;
            }
            return beste;
        });
    }

    /** How many headings nobody knows; where no table was found at all, more than any file has. */
    private static long unverstandene(Auswertung auswertung) {
        return auswertung.lesung().tabellen().isEmpty()
                ? Long.MAX_VALUE
                : auswertung.lesung().tabellen().stream()
                        .flatMap(tabelle -> tabelle.spalten().stream())
                        .filter(spalte -> spalte.inhalt() == null)
                        .count();
    }

    /** The same file against another net. */
    public Auswertung werteAus(Auswertung bisher, Netzstand heute, Fortschritt fortschritt) {
        return amPlatz(() -> werteAus(bisher.mappe(), bisher.hash(), bisher.plan(), heute, fortschritt));
    }

    private Auswertung werteAus(Mappe mappe, String hash, Einleseplan plan, Netzstand heute, Fortschritt fortschritt) {
        fortschritt.beginne(Phase.VERGLEICHT, 0);
        long exportstand = Exportstempel.lies(mappe);
        boolean bekannt = exportstand >= 0 && exportstand <= heute.vorgaenge();
        Netz damals = bekannt ? vergangenheit.nach(heute, exportstand) : Netz.leer();
        Echo echo = bekannt ? Exportstempel.echo(damals, mappe) : Echo.KEINES;
        Lesung lesung = new Steckbriefleser(mappe, heute.netz(), plan, plaene.standard(), echo).lies();
        long gilt = bekannt ? exportstand : -1;
        return new Auswertung(
                mappe,
                hash,
                plan,
                gilt,
                heute,
                lesung,
                Auswertung.gleicheAb(mappe, hash, bekannt, heute.netz(), lesung));
    }

    private interface Arbeit {
        Auswertung tu() throws Unlesbar;
    }

    private Auswertung amPlatz(Arbeit arbeit) {
        try {
            if (!plaetze.tryAcquire(geduld.toMillis(), TimeUnit.MILLISECONDS)) {
                throw ausgelastet();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ausgelastet();
        }
        try {
            return arbeit.tu();
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

    private static Importfehler ausgelastet() {
        return new Importfehler(
                Verweigerung.AUSGELASTET,
                "Es werden schon %d Dateien gelesen; versuchen Sie es in einer Minute noch einmal."
                        .formatted(ZUGLEICH));
    }

    private static String hash(byte[] inhalt) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(inhalt));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
