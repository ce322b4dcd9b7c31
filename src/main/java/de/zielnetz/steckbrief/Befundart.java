package de.zielnetz.steckbrief;

/** What can be found in a file. */
public enum Befundart {
    /** The heading is known to nobody; the column stays out. */
    UNBEKANNTE_UEBERSCHRIFT,
    /** The heading was understood, but not quite as it stands. */
    UEBERSCHRIFT_GEDEUTET,
    /** Several columns give the same single value. */
    DOPPELTE_SPALTE,
    KEINE_TABELLE,
    /** Much was not understood, or two ways of reading are close: somebody has to choose one. */
    LESART_WAEHLEN,
    OHNE_NAMEN,
    DOPPELTES_PROJEKT,
    /** Several rows are about one project and were put together. */
    MEHRERE_ZEILEN,
    /** An exported row was changed, but its project is gone since. */
    PROJEKT_ENTFALLEN,
    NAME_UND_KENNUNG_UNEINS,
    UMBENANNT,
    UNGUELTIGE_KENNUNG,
    PROJEKT_NAHE_TREFFER,
    UNBEKANNTES_ZIEL,
    UNBEKANNTES_HANDLUNGSFELD,
    MEHRDEUTIG,
    VERWEIS_OHNE_ZIEL,
    VERWEIS_AUF_SICH,
    ORGANISATION_NEU,
    ORGANISATION_NAHE_TREFFER,
    KEINE_ORGANISATION,
    /** A new organisation is taken as written, but its name could be several. */
    ORGANISATION_UNGETEILT,
    /** A person stood where an organisation should; it goes to the contact, which is not public. */
    PERSON,
    /** What somebody decided a name to stand for does not exist. */
    ENTSCHEIDUNG_OHNE_ZIEL,
    /** So many names in one cell that it is no list of names. */
    ZU_VIELE_NAMEN,
    /** The cell itself says that it is not sure, or holds no more. */
    ZWEIFEL,
    DURCHGESTRICHEN,
    /** The project was found by a name that it bore once. */
    FRUEHERER_NAME,
    /** The text held marks of a web page, which were resolved. */
    HTML_AUFGELOEST,
    TECHNOLOGIE_NEU,
    KEIN_DATUM,
    DATUM_GEDEUTET,
    ENDE_VOR_BEGINN,
    KEIN_BETRAG,
    BETRAG_GEDEUTET,
    UNBEKANNTES_WORT,
    WEDER_JA_NOCH_NEIN,
    ZU_LANG,
    FEHLERZELLE,
    FORMEL,
    UEBERSPRUNGEN,
    AUSGEBLENDET,
    BLATT_UEBERSPRUNGEN,
    /** What was only assessed would count as documented. */
    EINSCHAETZUNG_WUERDE_BELEGT,
    /** Something is named that ended or has not begun; that stays as it is. */
    GILT_NICHT_HEUTE,
    /** More than the memory holds in one transaction: nothing of the file is imported. */
    ZU_VIEL_AUF_EINMAL,
    WIDERSPRUCH,
    /** Relationships of an order would close a circle: nothing of the file is imported. */
    KREIS,
    /** A row names no whole evidence: source, place and kind, or of an assessment no author or reason. */
    BELEG_UNVOLLSTAENDIG,
    /** A row names no relationship that there is, or one that does not join such things. */
    KEINE_BEZIEHUNG,
    DATEI
}
