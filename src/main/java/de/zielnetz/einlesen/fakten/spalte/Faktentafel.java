package de.zielnetz.einlesen.fakten.spalte;

import de.zielnetz.netz.Knotenart;
import de.zielnetz.steckbrief.wort.Namensform;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What kind of facts a table holds: things of one kind, relationships, or evidence.
 *
 * @param art null of the tables of relationships and of evidence
 */
public record Faktentafel(@Nullable Knotenart art, String blattname, List<Faktenspalte> spalten) {

    public static final Faktentafel BEZIEHUNGEN = new Faktentafel(null, "Beziehungen", Faktenspalten.BEZIEHUNGEN);
    public static final Faktentafel BELEGE = new Faktentafel(null, "Belege", Faktenspalten.BELEGE);

    private static final Map<String, Faktentafel> NACH_NAMEN = nachNamen();

    /** In the order in which a workbook has them. */
    public static List<Faktentafel> alle() {
        return List.copyOf(NACH_NAMEN.values());
    }

    /** The table of this sheet's or file's name; null where the name is none of them. */
    public static @Nullable Faktentafel mitNamen(String name) {
        return NACH_NAMEN.get(Namensform.vergleichbar(name.replaceFirst("(?i)\\.csv$", "")));
    }

    /** The table of these headings, as CSV files have them; null where they are none of it. */
    public static @Nullable Faktentafel mitKopf(List<String> kopf) {
        if (kopf.contains("von") && kopf.contains("nach")) {
            return kopf.contains("merkmal") ? BELEGE : kopf.contains("kante") ? BEZIEHUNGEN : null;
        }
        Knotenart art = kopf.isEmpty() ? null : Knotenart.mitLabel(kopf.get(0));
        return art == null ? null : von(art);
    }

    public static Faktentafel von(Knotenart art) {
        String name = art.mehrzahl().substring(0, 1).toUpperCase(Locale.GERMAN)
                + art.mehrzahl().substring(1);
        return new Faktentafel(art, name, Faktenspalten.von(art));
    }

    /** What each column means, by its number. */
    public Map<Integer, List<Faktenspalte>> deute(Map<Integer, String> kopf) {
        Map<Integer, List<Faktenspalte>> gedeutete = new LinkedHashMap<>();
        int erste = kopf.keySet().stream().mapToInt(Integer::intValue).min().orElse(0);
        kopf.forEach((nummer, ueberschrift) ->
                gedeutete.put(nummer, Faktenspalten.finde(spalten, ueberschrift, nummer == erste)));
        return gedeutete;
    }

    private static Map<String, Faktentafel> nachNamen() {
        return Stream.concat(Stream.of(Knotenart.values()).map(Faktentafel::von), Stream.of(BEZIEHUNGEN, BELEGE))
                .collect(Collectors.toMap(
                        tafel -> Namensform.vergleichbar(tafel.blattname),
                        tafel -> tafel,
                        (eine, andere) -> eine,
                        LinkedHashMap::new));
    }
}
