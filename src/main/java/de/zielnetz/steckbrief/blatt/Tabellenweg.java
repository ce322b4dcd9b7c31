package de.zielnetz.steckbrief.blatt;

import de.zielnetz.steckbrief.Befund;
import de.zielnetz.steckbrief.Befundart;
import de.zielnetz.steckbrief.Bilanz;
import de.zielnetz.steckbrief.Einleseplan;
import de.zielnetz.steckbrief.Inhalt;
import de.zielnetz.steckbrief.Lesung;
import de.zielnetz.steckbrief.Raster;
import de.zielnetz.steckbrief.Rohprojekt;
import de.zielnetz.steckbrief.Rohprojekt.Rohfeld;
import de.zielnetz.steckbrief.Spalte;
import de.zielnetz.steckbrief.Verbleib;
import de.zielnetz.steckbrief.Zellbuch;
import de.zielnetz.steckbrief.name.Kennungsleser;
import de.zielnetz.steckbrief.spalte.Spaltenbericht;
import de.zielnetz.steckbrief.spalte.Spaltendeuter;
import de.zielnetz.tabelle.Blatt;
import de.zielnetz.tabelle.Zelle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a sheet as tables with one row a project, and enters what became of their cells. */
final class Tabellenweg {

    private static final int BREITE_TABELLE = 8;
    private static final int WENIGE = 3;

    private final Einleseplan plan;
    private final Spaltendeuter deuter;
    private final Kennungsleser kennungen;

    Tabellenweg(Einleseplan plan, Spaltendeuter deuter, Kennungsleser kennungen) {
        this.plan = plan;
        this.deuter = deuter;
        this.kennungen = kennungen;
    }

    /** What the tables say, null where no row looks like headings. */
    @Nullable
    Blattlesung lies(Raster raster) {
        Blatt blatt = raster.blatt();
        Zellbuch buch = new Zellbuch(blatt);
        List<Befund> befunde = new ArrayList<>();
        List<Tabellenteil> teile = new Tabellenfinder(deuter, kennungen, befunde, buch).finde(raster, plan.kopfzeile());
        if (teile.isEmpty()) {
            return null;
        }
        List<Lesung.Tabellenfund> tabellen = new ArrayList<>();
        List<Rohprojekt> projekte = new ArrayList<>();
        Spaltenbericht bericht = new Spaltenbericht(befunde);
        vorspann(teile.get(0), buch);
        for (Tabellenteil teil : teile) {
            tabellen.add(new Lesung.Tabellenfund(
                    blatt.name(),
                    Einleseplan.Form.ZEILEN,
                    teil.kopfzeile(),
                    teil.zeilen().size(),
                    teil.spalten()));
            Baum baum = new Baum(teil, deuter);
            bericht.berichte(
                    blatt, teil.spalten().stream().filter(s -> !baum.istOben(s)).toList());
            List<Spalte> gelesene = bericht.ohneDoppelte(blatt, teil.spalten());
            Zeilenleser leser = new Zeilenleser(teil, gelesene, plan.nachUnten());
            if (leser.monatZuerst()) {
                befunde.add(Befund.hinweis(
                                Befundart.DATUM_GEDEUTET,
                                "Die Daten mit Schrägstrich nennen den Monat zuerst und wurden so gelesen: 4/30/2024 als 30.04.2024.")
                        .an(blatt.name(), ""));
            }
            trageKopf(teil, trageZeilen(teil, gelesene, buch), buch);
            teil.zeilen().forEach(zeile -> projekte.add(mitFeld(leser.lies(zeile), baum.feld(zeile), teil, buch)));
        }
        Bilanz bilanz = Bilanz.von(buch);
        return new Blattlesung(
                Einleseplan.Form.ZEILEN, tabellen, projekte, befunde, buch, bilanz, istKlar(teile, bilanz));
    }

    /** With what the row says by its place in a tree. */
    private static Rohprojekt mitFeld(
            Rohprojekt projekt, @Nullable Rohfeld weiteres, Tabellenteil teil, Zellbuch buch) {
        if (weiteres == null) {
            return projekt;
        }
        int spalte = weiteres.spalte().spalte();
        buch.lies(projekt.zeile(), spalte, Inhalt.ZUORDNUNG);
        buch.lassAus(teil.letzteKopfzeile(), spalte, Verbleib.UEBERSCHRIFT);
        List<Rohfeld> felder = new ArrayList<>(projekt.felder());
        felder.add(weiteres);
        return new Rohprojekt(projekt.raster(), projekt.zeile(), felder);
    }

