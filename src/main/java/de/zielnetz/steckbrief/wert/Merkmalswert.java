package de.zielnetz.steckbrief.wert;

import de.zielnetz.netz.Datum;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Werteliste;
import de.zielnetz.sprache.Naehe;
import de.zielnetz.steckbrief.Befund;
import de.zielnetz.steckbrief.Befundart;
import de.zielnetz.steckbrief.wort.Namensform;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a text as a value of a property: as the net holds it, or as Germans write it. Who typed it into a cell and who
 * typed it into a page is read alike:
 *
 * <table>
 * <caption>What is read</caption>
 * <tr><th>kind</th><th>read</th><th>not read</th></tr>
 * <tr><td>TEXT</td><td>any; of a closed list its codes and words, however spelt: LAUFEND, laufend, Bund oder Land</td><td>other words</td></tr>
 * <tr><td>WAHRHEIT</td><td>all that {@link JaNein} knows: ja, x, wahr, nein, –</td><td>vielleicht</td></tr>
 * <tr><td>ZAHL</td><td>7, -7</td><td>7,5; 1.250</td></tr>
 * <tr><td>DEZIMAL</td><td>1250,5; 1250.5; 1.250.000; 40.000,00 €; 1,2 Mio. €</td><td>1.250, which may be 1,25; ca. 5</td></tr>
 * <tr><td>DATUM</td><td>2018; 2023-06; 06/2023; Juni 2023; 2019-11-21; 21.11.2019</td><td>31.02.2026; Herbst 2025; 2024–2025</td></tr>
 * <tr><td>LISTE</td><td>entries in lines of their own or with | between them</td><td>no entry</td></tr>
 * </table>
 */
public final class Merkmalswert {

    private static final Pattern TRENNER = Pattern.compile("\\||\\R");

    /** Thousands in German, or three decimals in English: {@code 1.234}. */
    private static final Pattern ZWEIDEUTIG = Pattern.compile("-?[1-9]\\d{0,2}\\.\\d{3}");

    private static final Pattern GANZE_ZAHL = Pattern.compile("-?\\d{1,15}");

    private Merkmalswert() {}

    /**
     * The value as {@link Merkmal.Typ} says.
     *
     * @param art the kind of node, null for a relationship
     * @param alsZahl whether a cell holds a number and no text, so that its point is a decimal sign
     */
    public static Object lies(String text, Merkmal merkmal, @Nullable Knotenart art, boolean alsZahl)
            throws Wertfehler {
        return switch (merkmal.typ()) {
            case TEXT -> text(text, merkmal, art);
            case DATUM -> datum(text, merkmal == Merkmal.BIS);
            case ZAHL -> ganzeZahl(text);
            case DEZIMAL -> zahl(text, alsZahl);
            case WAHRHEIT -> wahrheit(text);
            case LISTE -> liste(text);
        };
    }

    /** The words of the closed list as people write them; none where any text will do. */
    public static List<String> worte(Merkmal merkmal, @Nullable Knotenart art) {
        return merkmal.typ() == Merkmal.Typ.WAHRHEIT
                ? List.of("ja", "nein")
                : erlaubte(merkmal, art).stream().map(Wortform::von).toList();
    }

    private static List<String> erlaubte(Merkmal merkmal, @Nullable Knotenart art) {
        List<String> erlaubte = art == null && merkmal != Merkmal.GELTUNG
                ? null
                : Werteliste.von(art == null ? Knotenart.PROJEKT : art, merkmal);
        return erlaubte == null ? List.of() : erlaubte;
    }

    private static String text(String text, Merkmal merkmal, @Nullable Knotenart art) throws Wertfehler {
        List<String> erlaubte = erlaubte(merkmal, art);
        if (erlaubte.isEmpty() && !text.isEmpty()) {
            return text;
        }
        String form = Namensform.vergleichbar(text);
        for (String wort : erlaubte) {
            if (Stream.of(wort, Wortform.von(wort))
                    .anyMatch(w -> Namensform.vergleichbar(w).equals(form))) {
                return wort;
            }
        }
        List<String> worte = worte(merkmal, art);
        throw fehler(
                Befundart.UNBEKANNTES_WORT,
                text,
                "„%s“ ist kein Wert von %s.".formatted(Naehe.kurz(text), merkmal.schluessel()),
                worte.isEmpty() ? "ein Text" : "eines von " + String.join(", ", worte),
                Naehe.naechste(worte, text));
    }

