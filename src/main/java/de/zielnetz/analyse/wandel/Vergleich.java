package de.zielnetz.analyse.wandel;

import de.zielnetz.analyse.Blick;
import de.zielnetz.analyse.Massstab;
import de.zielnetz.analyse.abdeckung.Luecke;
import de.zielnetz.analyse.abdeckung.Luecken;
import de.zielnetz.analyse.abdeckung.Lueckenart;
import de.zielnetz.netz.Aenderung;
import de.zielnetz.netz.Beziehung;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Sache;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.netz.Zustand;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How projects, coverage and gaps moved between two nets. Holds neither of them.
 *
 * @param projekte projects that came, changed or went: first those of the second net, in its order
 * @param beziehungen relationships of projects that came, changed or went, ordered likewise
 * @param bewegungen goals and fields with other projects than before
 * @param wechsel places with another grade than before
 */
public record Vergleich(
        List<Aenderung> projekte, List<Aenderung> beziehungen, List<Bewegung> bewegungen, List<Gradwechsel> wechsel) {

    /**
     * Which projects a goal or field had and has; none also where it does not exist.
     *
     * @param vorher how many it had
     * @param nachher how many it has
     * @param gekommen those it did not have, by kennung
     * @param gegangen those it no longer has, by kennung
     */
    public record Bewegung(
            Schluessel ding, int vorher, int nachher, List<Schluessel> gekommen, List<Schluessel> gegangen) {}

    /** Costs all things of both nets, and their gaps. That a Beleg was written by another Vorgang is no change. */
    public static Vergleich zwischen(Netz vorher, Netz nachher, Blick blick, Massstab massstab) {
        List<Aenderung> projekte = new ArrayList<>();
        List<Aenderung> beziehungen = new ArrayList<>();
        for (Sache sache : nachher.sachen()) {
            unterscheide(sache, vorher, nachher, blick, projekte, beziehungen);
        }
        for (Sache sache : vorher.sachen()) {
            if (nachher.zustand(sache) == null) {
                unterscheide(sache, vorher, nachher, blick, projekte, beziehungen);
            }
        }
        return new Vergleich(
                List.copyOf(projekte),
                List.copyOf(beziehungen),
                bewegungen(vorher, nachher, blick.nurBelegt(), massstab),
                Gradwechsel.zwischen(vorher, nachher, EnumSet.allOf(Lueckenart.class), blick.nurBelegt(), massstab));
    }

    private static void unterscheide(
            Sache sache,
            Netz vorher,
            Netz nachher,
            Blick blick,
            List<Aenderung> projekte,
            List<Aenderung> beziehungen) {
        boolean projekt = sache instanceof Schluessel s && s.art() == Knotenart.PROJEKT;
        boolean beziehung = sache instanceof Beziehung b
                && (b.von().art() == Knotenart.PROJEKT || b.nach().art() == Knotenart.PROJEKT);
        if (!projekt && !beziehung) {
            return;
        }
        Zustand alt = blick.auf(vorher, sache);
        Zustand neu = blick.auf(nachher, sache);
        if (!sagtDasselbe(alt, neu)) {
            (projekt ? projekte : beziehungen).add(new Aenderung(sache, alt, neu));
        }
    }

    private static boolean sagtDasselbe(@Nullable Zustand alt, @Nullable Zustand neu) {
        if (alt == null || neu == null) {
            return alt == null && neu == null;
        }
        if (!alt.merkmale().equals(neu.merkmale())
                || alt.belege().size() != neu.belege().size()) {
            return false;
        }
        for (int i = 0; i < alt.belege().size(); i++) {
            if (!alt.belege().get(i).sagtDasselbe(neu.belege().get(i))) {
                return false;
            }
        }
        return true;
    }

    private static List<Bewegung> bewegungen(Netz vorher, Netz nachher, boolean nurBelegt, Massstab massstab) {
        Map<Schluessel, Set<String>> hatte = projekte(vorher, nurBelegt, massstab);
        Map<Schluessel, Set<String>> hat = projekte(nachher, nurBelegt, massstab);
        Set<Schluessel> dinge = new LinkedHashSet<>(hat.keySet());
        dinge.addAll(hatte.keySet());
        List<Bewegung> bewegungen = new ArrayList<>();
        for (Schluessel ding : dinge) {
            Set<String> alte = hatte.getOrDefault(ding, Set.of());
            Set<String> neue = hat.getOrDefault(ding, Set.of());
            if (!alte.equals(neue)) {
                bewegungen.add(new Bewegung(ding, alte.size(), neue.size(), ohne(neue, alte), ohne(alte, neue)));
            }
        }
        return List.copyOf(bewegungen);
    }

    private static List<Schluessel> ohne(Set<String> alle, Set<String> diese) {
        return alle.stream()
                .filter(kennung -> !diese.contains(kennung))
                .map(kennung -> new Schluessel(Knotenart.PROJEKT, kennung))
                .toList();
    }

    /** The projects of each goal and field, the worst carried first. */
    private static Map<Schluessel, Set<String>> projekte(Netz netz, boolean nurBelegt, Massstab massstab) {
        Set<Lueckenart> einfache =
                EnumSet.of(Lueckenart.LEITZIEL, Lueckenart.STRATEGISCHES_ZIEL, Lueckenart.HANDLUNGSFELD);
        Map<Schluessel, Set<String>> projekte = new LinkedHashMap<>();
        for (Luecke stelle : Luecken.von(netz, einfache, null, nurBelegt, massstab)) {
            Set<String> kennungen = new TreeSet<>();
            Arrays.stream(stelle.projekte()).mapToObj(netz::kennung).forEach(kennungen::add);
            projekte.put(netz.schluessel(stelle.erstes()), kennungen);
        }
        return projekte;
    }
}
