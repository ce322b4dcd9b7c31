package de.zielnetz.steckbrief;

import de.zielnetz.steckbrief.Befund.Schwere;
import de.zielnetz.tabelle.Blatt;
import de.zielnetz.tabelle.Blatt.Bereich;
import de.zielnetz.tabelle.Zelle;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the tables of a sheet that has one row a project: headings below preambles, repeated ones, several tables one
 * below the other; leaves out titles, sums and legends and says so. Costs the cells.
 */
final class Tabellenfinder {

    private static final Pattern SUMME = Pattern.compile(
            "(?i)^(zwischen|gesamt|teil)?summe\\b.*|^(gesamt|insgesamt|total|durchschnitt|anzahl)\\b.*|^[∑Σ].*");
    private static final Pattern LEGENDE = Pattern.compile(
            "(?i)^(legende|erläuterung(en)?|hinweis(e)?|anmerkung(en)?|quelle(n)?|stand|fußnote(n)?|abkürzung(en)?|\\*+|\\d\\)|¹|²)\\s*[:.)]?.*");

    private final Spaltendeuter deuter;
    private final List<Befund> befunde;

    Tabellenfinder(Spaltendeuter deuter, List<Befund> befunde) {
        this.deuter = deuter;
        this.befunde = befunde;
    }

    /**
     * The tables, none where no row looks like headings.
     *
     * @param feste row of the headings where the plan names it, otherwise null
     */
    List<Tabellenteil> finde(Raster raster, @Nullable Integer feste) {
        List<Tabellenteil> teile = new ArrayList<>();
        Tabellenteil offen = null;
        int letzterKopf = 0;
        for (Blatt.Zeile zeile : raster.zeilen()) {
            if (zeile.nummer() <= letzterKopf) {
                continue;
            }
            boolean fest = feste != null && zeile.nummer() == feste;
            boolean kopf = fest || (feste == null && deuter.siehtNachKopfAus(zeile));
            if (kopf && (offen == null || !wiederholt(offen, zeile))) {
                int unten = deuter.gehtWeiter(raster, zeile.nummer()) ? zeile.nummer() + 1 : zeile.nummer();
                List<Spalte> spalten = deuter.deute(raster, zeile.nummer(), unten);
                if (fest || istKopf(spalten)) {
                    offen = new Tabellenteil(raster, zeile.nummer(), spalten, new ArrayList<>());
                    teile.add(offen);
                    letzterKopf = unten;
                    continue;
                }
            }
            if (offen != null && istProjekt(offen, zeile)) {
                offen.zeilen().add(zeile);
            }
        }
        return teile;
    }

    /** Headings name the project, and most of them are understood. */
    private static boolean istKopf(List<Spalte> spalten) {
        boolean benannt = spalten.stream().anyMatch(s -> s.inhalt() == Inhalt.NAME || s.inhalt() == Inhalt.KENNUNG);
        long verstanden = spalten.stream().filter(s -> s.inhalt() != null).count();
        return benannt && verstanden * 3 >= spalten.size();
    }

    private static boolean wiederholt(Tabellenteil teil, Blatt.Zeile zeile) {
        long gleiche = zeile.zellen().stream()
                .filter(zelle -> teil.spalten().stream()
                        .anyMatch(s -> s.spalte() == zelle.spalte()
                                && Namensform.vergleichbar(s.ueberschrift())
                                        .endsWith(Namensform.vergleichbar(zelle.gezeigt()))))
                .count();
        return gleiche * 5 >= zeile.zellen().size() * 4L;
    }

    private boolean istProjekt(Tabellenteil teil, Blatt.Zeile zeile) {
        List<Zelle> gelesene = zeile.zellen().stream()
                .filter(zelle -> teil.spalten().stream().anyMatch(s -> s.spalte() == zelle.spalte() && s.zaehlt()))
                .toList();
        Zelle erste = zeile.zellen().get(0);
        String text = Namensform.einzeilig(erste.gezeigt());
        if (deuter.siehtNachKopfAus(zeile) && wiederholt(teil, zeile)) {
            return uebersprungen(teil, zeile, text, "die Kopfzeile noch einmal");
        }
        if (SUMME.matcher(text).matches()
                && zeile.zellen().size() <= 1 + teil.spalten().size() / 2) {
            return uebersprungen(teil, zeile, text, "eine Summe oder Zählung");
        }
        boolean allein = zeile.zellen().size() == 1;
        if (allein
                && (erste.spalte() == 0 || LEGENDE.matcher(text).matches())
                && LEGENDE.matcher(text).matches()) {
            return uebersprungen(teil, zeile, text, "eine Legende oder Fußnote");
        }
        if (allein && (ueberMehrereSpalten(teil, zeile) || gelesene.isEmpty() || !istName(teil, erste))) {
            return uebersprungen(teil, zeile, text, "eine Zwischenüberschrift oder Anmerkung");
        }
        return !gelesene.isEmpty();
    }

    private static boolean ueberMehrereSpalten(Tabellenteil teil, Blatt.Zeile zeile) {
        Bereich bereich =
                teil.raster().bereich(zeile.nummer(), zeile.zellen().get(0).spalte());
        return bereich != null && bereich.bisSpalte() > bereich.vonSpalte();
    }

    /** A lone cell is a project only under the heading of names; in the first column of the table only if it is known. */
    private boolean istName(Tabellenteil teil, Zelle zelle) {
        return teil.spalten().stream().anyMatch(s -> s.spalte() == zelle.spalte() && s.inhalt() == Inhalt.NAME)
                && (teil.spalten().get(0).spalte() < zelle.spalte() || deuter.istProjekt(zelle.gezeigt()));
    }

    private boolean uebersprungen(Tabellenteil teil, Blatt.Zeile zeile, String text, String als) {
        befunde.add(new Befund(
                Schwere.HINWEIS,
                Befundart.UEBERSPRUNGEN,
                teil.raster().blatt().name(),
                String.valueOf(zeile.nummer()),
                text,
                "Zeile %d wurde nicht als Projekt gelesen; sie ist wohl %s.".formatted(zeile.nummer(), als),
                null,
                List.of()));
        return false;
    }
}
