package de.zielnetz.graphql.auswertung;

import de.zielnetz.graphql.Knotenliste;
import de.zielnetz.graphql.Typplan;
import de.zielnetz.graphql.auswahl.Bezuege;
import de.zielnetz.graphql.auswahl.Wegfilter;
import de.zielnetz.netz.Belegart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Werteliste;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts the nodes of a list into groups by a property, by the year of a date, or by the nodes they are joined with. */
public final class Gruppierung {

    /** Ends the word that groups a date by its year. */
    public static final String JAHR = "_JAHR";

    private static final int JAHRESLAENGE = 4;

    /**
     * Nodes of the same value.
     *
     * @param wert the word, number or year; null where nothing is said, or where it is a node
     * @param name what people call it; empty where nothing is said, or where it is a node
     * @param knoten by which they are grouped; -1 where by no node
     */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares groups
    record Gruppe(@Nullable Object wert, String name, int knoten, int[] mitglieder) {}

    private Gruppierung() {}

    /** Whether lists may be grouped by it. A kennung would make a group of each node. */
    public static boolean gruppiert(Merkmal merkmal) {
        return merkmal != Merkmal.KENNUNG && merkmal.typ() != Merkmal.Typ.LISTE && !merkmal.vertraulich();
    }

    /** Whether it is a number, or a date. */
    public static boolean rechnet(Merkmal merkmal) {
        return switch (merkmal.typ()) {
            case ZAHL, DEZIMAL, DATUM -> true;
            case TEXT, WAHRHEIT, LISTE -> false;
        };
    }

    /** Costs the nodes and the relationships by which they are grouped. What nothing is said of comes last. */
    static List<Gruppe> von(Typplan plan, Knotenliste liste, String nach) {
        Typplan.Bezug bezug = plan.bezug(nach);
        int[] knoten = liste.knoten().get();
        return bezug == null ? nachMerkmal(plan, liste, nach, knoten) : nachBezug(liste, bezug, knoten);
    }

    private static List<Gruppe> nachBezug(Knotenliste liste, Typplan.Bezug bezug, int[] knoten) {
        Netz netz = liste.netz();
        Map<Integer, IntStream.Builder> gruppen = new TreeMap<>();
        IntStream.Builder ohne = IntStream.builder();
        for (int k : knoten) {
            int[] ziele = Bezuege.ziele(netz, k, bezug, Wegfilter.zaehlt(netz, liste.nurBelegt()));
            for (int ziel : ziele) {
                gruppen.computeIfAbsent(ziel, z -> IntStream.builder()).add(k);
            }
            if (ziele.length == 0) {
                ohne.add(k);
            }
        }
        return mitRest(
                gruppen.entrySet().stream()
                        .map(e -> new Gruppe(
                                null, "", e.getKey(), e.getValue().build().toArray())),
                ohne);
    }

    private static List<Gruppe> nachMerkmal(Typplan plan, Knotenliste liste, String nach, int[] knoten) {
        boolean jahr = nach.endsWith(JAHR)
                && Stream.of(Merkmal.values()).noneMatch(m -> m.name().equals(nach));
        Merkmal merkmal = Merkmal.valueOf(jahr ? nach.substring(0, nach.length() - JAHR.length()) : nach);
        Map<Object, IntStream.Builder> gruppen = new TreeMap<>(ordnung(plan, merkmal));
        IntStream.Builder ohne = IntStream.builder();
        for (int k : knoten) {
            Object wert = wert(liste, k, merkmal);
            if (wert == null) {
                ohne.add(k);
            } else {
                Object gruppe = jahr ? wert.toString().substring(0, JAHRESLAENGE) : wert;
                gruppen.computeIfAbsent(gruppe, g -> IntStream.builder()).add(k);
            }
        }
        return mitRest(
                gruppen.entrySet().stream()
                        .map(e -> new Gruppe(
                                e.getKey(),
                                name(plan, merkmal, e.getKey()),
                                -1,
                                e.getValue().build().toArray())),
                ohne);
    }

    private static String name(Typplan plan, Merkmal merkmal, Object wert) {
        return wert instanceof Boolean ja ? ja ? "ja" : "nein" : Werteliste.wort(plan.art(), merkmal, wert.toString());
    }

    /** What is known of it; with nurBelegt, what a source states. */
    static @Nullable Object wert(Knotenliste liste, int k, Merkmal merkmal) {
        boolean zaehlt = !liste.nurBelegt() || liste.netz().merkmalbelegart(k, merkmal) == Belegart.BELEGT;
        return zaehlt ? liste.netz().wert(k, merkmal) : null;
    }

    private static List<Gruppe> mitRest(Stream<Gruppe> gruppen, IntStream.Builder ohne) {
        int[] rest = ohne.build().toArray();
        return Stream.concat(gruppen, rest.length == 0 ? Stream.empty() : Stream.of(new Gruppe(null, "", -1, rest)))
                .toList();
    }

    /** Words as their list has them, texts as in the dictionary, numbers and dates from small to large. */
    private static Comparator<Object> ordnung(Typplan plan, Merkmal merkmal) {
        List<String> worte = Werteliste.von(plan.art(), merkmal);
        if (worte != null) {
            return Comparator.comparing(wert -> worte.indexOf(wert.toString()));
        }
        Collator deutsch = Collator.getInstance(Locale.GERMAN);
        return switch (merkmal.typ()) {
            case ZAHL, DEZIMAL -> Comparator.comparingDouble(wert -> ((Number) wert).doubleValue());
            case WAHRHEIT -> Comparator.comparing(wert -> !(Boolean) wert);
            case DATUM -> Comparator.comparing(Object::toString);
            case TEXT, LISTE ->
                ((Comparator<Object>) (a, b) -> deutsch.compare(a.toString(), b.toString()))
                        .thenComparing(Object::toString);
        };
    }
}
