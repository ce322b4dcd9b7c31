package de.zielnetz.steckbrief.blatt;

import de.zielnetz.steckbrief.Inhalt;
import de.zielnetz.steckbrief.Raster;
import de.zielnetz.steckbrief.Rohprojekt;
import de.zielnetz.steckbrief.Rohprojekt.Rohfeld;
import de.zielnetz.steckbrief.Spalte;
import de.zielnetz.steckbrief.wort.Namensform;
import de.zielnetz.steckbrief.wort.Wortlaut;
import de.zielnetz.tabelle.Blatt;
import de.zielnetz.tabelle.Zelle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the values of a sheet about one project whose labels have been found: beside each or, where nothing stands there, below. */
final class Formularleser {

    static final int LAENGSTE_BESCHRIFTUNG = 80;
    private static final int WEIT_RECHTS = 6;
    private static final Pattern TITEL =
            Pattern.compile("(?i)^(?:projekt)?steckbrief\\s*(?:nr\\.?\\s*\\S+)?\\s*[:–—-]\\s*(.+)$");

    /** Where a cell stands, without looking at what is in it. */
    record Platz(int zeile, int spalte) {}

    private final Raster raster;
    private final Map<Platz, Spalte> beschriftungen;

    /** Cells that are a label or a value already. */
    private final Set<Platz> benutzt;

    private final List<Rohfeld> felder = new ArrayList<>();

    Formularleser(Raster raster, Map<Platz, Spalte> beschriftungen) {
        this.raster = raster;
        this.beschriftungen = beschriftungen;
        this.benutzt = new HashSet<>(beschriftungen.keySet());
    }

    /** The project of the sheet, null where no label has a value: an empty form. */
    @Nullable
    Rohprojekt lies() {
        beschriftungen.forEach(this::lies);
        if (felder.stream().allMatch(f -> f.text() == null)) {
            return null;
        }
        unbekannte();
        if (felder.stream().noneMatch(f -> f.spalte().inhalt() == Inhalt.NAME && f.text() != null)) {
            felder.add(titel());
        }
        return new Rohprojekt(raster, raster.zeilen().get(0).nummer(), felder);
    }

    private void lies(Platz platz, Spalte beschriftung) {
        Raster.Ort wert = rechts(raster, platz.zeile(), platz.spalte());
        if (wert == null || beschriftungen.containsKey(new Platz(wert.zeile(), wert.spalte()))) {
            wert = darunter(platz);
        }
        if (wert == null) {
            felder.add(new Rohfeld(beschriftung, null, null));
        } else {
            benutzt.add(new Platz(wert.zeile(), wert.spalte()));
            felder.add(new Rohfeld(beschriftung, mitFolgezeilen(wert, platz.spalte()), wert));
        }
    }

    /** The first value right of this place, or of its merged range; null where none is near. */
    static Raster.@Nullable Ort rechts(Raster raster, int zeile, int spalte) {
        Blatt.Bereich eigener = raster.bereich(zeile, spalte);
        int ab = eigener == null ? spalte + 1 : eigener.bisSpalte() + 1;
        for (int s = ab; s < ab + WEIT_RECHTS; s++) {
            Raster.Ort ort = raster.ort(zeile, s);
            if (ort != null) {
                return ort;
            }
        }
        return null;
    }

    private Raster.@Nullable Ort darunter(Platz platz) {
        Zelle unten = raster.zelle(platz.zeile() + 1, platz.spalte());
        boolean frei = unten != null
                && !beschriftungen.containsKey(new Platz(platz.zeile() + 1, platz.spalte()))
                && !endetAlsBeschriftung(unten);
        return frei && unten != null ? new Raster.Ort(unten, platz.zeile() + 1, platz.spalte()) : null;
    }

    /** A value may go on in the rows below, as long as nothing stands where its label would. */
    private String mitFolgezeilen(Raster.Ort wert, int labelspalte) {
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
    private void unbekannte() {
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
    private Rohfeld titel() {
        for (Blatt.Zeile zeile : raster.zeilen()) {
            for (Zelle zelle : zeile.zellen()) {
                Matcher titel = TITEL.matcher(Namensform.einzeilig(zelle.gezeigt()));
                if (titel.matches()) {
                    String ort = Blatt.spaltenname(zelle.spalte()) + zeile.nummer();
                    Spalte spalte = new Spalte(zelle.spalte(), "Titel", ort, Inhalt.NAME, false, null);
                    return new Rohfeld(spalte, titel.group(1), new Raster.Ort(zelle, zeile.nummer(), zelle.spalte()));
                }
            }
        }
        String blatt = raster.blatt().name();
        return new Rohfeld(
                new Spalte(0, "Name des Blatts", "", Inhalt.NAME, true, null), blatt.isEmpty() ? null : blatt, null);
    }
}
