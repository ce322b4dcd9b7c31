package de.zielnetz.steckbrief.name;

import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.steckbrief.Echo;
import de.zielnetz.steckbrief.Spalte;
import de.zielnetz.steckbrief.wort.Namensform;
import de.zielnetz.steckbrief.wort.Wortlaut;
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

    /** Whether a cell of this column names a project that the net or the export knows. */
    public boolean nenntBekanntes(Spalte spalte, String text) {
        return istBekannt(kennung(spalte, text));
    }

    private boolean istBekannt(String kennung) {
        Schluessel projekt = new Schluessel(Knotenart.PROJEKT, kennung);
        return Schluessel.istGueltig(kennung) && (netz.finde(projekt) >= 0 || echo.kannte(projekt));
    }

    private static boolean istNummer(String text) {
        return text.length() < KUERZESTE_ZIFFERNFOLGE && text.chars().allMatch(Character::isDigit);
    }
}
