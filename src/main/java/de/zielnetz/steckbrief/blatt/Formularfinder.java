package de.zielnetz.steckbrief.blatt;

import de.zielnetz.steckbrief.Inhalt;
import de.zielnetz.steckbrief.Raster;
import de.zielnetz.steckbrief.Rohprojekt;
import de.zielnetz.steckbrief.Rohprojekt.Rohfeld;
import de.zielnetz.steckbrief.Spalte;
import de.zielnetz.steckbrief.spalte.Spaltendeuter;
import de.zielnetz.steckbrief.wert.JaNein;
import de.zielnetz.steckbrief.wort.Namensform;
import de.zielnetz.steckbrief.wort.Wortlaut;
import de.zielnetz.tabelle.Blatt;
import de.zielnetz.tabelle.Zelle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds in a sheet about one project its labels, and the value beside each or, where nothing stands there, below. */
final class Formularfinder {

    private static final int MINDESTENS = 3;
    private static final int BREITE_TABELLE = 10;
    private static final int LAENGSTE_BESCHRIFTUNG = 80;
    private static final Pattern TITEL =
            Pattern.compile("(?i)^(?:projekt)?steckbrief\\s*(?:nr\\.?\\s*\\S+)?\\s*[:–—-]\\s*(.+)$");

    /** Where a cell stands, without looking at what is in it. */
    private record Platz(int zeile, int spalte) {}

    private final Spaltendeuter deuter;

    Formularfinder(Spaltendeuter deuter) {
        this.deuter = deuter;
    }

