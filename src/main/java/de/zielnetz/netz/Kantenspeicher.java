package de.zielnetz.netz;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The relationships of a net as arrays. First one for each two nodes that are joined in one way, sorted by start, kind and
 * end; so its number is its place in the list of its start. Where they are joined in several periods, that is the latest
 * one, and the earlier ones stand behind all of these: what walks along relationships meets each neighbour once.
 *
 * @param ausStart where each node's outgoing relationships begin
 * @param einStart where each node's incoming relationships begin in {@code ein}
 * @param ein the relationships sorted by end, kind and start
 * @param spalten per {@link Merkmal} the values by relationship; null where none has one
 * @param haupt of each earlier period, in the order of time: the relationship of the same two that stands for all;
 *     sorted, empty where nothing has several
 * @param zeitraum the number of each relationship's period; null where all are 1
 */
@SuppressWarnings("ArrayRecordComponent") // a bundle of arrays that nobody compares
record Kantenspeicher(
        byte[] art,
        int[] von,
        int[] nach,
        int[] ausStart,
        int[] einStart,
        int[] ein,
        @Nullable Object[] @Nullable [] spalten,
        int[] haupt,
        int @Nullable [] zeitraum) {

    int paare() {
        return art.length - haupt.length;
    }

    int nummer(int e) {
        return zeitraum == null ? 1 : zeitraum[e];
    }

    /** The one that stands for all periods. */
    int haupt(int e) {
        return e < paare() ? e : haupt[e - paare()];
    }

    /** All periods of the same two, the earliest first. */
    IntStream zeitraeume(int e) {
        if (haupt.length == 0) {
            return IntStream.of(e);
        }
        int stellvertreter = haupt(e);
        int erster = Arrays.binarySearch(haupt, stellvertreter);
        if (erster < 0) {
            return IntStream.of(e);
        }
        int anfang = erster;
        while (anfang > 0 && haupt[anfang - 1] == stellvertreter) {
            anfang--;
        }
        int ende = erster + 1;
        while (ende < haupt.length && haupt[ende] == stellvertreter) {
            ende++;
        }
        return IntStream.concat(IntStream.range(paare() + anfang, paare() + ende), IntStream.of(stellvertreter));
    }

    boolean hatMehrere(int e) {
        return haupt.length > 0 && (e >= paare() || Arrays.binarySearch(haupt, e) >= 0);
    }
}
