package de.zielnetz.analyse.luecke;

import de.zielnetz.analyse.Massstab;
import de.zielnetz.analyse.Memo;
import de.zielnetz.analyse.Wegart;
import de.zielnetz.analyse.abdeckung.Abdeckung;
import de.zielnetz.analyse.abdeckung.Grund;
import de.zielnetz.analyse.abdeckung.Matrixzelle;
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

    private Luecken() {}

    /**
     * Every place of these kinds, the worst first, equal ones by schluessel: gaps, then what nobody speaks of, then what
     * is carried; or by old grades where the Massstab orders these. What reaches a Leitziel over a strategy as a whole is
     * counted apart. Costs the projects, their relationships and, for pairs, the cells; those of Leitziele twice.
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
            Abdeckung.Matrixfrage frage =
                    new Abdeckung.Matrixfrage(art.erste(), art.zweite(), Wegart.EIGENE, auswahl, nurBelegt, massstab);
            Abdeckung abdeckung = Abdeckung.von(memo, netz, frage);
            Abdeckung mitStrategie =
                    frage.hatLeitziele() ? Abdeckung.von(memo, netz, frage.mit(Wegart.ALLE)) : abdeckung;
            for (int z = 0; z < abdeckung.zeilen().size(); z++) {
                for (int s = 0; s < abdeckung.spalten().size(); s++) {
                    alle.add(luecke(netz, art, abdeckung, mitStrategie, z, s));
                }
            }
        }
        Comparator<Luecke> ordnung = massstab.ordnetGrade()
                ? Comparator.comparingInt(l -> massstab.rang(l.grad()))
                : Comparator.comparingInt(l -> l.lage().rang());
        alle.sort(ordnung.thenComparing(Luecke::schluessel));
        return List.copyOf(alle);
    }

    private static Luecke luecke(Netz netz, Lueckenart art, Abdeckung abdeckung, Abdeckung mitStrategie, int z, int s) {
        int erstes = abdeckung.zeilen().get(z).knoten();
        int zweites = art.zweite() == null ? -1 : abdeckung.spalten().get(s).knoten();
        String schluessel = netz.schluessel(erstes).kennung()
                + (zweites < 0 ? "" : "+" + netz.schluessel(zweites).kennung());
        Matrixzelle zelle = abdeckung.zelle(z, s);
        int nurUeberStrategie = mitStrategie.zelle(z, s).anzahl() - zelle.anzahl();
        return new Luecke(
                art,
                schluessel,
                erstes,
                zweites,
                zelle,
                mitStrategie.grad(z, s),
                nurUeberStrategie,
                abdeckung.grund(netz, z, s) + Grund.ueberStrategie(nurUeberStrategie, zelle.anzahl()),
                abdeckung.projekte(z, s));
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
