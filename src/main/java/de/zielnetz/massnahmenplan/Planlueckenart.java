package de.zielnetz.massnahmenplan;

/** What a plan can lack, in the order in which it is listed. */
public enum Planlueckenart {
    /** The strategy treats a technology or field, and no measure is about it. */
    OHNE_MASSNAHME,
    /** No measure about a technology meets one of its criteria. */
    KRITERIUM_UNERFUELLT,
    /** A measure is not checked by a criterion that it has to meet. */
    KRITERIUM_OFFEN,
    /** Its day is past and it is not done. */
    UEBERFAELLIG,
    OHNE_FEDERFUEHRUNG,
    OHNE_TERMIN,
    OHNE_KOSTEN
}
