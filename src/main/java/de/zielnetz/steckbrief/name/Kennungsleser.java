package de.zielnetz.steckbrief.blatt;

import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.steckbrief.Echo;
import de.zielnetz.steckbrief.Inhalt;
import de.zielnetz.steckbrief.Spalte;
import de.zielnetz.steckbrief.wort.Namensform;
import de.zielnetz.steckbrief.wort.Wortlaut;
import de.zielnetz.tabelle.Blatt;
import de.zielnetz.tabelle.Zelle;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads which project a row names by its kennung. A plain running number is none, unless the heading speaks of a kennung and there is such a one. */
public final class Kennungsleser {

    private static final int KUERZESTE_ZIFFERNFOLGE = 5;

    /** What stands for many numbers or for none. */
    private static final Set<String> KEINE = Set.of("diverse", "div", "verschiedene", "mehrere", "neu");

    private final Netz netz;
    private final Echo echo;

    public Kennungsleser(Netz netz, Echo echo) {
        this.netz = netz;
        this.echo = echo;
    }

    /** The kennung that a cell means; empty for a running number or where no letter or digit is left. */
    public String kennung(Spalte spalte, @Nullable String text) {
        String roh = text == null ? "" : Namensform.einzeilig(text);
        boolean gemeint = !istNummer(roh)
                || Namensform.vergleichbar(spalte.ueberschrift()).contains("kennung");
        if (gemeint && istBekannt(roh)) {
            return roh;
        }
        String kennung = Namensform.kennung(roh);
        return istNummer(kennung) || Wortlaut.sagtNichts(roh) || KEINE.contains(kennung) ? "" : kennung;
    }

    /** Whether the row names a project that the net or the export knows, by its kennung. */
    boolean nenntBekanntes(Tabellenteil teil, Blatt.Zeile zeile) {
        return teil.spalten().stream().filter(s -> s.inhalt() == Inhalt.KENNUNG).anyMatch(s -> {
            Zelle zelle = teil.raster().zelle(zeile.nummer(), s.spalte());
            return zelle != null && istBekannt(kennung(s, Wortlaut.text(zelle)));
        });
    }

    private boolean istBekannt(String kennung) {
        Schluessel projekt = new Schluessel(Knotenart.PROJEKT, kennung);
        return Schluessel.istGueltig(kennung) && (netz.finde(projekt) >= 0 || echo.kannte(projekt));
    }

    private static boolean istNummer(String text) {
        return text.length() < KUERZESTE_ZIFFERNFOLGE && text.chars().allMatch(Character::isDigit);
    }
}
