package de.zielnetz.steckbrief.blatt;

import de.zielnetz.steckbrief.Befund;
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
import de.zielnetz.steckbrief.spalte.Spaltenbericht;
import de.zielnetz.steckbrief.spalte.Spaltendeuter;
import de.zielnetz.steckbrief.wort.Wortlaut;
import de.zielnetz.tabelle.Blatt;
import de.zielnetz.tabelle.Zelle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads a sheet in which projects are columns: labels stand one below the other, the values of each project right of them in a column of its own. */
final class Spaltenweg {

    private static final int MINDESTENS = 3;

    private final Spaltendeuter deuter;

    Spaltenweg(Spaltendeuter deuter) {
        this.deuter = deuter;
    }

    /** What the columns say, null where no column of labels has two columns of values beside it. */
    @Nullable
    Blattlesung lies(Raster raster) {
        Map<Integer, Spalte> labels = labels(raster);
        Integer namen = labels.isEmpty() ? null : zeile(labels, Inhalt.NAME);
        Integer erkennende = namen != null ? namen : labels.isEmpty() ? null : zeile(labels, Inhalt.KENNUNG);
        if (erkennende == null) {
            return null;
        }
        int labelspalte = labels.values().iterator().next().spalte();
        List<Integer> projektspalten = projektspalten(raster, labels, labelspalte, erkennende);
        if (projektspalten.size() < 2) {
            return null;
        }
        Blatt blatt = raster.blatt();
        Zellbuch buch = new Zellbuch(blatt);
        List<Befund> befunde = new ArrayList<>();
        List<Spalte> spalten = List.copyOf(labels.values());
        Spaltenbericht bericht = new Spaltenbericht(befunde);
        bericht.berichte(blatt, spalten);
        Set<Spalte> gelesene = new HashSet<>(bericht.ohneDoppelte(blatt, spalten));
        List<Rohprojekt> projekte = new ArrayList<>();
        for (int spalte : projektspalten) {
            projekte.add(projekt(raster, labels, gelesene, spalte, erkennende, buch));
        }
        trageLabels(raster, labels, labelspalte, buch);
        Lesung.Tabellenfund fund = new Lesung.Tabellenfund(
                blatt.name(), Einleseplan.Form.SPALTEN, erkennende, projektspalten.size(), spalten);
        return new Blattlesung(
                Einleseplan.Form.SPALTEN, List.of(fund), projekte, befunde, buch, Bilanz.von(buch), false);
    }

    /** The labels by row of the first column that has enough of them; empty where none has. */
    private Map<Integer, Spalte> labels(Raster raster) {
        TreeMap<Integer, Map<Integer, Spalte>> nachSpalte = new TreeMap<>();
        for (Blatt.Zeile zeile : raster.zeilen()) {
            Zelle erste = zeile.zellen().get(0);
            boolean moeglich = erste.art() == Zelle.Art.TEXT
                    && erste.text().length() <= Formularleser.LAENGSTE_BESCHRIFTUNG
                    && zeile.zellen().size() > 1;
            if (moeglich) {
                nachSpalte
                        .computeIfAbsent(erste.spalte(), s -> new LinkedHashMap<>())
                        .put(zeile.nummer(), deuter.deuteBeschriftung(erste.spalte(), zeile.nummer(), erste.text()));
            }
        }
        return nachSpalte.values().stream()
                .filter(labels -> labels.values().stream()
                                .map(Spalte::inhalt)
                                .filter(inhalt -> inhalt != null && inhalt != Inhalt.ZUORDNUNG)
                                .distinct()
                                .count()
                        >= MINDESTENS)
                .findFirst()
                .orElse(Map.of());
    }

    private static @Nullable Integer zeile(Map<Integer, Spalte> labels, Inhalt inhalt) {
        return labels.entrySet().stream()
                .filter(e -> e.getValue().inhalt() == inhalt)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /** Columns that name a project and fill half of the labels; none where further labels stand among the values. */
    private List<Integer> projektspalten(Raster raster, Map<Integer, Spalte> labels, int labelspalte, int erkennende) {
        Map<Integer, Integer> gefuellt = new HashMap<>();
        List<Integer> benannte = new ArrayList<>();
        int bekannte = 0;
        for (Blatt.Zeile zeile : raster.zeilen()) {
            Spalte label = labels.get(zeile.nummer());
            if (label == null || !label.zaehlt()) {
                continue;
            }
            bekannte += label.inhalt() == Inhalt.ZUORDNUNG ? 0 : 1;
            for (Zelle zelle : zeile.zellen()) {
                if (zelle.spalte() <= labelspalte) {
                    continue;
                }
                boolean nocheins = label.inhalt() != Inhalt.ZUORDNUNG
                        && zelle.art() == Zelle.Art.TEXT
                        && deuter.alsUeberschrift(zelle.text()) == label.inhalt();
                if (nocheins) {
                    return List.of();
                }
                gefuellt.merge(zelle.spalte(), label.inhalt() == Inhalt.ZUORDNUNG ? 0 : 1, Integer::sum);
                if (zeile.nummer() == erkennende) {
                    benannte.add(zelle.spalte());
                }
            }
        }
        int genug = Math.max(2, (bekannte + 1) / 2);
        List<Integer> volle = benannte.stream()
                .filter(s -> gefuellt.getOrDefault(s, 0) >= genug)
                .toList();
        return volle.size() * 2 >= benannte.size() ? benannte : volle;
    }

    private static Rohprojekt projekt(
            Raster raster,
            Map<Integer, Spalte> labels,
            Set<Spalte> gelesene,
            int spalte,
            int erkennende,
            Zellbuch buch) {
        List<Rohfeld> felder = new ArrayList<>();
        labels.forEach((zeile, label) -> {
            Inhalt inhalt = label.inhalt();
            Raster.Ort ort = raster.ort(zeile, spalte);
            if (inhalt == null) {
                return;
            }
            if (!gelesene.contains(label)) {
                buch.lassAus(zeile, spalte, inhalt == Inhalt.IGNORIERT ? Verbleib.NACH_PLAN : Verbleib.DOPPELT);
                return;
            }
            String text = ort == null ? "" : Auswahl.text(Wortlaut.text(ort.zelle()), inhalt);
            if (ort != null) {
                buch.lies(ort.zeile(), ort.spalte(), inhalt);
            }
            felder.add(
                    text.isEmpty() ? new Rohfeld(label.an(zeile, spalte), null, null) : new Rohfeld(label, text, ort));
        });
        return new Rohprojekt(raster, erkennende, felder);
    }

    private static void trageLabels(Raster raster, Map<Integer, Spalte> labels, int labelspalte, Zellbuch buch) {
        int erste = labels.keySet().iterator().next();
        for (Blatt.Zeile zeile : raster.zeilen()) {
            Spalte label = labels.get(zeile.nummer());
            if (label != null && label.inhalt() != null) {
                buch.lassAus(zeile.nummer(), labelspalte, label.zaehlt() ? Verbleib.UEBERSCHRIFT : Verbleib.NACH_PLAN);
            } else if (label == null
                    && (zeile.zellen().size() == 1
                            || (zeile.nummer() == erste - 1
                                    && zeile.zellen().get(0).spalte() > labelspalte))) {
                buch.lassAus(zeile, zeile.nummer() < erste ? Verbleib.VORSPANN : Verbleib.ZWISCHENTITEL);
            }
        }
    }
}