    /** The project of the sheet, null where fewer than three labels are understood, or none has a value. */
    @Nullable
    Rohprojekt finde(Raster raster) {
        Map<Platz, Spalte> beschriftungen = new LinkedHashMap<>();
        Set<Inhalt> inhalte = new HashSet<>();
        for (Blatt.Zeile zeile : raster.zeilen()) {
            for (Zelle zelle : zeile.zellen()) {
                boolean moeglich = zelle.art() == Zelle.Art.TEXT && zelle.text().length() <= LAENGSTE_BESCHRIFTUNG;
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
        boolean istTabelle = beschriftungen.keySet().stream().anyMatch(platz -> istBreit(raster, platz.zeile()))
                || (raster.zeilen().size() > 2
                        && beschriftungen.keySet().stream()
                                        .map(Platz::zeile)
                                        .distinct()
                                        .count()
                                == 1);
        return inhalte.size() < MINDESTENS || istTabelle ? null : lies(raster, beschriftungen);
    }

    /** Headings that nobody took for such: labels of a form do not stand ten in a row with their values. */
    private static boolean istBreit(Raster raster, int zeile) {
        return raster.zeilen().stream()
                .anyMatch(z -> z.nummer() == zeile && z.zellen().size() >= BREITE_TABELLE);
    }

    /** The name of a goal is a label only where ja or nein stands beside it. */
    private static boolean jaOderNein(Raster raster, int zeile, Zelle zelle) {
        Raster.Ort wert = rechts(raster, zeile, zelle.spalte());
        return wert != null && JaNein.von(wert.zelle().gezeigt()) != null;
    }

    private boolean istBeschriftung(@Nullable Zelle zelle) {
        return zelle != null
                && zelle.art() == Zelle.Art.TEXT
                && deuter.deuteBeschriftung(zelle.spalte(), 1, zelle.text()).inhalt() != null;
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
        if (links == null || rechts(raster, zeile, zelle.spalte()) != null) {
            return false;
        }
        Zelle untenLinks = raster.zelle(zeile + 1, links.spalte());
        Zelle unten = raster.zelle(zeile + 1, zelle.spalte());
        boolean werteDarunter =
                untenLinks == null ? unten != null && !istBeschriftung(unten) : !istBeschriftung(untenLinks);
        return !werteDarunter;
    }

    private static @Nullable Rohprojekt lies(Raster raster, Map<Platz, Spalte> beschriftungen) {
        List<Rohfeld> felder = new ArrayList<>();
        Set<Platz> benutzt = new HashSet<>(beschriftungen.keySet());
        beschriftungen.forEach((platz, spalte) -> {
            int zeile = platz.zeile();
            Raster.Ort wert = rechts(raster, zeile, spalte.spalte());
            if (wert != null && beschriftungen.containsKey(new Platz(wert.zeile(), wert.spalte()))) {
                wert = null;
            }
            if (wert == null) {
                Zelle unten = raster.zelle(zeile + 1, spalte.spalte());
                boolean frei = unten != null
                        && !beschriftungen.containsKey(new Platz(zeile + 1, spalte.spalte()))
                        && !endetAlsBeschriftung(unten);
                wert = frei && unten != null ? new Raster.Ort(unten, zeile + 1, spalte.spalte()) : null;
            }
            if (wert == null) {
                felder.add(new Rohfeld(spalte, null, null));
            } else {
                benutzt.add(new Platz(wert.zeile(), wert.spalte()));
                felder.add(
                        new Rohfeld(spalte, mitFolgezeilen(raster, wert, spalte.spalte(), beschriftungen, benutzt), wert));
            }
        });
        if (felder.stream().allMatch(f -> f.text() == null)) {
            return null; // an empty form
        }
        unbekannte(raster, benutzt, felder);
        if (felder.stream().noneMatch(f -> f.spalte().inhalt() == Inhalt.NAME && f.text() != null)) {
            felder.add(titel(raster));
        }
        int erste = raster.zeilen().get(0).nummer();
        return new Rohprojekt(raster, erste, felder);
    }

    private static Raster.@Nullable Ort rechts(Raster raster, int zeile, int spalte) {
        Blatt.Bereich eigener = raster.bereich(zeile, spalte);
        int ab = eigener == null ? spalte + 1 : eigener.bisSpalte() + 1;
        for (int s = ab; s < ab + 6; s++) {
            Raster.Ort ort = raster.ort(zeile, s);
            if (ort != null) {
                return ort;
            }
        }
        return null;
    }

    /** A value may go on in the rows below, as long as nothing stands where its label would. */
    private static String mitFolgezeilen(
            Raster raster, Raster.Ort wert, int labelspalte, Map<Platz, Spalte> beschriftungen, Set<Platz> benutzt) {
        StringBuilder text = new StringBuilder(Wortlaut.text(wert.zelle()));
        for (int z = wert.zeile() + 1; wert.spalte() != labelspalte; z++) {
            Zelle weitere = raster.zelle(z, wert.spalte());
            boolean gehoertDazu = weitere != null
                    && raster.ort(z, labelspalte) == null
                    && !beschriftungen.containsKey(new Platz(z, wert.spalte()));
            if (!gehoertDazu || weitere == null) {
                break;
            }
            benutzt.add(new Platz(z, wert.spalte()));
            text.append('\n').append(Wortlaut.text(weitere));
        }
        return text.toString();
    }

    /** What looks like a label and is none that anybody knows: it ends with a colon, or begins its row and has a value beside it. */
    private static void unbekannte(Raster raster, Set<Platz> benutzt, List<Rohfeld> felder) {
        for (Blatt.Zeile zeile : raster.zeilen()) {
            Zelle erste = zeile.zellen().get(0);
            boolean frei = !benutzt.contains(new Platz(zeile.nummer(), erste.spalte()));
            boolean kurz = erste.art() == Zelle.Art.TEXT && erste.text().length() <= LAENGSTE_BESCHRIFTUNG;
            boolean mitWert = zeile.zellen().size() == 2
                    && !benutzt.contains(
                            new Platz(zeile.nummer(), zeile.zellen().get(1).spalte()));
            if (frei && kurz && (mitWert || endetAlsBeschriftung(erste))) {
                String ort = Blatt.spaltenname(erste.spalte()) + zeile.nummer();
                felder.add(new Rohfeld(
                        new Spalte(erste.spalte(), Namensform.einzeilig(erste.text()), ort, null, false, null),
                        null,
                        null));
            }
        }
    }

    private static boolean endetAlsBeschriftung(Zelle zelle) {
        return zelle.gezeigt().strip().endsWith(":");
    }

    /** The name where no label gives one: what follows „Steckbrief:“ in a title, otherwise the sheet's name. */
    private static Rohfeld titel(Raster raster) {
        for (Blatt.Zeile zeile : raster.zeilen()) {
            for (Zelle zelle : zeile.zellen()) {
                Matcher titel = TITEL.matcher(Namensform.einzeilig(zelle.gezeigt()));
                if (titel.matches()) {
                    Spalte spalte = new Spalte(
                            zelle.spalte(),
                            "Titel",
                            Blatt.spaltenname(zelle.spalte()) + zeile.nummer(),
                            Inhalt.NAME,
                            false,
                            null);
                    return new Rohfeld(spalte, titel.group(1), new Raster.Ort(zelle, zeile.nummer(), zelle.spalte()));
                }
            }
        }
        String blatt = raster.blatt().name();
        return new Rohfeld(
                new Spalte(0, "Name des Blatts", "", Inhalt.NAME, true, null), blatt.isEmpty() ? null : blatt, null);
    }
}
