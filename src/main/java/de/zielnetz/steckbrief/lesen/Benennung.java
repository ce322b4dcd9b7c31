package de.zielnetz.steckbrief.lesen;

import de.zielnetz.netz.Schluessel;
import de.zielnetz.steckbrief.Befund;
import de.zielnetz.steckbrief.Befunde;
import de.zielnetz.steckbrief.Rohprojekt;
import de.zielnetz.steckbrief.Rohprojekt.Rohfeld;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a row names its project.
 *
 * @param eingeschaetzt whether the cell says behind the name that the project is only assessed
 * @param mitKennung its kennung is empty where the row has none
 * @param mitNamen what net and file hold under the name
 * @param feld the cell of the name, otherwise of the kennung, otherwise the first one
 */
record Benennung(
        Rohprojekt roh,
        Schluessel mitKennung,
        String name,
        boolean eingeschaetzt,
        Set<Schluessel> mitNamen,
        Rohfeld feld,
        @Nullable Rohfeld kennungsfeld,
        Befunde befunde) {

    boolean hatKennung() {
        return !mitKennung.eigen().isEmpty();
    }

    Benennung unter(String anderer) {
        return new Benennung(roh, mitKennung, anderer, eingeschaetzt, mitNamen, feld, kennungsfeld, befunde);
    }

    /** Adds a finding about the name. */
    void melde(Befund befund) {
        befunde.melde(feld, befund.mitWert(name));
    }
}
