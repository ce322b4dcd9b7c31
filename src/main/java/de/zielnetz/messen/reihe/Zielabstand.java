package de.zielnetz.messen.reihe;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far the last value of a series is from its target.
 *
 * @param abstand how much is missing in the unit of the series, 0 where it is reached; null where nothing can be said
 */
public record Zielabstand(Zielerreichung wort, @Nullable Double abstand, String satz) {

    private static final double GENAU = 1e-9;

    /** @param heute the day by which is said whether its time is up */
    public static Zielabstand von(
            @Nullable Messpunkt letzter,
            @Nullable Messziel ziel,
            @Nullable Zielrichtung richtung,
            @Nullable String einheit,
            LocalDate heute) {
        if (ziel == null) {
            return new Zielabstand(Zielerreichung.OHNE_ZIEL, null, "Ein Ziel ist nicht genannt.");
        }
        String genannt = "Das Ziel ist %s%s"
                .formatted(
                        Messzahl.mitEinheit(ziel.wert(), null, einheit),
                        ziel.tag() == null ? "" : " bis " + Messzahl.tag(ziel.tag()));
        if (letzter == null) {
            return new Zielabstand(Zielerreichung.OHNE_WERT, null, genannt + "; gemessen ist noch nichts.");
        }
        if (richtung == null) {
            return new Zielabstand(
                    Zielerreichung.OHNE_RICHTUNG,
                    null,
                    genannt + "; ob mehr oder weniger besser ist, ist nicht gesagt.");
        }
        double fehlt = fehlt(letzter.wert(), ziel, richtung);
        String stand = "%s; der letzte Wert ist %s (%s)"
                .formatted(
                        genannt,
                        Messzahl.mitEinheit(letzter.wert(), letzter.vonAnzahl(), einheit),
                        Messzahl.tag(letzter.tag()));
        if (fehlt <= GENAU) {
            return new Zielabstand(Zielerreichung.ERREICHT, 0.0, stand + ". Es ist erreicht.");
        }
        boolean vorbei = ziel.tag() != null && Messzeit.letzterTag(ziel.tag()).isBefore(heute);
        return new Zielabstand(
                vorbei ? Zielerreichung.VERFEHLT : Zielerreichung.OFFEN,
                fehlt,
                "%s; es %s %s%s."
                        .formatted(
                                stand,
                                Messzahl.gerundet(fehlt) == 1 ? "fehlt" : "fehlen",
                                Messzahl.unterschied(fehlt, einheit),
                                vorbei ? ". Die Zeit dafür ist um" : jeJahr(letzter, ziel, fehlt, einheit)));
    }

    private static double fehlt(double wert, Messziel ziel, Zielrichtung richtung) {
        return switch (richtung) {
            case MEHR -> ziel.wert() - wert;
            case WENIGER -> wert - ziel.wert();
            case HALTEN -> Math.abs(wert - ziel.wert()) - ziel.toleranz();
        };
    }

    /** What would have to move a year from the last value on; empty where no year is left between the two. */
    private static String jeJahr(Messpunkt letzter, Messziel ziel, double fehlt, @Nullable String einheit) {
        double jahre = ziel.tag() == null
                ? 0
                : Messzeit.jahre(Messzeit.letzterTag(ziel.tag()).toString()) - letzter.zeit();
        return jahre < 1 ? "" : ", im Jahr also etwa " + Messzahl.unterschied(fehlt / jahre, einheit);
    }
}
