package de.zielnetz.rueckblick;

import org.jspecify.annotations.Nullable;

/**
 * One thing that a review shows, worked out of the net and of what is kept beside it.
 *
 * @param schluessel the node it is about, null where it is about none
 * @param satz German
 */
public record Rueckblickbefund(
        Befundgruppe gruppe, @Nullable String schluessel, String satz) {

    /** What a finding is about, in the order in which they are listed. */
    public enum Befundgruppe {
        /** A goal or field that nothing carries. */
        LUECKE,
        /** A goal or field of which nobody says anything. */
        OHNE_ANGABE,
        /** A project whose status and dates contradict each other. */
        UEBERFAELLIG,
        /** A duty that was overdue in the period. */
        PFLICHT,
        /** A series of measured values. */
        MESSREIHE,
        /** A goal that no indicator measures. */
        OHNE_INDIKATOR,
        /** Something the measures plan of the strategy lacks. */
        MASSNAHMENPLAN
    }
}
