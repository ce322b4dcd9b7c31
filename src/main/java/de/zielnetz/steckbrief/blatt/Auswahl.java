package de.zielnetz.steckbrief.blatt;

import de.zielnetz.steckbrief.Inhalt;
import de.zielnetz.steckbrief.wert.Kaestchen;

/** Takes of a cell with boxes what is ticked, where a project has one or several of a list. */
final class Auswahl {

    private Auswahl() {}

    /** Whether boxes in a cell of this content are a choice. Prose keeps its boxes: a list of what is done and what is not says both. */
    static boolean istListe(Inhalt inhalt) {
        return switch (inhalt) {
            case ZUORDNUNG, NAME, KENNUNG, BESCHREIBUNG, MEILENSTEINE, VORGEHEN, NUTZEN, WIRKUNG, RISIKEN, HINWEISE ->
                false;
            default -> true;
        };
    }

    /** Empty where nothing is ticked. */
    static String text(String text, Inhalt inhalt) {
        String gewaehlt = istListe(inhalt) ? Kaestchen.angekreuzt(text) : text;
        return gewaehlt == null ? "" : gewaehlt;
    }
}
