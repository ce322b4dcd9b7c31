package de.zielnetz.steckbrief.blatt;

import de.zielnetz.steckbrief.Befund;
import de.zielnetz.steckbrief.Befundart;
import de.zielnetz.steckbrief.Einleseplan;
import de.zielnetz.steckbrief.Inhalt;
import de.zielnetz.steckbrief.Lesung;
import de.zielnetz.steckbrief.Raster;
import de.zielnetz.steckbrief.Rohprojekt;
import de.zielnetz.steckbrief.Rohprojekt.Rohfeld;
import de.zielnetz.steckbrief.Spalte;
import de.zielnetz.steckbrief.name.Kennungsleser;
import de.zielnetz.steckbrief.spalte.Spaltenbericht;
import de.zielnetz.steckbrief.spalte.Spaltendeuter;
import de.zielnetz.tabelle.Ausgabe;
import de.zielnetz.tabelle.Blatt;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the projects of a sheet: rows of its tables, or the sheet as a form about one; says what it leaves out. */
public final class Blattleser {

    private static final int BREITE_TABELLE = 8;

    private final Einleseplan plan;
    private final Spaltendeuter deuter;
    private final Kennungsleser kennungen;
    private final Spaltenbericht bericht;
    private final List<Befund> befunde;
    private final List<Lesung.Tabellenfund> tabellen = new ArrayList<>();
    private final List<Rohprojekt> projekte = new ArrayList<>();

    /** @param befunde where it says what it finds */
    public Blattleser(Einleseplan plan, Spaltendeuter deuter, Kennungsleser kennungen, List<Befund> befunde) {
        this.plan = plan;
        this.deuter = deuter;
        this.kennungen = kennungen;
        this.befunde = befunde;
        this.bericht = new Spaltenbericht(befunde);
    }

    public List<Lesung.Tabellenfund> tabellen() {
        return tabellen;
    }

    public List<Rohprojekt> projekte() {
        return projekte;
    }

    public void lies(Blatt blatt) {
        String ungelesen = warumNicht(blatt);
        if (ungelesen != null) {
            hinweis(Befundart.BLATT_UEBERSPRUNGEN, blatt, ungelesen);
            return;
        }
        Raster raster = new Raster(blatt);
        List<Befund> vonTabellen = new ArrayList<>();
        List<Tabellenteil> teile = plan.form() == Einleseplan.Form.BLAETTER
                ? List.of()
                : new Tabellenfinder(deuter, kennungen, vonTabellen).finde(raster, plan.kopfzeile());
        Rohprojekt formular = istKlareTabelle(teile) ? null : new Formularfinder(deuter).finde(raster);
        boolean nurKopf = formular != null && istNurKopf(raster, teile, formular);
        if (formular != null && !nurKopf && (zeilen(teile) == 0 || gelesene(formular) > breite(teile))) {
            nimm(raster, formular);
        } else if (teile.isEmpty()) {
            hinweis(
                    Befundart.BLATT_UEBERSPRUNGEN,
                    blatt,
                    blatt.name().isEmpty()
                            ? "In der Tabelle ist keine Kopfzeile und kein Steckbrief zu erkennen."
                            : "Auf dem Blatt „%s“ ist kein Steckbrief zu erkennen.".formatted(blatt.name()));
        } else {
            befunde.addAll(vonTabellen);
            teile.forEach(this::nimm);
        }
        verstecktes(blatt);
    }

    private @Nullable String warumNicht(Blatt blatt) {
        if (!plan.blaetter().isEmpty() && plan.blaetter().stream().noneMatch(muster -> passt(muster, blatt.name()))) {
            return "Das Blatt „%s“ liest der Plan nicht.".formatted(blatt.name());
        }
        if (blatt.versteckt() || blatt.zeilen().isEmpty()) {
            String grund = blatt.versteckt() ? "ausgeblendet" : "leer";
            return "Das Blatt „%s“ ist %s und wurde nicht gelesen.".formatted(blatt.name(), grund);
        }
        boolean abgewinkt =
                blatt.zeilen().get(0).zellen().stream().anyMatch(z -> z.text().contains(Ausgabe.NICHT_EINLESEN));
        return abgewinkt
                ? "Das Blatt „%s“ sagt von sich, dass es nicht eingelesen wird.".formatted(blatt.name())
                : null;
    }

