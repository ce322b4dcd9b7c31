package de.zielnetz.einlesen.schreiben;

import de.zielnetz.einlesen.abgleich.Vorschau;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An import that is refused; the message is the German sentence for the one who asked for it. Nothing was written. */
public class Importfehler extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why, for programs. */
    public enum Verweigerung {
        /** The file is no readable spreadsheet; the more exact reason stands in genauer. */
        UNLESBAR,
        PLAN_UNBEKANNT,
        PLAN_FEHLERHAFT,
        TOKEN_UNBEKANNT,
        /** Errors keep rows out, and the whole file was asked for. */
        BEFUNDE,
        /** The net changed since the preview in what the preview shows. */
        NETZ_GEAENDERT,
        VORGANG_UNBEKANNT,
        /** Later changes touched the same things, or this was taken back already. */
        NICHT_RUECKNEHMBAR,
        NICHT_ERLAUBT,
        /** Two imports are being read already. */
        AUSGELASTET,
        DATENBANK_WEG
    }

    private final Verweigerung grund;
    private final String genauer;
    private final List<String> einzelheiten;
    private final transient @Nullable Vorschau neueVorschau;

    public Importfehler(Verweigerung grund, String satz) {
        this(grund, satz, "", List.of(), null);
    }

    /** @param einzelheiten one German sentence each */
    public Importfehler(
            Verweigerung grund,
            String satz,
            String genauer,
            List<String> einzelheiten,
            @Nullable Vorschau neueVorschau) {
        super(satz);
        this.grund = grund;
        this.genauer = genauer;
        this.einzelheiten = List.copyOf(einzelheiten);
        this.neueVorschau = neueVorschau;
    }

    public Verweigerung grund() {
        return grund;
    }

    public String genauer() {
        return genauer;
    }

    public List<String> einzelheiten() {
        return einzelheiten;
    }

    /** Where the net changed: what the import would do now, with a token of its own. */
    public @Nullable Vorschau neueVorschau() {
        return neueVorschau;
    }
}
