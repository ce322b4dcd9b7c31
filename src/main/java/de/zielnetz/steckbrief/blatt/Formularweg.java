package de.zielnetz.steckbrief.blatt;

import de.zielnetz.steckbrief.Befund;
import de.zielnetz.steckbrief.Bilanz;
import de.zielnetz.steckbrief.Einleseplan;
import de.zielnetz.steckbrief.Lesung;
import de.zielnetz.steckbrief.Raster;
import de.zielnetz.steckbrief.Rohprojekt;
import de.zielnetz.steckbrief.Rohprojekt.Rohfeld;
import de.zielnetz.steckbrief.Spalte;
import de.zielnetz.steckbrief.Verbleib;
import de.zielnetz.steckbrief.Zellbuch;
import de.zielnetz.steckbrief.blatt.Formularleser.Platz;
import de.zielnetz.steckbrief.spalte.Spaltenbericht;
import de.zielnetz.steckbrief.spalte.Spaltendeuter;
import de.zielnetz.steckbrief.wort.Namensform;
import de.zielnetz.tabelle.Blatt;
import de.zielnetz.tabelle.Zelle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a sheet as forms with labels and values, and enters what became of its cells. */
final class Formularweg {

    private static final Pattern STECKBRIEF =
            Pattern.compile("(?i)^(?:projekt|maßnahmen?|vorhaben)?[- ]?steckbrief\\b.{0,80}$");
    private static final int KURZ = 60;
    private static final int WENIGE = 3;

    private final Spaltendeuter deuter;

    Formularweg(Spaltendeuter deuter) {
        this.deuter = deuter;
    }

    /** What the forms say, null where there is none that is filled in. */
    @Nullable
    Blattlesung lies(Raster raster) {
        Map<Platz, Spalte> beschriftungen = new Formularfinder(deuter).finde(raster);
        if (beschriftungen.isEmpty()) {
            return null;
        }
        Blatt blatt = raster.blatt();
        Zellbuch buch = new Zellbuch(blatt);
        List<Befund> befunde = new ArrayList<>();
        Formularleser leser = new Formularleser(raster, beschriftungen, buch);
        List<Lesung.Tabellenfund> funde = new ArrayList<>();
        List<Rohprojekt> projekte = new ArrayList<>();
        int ab = 0;
        for (Map<Platz, Spalte> teil : Formularteiler.teile(beschriftungen, leser.titelzeilen())) {
            Rohprojekt projekt = leser.lies(teil, ab);
            if (projekt != null) {
                List<Spalte> spalten =
                        projekt.felder().stream().map(Rohfeld::spalte).toList();
                funde.add(
                        new Lesung.Tabellenfund(blatt.name(), Einleseplan.Form.BLAETTER, projekt.zeile(), 1, spalten));
                new Spaltenbericht(befunde).berichte(blatt, spalten);
                projekte.add(new Rohprojekt(
                        raster,
                        projekt.zeile(),
                        projekt.felder().stream()
                                .filter(f -> f.spalte().zaehlt())
                                .toList()));
            }
            ab = teil.keySet().stream().mapToInt(Platz::zeile).max().orElse(ab) + 1;
        }
        if (projekte.isEmpty()) {
            return null;
        }
        List<Spalte> unbekannte = unbekannte(raster, buch);
        new Spaltenbericht(befunde).berichte(blatt, unbekannte);
        funde.set(0, mit(funde.get(0), unbekannte));
        trageRest(raster, beschriftungen, buch);
        return new Blattlesung(Einleseplan.Form.BLAETTER, funde, projekte, befunde, buch, Bilanz.von(buch), false);
    }

    private static Lesung.Tabellenfund mit(Lesung.Tabellenfund fund, List<Spalte> weitere) {
        List<Spalte> alle = new ArrayList<>(fund.spalten());
        alle.addAll(weitere);
        return new Lesung.Tabellenfund(fund.blatt(), fund.form(), fund.kopfzeile(), fund.zeilen(), alle);
    }

    private static boolean frei(Zellbuch buch, Blatt.Zeile zeile, Zelle zelle) {
        return buch.eintrag(zeile.nummer(), zelle.spalte()).verbleib() == Verbleib.UNVERSTANDEN;
    }

    /** What looks like a label and is none that anybody knows: it ends with a colon, or begins its row and has a value beside it. */
    private List<Spalte> unbekannte(Raster raster, Zellbuch buch) {
        List<Spalte> unbekannte = new ArrayList<>();
        for (Blatt.Zeile zeile : raster.zeilen()) {
            Zelle erste = zeile.zellen().get(0);
            boolean moeglich = frei(buch, zeile, erste)
                    && erste.art() == Zelle.Art.TEXT
                    && erste.text().length() <= Formularleser.LAENGSTE_BESCHRIFTUNG;
            boolean mitWert = zeile.zellen().size() == 2
                    && frei(buch, zeile, zeile.zellen().get(1));
            if (moeglich && (mitWert || Formularleser.endetAlsBeschriftung(erste))) {
                Spalte spalte = deuter.deuteBeschriftung(erste.spalte(), zeile.nummer(), erste.text());
                unbekannte.add(spalte.inhalt() == null ? spalte : spalte.ohneDeutung());
            }
        }
        return unbekannte;
    }

    /** Titles, section headings, page ends and legends; whatever else is neither label nor value stays unexplained. */
    private static void trageRest(Raster raster, Map<Platz, Spalte> beschriftungen, Zellbuch buch) {
        Set<Integer> labelzeilen = new HashSet<>();
        beschriftungen.keySet().forEach(platz -> labelzeilen.add(platz.zeile()));
        int erste = labelzeilen.stream().mapToInt(Integer::intValue).min().orElse(0);
        boolean vorigeOffen = false;
        for (Blatt.Zeile zeile : raster.zeilen()) {
            boolean offen = false;
            for (Zelle zelle : zeile.zellen()) {
                if (!frei(buch, zeile, zelle)) {
                    continue;
                }
                String text = Namensform.einzeilig(zelle.gezeigt());
                boolean titel = zeile.zellen().size() == 1
                        && !vorigeOffen
                        && text.length() <= KURZ
                        && !text.endsWith(".")
                        && (labelzeilen.contains(zeile.nummer() + 1) || labelzeilen.contains(zeile.nummer() + 2));
                Verbleib grund = zeile.nummer() < erste && zeile.zellen().size() <= WENIGE
                        ? Verbleib.VORSPANN
                        : STECKBRIEF.matcher(text).matches()
                                ? Verbleib.UEBERSCHRIFT
                                : Zeilendeuter.istSeitenumbruch(text)
                                        ? Verbleib.SEITENUMBRUCH
                                        : Legende.beginnt(text)
                                                ? Verbleib.LEGENDE
                                                : titel ? Verbleib.ZWISCHENTITEL : Verbleib.UNVERSTANDEN;
                buch.lassAus(zeile.nummer(), zelle.spalte(), grund);
                offen |= grund == Verbleib.UNVERSTANDEN;
            }
            vorigeOffen = offen;
        }
    }
}
