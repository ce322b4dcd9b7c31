package de.zielnetz.stand;

import de.zielnetz.netz.Kantenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.NetzBauer;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * How many bytes a net holds: the heap in use with some of them less that without, after collecting garbage.
 *
 * @param netz bytes of one
 * @param ohneBelege bytes of one with the same things and no Beleg
 */
record Haufen(long netz, long ohneBelege) {

    /** Measures so many nets at once, so that small ones rise above the noise of the rest of the program. */
    static Haufen von(Supplier<Netz> laden, int anzahl) {
        List<Netz> netze = new ArrayList<>();
        long leer = belegt();
        for (int i = 0; i < anzahl; i++) {
            netze.add(laden.get());
        }
        long mit = belegt();
        netze.replaceAll(Haufen::ohneBelege);
        long ohne = belegt();
        return new Haufen((mit - leer) / netze.size(), (ohne - leer) / netze.size());
    }

    private static Netz ohneBelege(Netz netz) {
        NetzBauer bauer = new NetzBauer();
        for (int k = 0; k < netz.anzahlKnoten(); k++) {
            bauer.knoten(netz.art(k), netz.kennung(k), netz.knotenzustand(k).merkmale());
        }
        for (int e = 0; e < netz.anzahlKanten(); e++) {
            Map<Merkmal, Object> werte = new EnumMap<>(Merkmal.class);
            for (Merkmal merkmal : Kantenart.MERKMALE) {
                Object wert = netz.kantenwert(e, merkmal);
                if (wert != null) {
                    werte.put(merkmal, wert);
                }
            }
            bauer.kante(netz.von(e), netz.kantenart(e), netz.nach(e), werte);
        }
        return bauer.baue();
    }

    private static long belegt() {
        long belegt = Long.MAX_VALUE;
        for (int i = 0; i < 4; i++) {
            System.gc();
            belegt = Math.min(
                    belegt,
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
        return belegt;
    }
}
