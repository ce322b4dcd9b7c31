package de.zielnetz.entscheiden.wahl;

import java.util.Collection;

/**
 * How far several ratings of the same thing lie apart.
 *
 * @param anzahl so many ratings, at least 1
 * @param halbeMitte twice the median: the middle one in order, or of an even number the sum of the two middle ones; so it is whole
 * @param abweichung the mean absolute deviation from the median, the sum of |x − median| over the number; 0 where all agree
 */
public record Streuung(int anzahl, int kleinster, int groesster, int halbeMitte, double abweichung) {

    /** @throws IllegalArgumentException where there are none: nothing is no value */
    public static Streuung von(Collection<Integer> werte) {
        if (werte.isEmpty()) {
            throw new IllegalArgumentException("no ratings");
        }
        int[] geordnet = werte.stream().mapToInt(Integer::intValue).sorted().toArray();
        int n = geordnet.length;
        int halbe = geordnet[(n - 1) / 2] + geordnet[n / 2];
        long summe = 0;
        for (int wert : geordnet) {
            summe += Math.abs(2L * wert - halbe);
        }
        return new Streuung(n, geordnet[0], geordnet[n - 1], halbe, summe / (2.0 * n));
    }

    public double median() {
        return halbeMitte / 2.0;
    }
}