    private static String datum(String text, boolean ende) throws Wertfehler {
        if (Datum.istGueltig(text)) {
            return text;
        }
        Zeitraum zeit = Zeitraum.lies(text, ende);
        String datum = zeit == null || zeit.gedeutet() || (ende ? zeit.ab() : zeit.bis()) != null
                ? null
                : ende ? zeit.bis() : zeit.ab();
        if (datum == null) {
            String naechstes = Datum.naechstes(text);
            throw fehler(
                    Befundart.KEIN_DATUM,
                    text,
                    "„%s“ ist kein Datum.".formatted(Naehe.kurz(text)),
                    "ein Datum, etwa 2018, 06/2023, 21.11.2019, oder 2023-06, 2019-11-21",
                    naechstes == null ? List.of() : List.of(naechstes));
        }
        return datum;
    }

    private static Long ganzeZahl(String text) throws Wertfehler {
        if (!GANZE_ZAHL.matcher(text).matches()) {
            throw fehler(
                    Befundart.KEIN_BETRAG,
                    text,
                    "„%s“ ist keine ganze Zahl.".formatted(Naehe.kurz(text)),
                    "eine ganze Zahl, etwa 7",
                    List.of());
        }
        return Long.valueOf(text);
    }

    private static Double zahl(String text, boolean alsZahl) throws Wertfehler {
        if (!alsZahl && ZWEIDEUTIG.matcher(text).matches()) {
            throw fehler(
                    Befundart.KEIN_BETRAG,
                    text,
                    "„%s“ ist als Zahl zweideutig.".formatted(text),
                    "eine Zahl ohne Tausenderpunkt",
                    List.of(text.replace(".", ""), text.replace('.', ',')));
        }
        try {
            double zahl = Double.parseDouble(text);
            if (Double.isFinite(zahl) && !Character.isLetter(text.charAt(text.length() - 1))) {
                return zahl;
            }
        } catch (NumberFormatException e) {
            Geldbetrag betrag = Geldbetrag.lies(text);
            if (betrag != null && !betrag.gedeutet()) {
                return betrag.euro();
            }
        }
        throw fehler(
                Befundart.KEIN_BETRAG,
                text,
                "„%s“ ist keine Zahl.".formatted(Naehe.kurz(text)),
                "eine Zahl, etwa 1250,50",
                List.of());
    }

    private static Boolean wahrheit(String text) throws Wertfehler {
        Boolean ja = JaNein.von(text);
        if (ja == null) {
            throw fehler(
                    Befundart.WEDER_JA_NOCH_NEIN,
                    text,
                    "„%s“ ist weder ja noch nein.".formatted(Naehe.kurz(text)),
                    "ja oder nein",
                    List.of());
        }
        return ja;
    }

    private static List<String> liste(String text) throws Wertfehler {
        List<String> teile = TRENNER.splitAsStream(text)
                .map(String::strip)
                .filter(teil -> !teil.isEmpty())
                .toList();
        if (teile.isEmpty()) {
            throw fehler(
                    Befundart.UNBEKANNTES_WORT,
                    text,
                    "„%s“ nennt keinen Eintrag.".formatted(Naehe.kurz(text)),
                    "mindestens ein Eintrag, mehrere durch | getrennt",
                    List.of());
        }
        return teile;
    }

    private static Wertfehler fehler(
            Befundart art, String text, String satz, String erwartet, List<String> vorschlaege) {
        return new Wertfehler(
                Befund.fehler(art, satz).mitWert(text).mitErwartung(erwartet).mitVorschlaegen(vorschlaege));
    }
}
