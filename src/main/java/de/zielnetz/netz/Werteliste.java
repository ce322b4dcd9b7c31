package de.zielnetz.netz;

import java.util.List;
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

    private Werteliste() {}

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
