package de.zielnetz.einlesen.fakten.spalte;

import de.zielnetz.netz.Datum;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Werteliste;
import de.zielnetz.sprache.Naehe;
import de.zielnetz.steckbrief.Befund;
import de.zielnetz.steckbrief.Befundart;
import de.zielnetz.steckbrief.wert.Geldbetrag;
import de.zielnetz.steckbrief.wert.Zeitraum;
import de.zielnetz.steckbrief.wort.Namensform;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the text of a cell as a value of a property: as the net holds it, or as Germans write it. */
public final class Zellwert {

    private static final Pattern TRENNER = Pattern.compile("\\||\\R");

    /** Thousands in German, or three decimals in English: {@code 1.234}. */
    private static final Pattern ZWEIDEUTIG = Pattern.compile("-?[1-9]\\d{0,2}\\.\\d{3}");

    private Zellwert() {}

    /**
     * The value as {@link Merkmal.Typ} says.
     *
     * @param art the kind of node, null for a relationship
     * @param alsZahl whether the cell holds a number and no text, so that its point is a decimal sign
     */
    public static Object lies(String zelle, Merkmal merkmal, @Nullable Knotenart art, boolean alsZahl)
            throws Zellwertfehler {
        return switch (merkmal.typ()) {
            case TEXT -> text(zelle, merkmal, art);
            case DATUM -> datum(zelle, merkmal == Merkmal.BIS);
            case ZAHL -> ganzeZahl(zelle);
            case DEZIMAL -> zahl(zelle, alsZahl);
            case WAHRHEIT -> wahrheit(zelle);
            case LISTE ->
                TRENNER.splitAsStream(zelle)
                        .map(String::strip)
                        .filter(teil -> !teil.isEmpty())
                        .toList();
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

    private static String text(String zelle, Merkmal merkmal, @Nullable Knotenart art) throws Zellwertfehler {
        List<String> erlaubte = erlaubte(merkmal, art);
        if (erlaubte.isEmpty()) {
            return zelle;
        }
        String form = Namensform.vergleichbar(zelle);
        for (String wort : erlaubte) {
            if (Stream.of(wort, Wortform.von(wort))
                    .anyMatch(w -> Namensform.vergleichbar(w).equals(form))) {
                return wort;
            }
        }
        List<String> worte = worte(merkmal, art);
        throw fehler(
                Befundart.UNBEKANNTES_WORT,
                zelle,
                "„%s“ ist kein Wert von %s.".formatted(Naehe.kurz(zelle), merkmal.schluessel()),
                String.join(", ", worte),
                Naehe.naechste(worte, zelle));
    }

    private static String datum(String zelle, boolean ende) throws Zellwertfehler {
        if (Datum.istGueltig(zelle)) {
            return zelle;
        }
        Zeitraum zeit = Zeitraum.lies(zelle, ende);
        String datum = zeit == null || zeit.gedeutet() ? null : ende ? zeit.bis() : zeit.ab();
        if (datum == null) {
            throw fehler(
                    Befundart.KEIN_DATUM,
                    zelle,
                    "„%s“ ist kein Datum.".formatted(Naehe.kurz(zelle)),
                    "2018, 06/2023, 21.11.2019, oder 2023-06, 2019-11-21",
                    List.of());
        }
        return datum;
    }

    private static Long ganzeZahl(String zelle) throws Zellwertfehler {
        try {
            return Long.valueOf(zelle);
        } catch (NumberFormatException e) {
            throw fehler(
                    Befundart.KEIN_BETRAG,
                    zelle,
                    "„%s“ ist keine ganze Zahl.".formatted(Naehe.kurz(zelle)),
                    "eine ganze Zahl, etwa 7",
                    List.of());
        }
    }

    private static Double zahl(String zelle, boolean alsZahl) throws Zellwertfehler {
        if (!alsZahl && ZWEIDEUTIG.matcher(zelle).matches()) {
            throw fehler(
                    Befundart.KEIN_BETRAG,
                    zelle,
                    "„%s“ ist als Zahl zweideutig.".formatted(zelle),
                    "eine Zahl ohne Tausenderpunkt",
                    List.of(zelle.replace(".", ""), zelle.replace('.', ',')));
        }
        try {
            return Double.valueOf(zelle);
        } catch (NumberFormatException e) {
            Geldbetrag betrag = Geldbetrag.lies(zelle);
            if (betrag == null || betrag.gedeutet()) {
                throw fehler(
                        Befundart.KEIN_BETRAG,
                        zelle,
                        "„%s“ ist keine Zahl.".formatted(Naehe.kurz(zelle)),
                        "eine Zahl, etwa 1250,50",
                        List.of());
            }
            return betrag.euro();
        }
    }

    private static Boolean wahrheit(String zelle) throws Zellwertfehler {
        return switch (Namensform.vergleichbar(zelle)) {
            case "ja", "x", "wahr" -> true;
            case "nein", "falsch" -> false;
            default ->
                throw fehler(
                        Befundart.WEDER_JA_NOCH_NEIN,
                        zelle,
                        "„%s“ ist weder ja noch nein.".formatted(Naehe.kurz(zelle)),
                        "ja oder nein",
                        List.of());
        };
    }

    private static Zellwertfehler fehler(
            Befundart art, String zelle, String satz, String erwartet, List<String> vorschlaege) {
        return new Zellwertfehler(
                Befund.fehler(art, satz).mitWert(zelle).mitErwartung(erwartet).mitVorschlaegen(vorschlaege));
    }
}
