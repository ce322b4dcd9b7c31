package de.zielnetz.steckbrief;

import de.zielnetz.steckbrief.Befund.Schwere;
import de.zielnetz.steckbrief.Rohprojekt.Feld;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the findings about one project, with the places they are at. */
public final class Befunde {

    private final String blatt;
    private final List<Befund> alle = new ArrayList<>();
    private boolean fehler;

    public Befunde(String blatt) {
        this.blatt = blatt;
    }

    public void fehler(
            Befundart art, Feld feld, @Nullable String wert, String satz, String erwartet, List<String> vorschlaege) {
        fehler = true;
        alle.add(new Befund(Schwere.FEHLER, art, blatt, feld.zelle(), wert, satz, erwartet, vorschlaege));
    }

    public void warnung(
            Befundart art, Feld feld, @Nullable String wert, String satz, String erwartet, List<String> vorschlaege) {
        alle.add(new Befund(Schwere.WARNUNG, art, blatt, feld.zelle(), wert, satz, erwartet, vorschlaege));
    }

    public void hinweis(Befundart art, Feld feld, @Nullable String wert, String satz) {
        alle.add(new Befund(Schwere.HINWEIS, art, blatt, feld.zelle(), wert, satz, null, List.of()));
    }

    /** An error of the whole row. */
    public void zeilenfehler(Befundart art, int zeile, String satz, String erwartet) {
        fehler = true;
        alle.add(new Befund(Schwere.FEHLER, art, blatt, String.valueOf(zeile), null, satz, erwartet, List.of()));
    }

    public boolean hatFehler() {
        return fehler;
    }

    public List<Befund> alle() {
        return alle;
    }
}
