package de.zielnetz.steckbrief.blatt;

import de.zielnetz.steckbrief.Inhalt;
import de.zielnetz.steckbrief.wort.Namensform;
import de.zielnetz.tabelle.Blatt;
import de.zielnetz.tabelle.Zelle;
import java.util.List;
import java.util.regex.Pattern;

/** Knows legends, footnotes, sources and dates of issue below a table. */
final class Legende {

    private static final int WENIGE_SPALTEN = 3;
    private static final int LANGER_SATZ = 80;

    private static final Pattern LEGENDE = Pattern.compile(
            "(?i)^(?:(?:legende|zeichenerklärung|erläuterung(?:en)?|hinweise?|anmerkung(?:en)?|(?:daten)?quellen?|(?:daten|bearbeitungs|druck|redaktions)?stand|fußnoten?|abkürzung(?:en)?"
                    + "|erstellt|ausgefüllt|bearbeitet|aktualisiert|letzte aktualisierung|ansprechpartner(?:in)?|kontakt|rückfragen|herausgeber|druckdatum)"
                    + "\\s*(?:$|[:.(\\d].*|(?:vom|am|von|durch)\\b.*)|gez\\..*)$");
    private static final Pattern FUSSNOTE = Pattern.compile("^[*†‡¹²³⁴⁵]+(?:\\)|\\s|$).*");
    private static final Pattern GEZAEHLT = Pattern.compile("^(?:\\(?\\d{1,2}\\)|[a-z]\\))\\s*\\S.*");
    private static final Pattern GLEICHUNG = Pattern.compile("^(?:\\S{1,12}|.{1,25}\\s)\\s*=\\s*\\S.*");
    private static final Pattern CODE = Pattern.compile("\\p{Alnum}[\\p{Alnum}.-]{0,9}");
    private static final Pattern ZEICHEN =
            Pattern.compile("(?i)\\(?(?:x+|✓|✔|●|○|•|[-–+]{1,3}|\\*+|k\\. ?a\\.|n\\. ?n\\.|n\\. ?b\\.)\\)?");

    private Legende() {}

    /** Whether a text says of itself that it explains the table or form, or names its source or date. */
    static boolean beginnt(String text) {
        return LEGENDE.matcher(text).matches() || FUSSNOTE.matcher(text).matches();
    }

    /** Whether a row below a legend explains one more code: „102 | Zugang zu Beschäftigung“. */
    static boolean gehtWeiter(Tabellenteil teil, Blatt.Zeile zeile) {
        return zeile.zellen().size() == 2
                && teil.spalten().size() > WENIGE_SPALTEN
                && CODE.matcher(Namensform.einzeilig(zeile.zellen().get(0).gezeigt()))
                        .matches();
    }

    /**
     * Whether a row with few cells explains the table.
     *
     * @param text of its first cell
     * @param nachLuecke whether empty rows stand above it
     */
    static boolean ist(Tabellenteil teil, Blatt.Zeile zeile, String text, boolean nachLuecke) {
        List<Zelle> zellen = zeile.zellen();
        Zelle name = teil.zelle(zeile, Inhalt.NAME);
        boolean zeichen = zellen.size() == 2
                && ZEICHEN.matcher(text).matches()
                && (zellen.get(0).equals(teil.zelle(zeile, Inhalt.KENNUNG))
                        || zellen.get(0).equals(name));
        boolean gleichungen = zellen.stream()
                .allMatch(z ->
                        GLEICHUNG.matcher(Namensform.einzeilig(z.gezeigt())).matches());
        boolean anmerkung = nachLuecke
                && zellen.size() <= 2
                && teil.spalten().size() > WENIGE_SPALTEN
                && (name == null
                        || text.endsWith(":")
                        || text.contains(": ")
                        || text.endsWith(".")
                        || text.length() > LANGER_SATZ);
        return zeichen
                || gleichungen
                || anmerkung
                || LEGENDE.matcher(text).matches()
                || FUSSNOTE.matcher(text).matches()
                || ((zellen.size() == 1 || nachLuecke) && GEZAEHLT.matcher(text).matches());
    }
}
