package de.zielnetz.analyse;

import java.util.Arrays;
import java.util.List;

/**
 * Which projects stand at which value of an axis, both ways as arrays; projects are counted from 0 in the order of
 * the net. Holds no net, so it may outlive one.
 */
@SuppressWarnings("ArrayRecordComponent") // a bundle of arrays that nobody compares
public record Zuordnung(List<Wert> werte, int[] start, int[] wert, byte[] staerke, int[] beginn, int[] projekt) {

    /** Said by a source, on whatever way. */
    public static final byte BELEGT = 1;
    /** Without a goal or strategy between. */
    public static final byte UNMITTELBAR = 2;
    /** Both on the same way. */
    public static final byte BELEGT_UNMITTELBAR = 4;

    public static final byte VOLL = BELEGT | UNMITTELBAR | BELEGT_UNMITTELBAR;

    /** Every project at one value: the axis of those who ask for no second one. */
    public static Zuordnung alle(int projekte) {
        int[] start = new int[projekte + 1];
        int[] reihe = new int[projekte];
        Arrays.setAll(start, i -> i);
        Arrays.setAll(reihe, i -> i);
        byte[] staerke = new byte[projekte];
        Arrays.fill(staerke, VOLL);
        return new Zuordnung(
                List.of(new Wert("alle", "alle", -1)),
                start,
                new int[projekte],
                staerke,
                new int[] {0, projekte},
                reihe);
    }

    public int projekte() {
        return start.length - 1;
    }

    /** Where this project and value meet in {@code wert}, negative where they do not. */
    public int platz(int p, int w) {
        return Arrays.binarySearch(wert, start[p], start[p + 1], w);
    }

    /** What one strength and another give together: a pair is as strong as the weaker. */
    public static byte und(byte eine, byte andere) {
        return (byte) (eine & andere);
    }

    /** Only what is said by a source remains of it, 0 for nothing. */
    static byte nurBelegt(byte staerke) {
        return (staerke & BELEGT) == 0 ? 0 : (staerke & BELEGT_UNMITTELBAR) == 0 ? BELEGT : VOLL;
    }
}
