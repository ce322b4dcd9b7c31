package de.zielnetz.steckbrief.blatt;

import de.zielnetz.steckbrief.Inhalt;
import de.zielnetz.steckbrief.Raster;
import de.zielnetz.steckbrief.Rohprojekt;
import de.zielnetz.steckbrief.Rohprojekt.Rohfeld;
import de.zielnetz.steckbrief.Spalte;
import de.zielnetz.steckbrief.Verbleib;
import de.zielnetz.steckbrief.Zellbuch;
import de.zielnetz.steckbrief.wert.Kaestchen;
import de.zielnetz.steckbrief.wort.Namensform;
import de.zielnetz.steckbrief.wort.Wortlaut;
import de.zielnetz.tabelle.Blatt;
import de.zielnetz.tabelle.Zelle;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the values of a form whose labels have been found: beside each or, where nothing stands there, below; what they are is entered. */
final class Formularleser {

    static final int LAENGSTE_BESCHRIFTUNG = 80;
    private static final int WEIT_RECHTS = 6;
    private static final Pattern TITEL =
            Pattern.compile("(?i)^(?:projekt)?steckbrief\\s*(?:nr\\.?\\s*\\S+)?\\s*[:–—-]\\s*(.+)$");

    /** What a form says once, whatever further labels seem to ask for it. */
    private static final Set<Inhalt> EINMAL = EnumSet.of(
            Inhalt.NAME,
            Inhalt.KENNUNG,
            Inhalt.STATUS,
            Inhalt.BEGINN,
            Inhalt.ENDE,
            Inhalt.ZEITRAUM,
            Inhalt.PRIORITAET,
            Inhalt.KOSTEN);

    /** Where a cell stands, without looking at what is in it. */
    record Platz(int zeile, int spalte) {}

    private final Raster raster;
    private final Map<Platz, Spalte> alle;
    private final Zellbuch buch;

    /** @param alle the labels of all forms of the sheet */
    Formularleser(Raster raster, Map<Platz, Spalte> alle, Zellbuch buch) {
        this.raster = raster;
        this.alle = alle;
        this.buch = buch;
    }

    /**
     * The project of one form, null where no label has a value: an empty form.
     *
     * @param ab the row from which its title may stand
     */
    @Nullable
    Rohprojekt lies(Map<Platz, Spalte> beschriftungen, int ab) {
        List<Rohfeld> felder = new ArrayList<>();
        Set<Inhalt> gesagt = EnumSet.noneOf(Inhalt.class);
        beschriftungen.forEach((platz, spalte) -> {
            Inhalt inhalt = spalte.inhalt();
            if (inhalt != null && EINMAL.contains(inhalt) && gesagt.contains(inhalt)) {
                felder.add(
                        new Rohfeld(spalte.ohneDeutung(), null, null)); // only one counts; the other is not understood
            } else {
                Rohfeld feld = lies(platz, spalte);
                felder.add(feld);
                if (feld.text() != null && inhalt != null) {
                    gesagt.add(inhalt);
                }
            }
        });
        if (felder.stream().allMatch(f -> f.text() == null)) {
            return null;
        }
        int bis = beschriftungen.keySet().stream().mapToInt(Platz::zeile).max().orElse(ab);
        if (felder.stream().noneMatch(f -> f.spalte().inhalt() == Inhalt.NAME && f.text() != null)) {
            felder.add(titel(ab, bis));
        }
        int erste = alle.size() == beschriftungen.size()
                ? raster.zeilen().get(0).nummer()
                : beschriftungen.keySet().iterator().next().zeile();
        return new Rohprojekt(raster, erste, felder);
    }

    private Rohfeld lies(Platz platz, Spalte beschriftung) {
        Inhalt inhalt = beschriftung.inhalt();
        buch.lassAus(
                platz.zeile(), platz.spalte(), inhalt == Inhalt.IGNORIERT ? Verbleib.NACH_PLAN : Verbleib.UEBERSCHRIFT);
        Raster.Ort wert = rechts(raster, platz.zeile(), platz.spalte());
        if (wert == null || alle.containsKey(new Platz(wert.zeile(), wert.spalte()))) {
            wert = darunter(platz);
        }
        if (wert == null || inhalt == null) {
            return new Rohfeld(beschriftung, null, null);
        }
        boolean kaestchen = Auswahl.istListe(inhalt)
                && (Kaestchen.beginnt(wert.zelle().gezeigt())
                        || Kaestchen.hat(wert.zelle().gezeigt()));
        String text = kaestchen ? auswahl(wert, platz, inhalt) : mitFolgezeilen(wert, platz.spalte(), inhalt);
        return new Rohfeld(beschriftung, text, text == null ? null : wert);
    }

