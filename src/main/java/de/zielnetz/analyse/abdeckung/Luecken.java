package de.zielnetz.analyse.abdeckung;

import de.zielnetz.analyse.Massstab;
import de.zielnetz.analyse.Memo;
import de.zielnetz.analyse.Wegart;
import de.zielnetz.netz.Belegart;
import de.zielnetz.netz.Kantenart;
import de.zielnetz.netz.Kantenfolge;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Richtung;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Where projects are missing or carry thinly, and what projects and goals lack. */
public final class Luecken {

    private static final Set<Wegart> ALLE_WEGE = Set.of(Wegart.values());

    private Luecken() {}

    /**
     * Every place of these kinds with its grade, the worst first, equal ones by schluessel. Costs the projects, their
     * relationships and, for pairs, the cells.
     *
     * @param auswahl the projects that count, counted from 0; null for all
     */
    public static List<Luecke> von(
            Memo memo,
            Netz netz,
            Set<Lueckenart> arten,
            @Nullable BitSet auswahl,
            boolean nurBelegt,
            Massstab massstab) {
        List<Luecke> alle = new ArrayList<>();
        for (Lueckenart art : arten) {
            Abdeckung abdeckung = Abdeckung.von(
                    memo,
                    netz,
                    new Abdeckung.Matrixfrage(art.erste(), art.zweite(), ALLE_WEGE, auswahl, nurBelegt, massstab));
            for (int z = 0; z < abdeckung.zeilen().size(); z++) {
                for (int s = 0; s < abdeckung.spalten().size(); s++) {
                    alle.add(luecke(netz, art, abdeckung, z, s));
                }
            }
        }
        alle.sort(Comparator.comparingInt((Luecke l) -> massstab.rang(l.grad())).thenComparing(Luecke::schluessel));
        return List.copyOf(alle);
    }

    private static Luecke luecke(Netz netz, Lueckenart art, Abdeckung abdeckung, int z, int s) {
        int erstes = abdeckung.zeilen().get(z).knoten();
        int zweites = art.zweite() == null ? -1 : abdeckung.spalten().get(s).knoten();
        String schluessel = netz.schluessel(erstes).kennung()
                + (zweites < 0 ? "" : "+" + netz.schluessel(zweites).kennung());
        Matrixzelle zelle = abdeckung.zelle(z, s);
        String grund = zelle.anzahl() == 0
                ? Grund.ohneProjekt(netz, zelle.grad(), erstes, zweites, abdeckung.schweigen(z, s))
                : Grund.satz(zelle, abdeckung.massstab());
        return new Luecke(art, schluessel, erstes, zweites, zelle, grund, abdeckung.projekte(z, s));
    }

    /** The chosen projects that no relationship of these kinds joins with such a thing; costs the projects. */
    public static int[] projekteOhne(Netz netz, Fehlendes fehlt, @Nullable BitSet auswahl, boolean nurBelegt) {
        int anfang = netz.anfang(Knotenart.PROJEKT);
        return IntStream.range(anfang, netz.ende(Knotenart.PROJEKT))
                .filter(p -> auswahl == null || auswahl.get(p - anfang))
                .filter(p -> !fehlt.hat(netz, p, nurBelegt))
                .toArray();
    }

    /** The Leitziele and strategic goals that no indicator measures. */
    public static int[] zieleOhneIndikator(Netz netz, boolean nurBelegt) {
        return IntStream.concat(
                        IntStream.range(netz.anfang(Knotenart.LEITZIEL), netz.ende(Knotenart.LEITZIEL)),
                        IntStream.range(
                                netz.anfang(Knotenart.STRATEGISCHES_ZIEL), netz.ende(Knotenart.STRATEGISCHES_ZIEL)))
                .filter(k -> !hat(netz, k, Kantenart.MISST, Richtung.HER, Knotenart.INDIKATOR, nurBelegt))
                .toArray();
    }

    static boolean hat(Netz netz, int k, Kantenart art, Richtung richtung, Knotenart ziel, boolean nurBelegt) {
        Kantenfolge folge = netz.kanten(k, art, richtung, ziel);
        for (int i = 0; i < folge.anzahl(); i++) {
            if (!nurBelegt || netz.belegart(folge.kante(i)) == Belegart.BELEGT) {
                return true;
            }
        }
        return false;
    }
}
