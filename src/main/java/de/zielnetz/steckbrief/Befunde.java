package de.zielnetz.steckbrief;

import de.zielnetz.steckbrief.Befund.Schwere;
import de.zielnetz.steckbrief.Rohprojekt.Rohfeld;
import java.util.ArrayList;
import java.util.List;

/** Collects the findings about one project, with the places they are at. */
public final class Befunde {

    private final String blatt;
    private final List<Befund> alle = new ArrayList<>();

    public Befunde(String blatt) {
        this.blatt = blatt;
    }

    /** Adds what was found in this cell. */
    public void melde(Rohfeld feld, Befund befund) {
        alle.add(befund.an(blatt, feld.zelle()));
    }

    /** Adds what was found about the whole row. */
    public void meldeZeile(int zeile, Befund befund) {
        alle.add(befund.an(blatt, String.valueOf(zeile)));
    }

    public boolean hatFehler() {
        return alle.stream().anyMatch(befund -> befund.schwere() == Schwere.FEHLER);
    }

    public List<Befund> alle() {
        return alle;
    }
}
