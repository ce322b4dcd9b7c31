package de.zielnetz.netz;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;

/** Nets that are not but could be: one without some things, one with some more. Costs the things of the net. */
public final class Abwandlung {

    private Abwandlung() {}

    /** The net without these nodes and without their relationships. */
    public static Netz ohne(Netz netz, IntPredicate weg) {
        NetzBauer bauer = new NetzBauer();
        uebernimm(netz, weg, bauer);
        return bauer.baue();
    }

    /**
     * The net with these things too; what it holds already stays as it is, relationships whose ends are missing are
     * left out.
     */
    public static Netz mit(Netz netz, Map<? extends Sache, Zustand> neues) {
        NetzBauer bauer = new NetzBauer();
        int[] nummern = uebernimm(netz, k -> false, bauer);
        Map<Schluessel, Integer> neue = new HashMap<>();
        neues.forEach((sache, zustand) -> {
            if (sache instanceof Schluessel s && netz.finde(s) < 0) {
                int k = bauer.knoten(s.art(), s.eigen(), zustand.merkmale());
                zustand.belege().forEach(beleg -> bauer.knotenbeleg(k, beleg));
                neue.put(s, k);
            }
        });
        neues.forEach((sache, zustand) -> {
            if (sache instanceof Beziehung b && netz.zustand(b) == null) {
                int von = nummer(netz, b.von(), nummern, neue);
                int nach = nummer(netz, b.nach(), nummern, neue);
                if (von >= 0 && nach >= 0) {
                    int e = bauer.kante(von, b.art(), nach, zustand.merkmale());
                    zustand.belege().forEach(beleg -> bauer.kantenbeleg(e, beleg));
                }
            }
        });
        return bauer.baue();
    }

    private static int nummer(Netz netz, Schluessel schluessel, int[] nummern, Map<Schluessel, Integer> neue) {
        int k = netz.finde(schluessel);
        return k < 0 ? neue.getOrDefault(schluessel, -1) : nummern[k];
    }

    /** The builder's number of each node, -1 for those left out. */
    private static int[] uebernimm(Netz netz, IntPredicate weg, NetzBauer bauer) {
        int[] nummern = new int[netz.anzahlKnoten()];
        Arrays.fill(nummern, -1);
        for (int k = 0; k < nummern.length; k++) {
            if (!weg.test(k)) {
                int neu = bauer.knoten(
                        netz.art(k), netz.kennung(k), netz.knotenzustand(k).merkmale());
                netz.knotenbelege(k).forEach(beleg -> bauer.knotenbeleg(neu, beleg));
                nummern[k] = neu;
            }
        }
        for (int e = 0; e < netz.anzahlKanten(); e++) {
            int von = nummern[netz.von(e)];
            int nach = nummern[netz.nach(e)];
            if (von >= 0 && nach >= 0) {
                int neu = bauer.kante(
                        von, netz.kantenart(e), nach, netz.kantenzustand(e).merkmale());
                netz.belege(e).forEach(beleg -> bauer.kantenbeleg(neu, beleg));
            }
        }
        return nummern;
    }
}
