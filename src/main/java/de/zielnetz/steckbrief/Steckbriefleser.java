package de.zielnetz.steckbrief;

import de.zielnetz.netz.Beziehung;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.steckbrief.Befund.Schwere;
import de.zielnetz.steckbrief.Projektangaben.Umfang;
import de.zielnetz.steckbrief.Projektangaben.Wert;
import de.zielnetz.steckbrief.Projekterkenner.Erkannt;
import de.zielnetz.steckbrief.Rohprojekt.Feld;
import de.zielnetz.tabelle.Blatt;
import de.zielnetz.tabelle.Mappe;
import de.zielnetz.tabelle.Zelle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads a workbook as Steckbriefe: finds the tables, which project each row is about, and what it says. Costs the
 * cells; a name that is not found costs the names of its kind.
 */
public final class Steckbriefleser {

    private final Mappe mappe;
    private final Netz netz;
    private final Einleseplan plan;
    private final Echo echo;
    private final Namensfinder namen;
    private final Spaltendeuter deuter;
    private final Angabenleser angaben;
    private final Beziehungsleser beziehungsleser;
    private final List<Befund> befunde = new ArrayList<>();
    private final List<Lesung.Tabelle> tabellen = new ArrayList<>();
    private final List<Rohprojekt> roh = new ArrayList<>();

    /**
     * A reader for one workbook.
     *
     * @param plan the plan by which it is read; the usual one counts beside it
     * @param echo what the file says only because Zielnetz wrote it so
     */
    public Steckbriefleser(Mappe mappe, Netz netz, Einleseplan plan, Einleseplan standard, Echo echo) {
        this.mappe = mappe;
        this.netz = netz;
        this.plan = plan;
        this.echo = echo;
        List<Einleseplan> plaene = plan == standard ? List.of(standard) : List.of(plan, standard);
        this.namen = new Namensfinder(netz);
        this.deuter = new Spaltendeuter(new Ueberschriften(plaene), namen, plan.zuordnungen());
        this.angaben = new Angabenleser(plaene);
        Map<String, String> umgedeutet = new HashMap<>();
        plan.namen().forEach((name, ziel) -> umgedeutet.put(Namensform.vergleichbar(name), ziel));
        this.beziehungsleser = new Beziehungsleser(namen, umgedeutet);
    }

    /** Reads all of it. */
    public Lesung lies() {
        mappe.hinweise()
                .forEach(h -> befunde.add(
                        new Befund(Schwere.HINWEIS, Befundart.DATEI, "", h.ort(), null, h.satz(), null, List.of())));
        mappe.blaetter().forEach(this::liesBlatt);
        if (roh.isEmpty()) {
            befunde.add(new Befund(
                    Schwere.FEHLER,
                    Befundart.KEINE_TABELLE,
                    "",
                    "",
                    null,
                    "In der Datei ist kein Steckbrief zu erkennen.",
                    "eine Kopfzeile mit mindestens drei bekannten Überschriften, darunter „Projekttitel“, oder ein Blatt je Projekt mit Beschriftung und Wert nebeneinander; die leere Vorlage zeigt, wie",
                    List.of()));
        }
        Projekterkenner erkenner = new Projekterkenner(netz, namen);
        List<Befunde> jeProjekt = new ArrayList<>();
        List<Erkannt> erkannte = new ArrayList<>();
        for (Rohprojekt projekt : roh) {
            Befunde eigene = new Befunde(projekt.raster().blatt().name());
            jeProjekt.add(eigene);
            erkannte.add(erkenner.erkenne(projekt, eigene));
        }
        List<Projektangaben> projekte = new ArrayList<>();
        for (int i = 0; i < roh.size(); i++) {
            projekte.add(deute(roh.get(i), erkannte.get(i), jeProjekt.get(i)));
            befunde.addAll(jeProjekt.get(i).alle());
        }
        return new Lesung(tabellen, projekte, beziehungsleser.neue(), befunde);
    }

