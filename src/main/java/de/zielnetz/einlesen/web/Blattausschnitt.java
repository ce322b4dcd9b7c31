package de.zielnetz.einlesen.web;

import de.zielnetz.steckbrief.Inhalt;
import de.zielnetz.steckbrief.Verbleib;
import de.zielnetz.steckbrief.Zellbuch;
import de.zielnetz.tabelle.Blatt;
import de.zielnetz.tabelle.Mappengrenzen;
import de.zielnetz.tabelle.Zelle;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Some rows of a sheet as they stand there. Never more than {@value #ZEILEN} rows, {@value #SPALTEN} columns and, beyond
 * the first row, {@value #ZEICHEN} characters.
 *
 * @param zeilen those that hold anything, from above
 * @param weiter the row from which to ask on, null where there is none
 * @param verbunden merged ranges that touch these rows
 */
record Blattausschnitt(List<Zeile> zeilen, @Nullable Integer weiter, List<Blatt.Bereich> verbunden) {

    static final int ZEILEN = 200;
    static final int SPALTEN = 200;
    private static final int ZEICHEN = 200_000;
    private static final int LAENGSTER_TEXT = 400;

    /** @param weitere how many cells beyond the last column that is shown */
    record Zeile(int nummer, boolean versteckt, List<Zellsicht> zellen, int weitere) {}

    /**
     * What a person sees in a cell.
     *
     * @param spalte counted from 0
     * @param gekuerzt whether the sheet holds more text than this
     * @param verbleib what became of it, and inhalt as what it was read
     */
    record Zellsicht(
            int spalte,
            Zelle.Art art,
            String text,
            boolean gekuerzt,
            boolean formel,
            Verbleib verbleib,
            @Nullable Inhalt inhalt) {}

    static Blattausschnitt von(Blatt blatt, Zellbuch buch, int ab, int zeilen, Set<Integer> nur, boolean ganz) {
        int laengster = ganz ? Mappengrenzen.ZELLTEXT : LAENGSTER_TEXT;
        int hoechstens = Math.min(ZEILEN, Math.max(0, zeilen));
        List<Zeile> gezeigte = new ArrayList<>();
        Integer weiter = null;
        int zeichen = 0;
        for (Blatt.Zeile zeile : blatt.zeilen()) {
            if (zeile.nummer() < ab || !(nur.isEmpty() || nur.contains(zeile.nummer()))) {
                continue;
            }
            Zeile gezeigt = zeile(zeile, buch, laengster);
            zeichen += gezeigt.zellen().stream()
                    .mapToInt(zelle -> zelle.text().length())
                    .sum();
            if (gezeigte.size() == hoechstens || (zeichen > ZEICHEN && !gezeigte.isEmpty())) {
                weiter = zeile.nummer();
                break;
            }
            gezeigte.add(gezeigt);
        }
        return new Blattausschnitt(gezeigte, weiter, verbundene(blatt, gezeigte));
    }

    private static Zeile zeile(Blatt.Zeile zeile, Zellbuch buch, int laengster) {
        List<Zellsicht> zellen = zeile.zellen().stream()
                .filter(zelle -> zelle.spalte() < SPALTEN)
                .map(zelle -> zelle(zelle, buch.eintrag(zeile.nummer(), zelle.spalte()), laengster))
                .toList();
        return new Zeile(
                zeile.nummer(), zeile.versteckt(), zellen, zeile.zellen().size() - zellen.size());
    }

    private static Zellsicht zelle(Zelle zelle, Zellbuch.Eintrag eintrag, int laengster) {
        String text = zelle.gezeigt();
        boolean zuLang = text.length() > laengster;
        return new Zellsicht(
                zelle.spalte(),
                zelle.art(),
                zuLang ? text.substring(0, laengster) + "…" : text,
                zuLang,
                zelle.formel(),
                eintrag.verbleib(),
                eintrag.inhalt());
    }

    private static List<Blatt.Bereich> verbundene(Blatt blatt, List<Zeile> zeilen) {
        if (zeilen.isEmpty()) {
            return List.of();
        }
        int erste = zeilen.get(0).nummer();
        int letzte = zeilen.get(zeilen.size() - 1).nummer();
        return blatt.verbunden().stream()
                .filter(b -> b.vonZeile() <= letzte && b.bisZeile() >= erste && b.vonSpalte() < SPALTEN)
                .limit(2_000)
                .toList();
    }
}