    /** Titles and dates of issue have few cells and no heading; anything more above a table is not explained by it. */
    private void vorspann(Tabellenteil erster, Zellbuch buch) {
        for (Blatt.Zeile zeile : erster.raster().zeilen()) {
            if (zeile.nummer() >= erster.kopfzeile()) {
                return;
            }
            boolean titel = zeile.zellen().size() <= WENIGE
                    && zeile.zellen().stream().noneMatch(z -> deuter.alsUeberschrift(z.gezeigt()) != null);
            if (titel || istGruppenzeile(erster, zeile)) {
                buch.lassAus(zeile, titel ? Verbleib.VORSPANN : Verbleib.UEBERSCHRIFT);
            }
        }
    }

    /** Just above the headings, with names for several columns. */
    private static boolean istGruppenzeile(Tabellenteil teil, Blatt.Zeile zeile) {
        return zeile.nummer() == teil.kopfzeile() - 1
                && zeile.zellen().stream().allMatch(z -> z.art() == Zelle.Art.TEXT && teil.spalte(z.spalte()) != null);
    }

    private static void trageKopf(Tabellenteil teil, Set<Spalte> ungenutzte, Zellbuch buch) {
        for (Blatt.Zeile zeile : teil.raster().zeilen()) {
            if (zeile.nummer() < teil.kopfzeile() || zeile.nummer() > teil.letzteKopfzeile()) {
                continue;
            }
            for (Zelle zelle : zeile.zellen()) {
                Spalte spalte = teil.spalte(zelle.spalte());
                if (spalte != null && spalte.inhalt() != null && !ungenutzte.contains(spalte)) {
                    buch.lassAus(
                            zeile.nummer(),
                            zelle.spalte(),
                            spalte.zaehlt() ? Verbleib.UEBERSCHRIFT : Verbleib.NACH_PLAN);
                }
            }
        }
    }

    /** @return columns of further names, of which no row used one */
    private static Set<Spalte> trageZeilen(Tabellenteil teil, List<Spalte> gelesene, Zellbuch buch) {
        Map<Integer, Spalte> nachNummer = new HashMap<>();
        teil.spalten().forEach(spalte -> nachNummer.put(spalte.spalte(), spalte));
        Set<Spalte> geltende = new HashSet<>(gelesene);
        Set<Spalte> ungenutzte = new HashSet<>();
        gelesene.stream().filter(s -> s.inhalt() == Inhalt.NAME).skip(1).forEach(ungenutzte::add);
        List<Blatt.Zeile> zeilen = new ArrayList<>(teil.zeilen());
        teil.fortsetzungen().values().forEach(zeilen::addAll);
        for (Blatt.Zeile zeile : zeilen) {
            boolean benannt = false;
            for (Zelle zelle : zeile.zellen()) {
                Spalte spalte = nachNummer.get(zelle.spalte());
                Inhalt inhalt = spalte == null ? null : spalte.inhalt();
                if (spalte == null || inhalt == null) {
                    continue;
                }
                if (inhalt == Inhalt.IGNORIERT) {
                    buch.lassAus(zeile.nummer(), zelle.spalte(), Verbleib.NACH_PLAN);
                } else if (!geltende.contains(spalte)) {
                    buch.lassAus(zeile.nummer(), zelle.spalte(), Verbleib.DOPPELT);
                } else if (inhalt != Inhalt.NAME || !benannt) {
                    buch.lies(zeile.nummer(), zelle.spalte(), inhalt); // a second name is none that anybody reads
                    benannt |= inhalt == Inhalt.NAME;
                    ungenutzte.remove(spalte);
                }
            }
        }
        return ungenutzte;
    }

    /**
     * Labels in a sheet about one project do not stand eight in a row. A kennung that is known below a heading says the same
     * only where all else is understood too: a form names what its project depends on.
     */
    private boolean istKlar(List<Tabellenteil> teile, Bilanz bilanz) {
        return teile.stream()
                .anyMatch(teil -> teil.spalten().stream()
                                        .filter(s -> s.zaehlt() && s.genau())
                                        .count()
                                >= BREITE_TABELLE
                        || (bilanz.unverstanden() == 0
                                && teil.zeilen().stream().anyMatch(zeile -> teil.nenntBekanntes(zeile, kennungen))));
    }
}