    private void liesBlatt(Blatt blatt) {
        if (!plan.blaetter().isEmpty() && plan.blaetter().stream().noneMatch(muster -> passt(muster, blatt.name()))) {
            hinweis(
                    Befundart.BLATT_UEBERSPRUNGEN,
                    blatt,
                    "Das Blatt „%s“ liest der Plan nicht.".formatted(blatt.name()));
            return;
        }
        if (blatt.versteckt() || blatt.zeilen().isEmpty()) {
            String grund = blatt.versteckt() ? "ausgeblendet" : "leer";
            hinweis(
                    Befundart.BLATT_UEBERSPRUNGEN,
                    blatt,
                    "Das Blatt „%s“ ist %s und wurde nicht gelesen.".formatted(blatt.name(), grund));
            return;
        }
        Raster raster = new Raster(blatt);
        List<Befund> eigene = new ArrayList<>();
        List<Tabellenteil> teile = plan.form() == Einleseplan.Form.BLAETTER
                ? List.of()
                : new Tabellenfinder(deuter, eigene).finde(raster, plan.kopfzeile());
        int zeilen = teile.stream().mapToInt(teil -> teil.zeilen().size()).sum();
        long breite = teile.stream()
                .mapToLong(
                        teil -> teil.spalten().stream().filter(Spalte::zaehlt).count())
                .max()
                .orElse(0);
        boolean klarTabelle = plan.form() == Einleseplan.Form.ZEILEN || (zeilen > 1 && breite > 2);
        Rohprojekt formular = klarTabelle ? null : new Formularfinder(deuter).finde(raster);
        boolean alsFormular = formular != null
                && (zeilen == 0
                        || formular.felder().stream()
                                        .filter(f -> f.spalte().zaehlt())
                                        .count()
                                > breite);
        if (alsFormular && formular != null) {
            nimmFormular(raster, formular);
        } else if (teile.isEmpty()) {
            hinweis(
                    Befundart.BLATT_UEBERSPRUNGEN,
                    blatt,
                    "Auf dem Blatt „%s“ ist kein Steckbrief zu erkennen.".formatted(blatt.name()));
        } else {
            befunde.addAll(eigene);
            teile.forEach(this::nimmTabelle);
        }
        verstecktes(blatt);
    }

    private void nimmFormular(Raster raster, Rohprojekt formular) {
        List<Spalte> spalten = formular.felder().stream().map(Feld::spalte).toList();
        tabellen.add(
                new Lesung.Tabelle(raster.blatt().name(), Einleseplan.Form.BLAETTER, formular.zeile(), 1, spalten));
        unbekannte(raster.blatt(), spalten);
        roh.add(new Rohprojekt(
                raster,
                formular.zeile(),
                formular.felder().stream().filter(f -> f.spalte().zaehlt()).toList()));
    }

    private void nimmTabelle(Tabellenteil teil) {
        tabellen.add(new Lesung.Tabelle(
                teil.raster().blatt().name(),
                Einleseplan.Form.ZEILEN,
                teil.kopfzeile(),
                teil.zeilen().size(),
                teil.spalten()));
        unbekannte(teil.raster().blatt(), teil.spalten());
        List<Spalte> gelesene = teil.spalten().stream().filter(Spalte::zaehlt).toList();
        Map<Spalte, Raster.Ort> zuletzt = new HashMap<>();
        for (Blatt.Zeile zeile : teil.zeilen()) {
            List<Feld> felder = new ArrayList<>(gelesene.size());
            for (Spalte spalte : gelesene) {
                Raster.Ort ort = teil.raster().ort(zeile.nummer(), spalte.spalte());
                boolean nachUnten = spalte.inhalt() != null
                        && plan.nachUnten().contains(spalte.inhalt().wort());
                if (ort == null && nachUnten) {
                    ort = zuletzt.get(spalte);
                } else if (ort != null) {
                    zuletzt.put(spalte, ort);
                }
                String text = ort == null ? null : Angabenleser.text(ort.zelle());
                Raster.Ort hier = ort != null ? ort : null;
                felder.add(
                        hier == null || text == null || text.isEmpty()
                                ? new Feld(spalte.mitZeile(zeile.nummer()), null, null)
                                : new Feld(spalte, text, hier));
            }
            roh.add(new Rohprojekt(teil.raster(), zeile.nummer(), felder));
        }
    }

