package de.zielnetz.graphql.auswahl;

import de.zielnetz.graphql.Typplan;
import de.zielnetz.graphql.Typplan.Kantenfeld;
import de.zielnetz.netz.Kantenfolge;
import de.zielnetz.netz.Netz;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;

/** Walks from a node to those it is joined with (multi-step relations). Costs the relationships on these ways. */
public final class Bezuege {

    /** Which ways count: by their first and second relationship, -1 where there is no second. */
    public interface Wegbedingung {

        boolean passt(int erste, int zweite);
    }

    private Bezuege() {}

    /** Whether a way that counts leads to a node that fits. */
    static boolean einer(Netz netz, int k, Typplan.Bezug bezug, Wegbedingung zaehlt, IntPredicate passt) {
        for (List<Kantenfeld> weg : bezug.wege()) {
            if (gehe(netz, k, weg, zaehlt, passt)) {
                return true;
            }
        }
        return false;
    }

    /** The nodes at the other end, each once, in the order of the net. */
    public static int[] ziele(Netz netz, int k, Typplan.Bezug bezug, Wegbedingung zaehlt) {
        BitSet ziele = new BitSet();
        einer(netz, k, bezug, zaehlt, ziel -> {
            ziele.set(ziel);
            return false;
        });
        return ziele.stream().toArray();
    }

    /** How many nodes at the other end fit, each counted once. */
    static int anzahl(Netz netz, int k, Typplan.Bezug bezug, Wegbedingung zaehlt, IntPredicate passt) {
        int anzahl = 0;
        for (int ziel : ziele(netz, k, bezug, zaehlt)) {
            anzahl += passt.test(ziel) ? 1 : 0;
        }
        return anzahl;
    }

    private static boolean gehe(Netz netz, int k, List<Kantenfeld> weg, Wegbedingung zaehlt, IntPredicate passt) {
        Kantenfeld erster = weg.get(0);
        Kantenfolge folge = netz.kanten(k, erster.art(), erster.richtung(), erster.ziel());
        for (int i = 0; i < folge.anzahl(); i++) {
            int erste = folge.kante(i);
            int ziel = netz.ziel(erste, erster.richtung());
            boolean gefunden = weg.size() == 1
                    ? zaehlt.passt(erste, -1) && passt.test(ziel)
                    : weiter(netz, ziel, erste, weg.get(1), zaehlt, passt);
            if (gefunden) {
                return true;
            }
        }
        return false;
    }

    private static boolean weiter(
            Netz netz, int k, int erste, Kantenfeld zweiter, Wegbedingung zaehlt, IntPredicate passt) {
        Kantenfolge folge = netz.kanten(k, zweiter.art(), zweiter.richtung(), zweiter.ziel());
        for (int i = 0; i < folge.anzahl(); i++) {
            int zweite = folge.kante(i);
            if (zaehlt.passt(erste, zweite) && passt.test(netz.ziel(zweite, zweiter.richtung()))) {
                return true;
            }
        }
        return false;
    }
}
