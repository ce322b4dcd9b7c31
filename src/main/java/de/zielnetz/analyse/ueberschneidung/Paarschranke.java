package de.zielnetz.analyse.ueberschneidung;

/**
 * Bounds what one project has in common with another more closely than {@link Punkte#schranken}, and for less than a
 * comparison: by the commonest things that both have, and all its rarer ones as if they were shared. For one thread.
 */
final class Paarschranke {

    private final Punkte punkte;
    private final Projektindex index;
    /** What each of the commonest things contributes at most. */
    private final long[] jeHaeufigem = new long[Long.SIZE];

    private long haeufige;
    private long vorige;
    private long seltenes;

    Paarschranke(Punkte punkte) {
        this.punkte = punkte;
        this.index = punkte.index;
    }

    /** From now on it is asked of this project, and of those with which it shares nothing rarer than this thing. */
    void stelle(int projekt, int ding) {
        haeufige = 0;
        vorige = 0;
        seltenes = 0;
        for (int e = index.start[projekt]; e < index.start[projekt + 1]; e++) {
            int stelle = index.ding[e] - index.haeufigeAb;
            if (!punkte.zaehlt(e, projekt)) {
                continue;
            }
            if (index.ding[e] < ding) {
                vorige |= stelle < 0 ? 0 : 1L << stelle;
            } else if (stelle < 0) {
                seltenes += punkte.hoechstens(e, projekt);
            } else {
                haeufige |= 1L << stelle;
                jeHaeufigem[stelle] = punkte.hoechstens(e, projekt);
            }
        }
    }

    /** Whether the other project has one of the commonest things that count here and are rarer than the one it is asked of. */
    boolean hatSeltenere(int anderes) {
        return (vorige & index.haeufige[anderes]) != 0;
    }

    /** No score with the other project is higher, time aside. Costs the commonest things that both have. */
    long mit(int anderes) {
        long summe = seltenes;
        for (long rest = haeufige & index.haeufige[anderes]; rest != 0; rest &= rest - 1) {
            summe += jeHaeufigem[Long.numberOfTrailingZeros(rest)];
        }
        return summe;
    }
}
