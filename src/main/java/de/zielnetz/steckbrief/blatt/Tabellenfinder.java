package de.zielnetz.steckbrief.blatt;

import de.zielnetz.steckbrief.Befund;
import de.zielnetz.steckbrief.Befundart;
import de.zielnetz.steckbrief.Inhalt;
import de.zielnetz.steckbrief.Raster;
import de.zielnetz.steckbrief.Spalte;
import de.zielnetz.steckbrief.Verbleib;
import de.zielnetz.steckbrief.Zellbuch;
import de.zielnetz.steckbrief.name.Kennungsleser;
import de.zielnetz.steckbrief.spalte.Spaltendeuter;
import de.zielnetz.steckbrief.wert.Geldeinheit;
import de.zielnetz.steckbrief.wort.Namensform;
import de.zielnetz.tabelle.Blatt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the tables of a sheet that has one row a project: headings below preambles, repeated ones, several tables one
 * below the other; leaves out what is about no project and says so. Costs the cells.
 */
final class Tabellenfinder {

    private final Spaltendeuter deuter;
    private final Kennungsleser kennungen;
    private final Zeilendeuter pruefer;
    private final List<Befund> befunde;
    private final Zellbuch buch;
    /** The row of headings of the last table below which a legend stands. */
    private int mitLegende;

    /** @param buch in which it enters the rows that it leaves out */
    Tabellenfinder(Spaltendeuter deuter, Kennungsleser kennungen, List<Befund> befunde, Zellbuch buch) {
        this.deuter = deuter;
        this.kennungen = kennungen;
        this.pruefer = new Zeilendeuter(deuter);
        this.befunde = befunde;
        this.buch = buch;
    }

    /**
     * The tables, none where no row looks like headings.
     *
     * @param feste row of the headings where the plan names it, otherwise null
     */
    List<Tabellenteil> finde(Raster raster, @Nullable Integer feste) {
        List<Tabellenteil> teile = new ArrayList<>();
        Tabellenteil offen = null;
        int vorige = 0;
        for (Blatt.Zeile zeile : raster.zeilen()) {
            boolean nachLuecke = zeile.nummer() > vorige + 1;
            vorige = zeile.nummer();
            if (offen != null && zeile.nummer() <= offen.letzteKopfzeile()) {
                continue;
            }
            Tabellenteil neue = kopf(raster, zeile, feste, offen);
            if (neue != null) {
                offen = neue;
                teile.add(neue);
            } else if (offen != null && istProjekt(offen, zeile, nachLuecke)) {
                offen.zeilen().add(zeile);
            }
        }
        return teile;
    }

    /** The table that begins with this row of headings, null where it is none. */
    private @Nullable Tabellenteil kopf(
            Raster raster, Blatt.Zeile zeile, @Nullable Integer feste, @Nullable Tabellenteil offen) {
        if (offen != null && offen.nenntBekanntes(zeile, kennungen)) {
            return null; // however much it looks like headings
        }
        boolean fest = feste != null && zeile.nummer() == feste;
        boolean moeglich = fest || (feste == null && deuter.siehtNachKopfAus(zeile));
        if (!moeglich || (offen != null && pruefer.wiederholt(offen, zeile))) {
            return null;
        }
        int unten = deuter.gehtWeiter(raster, zeile.nummer()) ? zeile.nummer() + 1 : zeile.nummer();
        List<Spalte> spalten =
                Geldeinheit.imVorspann(raster, zeile.nummer()).ergaenze(deuter.deute(raster, zeile.nummer(), unten));
        return fest || istKopf(spalten)
                ? new Tabellenteil(raster, zeile.nummer(), unten, spalten, new ArrayList<>(), new HashMap<>())
                : null;
    }

    /** Headings name the project, and most of them are understood. */
    private static boolean istKopf(List<Spalte> spalten) {
        boolean benannt = spalten.stream().anyMatch(s -> s.inhalt() == Inhalt.NAME || s.inhalt() == Inhalt.KENNUNG);
        long verstanden = spalten.stream().filter(s -> s.inhalt() != null).count();
        return benannt && verstanden * 3 >= spalten.size();
    }

    private boolean istProjekt(Tabellenteil teil, Blatt.Zeile zeile, boolean nachLuecke) {
        boolean bekannt = teil.nenntBekanntes(zeile, kennungen);
        Verbleib sonst = bekannt ? null : pruefer.wasSonst(teil, zeile, nachLuecke);
        if (sonst == null && !bekannt && teil.kopfzeile() == mitLegende && Legende.gehtWeiter(teil, zeile)) {
            sonst = Verbleib.LEGENDE;
        }
        if (sonst == Verbleib.LEGENDE && nachLuecke) {
            mitLegende = teil.kopfzeile();
        }
        boolean offenes = sonst == null || sonst == Verbleib.ZWISCHENTITEL;
        if (offenes && !nachLuecke && Fortsetzung.ist(teil, zeile)) {
            Fortsetzung.nimm(teil, zeile, befunde);
            return false;
        }
        if (sonst != null) {
            buch.lassAus(zeile, sonst);
            befunde.add(Befund.hinweis(
                            Befundart.UEBERSPRUNGEN,
                            "Zeile %d wurde nicht als Projekt gelesen; sie ist wohl %s."
                                    .formatted(zeile.nummer(), sonst.bezeichnung()))
                    .an(teil.raster().blatt().name(), String.valueOf(zeile.nummer()))
                    .mitWert(Namensform.einzeilig(zeile.zellen().get(0).gezeigt())));
        }
        return sonst == null;
    }
}
