package de.zielnetz.netz;

import org.jspecify.annotations.Nullable;

/**
 * The relationships of a net as arrays, sorted by start, kind and end; so the number of a relationship is its place
 * in the list of its start.
 *
 * @param ausStart where each node's outgoing relationships begin
 * @param einStart where each node's incoming relationships begin in {@code ein}
 * @param ein the relationships sorted by end, kind and start
 * @param spalten per {@link Merkmal} the values by relationship; null where none has one
 */
@SuppressWarnings("ArrayRecordComponent") // a bundle of arrays that nobody compares
record Kantenspeicher(
        byte[] art,
        int[] von,
        int[] nach,
        int[] ausStart,
        int[] einStart,
        int[] ein,
        @Nullable Object[] @Nullable [] spalten) {}
