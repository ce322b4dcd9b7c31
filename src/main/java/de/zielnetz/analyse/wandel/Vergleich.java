package de.zielnetz.analyse.wandel;

import de.zielnetz.analyse.Massstab;
import de.zielnetz.analyse.Memo;
import de.zielnetz.analyse.Sichtweite;
import de.zielnetz.analyse.luecke.Luecke;
import de.zielnetz.analyse.luecke.Luecken;
import de.zielnetz.analyse.luecke.Lueckenart;
import de.zielnetz.netz.Aenderung;
import de.zielnetz.netz.Aenderungen;
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

/**
 * How projects, coverage and gaps moved between two nets. Holds neither of them.
 *
 * @param projekte projects that came, changed or went: first those of the second net, in its order
 * @param beziehungen relationships of projects that came, changed or went, ordered likewise
 * @param bewegungen goals and fields with other projects than before
 * @param wechsel places that stand elsewhere on the ladders than before
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
    public static Vergleich zwischen(Memo memo, Netz vorher, Netz nachher, Sichtweite sichtweite, Massstab massstab) {
        Aenderungen gesehene = Aenderungen.zwischen(
                vorher, nachher, (netz, sache) -> vonProjekten(sache) ? sichtweite.auf(netz, sache) : null);
        List<Aenderung> alle =
                gesehene.alle().stream().filter(Vergleich::sagtAnderes).toList();
        return new Vergleich(
                alle.stream().filter(a -> a.sache() instanceof Schluessel).toList(),
                alle.stream().filter(a -> a.sache() instanceof Beziehung).toList(),
                bewegungen(memo, vorher, nachher, sichtweite.nurBelegt(), massstab),
                Gradwechsel.zwischen(
                        memo, vorher, nachher, EnumSet.allOf(Lueckenart.class), sichtweite.nurBelegt(), massstab));
    }

    /** Whether a thing is a project or a relationship of one. */
    private static boolean vonProjekten(Sache sache) {
        return sache instanceof Beziehung b
                ? b.von().art() == Knotenart.PROJEKT || b.nach().art() == Knotenart.PROJEKT
                : ((Schluessel) sache).art() == Knotenart.PROJEKT;
    }

    private static boolean sagtAnderes(Aenderung aenderung) {
        Zustand alt = aenderung.alt();
        Zustand neu = aenderung.neu();
        return alt == null || neu == null || !alt.sagtDasselbe(neu);
    }

    private static List<Bewegung> bewegungen(
            Memo memo, Netz vorher, Netz nachher, boolean nurBelegt, Massstab massstab) {
        Map<Schluessel, Set<String>> hatte = projekte(memo, vorher, nurBelegt, massstab);
        Map<Schluessel, Set<String>> hat = projekte(memo, nachher, nurBelegt, massstab);
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
    private static Map<Schluessel, Set<String>> projekte(Memo memo, Netz netz, boolean nurBelegt, Massstab massstab) {
        Set<Lueckenart> einfache =
                EnumSet.of(Lueckenart.LEITZIEL, Lueckenart.STRATEGISCHES_ZIEL, Lueckenart.HANDLUNGSFELD);
        Map<Schluessel, Set<String>> projekte = new LinkedHashMap<>();
        for (Luecke stelle : Luecken.von(memo, netz, einfache, null, nurBelegt, massstab)) {
            Set<String> kennungen = new TreeSet<>();
            Arrays.stream(stelle.projekte()).mapToObj(netz::kennung).forEach(kennungen::add);
            projekte.put(netz.schluessel(stelle.erstes()), kennungen);
        }
        return projekte;
    }
}
