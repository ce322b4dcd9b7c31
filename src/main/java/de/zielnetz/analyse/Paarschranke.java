package de.zielnetz.analyse;

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
    private long seltenes;

    Paarschranke(Punkte punkte) {
        this.punkte = punkte;
        this.index = punkte.index;
    }

    /** From now on it is asked of this project, and of those with which it shares nothing rarer than this thing. */
    void stelle(int projekt, int ding) {
        haeufige = 0;
        seltenes = 0;
        for (int e = index.start[projekt + 1] - 1; e >= index.start[projekt] && index.ding[e] >= ding; e--) {
            long hoechstens = punkte.zaehlt(e, projekt) ? punkte.hoechstens(e, projekt) : 0;
            int stelle = index.ding[e] - index.haeufigeAb;
            if (stelle >= 0) {
                haeufige |= 1L << stelle;
                jeHaeufigem[stelle] = hoechstens;
            } else {
                seltenes += hoechstens;
            }
        }
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
