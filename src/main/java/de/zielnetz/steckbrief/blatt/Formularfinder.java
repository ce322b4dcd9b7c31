package de.zielnetz.steckbrief.blatt;

import de.zielnetz.steckbrief.Inhalt;
import de.zielnetz.steckbrief.Raster;
import de.zielnetz.steckbrief.Spalte;
import de.zielnetz.steckbrief.blatt.Formularleser.Platz;
import de.zielnetz.steckbrief.spalte.Spaltendeuter;
import de.zielnetz.steckbrief.wert.JaNein;
import de.zielnetz.steckbrief.wort.Namensform;
import de.zielnetz.tabelle.Blatt;
import de.zielnetz.tabelle.Zelle;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the labels of a sheet that is one form or several, such as „Projekttitel:“. */
final class Formularfinder {

    private static final int MINDESTENS = 3;
    private static final int BREITE_TABELLE = 10;

    private final Spaltendeuter deuter;

    Formularfinder(Spaltendeuter deuter) {
        this.deuter = deuter;
    }

    /** The labels from above and from the left; none where fewer than three different ones are understood. */
    Map<Platz, Spalte> finde(Raster raster) {
        Map<Platz, Spalte> beschriftungen = new LinkedHashMap<>();
        Set<Inhalt> inhalte = new HashSet<>();
        for (Blatt.Zeile zeile : raster.zeilen()) {
            for (Zelle zelle : zeile.zellen()) {
                boolean moeglich =
                        zelle.art() == Zelle.Art.TEXT && zelle.text().length() <= Formularleser.LAENGSTE_BESCHRIFTUNG;
                Spalte spalte =
                        moeglich ? deuter.deuteBeschriftung(zelle.spalte(), zeile.nummer(), zelle.text()) : null;
                boolean zaehlt = spalte != null
                        && spalte.inhalt() != null
                        && (spalte.inhalt() != Inhalt.ZUORDNUNG || jaOderNein(raster, zeile.nummer(), zelle));
                if (zaehlt && spalte != null && !istWert(raster, beschriftungen, zeile.nummer(), zelle)) {
                    beschriftungen.put(new Platz(zeile.nummer(), zelle.spalte()), spalte);
                    inhalte.add(spalte.inhalt());
                }
            }
        }
        ohneTitel(beschriftungen);
        Set<Integer> breite = breiteZeilen(raster);
        boolean istTabelle = beschriftungen.keySet().stream().anyMatch(platz -> breite.contains(platz.zeile()))
                || (raster.zeilen().size() > 2
                        && beschriftungen.keySet().stream()
                                        .map(Platz::zeile)
                                        .distinct()
                                        .count()
                                == 1);
        return inhalte.size() < MINDESTENS || istTabelle ? Map.of() : beschriftungen;
    }

    /** „Projektsteckbrief“ above a form is its title where another label asks for the name. */
    private static void ohneTitel(Map<Platz, Spalte> beschriftungen) {
        boolean benannt = beschriftungen.values().stream().anyMatch(s -> s.inhalt() == Inhalt.NAME && !istTitel(s));
        if (benannt) {
            beschriftungen.values().removeIf(Formularfinder::istTitel);
        }
    }

    private static boolean istTitel(Spalte spalte) {
        return spalte.inhalt() == Inhalt.NAME
                && Namensform.vergleichbar(spalte.ueberschrift()).endsWith("steckbrief");
    }

    /** Headings that nobody took for such: labels of a form do not stand ten in a row with their values. */
    private static Set<Integer> breiteZeilen(Raster raster) {
        return raster.zeilen().stream()
                .filter(z -> z.zellen().size() >= BREITE_TABELLE)
                .map(Blatt.Zeile::nummer)
                .collect(Collectors.toSet());
    }

    /** The name of a goal is a label only where ja or nein stands beside it. */
    private static boolean jaOderNein(Raster raster, int zeile, Zelle zelle) {
        Raster.Ort wert = Formularleser.rechts(raster, zeile, zelle.spalte());
        return wert != null && JaNein.von(wert.zelle().gezeigt()) != null;
    }

    private boolean istBeschriftung(@Nullable Zelle zelle) {
        Inhalt inhalt = zelle == null || zelle.art() != Zelle.Art.TEXT ? null : deuter.alsUeberschrift(zelle.text());
        return inhalt != null && inhalt != Inhalt.ZUORDNUNG;
    }

    /**
     * A word such as „Umsetzung“ right of a label is its value, not another label, unless something stands right of it
     * too, or the values of the row stand below it.
     */
    private boolean istWert(Raster raster, Map<Platz, Spalte> beschriftungen, int zeile, Zelle zelle) {
        Spalte links = null;
        for (int s = zelle.spalte() - 1; s >= 0 && links == null; s--) {
            links = beschriftungen.get(new Platz(zeile, s));
            if (raster.zelle(zeile, s) != null && links == null) {
                return false;
            }
        }
        if (links == null || Formularleser.rechts(raster, zeile, zelle.spalte()) != null) {
            return false;
        }
        Zelle untenLinks = raster.zelle(zeile + 1, links.spalte());
        Zelle unten = raster.zelle(zeile + 1, zelle.spalte());
        boolean werteDarunter =
                untenLinks == null ? unten != null && !istBeschriftung(unten) : !istBeschriftung(untenLinks);
        return !werteDarunter;
    }
}
