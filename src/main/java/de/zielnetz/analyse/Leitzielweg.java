package de.zielnetz.analyse;

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
import java.util.function.Consumer;

/**
 * One way on which a project serves a Leitziel, as strong as its weakest step: directly (TRAEGT_BEI_ZU), through a
 * strategic goal (TRAEGT_BEI_ZU, then DIENT), or through the strategy as a whole (ENTHAELT backwards, then DIENT).
 *
 * @param schritte its one or two steps, from the project on
 */
public record Leitzielweg(Wegart wie, int leitziel, List<Schritt> schritte, Belegart belegart) {

    /** All ways of a project of these kinds; costs the relationships of the project and of its goals and strategies. */
    public static void je(Netz netz, int projekt, Set<Wegart> arten, Consumer<Leitzielweg> nimm) {
        if (arten.contains(Wegart.DIREKT)) {
            Kantenfolge direkt = netz.kanten(projekt, Kantenart.TRAEGT_BEI_ZU, Richtung.HIN, Knotenart.LEITZIEL);
            for (int i = 0; i < direkt.anzahl(); i++) {
                int e = direkt.kante(i);
                Schritt schritt = new Schritt(e, Richtung.HIN);
                nimm.accept(new Leitzielweg(Wegart.DIREKT, netz.nach(e), List.of(schritt), netz.belegart(e)));
            }
        }
        if (arten.contains(Wegart.UEBER_ZIEL)) {
            ueber(
                    netz,
                    netz.kanten(projekt, Kantenart.TRAEGT_BEI_ZU, Richtung.HIN, Knotenart.STRATEGISCHES_ZIEL),
                    Richtung.HIN,
                    Wegart.UEBER_ZIEL,
                    nimm);
        }
        if (arten.contains(Wegart.UEBER_STRATEGIE)) {
            ueber(
                    netz,
                    netz.kanten(projekt, Kantenart.ENTHAELT, Richtung.HER, Knotenart.STRATEGIE),
                    Richtung.HER,
                    Wegart.UEBER_STRATEGIE,
                    nimm);
        }
    }

    /** Those that the conditions leave, the best first: stated before assessed, then the closer before the farther. */
    public static List<Leitzielweg> beste(Netz netz, int projekt, Set<Wegart> arten, boolean nurBelegt) {
        List<Leitzielweg> wege = new ArrayList<>();
        je(netz, projekt, arten, weg -> {
            if (!nurBelegt || weg.belegart == Belegart.BELEGT) {
                wege.add(weg);
            }
        });
        wege.sort(Comparator.comparing(Leitzielweg::belegart)
                .thenComparing(Leitzielweg::wie)
                .thenComparingInt(weg -> weg.ueber(netz)));
        return wege;
    }

    /** The node between project and Leitziel, or the Leitziel on the direct way. */
    public int ueber(Netz netz) {
        Schritt erster = schritte.get(0);
        return netz.ziel(erster.nummer(), erster.richtung());
    }

    /**
     * The projects that reach this Leitziel on ways of these kinds; costs the relationships on these ways.
     *
     * @param nurBelegt whether every step has to be stated
     */
    public static BitSet projekte(Netz netz, int leitziel, Set<Wegart> arten, boolean nurBelegt) {
        BitSet gefunden = new BitSet(netz.ende(Knotenart.PROJEKT));
        if (arten.contains(Wegart.DIREKT)) {
            sammle(netz, leitziel, Kantenart.TRAEGT_BEI_ZU, Richtung.HER, Knotenart.PROJEKT, nurBelegt, gefunden);
        }
        if (arten.contains(Wegart.UEBER_ZIEL)) {
            for (int ziel : dienende(netz, leitziel, Knotenart.STRATEGISCHES_ZIEL, nurBelegt)) {
                sammle(netz, ziel, Kantenart.TRAEGT_BEI_ZU, Richtung.HER, Knotenart.PROJEKT, nurBelegt, gefunden);
            }
        }
        if (arten.contains(Wegart.UEBER_STRATEGIE)) {
            for (int strategie : dienende(netz, leitziel, Knotenart.STRATEGIE, nurBelegt)) {
                sammle(netz, strategie, Kantenart.ENTHAELT, Richtung.HIN, Knotenart.PROJEKT, nurBelegt, gefunden);
            }
        }
        return gefunden;
    }

    private static int[] dienende(Netz netz, int leitziel, Knotenart art, boolean nurBelegt) {
        BitSet dienende = new BitSet();
        sammle(netz, leitziel, Kantenart.DIENT, Richtung.HER, art, nurBelegt, dienende);
        return dienende.stream().toArray();
    }

    private static void sammle(
            Netz netz, int k, Kantenart art, Richtung richtung, Knotenart ziel, boolean nurBelegt, BitSet sammlung) {
        Kantenfolge folge = netz.kanten(k, art, richtung, ziel);
        for (int i = 0; i < folge.anzahl(); i++) {
            if (!nurBelegt || netz.belegart(folge.kante(i)) == Belegart.BELEGT) {
                sammlung.set(netz.ziel(folge.kante(i), richtung));
            }
        }
    }

    private static void ueber(Netz netz, Kantenfolge erste, Richtung richtung, Wegart wie, Consumer<Leitzielweg> nimm) {
        for (int i = 0; i < erste.anzahl(); i++) {
            int e = erste.kante(i);
            Kantenfolge zweite = netz.kanten(netz.ziel(e, richtung), Kantenart.DIENT, Richtung.HIN, Knotenart.LEITZIEL);
            for (int j = 0; j < zweite.anzahl(); j++) {
                int f = zweite.kante(j);
                nimm.accept(new Leitzielweg(
                        wie,
                        netz.nach(f),
                        List.of(new Schritt(e, richtung), new Schritt(f, Richtung.HIN)),
                        netz.belegart(e).und(netz.belegart(f))));
            }
        }
    }
}
