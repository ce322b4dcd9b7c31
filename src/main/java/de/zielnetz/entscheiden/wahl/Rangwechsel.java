package de.zielnetz.entscheiden.wahl;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * At which weight of one criterion, all others as they are, a candidate passes the one that stands above it (sensitivity).
 *
 * <p>With a and b the values of the upper and the lower, the upper leads by the sum of w·(a − b). Let R be that sum without this criterion and d = a − b here: the lead is
 * R + x·d, which is 0 at x = −R/d. Where d is below 0 the lower passes above that weight; where d is above 0 it passes below it, if that weight is above 0.
 *
 * @param oben key of the upper
 * @param unten key of the lower
 * @param kriterium its place among the criteria
 * @param zaehler of the weight, an exact fraction in lowest terms, 0 or more
 * @param nenner above 0
 * @param darueber whether the lower passes above that weight; otherwise below it
 */
public record Rangwechsel(String oben, String unten, int kriterium, long zaehler, long nenner, boolean darueber) {

    /** For each criterion that can turn the two. Costs the criteria, squared. */
    static List<Rangwechsel> zwischen(List<Integer> gewichte, Bewerteter oben, Bewerteter unten) {
        List<Rangwechsel> alle = new ArrayList<>();
        for (int k = 0; k < gewichte.size(); k++) {
            bei(gewichte, oben, unten, k).ifPresent(alle::add);
        }
        return alle;
    }

    private static Optional<Rangwechsel> bei(List<Integer> gewichte, Bewerteter oben, Bewerteter unten, int k) {
        long rest = 0;
        for (int j = 0; j < gewichte.size(); j++) {
            rest += j == k || gewichte.get(j) == 0 ? 0 : gewichte.get(j) * (long) abstand(oben, unten, j);
        }
        // A weight of 0 asks for no rating: then nobody knows what a greater one would do.
        boolean bewertet = oben.noten().get(k) != null && unten.noten().get(k) != null;
        int hier = bewertet ? abstand(oben, unten, k) : 0;
        if (hier == 0 || (hier > 0 && rest >= 0)) {
            return Optional.empty();
        }
        long teiler = Math.max(1, groessterTeiler(Math.abs(rest), Math.abs(hier)));
        return Optional.of(new Rangwechsel(
                oben.schluessel(), unten.schluessel(), k, Math.abs(rest) / teiler, Math.abs(hier) / teiler, hier < 0));
    }

    private static int abstand(Bewerteter oben, Bewerteter unten, int k) {
        return Objects.requireNonNull(oben.noten().get(k)).halbe()
                - Objects.requireNonNull(unten.noten().get(k)).halbe();
    }

    private static long groessterTeiler(long a, long b) {
        return b == 0 ? a : groessterTeiler(b, a % b);
    }

    public double gewicht() {
        return (double) zaehler / nenner;
    }
}
