package de.zielnetz.einlesen.person;

/** What an erasure does at one place. */
enum Umgang {
    /** The name is replaced: persons stand here by intention. */
    ERSETZEN,
    /** The same in the name of a file, where hyphens part words. */
    DATEINAME,
    /** A text about something else, which may name a person all the same: replaced only where that is asked for. */
    FREITEXT,
    /** What a thing is called: with a match there, nothing is erased at all. */
    BENENNUNG,
    /** Kennungen of nodes, which are made of their names. */
    KENNUNG,
    /** Kennungen of what stands beside the net, which people chose or which are made of a title: another stands in their place, everywhere the same. */
    EIGENKENNUNG,
    /** Past states as JSON: each of their values as at its own place. */
    JOURNAL,
    /** A plan as YAML. */
    PLAN,
    /** The whole node goes: nobody can look into the file in it. */
    ENTFERNEN,
    /** Holds no person: words of a closed list, dates, numbers, what the program itself writes. */
    KEINE_PERSON
}
