package de.zielnetz.netz;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which words a property may have where the list of them is closed. */
public final class Werteliste {

    private static final List<String> GELTUNG = List.of("BESTEHT", "GEPLANT", "MOEGLICH");
    private static final Map<Knotenart, Map<Merkmal, List<String>>> EIGENE = Map.of(
            Knotenart.STRATEGISCHES_ZIEL,
            Map.of(Merkmal.GRUPPE, List.of("ANSPRUCH", "ROLLE", "AUSRICHTUNG")),
            Knotenart.PROJEKT,
            Map.of(
                    Merkmal.STATUS,
                    List.of("IDEE", "GEPLANT", "LAUFEND", "RUHEND", "ABGESCHLOSSEN", "ABGEBROCHEN"),
                    Merkmal.PRIORITAET,
                    List.of("HOCH", "MITTEL", "NIEDRIG")),
            Knotenart.PFLICHT,
            Map.of(
                    Merkmal.TURNUS,
                    List.of(
                            "EINMALIG",
                            "MONATLICH",
                            "VIERTELJAEHRLICH",
                            "HALBJAEHRLICH",
                            "JAEHRLICH",
                            "ALLE_ZWEI_JAHRE",
                            "ALLE_FUENF_JAHRE",
                            "REGELMAESSIG",
                            "LAUFEND",
                            "ANLASSBEZOGEN")),
            Knotenart.DRUCKSACHE,
            Map.of(Merkmal.ART, List.of("BESCHLUSS", "MITTEILUNG", "VORLAGE")),
            Knotenart.AKTEUR,
            Map.of(
                    Merkmal.ART,
                    List.of(
                            "VERWALTUNG",
                            "KOMMUNALES_UNTERNEHMEN",
                            "FORSCHUNG",
                            "WIRTSCHAFT",
                            "ZIVILGESELLSCHAFT",
                            "BUND_LAND",
                            "VERBAND",
                            "KOMMUNE",
                            "POLITIK",
                            "GRUPPE",
                            "SONSTIGE")));

    /** What is more than the code in small letters: nouns keep their capital. */
    private static final Map<String, String> WORTE = Map.ofEntries(
            Map.entry("MOEGLICH", "möglich"),
            Map.entry("IDEE", "Idee"),
            Map.entry("VIERTELJAEHRLICH", "vierteljährlich"),
            Map.entry("HALBJAEHRLICH", "halbjährlich"),
            Map.entry("JAEHRLICH", "jährlich"),
            Map.entry("ALLE_ZWEI_JAHRE", "alle zwei Jahre"),
            Map.entry("ALLE_FUENF_JAHRE", "alle fünf Jahre"),
            Map.entry("REGELMAESSIG", "regelmäßig"),
            Map.entry("ANLASSBEZOGEN", "nach Anlass"),
            Map.entry("ANSPRUCH", "Anspruch"),
            Map.entry("ROLLE", "Rolle"),
            Map.entry("AUSRICHTUNG", "Ausrichtung"),
            Map.entry("BESCHLUSS", "Beschluss"),
            Map.entry("MITTEILUNG", "Mitteilung"),
            Map.entry("VORLAGE", "Vorlage"),
            Map.entry("VERWALTUNG", "Verwaltung"),
            Map.entry("KOMMUNALES_UNTERNEHMEN", "Kommunales Unternehmen"),
            Map.entry("FORSCHUNG", "Forschung"),
            Map.entry("WIRTSCHAFT", "Wirtschaft"),
            Map.entry("ZIVILGESELLSCHAFT", "Zivilgesellschaft"),
            Map.entry("BUND_LAND", "Bund oder Land"),
            Map.entry("VERBAND", "Verband"),
            Map.entry("KOMMUNE", "Kommune"),
            Map.entry("POLITIK", "Politik"),
            Map.entry("GRUPPE", "Gruppe"),
            Map.entry("SONSTIGE", "Sonstige"));

    private Werteliste() {}

    /** What a value of any of these lists is called in German: geplant for GEPLANT, Bund oder Land for BUND_LAND. */
    public static String wort(String wert) {
        return WORTE.getOrDefault(wert, wert.toLowerCase(Locale.ROOT));
    }

    /** The same where the property of a node of this kind has a closed list; any other text as it is. */
    public static String wort(Knotenart art, Merkmal merkmal, String wert) {
        return von(art, merkmal) == null ? wert : wort(wert);
    }

    /** The words a node of this kind may have as this property, or null where any text will do. */
    public static @Nullable List<String> von(Knotenart art, Merkmal merkmal) {
        return merkmal == Merkmal.GELTUNG
                ? GELTUNG
                : EIGENE.getOrDefault(art, Map.of()).get(merkmal);
    }

    /** Whether a node of this kind may have this value as this property. */
    public static boolean erlaubt(Knotenart art, Merkmal merkmal, Object wert) {
        List<String> worte = von(art, merkmal);
        return worte == null || worte.contains(wert.toString());
    }

    /** Whether a relationship may have this value as this property. */
    public static boolean erlaubt(Merkmal merkmal, Object wert) {
        return merkmal != Merkmal.GELTUNG || GELTUNG.contains(wert.toString());
    }
}
