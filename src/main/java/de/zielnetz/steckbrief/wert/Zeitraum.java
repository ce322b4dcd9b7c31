package de.zielnetz.steckbrief.wert;

import de.zielnetz.steckbrief.wort.Namensform;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a cell says about time: a beginning, an end, both, or that neither is fixed.
 *
 * @param ab null where the cell names none
 * @param bis null where the cell names none
 * @param gedeutet whether the text says it less exactly than it was taken
 */
public record Zeitraum(@Nullable String ab, @Nullable String bis, boolean gedeutet) {

    public static final Zeitraum OFFEN = new Zeitraum(null, null, false);

    private static final int LAENGSTER = 200;

    private static final Pattern OHNE_ENDE = Pattern.compile(
            "(?i)(fort|an)?laufend|läuft|dauerhaft|daueraufgabe|unbefristet|bis auf weiteres|(noch )?offen|unbestimmt|n\\.? ?n\\.?|k\\.? ?a\\.?|keine angabe|tbd|[-–—/?]+");
    private static final Pattern UMRAHMUNG = Pattern.compile(
            "(?i)^(?:(?:ab|seit|von|vom|bis|zum|zu|ca\\.?|circa|etwa|vsl\\.?|vorauss(?:ichtlich|\\.)|geplant(?: für)?|spätestens|frühestens|beginn|start|ende)\\b[.:]?\\s*)+(?=\\S)");
    private static final Pattern ANHANG =
            Pattern.compile("(?i)[\\s,]*(?:\\(.*\\)|laufend|fortlaufend|geplant|vsl\\.?|ff\\.?)$");
    private static final Pattern SPANNE = Pattern.compile(
            "(?i)^(.+?)\\s*(?:\\bbis\\b|[–—]|(?<=\\S)\\s-\\s(?=\\S)|(?<=\\d{4})-(?=\\d{4}$)|(?<=\\.\\d{4})-(?=\\d)|(?<=\\p{L})-(?=\\p{L}))\\s*(.+)$");
    private static final Pattern GEBROCHEN = Pattern.compile("((?:19|20)\\d\\d)/(\\d\\d)");

    /**
     * Reads a cell.
     *
     * @param ende whether the column gives the end, so that a single stretch of time means its last day
     * @return null where the text is nothing of the kind
     */
    public static @Nullable Zeitraum lies(String text, boolean ende) {
        if (text.length() > LAENGSTER) {
            return null;
        }
        String t = Namensform.einzeilig(text);
        if (OHNE_ENDE.matcher(t).matches()) {
            return OFFEN;
        }
        Zeitpunkt.Zeitdeutung ganz = Zeitpunkt.lies(t, ende);
        if (ganz != null) {
            return einer(ganz, ende);
        }
        Matcher gebrochen = GEBROCHEN.matcher(t);
        if (gebrochen.matches()) {
            return new Zeitraum(gebrochen.group(1), gebrochen.group(1).substring(0, 2) + gebrochen.group(2), true);
        }
        Matcher spanne = SPANNE.matcher(t);
        if (spanne.matches()) {
            Zeitraum spannt = spanne(spanne.group(1), spanne.group(2));
            if (spannt != null) {
                return spannt;
            }
        }
        String kern = ANHANG.matcher(UMRAHMUNG.matcher(t).replaceFirst("")).replaceFirst("");
        boolean istEnde =
                t.matches("(?i)^(bis|spätestens|ende\\b[:.]).*") || (ende && !t.matches("(?i)^(ab|seit)\\b.*"));
        Zeitpunkt.Zeitdeutung punkt = Zeitpunkt.lies(kern, istEnde);
        return punkt == null ? null : einer(new Zeitpunkt.Zeitdeutung(punkt.datum(), true), istEnde);
    }

    private static @Nullable Zeitraum spanne(String von, String bis) {
        Zeitpunkt.Zeitdeutung ende = Zeitpunkt.lies(bis, true);
        boolean offen = OHNE_ENDE.matcher(bis).matches() || bis.matches("(?i)auf weiteres");
        String anfang = UMRAHMUNG.matcher(von).replaceFirst("");
        Zeitpunkt.Zeitdeutung beginn = Zeitpunkt.lies(anfang, false);
        if (beginn == null
                && ende != null
                && anfang.matches(
                        "\\d{1,2}(\\.\\d{1,2})?\\.?|\\p{L}{3,9}\\.?")) { // 3 – 6/2024, 01.03. – 31.05.2024, April – Mai
            // 2024
            String jahr = ende.datum().substring(0, 4);
            String ohnePunkt = anfang.replaceAll("\\.$", "");
            String fuge = anfang.matches("\\p{L}.*") ? " " : ohnePunkt.contains(".") ? "." : "/";
            beginn = Zeitpunkt.lies(ohnePunkt + fuge + jahr, false);
        }
        if (beginn == null || (ende == null && !offen)) {
            return null;
        }
        return new Zeitraum(
                beginn.datum(),
                ende == null ? null : ende.datum(),
                beginn.gedeutet() || (ende != null && ende.gedeutet()));
    }

    private static Zeitraum einer(Zeitpunkt.Zeitdeutung punkt, boolean ende) {
        return ende
                ? new Zeitraum(null, punkt.datum(), punkt.gedeutet())
                : new Zeitraum(punkt.datum(), null, punkt.gedeutet());
    }
}
