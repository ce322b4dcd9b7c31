package de.zielnetz.stand;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;

/**
 * How far the database had got.
 *
 * @param revision the bookmark of its last transaction
 * @param nebenbei how many of all transactions so far only kept something beside the net
 */
record Buchungsstand(String revision, long nebenbei) {

    private static final String ANFANG = "FB:";

    /** A list of one, a byte array of sixteen, and these: the name of the database. */
    private static final int KOPF = 3 + 16;

    private static final byte LEERE_LISTE = (byte) 0x90;

    /** How many transactions changed more than what is kept beside the net since an earlier time; -1 where that cannot be told. */
    long seit(Buchungsstand frueher) {
        byte[] jetzt = inhalt(revision);
        byte[] damals = inhalt(frueher.revision);
        long nummer = nummer(jetzt);
        long nummerDamals = nummer(damals);
        return nummer < 0 || nummerDamals < 0 || !Arrays.equals(jetzt, 0, KOPF, damals, 0, KOPF)
                ? -1
                : (nummer - nummerDamals) - (nebenbei - frueher.nebenbei);
    }

    private static byte[] inhalt(String revision) {
        try {
            return revision.startsWith(ANFANG)
                    ? Base64.getDecoder().decode(revision.substring(ANFANG.length()))
                    : new byte[0];
        } catch (IllegalArgumentException e) {
            return new byte[0]; // several bookmarks, or ones of another make
        }
    }

    /** The number of the transaction, which stands behind the name of the database as a PackStream integer; -1 where it does not. */
    private static long nummer(byte[] inhalt) {
        int laenge = inhalt.length - KOPF - 1;
        if (laenge < 1 || inhalt[inhalt.length - 1] != LEERE_LISTE) {
            return -1;
        }
        ByteBuffer zahl = ByteBuffer.wrap(inhalt, KOPF, laenge);
        byte marke = zahl.get();
        return switch (laenge) {
            case 1 -> marke;
            case 2 -> marke == (byte) 0xC8 ? zahl.get() : -1;
            case 3 -> marke == (byte) 0xC9 ? zahl.getShort() : -1;
            case 5 -> marke == (byte) 0xCA ? zahl.getInt() : -1;
            case 9 -> marke == (byte) 0xCB ? zahl.getLong() : -1;
            default -> -1;
        };
    }
}
