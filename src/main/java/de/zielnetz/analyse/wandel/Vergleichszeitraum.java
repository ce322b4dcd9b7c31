package de.zielnetz.analyse.wandel;

import de.zielnetz.graphql.Anfragefehler;
import de.zielnetz.graphql.Zeitwahl;
import de.zielnetz.stand.Netzstand;
import de.zielnetz.stand.Vergangenheit;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Between which two states a question compares: each is that after the Vorgang of a number, 0 for the empty one.
 *
 * @param vonZeit the moment asked for, null where a Vorgang was asked for
 * @param vonTag of what held on which day, a {@link de.zielnetz.netz.Datum} or ALLE
 */
record Vergleichszeitraum(
        long von,
        long bis,
        @Nullable Instant vonZeit,
        @Nullable Instant bisZeit,
        String vonTag,
        String bisTag) {

    /** @throws Anfragefehler naming the argument and what is expected where the two are no two states in order */
    static Vergleichszeitraum von(Netzstand heute, String tag, Map<String, Object> argumente) {
        String von = text(argumente, "von");
        String bis = text(argumente, "bis");
        String vonVorgang = text(argumente, "vonVorVorgang");
        String bisVorgang = text(argumente, "bisVorVorgang");
        boolean nurTage = von == null && vonVorgang == null && argumente.get("vonGueltigAm") != null;
        if ((von == null) == (vonVorgang == null) && !nurTage) {
            throw falsch("Geben Sie entweder von oder vonVorVorgang an, genau eines: den früheren Stand."
                    + " Zwei Tage im Wissen von jetzt vergleichen vonGueltigAm und bisGueltigAm.");
        }
        if (bis != null && bisVorgang != null) {
            throw falsch(
                    "Geben Sie entweder bis oder bisVorVorgang an, nicht beides; ohne beide gilt der Stand jetzt.");
        }
        Instant vonZeit = von == null ? null : Zeitwahl.vergangen(heute, "von", von);
        Instant bisZeit = bis == null ? null : Zeitwahl.vergangen(heute, "bis", bis);
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
        return new Vergleichszeitraum(
                anfang,
                ende,
                vonZeit,
                bisZeit,
                Zeitwahl.gueltigAm("vonGueltigAm", argumente.get("vonGueltigAm"), tag),
                Zeitwahl.gueltigAm("bisGueltigAm", argumente.get("bisGueltigAm"), tag));
    }

    private static long nummer(Netzstand heute, @Nullable Instant zeit) {
        return zeit == null ? heute.vorgaenge() : Vergangenheit.letzter(heute, zeit);
    }

    /** The same for all moments that mean the same Vorgänge. */
    Vergleichszeitraum ohneZeiten() {
        return new Vergleichszeitraum(von, bis, null, null, vonTag, bisTag);
    }

    private static Anfragefehler falsch(String satz) {
        return new Anfragefehler(Anfragefehler.Code.UNGUELTIGER_WERT, satz);
    }

    private static @Nullable String text(Map<String, Object> argumente, String name) {
        return argumente.get(name) instanceof String text ? text : null;
    }
}
