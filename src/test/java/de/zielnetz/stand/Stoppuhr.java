package de.zielnetz.stand;

import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Takes times in milliseconds; the first rounds, in which the JVM still compiles, do not count. */
public final class Stoppuhr {

    /** Keeps what was built until the next is, so that nobody can leave out building it. */
    @SuppressWarnings("unused")
    private static volatile @Nullable Object ergebnis;

    private Stoppuhr() {}

    /** The medians of both, run in turns so that a slow moment of the machine meets both. */
    public static double[] abwechselnd(Runnable a, Runnable b, int runden) {
        double[] zeitenA = new double[runden];
        double[] zeitenB = new double[runden];
        for (int i = -2; i < runden; i++) {
            double zeitA = zeit(a);
            double zeitB = zeit(b);
            if (i >= 0) {
                zeitenA[i] = zeitA;
                zeitenB[i] = zeitB;
            }
        }
        return new double[] {mitte(zeitenA), mitte(zeitenB)};
    }

    public static double median(Supplier<?> arbeit, int runden) {
        double[] zeiten = new double[runden];
        for (int i = -1; i < runden; i++) {
            double zeit = zeit(() -> ergebnis = arbeit.get());
            if (i >= 0) {
                zeiten[i] = zeit;
            }
        }
        return mitte(zeiten);
    }

    public static double mitte(double[] zeiten) {
        double[] sortiert = zeiten.clone();
        Arrays.sort(sortiert);
        return sortiert[sortiert.length / 2];
    }

    private static double zeit(Runnable arbeit) {
        long beginn = System.nanoTime();
        arbeit.run();
        return (System.nanoTime() - beginn) / 1e6;
    }
}
