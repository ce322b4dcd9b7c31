package de.zielnetz.analyse;

import de.zielnetz.netz.Aenderung;
import de.zielnetz.netz.Beleg;
import de.zielnetz.netz.Beziehung;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.netz.Unterschied;
import de.zielnetz.netz.Zustand;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How projects, coverage and gaps moved between two nets.
 *
 * @param projekte projects that came, changed or went
 * @param beziehungen relationships of projects that came, changed or went
 * @param bewegungen goals and fields with more or fewer projects than before
 * @param wechsel places with another grade than before
 */
public record Vergleich(
        List<Aenderung> projekte, List<Aenderung> beziehungen, List<Bewegung> bewegungen, List<Gradwechsel> wechsel) {

    /** How many projects a goal or field had and has; 0 also where it does not exist. */
    public record Bewegung(Schluessel ding, int vorher, int nachher) {}

    /** Costs all things of both nets, and their gaps. */
    public static Vergleich zwischen(Netz vorher, Netz nachher, boolean nurBelegt, Massstab massstab) {
        List<Aenderung> projekte = new ArrayList<>();
        List<Aenderung> beziehungen = new ArrayList<>();
        for (Aenderung aenderung : Unterschied.zwischen(vorher, nachher)) {
            if (aenderung.sache() instanceof Schluessel s && s.art() == Knotenart.PROJEKT) {
                projekte.add(aenderung);
            } else if (aenderung.sache() instanceof Beziehung b
                    && (b.von().art() == Knotenart.PROJEKT || b.nach().art() == Knotenart.PROJEKT)) {
                beziehungen.add(aenderung);
            }
        }
        return new Vergleich(
                projekte,
                beziehungen,
                bewegungen(vorher, nachher, nurBelegt, massstab),
                Gradwechsel.zwischen(vorher, nachher, EnumSet.allOf(Lueckenart.class), nurBelegt, massstab));
    }

    private static List<Bewegung> bewegungen(Netz vorher, Netz nachher, boolean nurBelegt, Massstab massstab) {
        Set<Lueckenart> einfache =
                EnumSet.of(Lueckenart.LEITZIEL, Lueckenart.STRATEGISCHES_ZIEL, Lueckenart.HANDLUNGSFELD);
        Map<Schluessel, int[]> anzahlen = new LinkedHashMap<>();
        zaehle(nachher, einfache, nurBelegt, massstab, 1, anzahlen);
        zaehle(vorher, einfache, nurBelegt, massstab, 0, anzahlen);
        return anzahlen.entrySet().stream()
                .filter(e -> e.getValue()[0] != e.getValue()[1])
                .map(e -> new Bewegung(e.getKey(), e.getValue()[0], e.getValue()[1]))
                .toList();
    }

    private static void zaehle(
            Netz netz,
            Set<Lueckenart> arten,
            boolean nurBelegt,
            Massstab massstab,
            int platz,
            Map<Schluessel, int[]> anzahlen) {
        for (Luecke stelle : Luecken.von(netz, arten, null, nurBelegt, massstab)) {
            anzahlen.computeIfAbsent(netz.schluessel(stelle.erstes()), s -> new int[2])[platz] =
                    stelle.zelle().anzahl();
        }
    }

    /** The Vorgänge that wrote what is new about a thing; none for what only went: that stands in the journal alone. */
    public static Set<String> vorgaenge(Aenderung aenderung) {
        Set<String> vorgaenge = new TreeSet<>();
        @Nullable Zustand neu = aenderung.neu();
        @Nullable Zustand alt = aenderung.alt();
        if (neu != null) {
            List<Beleg> bekannt = alt == null ? List.of() : alt.belege();
            neu.belege().stream()
                    .filter(beleg -> !bekannt.contains(beleg))
                    .map(Beleg::vorgang)
                    .filter(Objects::nonNull)
                    .forEach(vorgaenge::add);
        }
        return vorgaenge;
    }
}
