package de.zielnetz.neo4j;

import java.util.Locale;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

/** Why the database did not do what it was asked to (failure causes), each with the beginning of a German sentence. */
public enum DatabaseFailure {
    WEG("Die Datenbank ist nicht zu erreichen", "sobald sie wieder da ist", false),
    /** It takes connections, but answers nobody. */
    ANTWORTET_NICHT("Die Datenbank nimmt Verbindungen an, antwortet aber nicht", "sobald sie wieder antwortet", false),
    /** It asks for another user or password. */
    ANMELDUNG("Die Datenbank lehnt Benutzer oder Passwort ab", "sobald sie stimmen", true),
    PLATZ("Der Datenbank fehlt Platz auf dem Datenträger", "sobald wieder Platz ist", false),
    SPEICHER("Der Datenbank reicht der Arbeitsspeicher dafür nicht", "mit einem Teil der Datei", true),
    /** It stopped itself after an error and takes nothing any more before it is started anew. */
    ANGEHALTEN("Die Datenbank hat sich nach einem Fehler angehalten", "sobald sie wieder läuft", false),
    ABGELEHNT("Die Datenbank hat es nicht angenommen", "sobald der Grund behoben ist (er steht im Protokoll)", false);

    private final String satz;
    private final String wann;
    private final boolean gewiss;

    /** @param gewiss whether it is sure that nothing was written */
    DatabaseFailure(String satz, String wann, boolean gewiss) {
        this.satz = satz;
        this.wann = wann;
        this.gewiss = gewiss;
    }

    /** A main clause without its full stop. */
    public String satz() {
        return satz;
    }

    /** The sentences for somebody whose work wrote nothing. */
    public String nichtsGeschrieben() {
        return "%s; es wurde nichts geschrieben. Versuchen Sie es noch einmal, %s.".formatted(satz, wann);
    }

    /** The sentences for somebody whose work was writing when it happened. */
    public String beimSchreiben() {
        return gewiss
                ? nichtsGeschrieben()
                : "%s; es ist nicht sicher, ob etwas geschrieben wurde. Sehen Sie in der Liste der Importe nach, %s. Noch einmal einlesen schadet nicht."
                        .formatted(satz, wann);
    }

    /** What the driver's exception means. */
    public static DatabaseFailure of(Throwable fehler) {
        for (Throwable f = fehler; f != null; f = f.getCause()) {
            DatabaseFailure grund = ofOne(f);
            if (grund != ABGELEHNT) {
                return grund;
            }
        }
        return ABGELEHNT;
    }

    private static DatabaseFailure ofOne(Throwable fehler) {
        if (fehler instanceof DatabaseFrozen) {
            return ANTWORTET_NICHT;
        }
        if (fehler instanceof AuthenticationException) {
            return ANMELDUNG;
        }
        String text = String.valueOf(fehler.getMessage()).toLowerCase(Locale.ROOT);
        String code = fehler instanceof Neo4jException neo4j
                ? String.valueOf(neo4j.code()).toLowerCase(Locale.ROOT)
                : "";
        if (text.contains("no space left") || text.contains("disk space") || code.contains("diskspace")) {
            return PLATZ;
        }
        if (code.contains("outofmemory") || code.contains("memorylimit")) {
            return SPEICHER;
        }
        if (text.contains("critical error")
                || code.contains("databaseunavailable")
                || text.contains("could not append transaction")
                || text.contains("could not apply the transaction")
                || code.contains("transactioncommitfailed")) {
            return ANGEHALTEN;
        }
        if (text.contains("timed out") || text.contains("configured maximum time")) {
            return ANTWORTET_NICHT;
        }
        return fehler instanceof ServiceUnavailableException || fehler instanceof SessionExpiredException
                ? WEG
                : ABGELEHNT;
    }
}
