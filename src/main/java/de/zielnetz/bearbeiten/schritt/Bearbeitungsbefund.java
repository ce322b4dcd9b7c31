package de.zielnetz.bearbeiten.schritt;

import de.zielnetz.steckbrief.Befund.Schwere;
import java.util.List;

/**
 * Something about a step that is wrong, doubtful or worth knowing.
 *
 * @param schritt its place in the draft, from 0
 * @param feld the field of the step that is meant, empty where the whole step is
 * @param satz in German
 * @param vorschlaege the nearest valid values, the best first
 */
public record Bearbeitungsbefund(Schwere schwere, int schritt, String feld, String satz, List<String> vorschlaege) {

    public Bearbeitungsbefund {
        vorschlaege = List.copyOf(vorschlaege);
    }

    public boolean istFehler() {
        return schwere == Schwere.FEHLER;
    }
}
