package de.zielnetz.neo4j.sicherung;

import de.zielnetz.fehler.ErrorCode;
import de.zielnetz.fehler.Verdict;

/** What a backup is refused for (error code). */
enum Sicherungscode implements ErrorCode {
    SICHERUNG_UNMOEGLICH;

    @Override
    public Verdict verdict() {
        return new Verdict("Zurzeit nicht möglich", 503);
    }
}
