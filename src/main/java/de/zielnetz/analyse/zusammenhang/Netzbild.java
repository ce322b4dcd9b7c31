package de.zielnetz.analyse.zusammenhang;

import de.zielnetz.netz.Belegart;
import de.zielnetz.netz.Kantenart;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** @param ausgelassen how many nodes did not find room */
record Netzbild(List<Bildknoten> knoten, List<Bildkante> kanten, int ausgelassen) {

    static final int PLAETZE = 10_000;

    record Bildknoten(
            String schluessel,
            Knotenart art,
            String name,
            @Nullable Object nummer,
            @Nullable Object status) {}

    /** @param von and nach: places in the list of nodes */
    record Bildkante(int von, int nach, Kantenart kante, Belegart belegart) {}

    /** The nodes of these kinds and the relationships between them. Costs one look at every relationship of the net. */
    static Netzbild von(Netz netz, Set<Knotenart> arten, boolean nurBelegt) {
        int[] platz = new int[netz.anzahlKnoten()];
        Arrays.fill(platz, -1);
        List<Bildknoten> knoten = new ArrayList<>();
        int ausgelassen = 0;
        for (Knotenart art : arten) {
            for (int k = netz.anfang(art); k < netz.ende(art); k++) {
                if (knoten.size() == PLAETZE) {
                    ausgelassen++;
                } else {
                    platz[k] = knoten.size();
                    knoten.add(knoten(netz, art, k));
                }
            }
        }
        return new Netzbild(knoten, kanten(netz, platz, nurBelegt), ausgelassen);
    }

    private static Bildknoten knoten(Netz netz, Knotenart art, int k) {
        return new Bildknoten(
                netz.schluessel(k).toString(),
                art,
                netz.name(k),
                netz.wert(k, Merkmal.NUMMER),
                art == Knotenart.PROJEKT ? netz.wert(k, Merkmal.STATUS) : null);
    }

    private static List<Bildkante> kanten(Netz netz, int[] platz, boolean nurBelegt) {
        List<Bildkante> kanten = new ArrayList<>();
        for (int e = 0; e < netz.anzahlPaare(); e++) {
            int von = platz[netz.von(e)];
            int nach = platz[netz.nach(e)];
            if (von >= 0 && nach >= 0 && !(nurBelegt && netz.belegart(e) != Belegart.BELEGT)) {
                kanten.add(new Bildkante(von, nach, netz.kantenart(e), netz.belegart(e)));
            }
        }
        return kanten;
    }
}
