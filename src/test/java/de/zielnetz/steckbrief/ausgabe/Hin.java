package de.zielnetz.steckbrief.ausgabe;

import de.zielnetz.einlesen.Auswertung;
import de.zielnetz.netz.Aenderung;
import de.zielnetz.netz.Netz;
import de.zielnetz.stand.Netzstand;
import de.zielnetz.steckbrief.Befund;
import de.zielnetz.steckbrief.Echo;
import de.zielnetz.steckbrief.Einleseplan;
import de.zielnetz.steckbrief.Inhalt;
import de.zielnetz.steckbrief.Lesung;
import de.zielnetz.steckbrief.lesen.Steckbriefleser;
import de.zielnetz.steckbrief.spalte.Planordner;
import de.zielnetz.tabelle.Ausgabe;
import de.zielnetz.tabelle.Ausgabe.Ausgabewert;
import de.zielnetz.tabelle.Ausgabe.Seite;
import de.zielnetz.tabelle.Mappe;
import de.zielnetz.tabelle.Mappe.Format;
import de.zielnetz.tabelle.Unlesbar;
import de.zielnetz.tabelle.datei.Mappenleser;
import de.zielnetz.tabelle.datei.Mappenschreiber;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** An export on its way out and back: the net it came from, and what stands in its cells. */
record Hin(Netz netz, Seite seite, List<List<Ausgabewert>> zeilen) {

    static final long VORGAENGE = 7;
    private static final Einleseplan PLAN = plan();

    /** What came of reading it. */
    record Zurueck(Lesung lesung, List<Aenderung> aenderungen) {

        List<Befund> ernste() {
            return lesung.befunde().stream()
                    .filter(b -> b.schwere() != Befund.Schwere.HINWEIS)
                    .toList();
        }
    }

    static Hin aus(Netz netz) {
        Seite seite = seite(netz);
        List<List<Ausgabewert>> zeilen = new ArrayList<>();
        seite.zeilen().forEach(zeilen::add);
        return new Hin(netz, seite, zeilen);
    }

    private static Seite seite(Netz netz) {
        return new Steckbriefexport(netz, VORGAENGE, true, Steckbriefexport.alle(netz), Netzstand.heute())
                .ausgabe()
                .seiten()
                .get(0);
    }

    Hin ohneStempel() {
        return new Hin(netz, new Seite(seite.name(), List.of(), seite.spalten(), seite.festeSpalten(), zeilen), zeilen);
    }

    /** With another text in the row of this project. */
    Hin mit(String kennung, Inhalt inhalt, String text) {
        List<List<Ausgabewert>> neue = new ArrayList<>();
        for (List<Ausgabewert> zeile : zeilen) {
            List<Ausgabewert> neu = new ArrayList<>(zeile);
            if (zeile.get(0).text().equals(kennung)) {
                neu.set(Steckbrieftext.SPALTEN.indexOf(inhalt), new Ausgabewert(text));
            }
            neue.add(neu);
        }
        return new Hin(netz, seite, neue);
    }

    byte[] datei(Format format) {
        ByteArrayOutputStream datei = new ByteArrayOutputStream();
        try {
            Mappenschreiber.schreibe(
                    format,
                    new Ausgabe(List.of(
                            new Seite(seite.name(), seite.vorspann(), seite.spalten(), seite.festeSpalten(), zeilen))),
                    datei);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return datei.toByteArray();
    }

    Zurueck zurueck(Format format) {
        return zurueck(format, netz);
    }

    /** Read where the net is another one by now. */
    Zurueck zurueck(Format format, Netz heute) {
        return zurueck("steckbriefe." + format.name().toLowerCase(Locale.ROOT), datei(format), heute);
    }

    /** The export as another program stored it. */
    Zurueck zurueck(String datei, byte[] inhalt) {
        return zurueck(datei, inhalt, netz);
    }

    private Zurueck zurueck(String datei, byte[] inhalt, Netz heute) {
        Mappe mappe;
        try {
            mappe = Mappenleser.lies(datei, inhalt);
        } catch (Unlesbar e) {
            throw new AssertionError(e);
        }
        long stand = Exportstempel.lies(mappe);
        if (stand >= 0 && stand != VORGAENGE) {
            throw new AssertionError("Stand " + stand);
        }
        Echo echo = stand < 0 ? Echo.KEINES : Exportstempel.echo(netz, mappe);
        Lesung lesung = new Steckbriefleser(mappe, heute, PLAN, PLAN, echo).lies();
        return new Zurueck(
                lesung,
                Auswertung.gleicheAb(mappe, "0123456789abcdef", stand >= 0, heute, lesung)
                        .aenderungen());
    }

    private static Einleseplan plan() {
        try {
            return new Planordner(new PathMatchingResourcePatternResolver()).standard();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
