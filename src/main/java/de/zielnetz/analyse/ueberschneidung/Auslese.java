package de.zielnetz.analyse.ueberschneidung;

import java.util.List;
import java.util.PriorityQueue;

/** The best so many of the pairs that it was given, by {@link Paar#BESTE_ZUERST}. */
final class Auslese {

    private final int hoechstens;
    private final PriorityQueue<Paar> beste = new PriorityQueue<>(Paar.BESTE_ZUERST.reversed());

    /** @param hoechstens at least 1 */
    Auslese(int hoechstens) {
        this.hoechstens = hoechstens;
    }

    /**
     * Takes a pair where it is among the best so far.
     *
     * @return the score below which none is taken any more, 0 as long as any is
     */
    long nimm(Paar paar) {
        if (naehme(paar)) {
            if (beste.size() == hoechstens) {
                beste.poll();
            }
            beste.add(paar);
        }
        Paar letztes = beste.peek();
        return letztes == null || beste.size() < hoechstens ? 0 : letztes.einheiten();
    }

    boolean naehme(Paar paar) {
        Paar letztes = beste.peek();
        return letztes == null || beste.size() < hoechstens || Paar.BESTE_ZUERST.compare(paar, letztes) < 0;
    }

    List<Paar> geordnet() {
        return beste.stream().sorted(Paar.BESTE_ZUERST).toList();
    }
}
