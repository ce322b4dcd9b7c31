package de.zielnetz.graphql.auswertung;

import de.zielnetz.graphql.Anfragefehler;
import de.zielnetz.graphql.Knotenliste;
import de.zielnetz.graphql.Typplan;
import de.zielnetz.graphql.auswahl.Bezuege;
import de.zielnetz.graphql.auswahl.Sortierung;
import de.zielnetz.graphql.auswahl.Wegfilter;
import de.zielnetz.netz.Merkmal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The number of a group (aggregate).
 *
 * @param zahl null where no node says one, or where it is a date
 * @param datum null where it is a number
 * @param ohne how many nodes say none
 */
record Kennwert(@Nullable Double zahl, @Nullable String datum, int ohne) {

    /** What is worked out, of what. */
    enum Mass {
        ANZAHL,
        SUMME,
        MITTEL,
        KLEINSTES,
        GROESSTES
    }

    /** What is asked, checked. */
    record Rechnung(Mass mass, @Nullable Merkmal merkmal, Typplan.@Nullable Bezug bezug) {}

    /** @throws Anfragefehler where nothing is said of what to sum up, or where dates would be summed up */
    static Rechnung rechnung(Typplan plan, Mass mass, @Nullable String von) {
        if (mass == Mass.ANZAHL) {
            return new Rechnung(mass, null, null);
        }
        if (von == null) {
            throw new Anfragefehler(
                    Anfragefehler.Code.UNGUELTIGER_WERT,
                    "Zur kennzahl %s gehört von: wovon sie gerechnet wird, ein Wort von %sZahl."
                            .formatted(mass, plan.art().label()));
        }
        Merkmal merkmal = Stream.of(Merkmal.values())
                .filter(m -> m.name().equals(von))
                .findFirst()
                .orElse(null);
        if (merkmal == null) {
            return new Rechnung(mass, null, plan.bezug(von.substring(0, von.length() - Sortierung.ANZAHL.length())));
        }
        if (merkmal.typ() == Merkmal.Typ.DATUM && (mass == Mass.SUMME || mass == Mass.MITTEL)) {
            throw new Anfragefehler(
                    Anfragefehler.Code.UNGUELTIGER_WERT,
                    "kennzahl ist %s und von ist %s, ein Datum; möglich sind dort ANZAHL, KLEINSTES und GROESSTES."
                            .formatted(mass, von),
                    List.of("KLEINSTES", "GROESSTES"));
        }
        return new Rechnung(mass, merkmal, null);
    }

    /** Costs the nodes, and the relationships where these are counted. */
    static Kennwert von(Knotenliste liste, int[] knoten, Rechnung rechnung) {
        Merkmal merkmal = rechnung.merkmal();
        Typplan.Bezug bezug = rechnung.bezug();
        if (bezug != null) {
            double[] zahlen = IntStream.of(knoten)
                    .mapToDouble(k -> Bezuege.ziele(
                                    liste.netz(), k, bezug, Wegfilter.zaehlt(liste.netz(), liste.nurBelegt()))
                            .length)
                    .toArray();
            return zahl(zahlen, rechnung.mass(), 0);
        }
        if (merkmal == null) {
            return new Kennwert((double) knoten.length, null, 0);
        }
        List<Object> werte = IntStream.of(knoten)
                .mapToObj(k -> Gruppierung.wert(liste, k, merkmal))
                .flatMap(Stream::ofNullable)
                .toList();
        int ohne = knoten.length - werte.size();
        if (merkmal.typ() == Merkmal.Typ.DATUM) {
            Stream<String> daten = werte.stream().map(Object::toString).sorted();
            return new Kennwert(
                    null,
                    daten.reduce((a, b) -> rechnung.mass() == Mass.KLEINSTES ? a : b)
                            .orElse(null),
                    ohne);
        }
        return zahl(werte.stream().mapToDouble(w -> ((Number) w).doubleValue()).toArray(), rechnung.mass(), ohne);
    }

    private static Kennwert zahl(double[] zahlen, Mass mass, int ohne) {
        if (zahlen.length == 0) {
            return new Kennwert(null, null, ohne);
        }
        var alle = IntStream.range(0, zahlen.length).mapToDouble(i -> zahlen[i]).summaryStatistics();
        return new Kennwert(
                switch (mass) {
                    case ANZAHL -> (double) alle.getCount();
                    case SUMME -> alle.getSum();
                    case MITTEL -> alle.getAverage();
                    case KLEINSTES -> alle.getMin();
                    case GROESSTES -> alle.getMax();
                },
                null,
                ohne);
    }
}
