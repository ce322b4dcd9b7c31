package de.zielnetz.einlesen.fakten;

import de.zielnetz.einlesen.fakten.spalte.Zellform;
import de.zielnetz.netz.Beleg;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Zustand;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which evidence of a thing stands in its own row and which on the sheet of evidence.
 *
 * @param haupt that of the row, null where all of it stands on the sheet of evidence or there is none
 * @param ohne whether nobody vouches for the thing, as far as it is shown
 * @param uebrige those on the sheet of evidence
 */
record Belegverteilung(@Nullable Beleg haupt, boolean ohne, List<Beleg> uebrige) {

    /** @param art the kind of node, null for a relationship */
    static Belegverteilung von(Zustand zustand, @Nullable Knotenart art, Ausgabesicht sicht) {
        List<Beleg> gezeigte = zustand.belege().stream()
                .filter(b -> b.merkmal() == null || sicht.zeigt(b.merkmal()))
                .toList();
        if (gezeigte.isEmpty()) {
            return new Belegverteilung(null, true, List.of());
        }
        Beleg erster = gezeigte.get(0);
        if (erster.merkmal() != null) {
            return new Belegverteilung(null, false, gezeigte);
        }
        List<Beleg> derZeile = derZeile(erster, zustand.merkmale(), art, sicht);
        if (!gezeigte.containsAll(derZeile)) {
            return new Belegverteilung(null, false, gezeigte);
        }
        return new Belegverteilung(
                erster,
                false,
                gezeigte.stream().filter(b -> !derZeile.contains(b)).toList());
    }

    /** What reading a row with this evidence gives: a node's properties are vouched for one by one. */
    private static List<Beleg> derZeile(
            Beleg beleg, Map<Merkmal, Object> merkmale, @Nullable Knotenart art, Ausgabesicht sicht) {
        if (art == null) {
            return List.of(beleg);
        }
        return Stream.concat(
                        Stream.of(beleg),
                        merkmale.entrySet().stream()
                                .filter(e -> e.getKey() != Merkmal.KENNUNG
                                        && e.getKey() != Merkmal.NAME
                                        && sicht.zeigt(e.getKey())
                                        && !Zellform.von(e.getValue(), e.getKey(), art)
                                                .text()
                                                .isBlank())
                                .map(e -> beleg.fuer(e.getKey())))
                .toList();
    }

    /** As what a relationship is read that only a cell of this row names; null where it needs a row of its own in any case. */
    @Nullable
    Zustand alsGenannte() {
        return haupt != null ? new Zustand(Map.of(), List.of(haupt)) : ohne ? new Zustand(Map.of(), List.of()) : null;
    }
}
