package de.zielnetz.netz;

import org.jspecify.annotations.Nullable;

/**
 * The nodes of a net as arrays.
 *
 * @param art ordinal of each node's {@link Knotenart}
 * @param beginn first node of each kind, and at the end the number of nodes
 * @param nachKennung the nodes of each kind by kennung, to find one by halving
 * @param spalten per {@link Merkmal} the values by node; null where no node has one
 */
@SuppressWarnings("ArrayRecordComponent") // a bundle of arrays that nobody compares
record Knotenspeicher(
        byte[] art,
        String[] kennung,
        int[] beginn,
        int[] nachKennung,
        @Nullable Object[] @Nullable [] spalten) {}
