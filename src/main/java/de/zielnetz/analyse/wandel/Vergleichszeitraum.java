package de.zielnetz.analyse.wandel;

import de.zielnetz.graphql.Anfragefehler;
import de.zielnetz.graphql.Zeitwahl;
import de.zielnetz.stand.Netzstand;
import de.zielnetz.stand.Vergangenheit;
import de.zielnetz.stand.Vorgang;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Between which two states a question compares: each is that after the Vorgang of a number, 0 for the empty one.
 *
 * @param vonZeit the moment asked for, null where a Vorgang was asked for
 */
record Vergleichszeitraum(
        long von,
        long bis,
        @Nullable Instant vonZeit,
        @Nullable Instant bisZeit) {

    /** Clocks of clients go wrong by so much. */
    private static final Duration UNGENAU = Duration.ofMinutes(1);

    private static final Clock UHR = Clock.systemUTC();

    /** @throws Anfragefehler naming the argument and what is expected where the two are no two states in order */
    static Vergleichszeitraum von(Netzstand heute, Map<String, Object> argumente) {
        String von = text(argumente, "von");
        String bis = text(argumente, "bis");
        String vonVorgang = text(argumente, "vonVorVorgang");
        String bisVorgang = text(argumente, "bisVorVorgang");
        if ((von == null) == (vonVorgang == null)) {
            throw falsch("Geben Sie entweder von oder vonVorVorgang an, genau eines: den früheren Stand.");
        }
        if (bis != null && bisVorgang != null) {
            throw falsch(
                    "Geben Sie entweder bis oder bisVorVorgang an, nicht beides; ohne beide gilt der Stand jetzt.");
        }
        Instant vonZeit = von == null ? null : zeit(heute, "von", von);
        Instant bisZeit = bis == null ? null : zeit(heute, "bis", bis);
        long anfang =
                vonVorgang == null ? nummer(heute, vonZeit) : Zeitwahl.vorVorgang(heute, "vonVorVorgang", vonVorgang);
        long ende =
                bisVorgang == null ? nummer(heute, bisZeit) : Zeitwahl.vorVorgang(heute, "bisVorVorgang", bisVorgang);
        boolean verkehrt = (vonZeit != null && bisZeit != null) ? vonZeit.isAfter(bisZeit) : anfang > ende;
        if (verkehrt) {
            throw falsch("%s liegt hinter %s; erwartet wird zuerst der frühere, dann der spätere Stand."
                    .formatted(
                            vonZeit == null
                                    ? "vonVorVorgang (%s)".formatted(vonVorgang)
                                    : "von (%s)".formatted(vonZeit),
                            bisZeit == null
                                    ? "bisVorVorgang (%s)".formatted(bisVorgang)
                                    : "bis (%s)".formatted(bisZeit)));
        }
        return new Vergleichszeitraum(anfang, ende, vonZeit, bisZeit);
    }

    private static long nummer(Netzstand heute, @Nullable Instant zeit) {
        return zeit == null ? heute.vorgaenge() : Vergangenheit.letzter(heute, zeit);
    }

    private static Instant zeit(Netzstand heute, String feld, String text) {
        Instant zeit = Zeitwahl.zeitpunkt(feld, text);
        Instant jetzt = UHR.instant();
        if (zeit.isAfter(jetzt.plus(UNGENAU))) {
            throw new Anfragefehler(
                    Anfragefehler.Code.UNGUELTIGER_WERT,
                    "%s ist %s und liegt in der Zukunft; erwartet wird ein Zeitpunkt bis jetzt (%s)."
                            .formatted(feld, zeit, jetzt),
                    List.of(jetzt.toString()));
        }
        Instant beginn = heute.journal().stream()
                .map(Vorgang::zeit)
                .min(Instant::compareTo)
                .orElse(jetzt);
        if (zeit.isBefore(beginn)) {
            throw new Anfragefehler(
                    Anfragefehler.Code.UNGUELTIGER_WERT,
                    "%s ist %s und liegt vor dem Anfang; erwartet wird ein Zeitpunkt ab %s, als der erste Vorgang geschrieben wurde. Mit dem leeren Netz vergleicht vonVorVorgang: \"v1\"."
                            .formatted(feld, zeit, beginn),
                    List.of(beginn.toString()));
        }
        return zeit;
    }

    private static Anfragefehler falsch(String satz) {
        return new Anfragefehler(Anfragefehler.Code.UNGUELTIGER_WERT, satz);
    }

    private static @Nullable String text(Map<String, Object> argumente, String name) {
        return argumente.get(name) instanceof String text ? text : null;
    }
}
