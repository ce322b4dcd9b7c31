package de.zielnetz.einlesen.schreiben;

import de.zielnetz.einlesen.abgleich.Vorschau;
import de.zielnetz.fehler.ErrorCode;
import de.zielnetz.fehler.Refused;
import de.zielnetz.fehler.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An import that is refused; the message is the German sentence for the one who asked for it. Nothing was written. */
public class Importfehler extends Refused {

    private static final long serialVersionUID = 1L;

    /** Why, for programs (error codes). */
    public enum Verweigerung implements ErrorCode {
        /** The file is no readable spreadsheet; the more exact reason stands in genauer. */
        UNLESBAR("Datei nicht lesbar", 422),
        PLAN_UNBEKANNT("Nicht gefunden", 404),
        PLAN_FEHLERHAFT("Plan nicht lesbar", 400),
        /** A cell that is to be corrected does not exist or cannot hold the value. */
        KORREKTUR_UNMOEGLICH("Korrektur nicht möglich", 400),
        TOKEN_UNBEKANNT("Nicht gefunden", 404),
        /** Errors keep rows out, and the whole file was asked for. */
        BEFUNDE("Fehler in der Datei", 422),
        /** Much was not understood, or two ways of reading are close, and nobody chose one. */
        LESART_WAEHLEN("Lesart nicht gewählt", 422),
        /** What was only assessed would count as documented, and nobody agreed. */
        EINSCHAETZUNGEN("Zustimmung fehlt", 422),
        /** More changes than the memory holds in one transaction. */
        ZU_VIEL_AUF_EINMAL("Zu viel auf einmal", 422),
        /** Relationships of an order would close a circle. */
        KREIS("Beziehungen im Kreis", 422),
        /** Too little room is left on the disk of the embedded database. */
        PLATZ_FEHLT("Zurzeit nicht möglich", 507),
        /** The net changed since the preview in what the preview shows. */
        NETZ_GEAENDERT("Netz inzwischen geändert", 409),
        VORGANG_UNBEKANNT("Nicht gefunden", 404),
        /** Later changes touched the same things, or this was taken back already. */
        NICHT_RUECKNEHMBAR("Nicht mehr zurückzunehmen", 409),
        NICHT_ERLAUBT("Nicht erlaubt", 403),
        /** Somebody else must take it over. */
        FREIGABE_NOETIG("Freigabe nötig", 403),
        /** Two imports are being read already. */
        AUSGELASTET("Zu viele zugleich", 429),
        DATENBANK_WEG("Zurzeit nicht möglich", 503);

        private final Verdict verdict;

        Verweigerung(String title, int status) {
            verdict = new Verdict(title, status);
        }

        @Override
        public Verdict verdict() {
            return verdict;
        }
    }

    private final List<String> einzelheiten;
    private final transient @Nullable Vorschau neueVorschau;

    public Importfehler(Verweigerung grund, String satz) {
        this(grund, satz, "", List.of(), null);
    }

    /**
     * @param genauer the more exact reason, for programs; may be empty
     * @param einzelheiten one German sentence each
     * @param neueVorschau where the net changed: what the import would do now, with a token of its own
     */
    public Importfehler(
            Verweigerung grund,
            String satz,
            String genauer,
            List<String> einzelheiten,
            @Nullable Vorschau neueVorschau) {
        super(grund, satz);
        this.einzelheiten = List.copyOf(einzelheiten);
        this.neueVorschau = neueVorschau;
        add("genauer", genauer);
        add("einzelheiten", this.einzelheiten);
        add("vorschau", neueVorschau);
    }

    public List<String> einzelheiten() {
        return einzelheiten;
    }

    /** GraphQL gives the token alone: what the preview shows can be asked for. */
    @Override
    public Map<String, Object> extensions() {
        Map<String, Object> weiteres = new LinkedHashMap<>();
        if (!einzelheiten.isEmpty()) {
            weiteres.put("einzelheiten", einzelheiten);
        }
        if (neueVorschau != null) {
            weiteres.put("neuesToken", neueVorschau.token());
        }
        return weiteres;
    }
}