    private void trage(int zeile, int spalte, Inhalt inhalt) {
        if (inhalt == Inhalt.IGNORIERT) {
            buch.lassAus(zeile, spalte, Verbleib.NACH_PLAN);
        } else {
            buch.lies(zeile, spalte, inhalt);
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
        Blatt.Bereich eigener = raster.bereich(platz.zeile(), platz.spalte());
        int z = eigener == null ? platz.zeile() + 1 : eigener.bisZeile() + 1;
        Zelle unten = raster.zelle(z, platz.spalte());
        boolean frei = unten != null && !alle.containsKey(new Platz(z, platz.spalte())) && !endetAlsBeschriftung(unten);
        return frei && unten != null ? new Raster.Ort(unten, z, platz.spalte()) : null;
    }

    /** What is ticked in the cells from this one on: to the right, and in the rows below as long as they begin with a box. */
    private @Nullable String auswahl(Raster.Ort wert, Platz label, Inhalt inhalt) {
        StringBuilder text = new StringBuilder();
        for (int z = wert.zeile(); ; z++) {
            Zelle erste = raster.zelle(z, wert.spalte());
            boolean weiter = z == wert.zeile()
                    || (erste != null
                            && Kaestchen.beginnt(erste.gezeigt())
                            && (wert.spalte() == label.spalte()
                                    || raster.ort(z, label.spalte()) == null
                                    || imLabel(z, label)));
            if (!weiter || erste == null) {
                break;
            }
            int letzte = wert.spalte();
            for (int s = wert.spalte(); s - letzte <= 2; s++) {
                Zelle zelle = raster.zelle(z, s);
                if (alle.containsKey(new Platz(z, s))) {
                    break;
                }
                Blatt.Bereich bereich = raster.bereich(z, s);
                letzte = zelle != null || bereich != null ? s : letzte;
                if (zelle != null) {
                    trage(z, s, inhalt);
                    text.append(text.isEmpty() ? "" : s == wert.spalte() ? "\n" : " ")
                            .append(Wortlaut.text(zelle));
                }
            }
        }
        return Kaestchen.angekreuzt(text.toString());
    }

    /** Whether the label's merged range reaches down to this row. */
    private boolean imLabel(int zeile, Platz label) {
        Raster.Ort dort = raster.ort(zeile, label.spalte());
        return dort != null && dort.zeile() == label.zeile();
    }

    /** A value may go on in the rows below, as long as nothing stands where its label would. */
    private String mitFolgezeilen(Raster.Ort wert, int labelspalte, Inhalt inhalt) {
        StringBuilder text = new StringBuilder(Wortlaut.text(wert.zelle()));
        trage(wert.zeile(), wert.spalte(), inhalt);
        for (int z = wert.zeile() + 1; wert.spalte() != labelspalte; z++) {
            Zelle weitere = raster.zelle(z, wert.spalte());
            boolean gehoertDazu = weitere != null
                    && raster.ort(z, labelspalte) == null
                    && !alle.containsKey(new Platz(z, wert.spalte()));
            if (!gehoertDazu || weitere == null) {
                break;
            }
            trage(z, wert.spalte(), inhalt);
            text.append('\n').append(Wortlaut.text(weitere));
        }
        return text.toString();
    }

    static boolean endetAlsBeschriftung(Zelle zelle) {
        return zelle.gezeigt().strip().endsWith(":");
    }

    /** The rows that name a form: „Steckbrief: …“. */
    NavigableSet<Integer> titelzeilen() {
        return raster.zeilen().stream()
                .filter(zeile -> zeile.zellen().stream()
                        .anyMatch(zelle -> TITEL.matcher(Namensform.einzeilig(zelle.gezeigt()))
                                .matches()))
                .map(Blatt.Zeile::nummer)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The name where no label gives one: what follows „Steckbrief:“ in a title, otherwise the sheet's name. */
    private Rohfeld titel(int ab, int bis) {
        for (Blatt.Zeile zeile : raster.zeilen()) {
            for (Zelle zelle : zeile.nummer() < ab || zeile.nummer() > bis ? List.<Zelle>of() : zeile.zellen()) {
                Matcher titel = TITEL.matcher(Namensform.einzeilig(zelle.gezeigt()));
                if (titel.matches()) {
                    String ort = Blatt.spaltenname(zelle.spalte()) + zeile.nummer();
                    buch.lies(zeile.nummer(), zelle.spalte(), Inhalt.NAME);
                    Spalte spalte = new Spalte(zelle.spalte(), "Titel", ort, Inhalt.NAME, false, null, null);
                    return new Rohfeld(spalte, titel.group(1), new Raster.Ort(zelle, zeile.nummer(), zelle.spalte()));
                }
            }
        }
        String blatt = raster.blatt().name();
        return new Rohfeld(
                new Spalte(0, "Name des Blatts", "", Inhalt.NAME, true, null, null),
                blatt.isEmpty() ? null : blatt,
                null);
    }
}
