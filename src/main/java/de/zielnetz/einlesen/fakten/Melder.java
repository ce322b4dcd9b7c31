package de.zielnetz.einlesen.fakten;

import de.zielnetz.steckbrief.Befund;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Collects what is found wrong in rows, and knows which rows an error keeps out. */
final class Melder {

    private final List<Befund> befunde = new ArrayList<>();
    private final Set<Faktenzeile> fehlerhafte = Collections.newSetFromMap(new IdentityHashMap<>());

    /** At the cell of this column. */
    void melde(Faktenzeile zeile, String spalte, Befund befund) {
        befunde.add(zeile.an(spalte, befund));
        if (befund.schwere() == Befund.Schwere.FEHLER) {
            fehlerhafte.add(zeile);
        }
    }

    /** With its place already. */
    void melde(Befund befund) {
        befunde.add(befund);
    }

    boolean istFehlerhaft(Faktenzeile zeile) {
        return fehlerhafte.contains(zeile);
    }

    List<Befund> befunde() {
        return befunde;
    }
}
