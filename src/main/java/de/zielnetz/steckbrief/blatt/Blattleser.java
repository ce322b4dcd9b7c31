package de.zielnetz.steckbrief.blatt;

import de.zielnetz.steckbrief.Befund;
import de.zielnetz.steckbrief.Befundart;
import de.zielnetz.steckbrief.Einleseplan;
import de.zielnetz.steckbrief.Inhalt;
import de.zielnetz.steckbrief.Lesung;
import de.zielnetz.steckbrief.Raster;
import de.zielnetz.steckbrief.Rohprojekt;
import de.zielnetz.steckbrief.Zellbuch;
import de.zielnetz.steckbrief.name.Kennungsleser;
import de.zielnetz.steckbrief.spalte.Spaltendeuter;
import de.zielnetz.tabelle.Ausgabe;
import de.zielnetz.tabelle.Blatt;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the projects of each sheet: rows of its tables, its forms, or its columns, whichever leaves the fewest cells
 * unexplained; says what it leaves out. What becomes of each cell stands in the {@link Zellbuch} of its sheet.
 */
public final class Blattleser {

    private final Einleseplan plan;
    private final Spaltendeuter deuter;
    private final Tabellenweg tabellenweg;
    private final List<Befund> befunde;
    private final List<Blattwahl> blaetter = new ArrayList<>();

    /** @param befunde where it says what it finds */
    public Blattleser(Einleseplan plan, Spaltendeuter deuter, Kennungsleser kennungen, List<Befund> befunde) {
        this.plan = plan;
        this.deuter = deuter;
        this.befunde = befunde;
        this.tabellenweg = new Tabellenweg(plan, deuter, kennungen);
    }

    public List<Lesung.Tabellenfund> tabellen() {
        return blaetter.stream().flatMap(b -> b.tabellen().stream()).toList();
    }

    public List<Rohprojekt> projekte() {
        return blaetter.stream().flatMap(b -> b.projekte().stream()).toList();
    }

    /** What became of the cells of each sheet, in the order of the file. */
    public List<Zellbuch> buecher() {
        boolean etwasGelesen = blaetter.stream().anyMatch(b -> b.lesung() != null);
        return blaetter.stream().map(b -> b.buch(etwasGelesen)).toList();
    }

    /** What was made of each sheet, and what else might have been. */
    public List<Blattwahl> blaetter() {
        return blaetter;
    }

    /** @param form the form to take for all sheets that can be read so, null: for each the best */
    public Blattwahl.Ueberblick ueberblick(Einleseplan.@Nullable Form form) {
        boolean etwasGelesen = blaetter.stream().anyMatch(b -> b.lesung() != null);
        return blaetter.stream()
                .map(b -> b.ueberblick(form, etwasGelesen))
                .reduce(Blattwahl.Ueberblick.KEINER, Blattwahl.Ueberblick::und);
    }

    public void lies(Blatt blatt) {
        String ungelesen = warumNicht(blatt);
        if (ungelesen != null) {
            hinweis(Befundart.BLATT_UEBERSPRUNGEN, blatt, ungelesen);
            blaetter.add(new Blattwahl(blatt, List.of(), false));
            return;
        }
        List<Blattlesung> wege = wege(new Raster(blatt));
        Blattwahl wahl = new Blattwahl(blatt, wege, Kopfsuche.findetWorte(blatt, deuter));
        blaetter.add(wahl);
        Blattlesung beste = wahl.lesung();
        if (beste == null) {
            hinweis(
                    Befundart.BLATT_UEBERSPRUNGEN,
                    blatt,
                    blatt.name().isEmpty()
                            ? "In der Tabelle ist keine Kopfzeile und kein Steckbrief zu erkennen."
                            : "Auf dem Blatt „%s“ ist kein Steckbrief zu erkennen.".formatted(blatt.name()));
            befunde.addAll(Kopfsuche.beinahe(blatt, deuter));
        } else {
            befunde.addAll(beste.befunde());
        }
        verstecktes(blatt);
    }

    /** All ways in which the sheet can be read, tables first; of a plan that names a form that one alone. */
    private List<Blattlesung> wege(Raster raster) {
        Einleseplan.Form form = plan.form();
        List<Blattlesung> wege = new ArrayList<>();
        if (form == null || form == Einleseplan.Form.ZEILEN) {
            nimm(tabellenweg.lies(raster), wege);
        }
        boolean klar = !wege.isEmpty() && wege.get(0).klar();
        boolean nurKopf = !wege.isEmpty() && istNurKopf(raster, wege.get(0));
        if (!klar && (form == null || form == Einleseplan.Form.BLAETTER)) {
            Blattlesung weg = new Formularweg(deuter).lies(raster);
            nimm(nurKopf && !nenntEinProjekt(weg) ? null : weg, wege);
        }
        if (!klar && (form == null || form == Einleseplan.Form.SPALTEN)) {
            Blattlesung weg = new Spaltenweg(deuter).lies(raster);
            nimm(nurKopf && !nenntEinProjekt(weg) ? null : weg, wege);
        }
        return wege;
    }

    private static void nimm(@Nullable Blattlesung weg, List<Blattlesung> wege) {
        if (weg != null) {
            wege.add(weg);
        }
    }

    /** Whether nothing stands below the headings, which may be two rows. */
    private static boolean istNurKopf(Raster raster, Blattlesung tabelle) {
        int letzte = raster.zeilen().get(raster.zeilen().size() - 1).nummer();
        List<Lesung.Tabellenfund> tabellen = tabelle.tabellen();
        return tabelle.projekte().isEmpty()
                && letzte <= tabellen.get(tabellen.size() - 1).kopfzeile() + 1;
    }

    private static boolean nenntEinProjekt(@Nullable Blattlesung weg) {
        return weg != null
                && weg.projekte().stream().anyMatch(projekt -> {
                    Rohprojekt.Rohfeld name = projekt.feld(Inhalt.NAME);
                    return name != null && name.text() != null && name.ort() != null;
                });
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
