package de.zielnetz.steckbrief.name;

import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.steckbrief.Echo;
import de.zielnetz.steckbrief.Spalte;
import de.zielnetz.steckbrief.wort.Namensform;
import de.zielnetz.steckbrief.wort.Wortlaut;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads which project a row names by its kennung. Short digits are a running number, unless the heading speaks of a kennung. */
public final class Kennungsleser {

    private static final int KUERZESTE_ZIFFERNFOLGE = 5;

    /** Headings below which digits are no running number. */
    private static final Pattern KENNUNG = Pattern.compile(
            "(?i)kennung|kennziffer|kennzahl|aktenzeichen|\\bid\\b|\\bcode\\b|projektcode|\\bpsp|schlüssel|projektdef");

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
        boolean gemeint =
                !istNummer(roh) || KENNUNG.matcher(spalte.ueberschrift()).find();
        if (gemeint && istBekannt(roh)) {
            return roh;
        }
        String kennung = Namensform.kennung(roh);
        return (!gemeint && istNummer(kennung)) || Wortlaut.sagtNichts(roh) || KEINE.contains(kennung) ? "" : kennung;
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
