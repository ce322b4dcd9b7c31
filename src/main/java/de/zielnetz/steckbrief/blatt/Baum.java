package de.zielnetz.steckbrief.blatt;

import de.zielnetz.netz.Schluessel;
import de.zielnetz.steckbrief.Inhalt;
import de.zielnetz.steckbrief.Raster;
import de.zielnetz.steckbrief.Rohprojekt.Rohfeld;
import de.zielnetz.steckbrief.Spalte;
import de.zielnetz.steckbrief.spalte.Spaltendeuter;
import de.zielnetz.steckbrief.wort.Wortlaut;
import de.zielnetz.tabelle.Blatt;
import de.zielnetz.tabelle.Zelle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A table in which each row names the one above it by its number: what stands below a goal or field belongs to it. */
final class Baum {

    private static final Pattern OBEN = Pattern.compile(
            "(?i)parent(?:[ _-]?(?:id|nr))?|eltern(?:[ _-]?(?:id|nr\\.?|knoten))?|übergeordnet(?:e[rs]?)?(?: (?:nr\\.?|nummer|id|ebene|punkt))?"
                    + "|ober(?:punkt|thema|knoten)(?:[ _-]?(?:id|nr\\.?))?");

    private final Tabellenteil teil;
    private final @Nullable Spalte oben;
    private final Map<String, Schluessel> ziele = new HashMap<>();
    private final Map<String, String> darueber = new HashMap<>();

    /** Costs the rows of the table. */
    Baum(Tabellenteil teil, Spaltendeuter deuter) {
        this.teil = teil;
        Spalte kennung = erste(Inhalt.KENNUNG);
        Spalte name = erste(Inhalt.NAME);
        Spalte gefunden = teil.spalten().stream()
                .filter(s ->
                        s.inhalt() == null && OBEN.matcher(s.ueberschrift()).matches())
                .findFirst()
                .orElse(null);
        this.oben = kennung == null || name == null ? null : gefunden;
        if (oben == null || kennung == null || name == null) {
            return;
        }
        for (Blatt.Zeile zeile : teil.raster().zeilen()) {
            String nummer = text(zeile.nummer(), kennung);
            if (zeile.nummer() <= teil.letzteKopfzeile() || nummer.isEmpty()) {
                continue;
            }
            Schluessel ziel = deuter.zielVon(text(zeile.nummer(), name));
            if (ziel != null) {
                ziele.putIfAbsent(nummer, ziel);
            }
            darueber.putIfAbsent(nummer, text(zeile.nummer(), oben));
        }
    }

    private @Nullable Spalte erste(Inhalt inhalt) {
        return teil.spalten().stream()
                .filter(s -> s.inhalt() == inhalt)
                .findFirst()
                .orElse(null);
    }

    private String text(int zeile, Spalte spalte) {
        Zelle zelle = teil.raster().zelle(zeile, spalte.spalte());
        return zelle == null ? "" : Wortlaut.text(zelle);
    }

    /** What the row says by its place in the tree, null where nothing is known above it. */
    @Nullable
    Rohfeld feld(Blatt.Zeile zeile) {
        Zelle zelle = oben == null ? null : teil.raster().zelle(zeile.nummer(), oben.spalte());
        if (oben == null || zelle == null) {
            return null;
        }
        Set<String> gegangen = new HashSet<>();
        String nummer = Wortlaut.text(zelle);
        while (!ziele.containsKey(nummer) && darueber.containsKey(nummer) && gegangen.add(nummer)) {
            nummer = darueber.getOrDefault(nummer, "");
        }
        Schluessel ziel = ziele.get(nummer);
        return ziel == null
                ? null
                : new Rohfeld(
                        new Spalte(oben.spalte(), oben.ueberschrift(), oben.ort(), Inhalt.ZUORDNUNG, true, ziel, null),
                        "x",
                        new Raster.Ort(zelle, zeile.nummer(), oben.spalte()));
    }

    /** Whether this is the column that names the row above. */
    boolean istOben(Spalte spalte) {
        return spalte.equals(oben);
    }
}
