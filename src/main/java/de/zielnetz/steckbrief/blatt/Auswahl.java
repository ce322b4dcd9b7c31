package de.zielnetz.steckbrief.blatt;

import de.zielnetz.steckbrief.Inhalt;
import de.zielnetz.steckbrief.Spalte;
import de.zielnetz.steckbrief.wert.JaNein;
import de.zielnetz.steckbrief.wert.Kaestchen;

/** Takes of a cell with boxes what is ticked, where a project has one or several of a list. */
final class Auswahl {

    private static final String GRUPPE = " – ";

    private Auswahl() {}

    /** Whether boxes in a cell of this content are a choice. Prose keeps its boxes: a list of what is done and what is not says both. */
    static boolean istListe(Inhalt inhalt) {
        return switch (inhalt) {
            case ZUORDNUNG, NAME, KENNUNG, BESCHREIBUNG, MEILENSTEINE, VORGEHEN, NUTZEN, WIRKUNG, RISIKEN, HINWEISE ->
                false;
            default -> true;
        };
    }

    /** The same below a heading for several columns: a cross means what the column's own heading says. */
    static String text(String text, Spalte spalte) {
        Inhalt inhalt = spalte.inhalt();
        int gruppe = spalte.ueberschrift().indexOf(GRUPPE);
        boolean ankreuzbar = inhalt == Inhalt.STATUS
                || inhalt == Inhalt.PRIORITAET
                || (inhalt != null && inhalt.kantenart() != null && inhalt != Inhalt.ZUORDNUNG);
        Boolean ja = (gruppe < 0 || !ankreuzbar || spalte.genau()) ? null : JaNein.von(text);
        return inhalt == null
                ? ""
                : ja == null ? text(text, inhalt) : ja ? spalte.ueberschrift().substring(gruppe + GRUPPE.length()) : "";
    }

    /** Empty where nothing is ticked. */
    static String text(String text, Inhalt inhalt) {
        String gewaehlt = istListe(inhalt) ? Kaestchen.angekreuzt(text) : text;
        return gewaehlt == null ? "" : gewaehlt;
    }
}