    private Projektangaben deute(Rohprojekt projekt, Erkannt erkannt, Befunde eigene) {
        Map<Merkmal, Wert> werte = new EnumMap<>(Merkmal.class);
        Map<Beziehung, String> beziehungen = new LinkedHashMap<>();
        Set<Umfang> umfang = new LinkedHashSet<>();
        Schluessel schluessel = erkannt.projekt();
        String blatt = projekt.raster().blatt().name();
        if (schluessel != null) {
            for (Feld feld : projekt.felder()) {
                if (fehlerzelle(feld, eigene) || nurEcho(schluessel, feld)) {
                    continue;
                }
                angaben.lies(feld, werte, eigene);
                beziehungsleser.lies(feld, schluessel, blatt, beziehungen, umfang, eigene);
            }
            pruefeZeiten(projekt, werte, eigene);
        }
        Schluessel genannt = schluessel == null ? new Schluessel(de.zielnetz.netz.Knotenart.PROJEKT, "") : schluessel;
        String ort = (blatt.isEmpty() ? "" : blatt + "!") + erkannt.feld().zelle();
        return new Projektangaben(
                genannt,
                erkannt.neu(),
                erkannt.name(),
                blatt,
                projekt.zeile(),
                ort,
                werte,
                beziehungen,
                umfang,
                eigene.hatFehler());
    }

    private boolean nurEcho(Schluessel projekt, Feld feld) {
        Inhalt inhalt = feld.spalte().inhalt();
        return inhalt != null
                && inhalt != Inhalt.ZUORDNUNG
                && echo.sagt(projekt, inhalt, feld.text() == null ? "" : feld.text());
    }

    private static boolean fehlerzelle(Feld feld, Befunde eigene) {
        Raster.Ort ort = feld.ort();
        if (ort == null || ort.zelle().art() != Zelle.Art.FEHLER) {
            return false;
        }
        eigene.fehler(
                Befundart.FEHLERZELLE,
                feld,
                ort.zelle().text(),
                "Die Zelle zeigt den Fehler %s statt eines Werts."
                        .formatted(ort.zelle().text()),
                "ein Wert oder eine leere Zelle",
                List.of());
        return true;
    }

    private static void pruefeZeiten(Rohprojekt projekt, Map<Merkmal, Wert> werte, Befunde eigene) {
        Wert ab = werte.get(Merkmal.AB);
        Wert bis = werte.get(Merkmal.BIS);
        if (ab != null && bis != null && ab.wert() instanceof String von && bis.wert() instanceof String zu) {
            int gleichGenau = Math.min(von.length(), zu.length());
            if (von.substring(0, gleichGenau).compareTo(zu.substring(0, gleichGenau)) > 0) {
                eigene.zeilenfehler(
                        Befundart.ENDE_VOR_BEGINN,
                        projekt.zeile(),
                        "Das Ende (%s) liegt vor dem Beginn (%s).".formatted(zu, von),
                        "ein Ende nach dem Beginn");
            }
        }
    }

    private void unbekannte(Blatt blatt, List<Spalte> spalten) {
        for (Spalte spalte : spalten) {
            if (spalte.inhalt() == null) {
                befunde.add(new Befund(
                        Schwere.WARNUNG,
                        Befundart.UNBEKANNTE_UEBERSCHRIFT,
                        blatt.name(),
                        spalte.ort(),
                        spalte.ueberschrift(),
                        "Die Überschrift „%s“ kennt Zielnetz nicht; die Spalte wird nicht eingelesen."
                                .formatted(Angabenleser.kurz(spalte.ueberschrift())),
                        "eine bekannte Überschrift, oder im Plan eine Zuordnung (auch „ignoriert“)",
                        List.of()));
            } else if (!spalte.genau()) {
                befunde.add(new Befund(
                        Schwere.HINWEIS,
                        Befundart.UEBERSCHRIFT_GEDEUTET,
                        blatt.name(),
                        spalte.ort(),
                        spalte.ueberschrift(),
                        "Die Überschrift „%s“ wurde verstanden als: %s."
                                .formatted(
                                        Angabenleser.kurz(spalte.ueberschrift()),
                                        spalte.inhalt().bezeichnung()),
                        null,
                        List.of()));
            }
        }
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
            hinweis(
                    Befundart.AUSGEBLENDET,
                    blatt,
                    "Ausgeblendete Spalten: %s. Sie wurden mitgelesen."
                            .formatted(String.join(
                                    ", ",
                                    blatt.versteckteSpalten().stream()
                                            .map(Blatt::spaltenname)
                                            .toList())));
        }
    }

    private void hinweis(Befundart art, Blatt blatt, String satz) {
        befunde.add(new Befund(Schwere.HINWEIS, art, blatt.name(), "", null, satz, null, List.of()));
    }

    private static boolean passt(String muster, String name) {
        return java.util.Arrays.stream(muster.split("\\*", -1))
                .map(java.util.regex.Pattern::quote)
                .collect(java.util.stream.Collectors.collectingAndThen(
                        java.util.stream.Collectors.joining(".*"), name::matches));
    }
}
