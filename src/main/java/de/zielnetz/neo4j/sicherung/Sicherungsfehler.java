package de.zielnetz.neo4j.sicherung;

import de.zielnetz.fehler.Refused;
import org.jspecify.annotations.Nullable;

/** A backup could not be made, read or restored. */
public class Sicherungsfehler extends Refused {

    private static final long serialVersionUID = 1L;

    Sicherungsfehler(String satz) {
        this(satz, null);
    }

    Sicherungsfehler(String satz, @Nullable Throwable ursache) {
        super(Sicherungscode.SICHERUNG_UNMOEGLICH, satz);
        initCause(ursache);
    }
}
