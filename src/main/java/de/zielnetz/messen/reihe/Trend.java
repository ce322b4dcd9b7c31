package de.zielnetz.messen.reihe;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a series does over time: the slope by Theil and Sen (the median of the slopes of all pairs of values), which one
 * outlier does not turn, and how many pairs go that way (Kendall's tau). Never of two values. Sources: P. K. Sen,
 * Estimates of the Regression Coefficient Based on Kendall's Tau, JASA 63 (1968) 1379–1389; M. G. Kendall, A New Measure
 * of Rank Correlation, Biometrika 30 (1938) 81–93.
 *
 * @param jeJahr the slope in units of the series a year; null where nothing is said
 * @param einigkeit Kendall's tau, from -1 (all pairs fall) to 1 (all rise); pairs of one value count 0; null where nothing is said
 * @param gut whether it goes the wanted way; null where no way is wanted, or it goes none
 */
public record Trend(
        Trendwort wort,
        @Nullable Double jeJahr,
        @Nullable Double einigkeit,
        @Nullable Boolean gut,
        String satz) {

    /** So many values at different times are needed. */
    public static final int MINDESTENS = 3;

    /** What moves less than this share of the median of all values stays as it is. */
    public static final double SCHWELLE = 0.05;

    /** At least two of three pairs must agree: their surplus is then a third. */
    public static final double EINIGKEIT = 1.0 / 3;

    private static final double GENAU = 1e-9;

    /** @param punkte in the order of time; costs their square */
    public static Trend von(List<Messpunkt> punkte, @Nullable Zielrichtung richtung, @Nullable String einheit) {
        long zeiten = punkte.stream().mapToDouble(Messpunkt::zeit).distinct().count();
        if (zeiten < MINDESTENS) {
            return new Trend(Trendwort.ZU_WENIG_WERTE, null, null, null, zuWenig(zeiten));
        }
        List<Double> steigungen = new ArrayList<>();
        int einig = 0;
        for (int i = 0; i < punkte.size(); i++) {
            for (int j = i + 1; j < punkte.size(); j++) {
                double dauer = punkte.get(j).zeit() - punkte.get(i).zeit();
                if (dauer > 0) {
                    double weg = punkte.get(j).wert() - punkte.get(i).wert();
                    steigungen.add(weg / dauer);
                    einig += (int) Math.signum(weg);
                }
            }
        }
        double jeJahr = median(steigungen);
        double tau = (double) einig / steigungen.size();
        Trendwort wort = wort(punkte, jeJahr, tau);
        Boolean gut = gut(wort, richtung);
        return new Trend(wort, jeJahr, tau, gut, satz(punkte, wort, jeJahr, gut, einheit));
    }

    private static Trendwort wort(List<Messpunkt> punkte, double jeJahr, double tau) {
        List<Double> werte = punkte.stream().map(Messpunkt::wert).toList();
        double schwelle = SCHWELLE * median(werte.stream().map(Math::abs).toList()) + GENAU;
        double dauer = punkte.get(punkte.size() - 1).zeit() - punkte.get(0).zeit();
        if (Collections.max(werte) - Collections.min(werte) <= schwelle) {
            return Trendwort.BLEIBT;
        }
        if (Math.abs(jeJahr * dauer) > schwelle && Math.abs(tau) >= EINIGKEIT - GENAU) {
            return jeJahr > 0 ? Trendwort.STEIGT : Trendwort.FAELLT;
        }
        return Trendwort.SCHWANKT;
    }

    private static @Nullable Boolean gut(Trendwort wort, @Nullable Zielrichtung richtung) {
        if (richtung == null || wort == Trendwort.SCHWANKT) {
            return null;
        }
        return switch (richtung) {
            case MEHR -> wort == Trendwort.BLEIBT ? null : Boolean.valueOf(wort == Trendwort.STEIGT);
            case WENIGER -> wort == Trendwort.BLEIBT ? null : Boolean.valueOf(wort == Trendwort.FAELLT);
            case HALTEN -> wort == Trendwort.BLEIBT;
        };
    }

    private static String zuWenig(long zeiten) {
        String anzahl = zeiten == 0 ? "Es gibt keinen Wert" : zeiten == 1 ? "Es gibt einen Wert" : "Es gibt zwei Werte";
        return anzahl + "; eine Richtung lässt sich erst ab drei Werten zu verschiedenen Zeiten sagen.";
    }

    private static String satz(
            List<Messpunkt> punkte, Trendwort wort, double jeJahr, @Nullable Boolean gut, @Nullable String einheit) {
        String zeit = "von %s bis %s"
                .formatted(
                        Messzahl.tag(punkte.get(0).tag()),
                        Messzahl.tag(punkte.get(punkte.size() - 1).tag()));
        String was =
                switch (wort) {
                    case STEIGT -> "Der Wert steigt %s um etwa %s im Jahr";
                    case FAELLT -> "Der Wert fällt %s um etwa %s im Jahr";
                    case BLEIBT -> "Der Wert bleibt %s etwa gleich";
                    default -> "Der Wert schwankt %s ohne klare Richtung";
                };
        String wertung = gut == null ? "" : gut ? "; so ist es gewollt" : "; gewollt ist es anders";
        return was.formatted(zeit, Messzahl.unterschied(jeJahr, einheit)) + wertung + ".";
    }

    /** The middle one, of an even number the mean of the two in the middle. */
    static double median(List<Double> werte) {
        List<Double> geordnet = werte.stream().sorted().toList();
        int mitte = geordnet.size() / 2;
        return geordnet.size() % 2 == 1 ? geordnet.get(mitte) : (geordnet.get(mitte - 1) + geordnet.get(mitte)) / 2;
    }
}
