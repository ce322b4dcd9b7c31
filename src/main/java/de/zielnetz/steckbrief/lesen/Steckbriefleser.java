package de.zielnetz.steckbrief.lesen;

import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.steckbrief.Befund;
import de.zielnetz.steckbrief.Befundart;
import de.zielnetz.steckbrief.Befunde;
import de.zielnetz.steckbrief.Bilanz;
import de.zielnetz.steckbrief.Echo;
import de.zielnetz.steckbrief.Einleseplan;
import de.zielnetz.steckbrief.Inhalt;
import de.zielnetz.steckbrief.Lesung;
import de.zielnetz.steckbrief.Projektangaben;
import de.zielnetz.steckbrief.Rohprojekt;
import de.zielnetz.steckbrief.Zellbuch;
import de.zielnetz.steckbrief.blatt.Blattleser;
import de.zielnetz.steckbrief.lesen.Projektdeuter.Erkannt;
import de.zielnetz.steckbrief.name.Entscheidungen;
import de.zielnetz.steckbrief.name.Kennungsleser;
import de.zielnetz.steckbrief.name.Listennummern;
import de.zielnetz.steckbrief.name.Namensdeuter;
import de.zielnetz.steckbrief.name.Namensregister;
import de.zielnetz.steckbrief.spalte.Spaltendeuter;
import de.zielnetz.steckbrief.spalte.Ueberschriften;
import de.zielnetz.steckbrief.wort.Wortlaut;
import de.zielnetz.tabelle.Mappe;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
    private final Namensregister namen;
    private final Namensdeuter namensdeuter;
    private final Kennungsleser kennungen;
    private final Blattleser blattleser;
    private final Projektleser projektleser;
    private final List<Befund> befunde = new ArrayList<>();

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
        List<Einleseplan> plaene = plan.equals(standard) ? List.of(standard) : List.of(plan, standard);
        this.namen = new Namensregister(netz);
        this.namensdeuter = new Namensdeuter(namen, new Entscheidungen(plan.namen()));
        this.kennungen = new Kennungsleser(netz, echo);
        Spaltendeuter spalten = new Spaltendeuter(new Ueberschriften(plaene), namen, plan.zuordnungen());
        this.blattleser = new Blattleser(plan, spalten, kennungen, befunde);
        Angabenleser angaben = new Angabenleser(plaene);
        this.projektleser = new Projektleser(
                netz,
                angaben,
                new Beziehungsleser(netz, namensdeuter, plan.ungeteilt(), echo),
                new Zellpruefung(namensdeuter, angaben),
                echo);
    }

    /** Reads all of it. */
    public Lesung lies() {
        mappe.hinweise()
                .forEach(h -> befunde.add((h.istZweifel()
                                ? Befund.warnung(Befundart.DATEI, h.satz())
                                : Befund.hinweis(Befundart.DATEI, h.satz()))
                        .an("", h.ort())));
        mappe.blaetter().forEach(blattleser::lies);
        List<Rohprojekt> roh = echo == Echo.KEINES
                ? blattleser.projekte().stream().map(this::ohneHtml).toList()
                : blattleser.projekte();
        if (roh.isEmpty()) {
            befunde.add(ohneProjekt());
        }
        List<Projektangaben> projekte = deute(roh);
        List<Zellbuch> buecher = blattleser.buecher();
        return new Lesung(
                blattleser.tabellen(),
                projekte,
                namensdeuter.neue(),
                namensdeuter.aliase(),
                befunde,
                buecher,
                buecher.stream().map(Bilanz::von).toList());
    }

    /** Which project each row is about is said before any row is read, so that rows can speak of later ones. */
    private List<Projektangaben> deute(List<Rohprojekt> roh) {
        Projektdeuter deuter =
                new Projektdeuter(netz, namen, new Namensvettern(netz, namensdeuter, plan, roh), kennungen, echo);
        List<Befunde> jeZeile = new ArrayList<>();
        List<Erkannt> erkannte = new ArrayList<>();
        roh.forEach(this::merkeNamen);
        for (Rohprojekt zeile : roh) {
            Befunde eigene = new Befunde(zeile.raster().blatt().name());
            jeZeile.add(eigene);
            erkannte.add(deuter.deute(zeile, eigene));
        }
        Listennummern.frueherer(netz, mappe.datei()).forEach((nummer, projekt) -> {
            if (namen.finde(Set.of(Knotenart.PROJEKT), nummer).isEmpty()) {
                namen.nimmNummerAuf(projekt, nummer);
            }
        });
        List<Zeilenverbund> alle = new ArrayList<>();
        Map<Schluessel, Zeilenverbund> jeProjekt = new LinkedHashMap<>();
        for (int i = 0; i < roh.size(); i++) {
            Erkannt erkannt = erkannte.get(i);
            Befunde eigene = jeZeile.get(i);
            boolean erledigt = erkannt.projekt() == null && !eigene.hatFehler();
            if (!erledigt) {
                Projektangaben angaben = projektleser.lies(roh.get(i), erkannt, eigene);
                Zeilenverbund verbund = new Zeilenverbund();
                Zeilenverbund bisher =
                        erkannt.projekt() == null ? null : jeProjekt.putIfAbsent(erkannt.projekt(), verbund);
                if (bisher == null) {
                    alle.add(verbund);
                }
                (bisher == null ? verbund : bisher).nimm(angaben);
            }
            befunde.addAll(eigene.alle());
        }
        if (!plan.unterscheidung().isEmpty()) {
            alle.stream().map(Zeilenverbund::befund).filter(b -> b != null).forEach(befunde::add);
        }
        return alle.stream().map(Zeilenverbund::zusammen).toList();
    }

    /** What Zielnetz wrote itself holds no remains of web pages, however much a text may look so. */
    @SuppressWarnings("ReferenceEquality") // the same row where nothing was resolved
    private Rohprojekt ohneHtml(Rohprojekt zeile) {
        Rohprojekt ohne = zeile.ohneHtml();
        Befunde eigene = new Befunde(zeile.raster().blatt().name());
        for (int i = 0; ohne != zeile && i < zeile.felder().size(); i++) {
            if (!ohne.felder().get(i).equals(zeile.felder().get(i))) {
                eigene.melde(
                        zeile.felder().get(i),
                        Befund.hinweis(
                                        Befundart.HTML_AUFGELOEST,
                                        "Die Zelle enthält Reste einer Webseite; gelesen wurde „%s“."
                                                .formatted(Wortlaut.kurz(String.valueOf(
                                                        ohne.felder().get(i).text()))))
                                .mitWert(zeile.felder().get(i).text()));
            }
        }
        befunde.addAll(eigene.alle());
        return ohne;
    }

    private void merkeNamen(Rohprojekt zeile) {
        zeile.felder().forEach(feld -> {
            Inhalt inhalt = feld.spalte().inhalt();
            if (inhalt != null && feld.text() != null && feld.istLesbar()) {
                namensdeuter.merke(inhalt, feld.text());
            }
        });
    }

    private Befund ohneProjekt() {
        return blattleser.tabellen().isEmpty()
                ? Befund.fehler(Befundart.KEINE_TABELLE, "In der Datei ist kein Steckbrief zu erkennen.")
                        .mitErwartung(
                                "eine Kopfzeile mit mindestens drei bekannten Überschriften, darunter „Projekttitel“, oder ein Blatt je Projekt mit Beschriftung und Wert nebeneinander; die leere Vorlage zeigt, wie")
                : Befund.hinweis(
                        Befundart.UEBERSPRUNGEN, "Unter den Überschriften steht keine Zeile mit einem Projekt.");
    }
}