    /** Whether nothing stands below the headings, and nothing among them names a project. */
    private static boolean istNurKopf(Raster raster, List<Tabellenteil> teile, Rohprojekt formular) {
        int letzte = raster.zeilen().get(raster.zeilen().size() - 1).nummer();
        return !teile.isEmpty()
                && letzte <= teile.get(teile.size() - 1).letzteKopfzeile()
                && formular.felder().stream()
                        .noneMatch(f -> f.spalte().inhalt() == Inhalt.NAME && f.text() != null && f.ort() != null);
    }

    private static int zeilen(List<Tabellenteil> teile) {
        return teile.stream().mapToInt(teil -> teil.zeilen().size()).sum();
    }

    private static long breite(List<Tabellenteil> teile) {
        return teile.stream()
                .mapToLong(
                        teil -> teil.spalten().stream().filter(Spalte::zaehlt).count())
                .max()
                .orElse(0);
    }

    private static long gelesene(Rohprojekt formular) {
        return formular.felder().stream().filter(f -> f.spalte().zaehlt()).count();
    }

    /** Labels in a sheet about one project do not stand eight in a row, nor one above a kennung that is known. */
    private boolean istKlareTabelle(List<Tabellenteil> teile) {
        return plan.form() == Einleseplan.Form.ZEILEN
                || (zeilen(teile) > 1 && breite(teile) > 2)
                || teile.stream()
                        .anyMatch(teil -> teil.spalten().stream()
                                                .filter(s -> s.zaehlt() && s.genau())
                                                .count()
                                        >= BREITE_TABELLE
                                || teil.zeilen().stream().anyMatch(zeile -> teil.nenntBekanntes(zeile, kennungen)));
    }

    private void nimm(Raster raster, Rohprojekt formular) {
        List<Spalte> spalten = formular.felder().stream().map(Rohfeld::spalte).toList();
        tabellen.add(new Lesung.Tabellenfund(
                raster.blatt().name(), Einleseplan.Form.BLAETTER, formular.zeile(), 1, spalten));
        bericht.berichte(raster.blatt(), spalten);
        projekte.add(new Rohprojekt(
                raster,
                formular.zeile(),
                formular.felder().stream().filter(f -> f.spalte().zaehlt()).toList()));
    }

    private void nimm(Tabellenteil teil) {
        Blatt blatt = teil.raster().blatt();
        tabellen.add(new Lesung.Tabellenfund(
                blatt.name(),
                Einleseplan.Form.ZEILEN,
                teil.kopfzeile(),
                teil.zeilen().size(),
                teil.spalten()));
        bericht.berichte(blatt, teil.spalten());
        Zeilenleser leser = new Zeilenleser(teil, bericht.ohneDoppelte(blatt, teil.spalten()), plan.nachUnten());
        if (leser.monatZuerst()) {
            hinweis(
                    Befundart.DATUM_GEDEUTET,
                    blatt,
                    "Die Daten mit Schrägstrich nennen den Monat zuerst und wurden so gelesen: 4/30/2024 als 30.04.2024.");
        }
        teil.zeilen().forEach(zeile -> projekte.add(leser.lies(zeile)));
    }

    private void verstecktes(Blatt blatt) {
        long zeilen = blatt.zeilen().stream().filter(Blatt.Zeile::versteckt).count();
        if (zeilen > 0) {
            hinweis(
                    Befundart.AUSGEBLENDET,
                    blatt,
                    "Ausgeblendete Zeilen: %d. Sie wurden mitgelesen.".formatted(zeilen));
        }
        if (!blatt.versteckteSpalten().isEmpty()) {
            String spalten =
                    blatt.versteckteSpalten().stream().map(Blatt::spaltenname).collect(Collectors.joining(", "));
            hinweis(
                    Befundart.AUSGEBLENDET,
                    blatt,
                    "Ausgeblendete Spalten: %s. Sie wurden mitgelesen.".formatted(spalten));
        }
    }

    private void hinweis(Befundart art, Blatt blatt, String satz) {
        befunde.add(Befund.hinweis(art, satz).an(blatt.name(), ""));
    }

    private static boolean passt(String muster, String name) {
        return name.matches(
                Arrays.stream(muster.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*")));
    }
}
