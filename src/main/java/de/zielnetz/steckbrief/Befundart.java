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
    WIDERSPRUCH,
    DATEI
}
