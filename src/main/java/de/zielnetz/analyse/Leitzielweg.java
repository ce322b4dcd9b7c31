package de.zielnetz.analyse;

import de.zielnetz.netz.Belegart;
import de.zielnetz.netz.Kantenart;
import de.zielnetz.netz.Kantenfolge;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Richtung;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * One way from a project to a Leitziel, as strong as its weakest step.
 *
 * @param kanten its one or two steps
 */
public record Leitzielweg(Wegart wie, int leitziel, List<Kante> kanten, Belegart belegart) {

    /** All ways of these kinds; costs the relationships of the project and of its goals and strategies. */
    public static void je(Netz netz, int projekt, Set<Wegart> arten, Consumer<Leitzielweg> nimm) {
        if (arten.contains(Wegart.DIREKT)) {
            Kantenfolge direkt = netz.kanten(projekt, Kantenart.TRAEGT_BEI_ZU, Richtung.HIN, Knotenart.LEITZIEL);
            for (int i = 0; i < direkt.anzahl(); i++) {
                int e = direkt.kante(i);
                Kante schritt = new Kante(e, Richtung.HIN);
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

    private static void ueber(Netz netz, Kantenfolge erste, Richtung richtung, Wegart wie, Consumer<Leitzielweg> nimm) {
        for (int i = 0; i < erste.anzahl(); i++) {
            int e = erste.kante(i);
            Kantenfolge zweite = netz.kanten(netz.ziel(e, richtung), Kantenart.DIENT, Richtung.HIN, Knotenart.LEITZIEL);
            for (int j = 0; j < zweite.anzahl(); j++) {
                int f = zweite.kante(j);
                nimm.accept(new Leitzielweg(
                        wie,
                        netz.nach(f),
                        List.of(new Kante(e, richtung), new Kante(f, Richtung.HIN)),
                        netz.belegart(e).und(netz.belegart(f))));
            }
        }
    }
}
