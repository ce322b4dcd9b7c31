package de.zielnetz.analyse.zusammenhang;

import de.zielnetz.analyse.Leitzielweg;
import de.zielnetz.analyse.Wegart;
import de.zielnetz.graphql.Knoten;
import de.zielnetz.netz.Belegart;
import de.zielnetz.netz.Netz;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What is joined only because a strategy as a whole serves a Leitziel: told apart from what projects contribute.
 *
 * @param anzahl those on such a way: of a Leitziel its projects, of a project its Leitziele
 * @param nurSo those of them that are on no other way
 * @param satz both numbers as a German sentence
 */
record UeberStrategiesicht(int anzahl, int nurSo, List<Knoten> strategien, String satz) {

    private static final Set<Wegart> DARUEBER = Set.of(Wegart.UEBER_STRATEGIE);

    /** Costs the relationships on the ways to this Leitziel. */
    static UeberStrategiesicht zu(Knoten leitziel, boolean nurBelegt) {
        Netz netz = leitziel.netz();
        BitSet eigene = Leitzielweg.projekte(netz, leitziel.nummer(), Wegart.EIGENE, nurBelegt);
        BitSet darueber = Leitzielweg.projekte(netz, leitziel.nummer(), DARUEBER, nurBelegt);
        Set<Integer> strategien = new TreeSet<>();
        darueber.stream().forEach(p -> Leitzielweg.beste(netz, p, DARUEBER, nurBelegt).stream()
                .filter(weg -> weg.leitziel() == leitziel.nummer())
                .forEach(weg -> strategien.add(weg.ueber(netz))));
        return von(
                leitziel,
                eigene,
                Leitzielweg.projekte(netz, leitziel.nummer(), Wegart.EIGENE, true),
                darueber,
                strategien,
                new Worte(
                        "Von keinem Projekt ist gesagt, dass es diesem Leitziel dient",
                        "1 Projekt dient diesem Leitziel",
                        "Projekte dienen diesem Leitziel"));
    }

    /** Costs the ways of this project. */
    static UeberStrategiesicht von(Knoten projekt, boolean nurBelegt) {
        Netz netz = projekt.netz();
        BitSet eigene = new BitSet();
        BitSet belegte = new BitSet();
        BitSet darueber = new BitSet();
        Set<Integer> strategien = new TreeSet<>();
        Leitzielweg.beste(netz, projekt.nummer(), Wegart.ALLE, nurBelegt).forEach(weg -> {
            if (weg.wie() == Wegart.UEBER_STRATEGIE) {
                darueber.set(weg.leitziel());
                strategien.add(weg.ueber(netz));
            } else {
                eigene.set(weg.leitziel());
                if (weg.belegart() == Belegart.BELEGT) {
                    belegte.set(weg.leitziel());
                }
            }
        });
        return von(
                projekt,
                eigene,
                belegte,
                darueber,
                strategien,
                new Worte(
                        "Von keinem Leitziel ist gesagt, dass das Projekt ihm dient",
                        "Einem Leitziel dient das Projekt",
                        "Leitzielen dient das Projekt"));
    }

    private record Worte(String keines, String eines, String mehrere) {

        /** What is judgement is never said as if a source said it. */
        String mit(int anzahl, int belegt) {
            if (anzahl == 0) {
                return keines + ", selbst oder über ein Ziel";
            }
            return (anzahl == 1 ? eines : anzahl + " " + mehrere)
                    + " selbst oder über ein Ziel"
                    + (belegt == anzahl
                            ? ", belegt"
                            : belegt == 0 ? ", nur nach Einschätzung" : ", davon %d belegt".formatted(belegt));
        }
    }

    private static UeberStrategiesicht von(
            Knoten von, BitSet eigene, BitSet belegte, BitSet darueber, Set<Integer> strategien, Worte worte) {
        BitSet nurSo = (BitSet) darueber.clone();
        nurSo.andNot(eigene);
        List<Knoten> knoten = strategien.stream().map(von::mit).toList();
        int weitere = nurSo.cardinality();
        String satz = worte.mit(eigene.cardinality(), belegte.cardinality());
        if (weitere > 0) {
            satz += "; %d%s nur über %s als Ganzes und %s nicht als Beitrag"
                    .formatted(
                            weitere,
                            (eigene.isEmpty() ? "" : weitere == 1 ? " weiteres" : " weitere")
                                    + (weitere == 1 ? " kommt" : " kommen"),
                            knoten.stream()
                                    .map(k -> "„" + k.netz().name(k.nummer()) + "“")
                                    .collect(Collectors.joining(" und ")),
                            weitere == 1 ? "zählt" : "zählen");
        }
        return new UeberStrategiesicht(darueber.cardinality(), weitere, knoten, satz + ".");
    }
}
