package de.zielnetz.massnahmenplan;

import de.zielnetz.netz.Kantenart;
import de.zielnetz.netz.Kantenfolge;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Richtung;
import de.zielnetz.netz.Schluessel;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the net says that the plan of a strategy has to fill: the technologies and fields that the strategy treats, and
 * the criteria of each technology. These are what the measures that regulate the technology are to ensure: by the council
 * paper the criteria for the use of cloud technologies regulate the cloud services and are to ensure digital
 * sovereignty, data protection and IT security.
 *
 * @param gegenstaende nodes, in the order of the net
 * @param kriterien of each technology that has some, as Schluessel
 */
public record Planrahmen(List<Schluessel> gegenstaende, Map<Schluessel, List<Schluessel>> kriterien) {

    /** Kinds of things that a measure may be about. */
    public static final Set<Knotenart> ARTEN =
            EnumSet.of(Knotenart.TECHNOLOGIE, Knotenart.DATENBESTAND, Knotenart.HANDLUNGSFELD, Knotenart.THEMA);

    /** @param strategie a node. Costs its relationships and those of the technologies. */
    public static Planrahmen von(Netz netz, int strategie) {
        Set<Integer> gegenstaende = new LinkedHashSet<>();
        for (Kantenart art : List.of(Kantenart.BEHANDELT, Kantenart.ENTHAELT)) {
            nachbarn(netz, strategie, art, Richtung.HIN)
                    .filter(k -> ARTEN.contains(netz.art(k)))
                    .forEach(gegenstaende::add);
        }
        Map<Schluessel, List<Schluessel>> kriterien = new LinkedHashMap<>();
        for (int t = netz.anfang(Knotenart.TECHNOLOGIE); t < netz.ende(Knotenart.TECHNOLOGIE); t++) {
            List<Schluessel> seine = kriterien(netz, t);
            if (!seine.isEmpty()) {
                kriterien.put(netz.schluessel(t), seine);
            }
        }
        return new Planrahmen(
                gegenstaende.stream().sorted().map(netz::schluessel).toList(), kriterien);
    }

    private static List<Schluessel> kriterien(Netz netz, int technologie) {
        return nachbarn(netz, technologie, Kantenart.REGELT, Richtung.HER)
                .filter(k -> netz.art(k) == Knotenart.MASSNAHME)
                .flatMap(k -> nachbarn(netz, k, Kantenart.UNTERSTUETZT, Richtung.HIN))
                .filter(k -> netz.art(k) == Knotenart.THEMA)
                .distinct()
                .sorted()
                .map(netz::schluessel)
                .toList();
    }

    private static Stream<Integer> nachbarn(Netz netz, int k, Kantenart art, Richtung richtung) {
        Kantenfolge folge = netz.kanten(k, art, richtung);
        return java.util.stream.IntStream.range(0, folge.anzahl()).mapToObj(i -> netz.ziel(folge.kante(i), richtung));
    }

    /** By what a measure about these things is to be checked, as texts. */
    public Set<String> kriterienVon(List<String> gegenstaende) {
        return kriterien.entrySet().stream()
                .filter(e -> gegenstaende.contains(e.getKey().kennung()))
                .flatMap(e -> e.getValue().stream())
                .map(Schluessel::kennung)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** All criteria, each once. */
    public List<Schluessel> alleKriterien() {
        return kriterien.values().stream().flatMap(List::stream).distinct().toList();
    }
}
