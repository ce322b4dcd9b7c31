package de.zielnetz.analyse.zusammenhang;

import de.zielnetz.analyse.Achse;
import de.zielnetz.analyse.Projektstand;
import de.zielnetz.analyse.Zuordner;
import de.zielnetz.analyse.Zuordnung;
import de.zielnetz.analyse.ueberschneidung.Projektindex;
import de.zielnetz.netz.Belegart;
import de.zielnetz.netz.Kantenart;
import de.zielnetz.netz.Kantenfolge;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Richtung;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.jspecify.annotations.Nullable;

/**
 * Who works with whom: actors are joined where they have a project in common, in whatever part. Making it costs, per
 * project, the pairs of its actors. Holds no net.
 */
public final class Akteursnetz {

    private final Zuordnung akteure;
    private final @Nullable BitSet auswahl;
    private final int ersterAkteur;
    private final int erstesProjekt;
    private final int[][] rollen;
    private final Projektstand[] staende;
    private final List<Zusammenarbeit> paare;

    private Akteursnetz(Netz netz, @Nullable BitSet auswahl, boolean nurBelegt, String stichtag) {
        this.akteure = Zuordner.ordne(netz, Achse.AKTEUR, Projektindex.WEGE, nurBelegt);
        this.auswahl = auswahl;
        this.ersterAkteur = netz.anfang(Knotenart.AKTEUR);
        this.erstesProjekt = netz.anfang(Knotenart.PROJEKT);
        this.rollen = rollen(netz, nurBelegt);
        this.staende = IntStream.range(0, akteure.projekte())
                .mapToObj(p -> Projektstand.von(netz, erstesProjekt + p, stichtag, nurBelegt))
                .toArray(Projektstand[]::new);
        this.paare = zaehle();
    }

    /** @param auswahl the projects that count, counted from 0; null for all */
    public static Akteursnetz von(Netz netz, @Nullable BitSet auswahl, boolean nurBelegt, String stichtag) {
        return new Akteursnetz(netz, auswahl, nurBelegt, stichtag);
    }

    private boolean gewaehlt(int p) {
        return auswahl == null || auswahl.get(p);
    }

    private List<Zusammenarbeit> zaehle() {
        Map<Long, Integer> anzahlen = new HashMap<>();
        for (int p = 0; p < akteure.projekte(); p++) {
            if (gewaehlt(p)) {
                for (int i = akteure.start()[p]; i < akteure.start()[p + 1]; i++) {
                    for (int j = i + 1; j < akteure.start()[p + 1]; j++) {
                        long paar = ((long) akteure.wert()[i] << 32) | akteure.wert()[j];
                        anzahlen.merge(paar, 1, Integer::sum);
                    }
                }
            }
        }
        List<Zusammenarbeit> alle = new ArrayList<>(anzahlen.size());
        anzahlen.forEach((paar, anzahl) -> alle.add(
                new Zusammenarbeit(ersterAkteur + (int) (paar >> 32), ersterAkteur + (int) (long) paar, anzahl)));
        alle.sort(Comparator.comparingInt(Zusammenarbeit::projekte)
                .reversed()
                .thenComparingInt(Zusammenarbeit::a)
                .thenComparingInt(Zusammenarbeit::b));
        return alle;
    }

    /** All pairs of actors with a common project, those with most projects first, equal ones in the order of the net. */
    public List<Zusammenarbeit> paare() {
        return paare;
    }

    /** How many actors have a project. */
    public int groesse() {
        return (int) IntStream.range(0, akteure.werte().size())
                .filter(a -> projekte(a).length > 0)
                .count();
    }

    /** The nodes of the projects that both have. */
    public int[] gemeinsame(Zusammenarbeit paar) {
        return Arrays.stream(projekte(paar.a() - ersterAkteur))
                .filter(p -> akteure.platz(p, paar.b() - ersterAkteur) >= 0)
                .map(p -> erstesProjekt + p)
                .toArray();
    }

    /** The nodes of the projects of an actor (a node). */
    public int[] projekteVon(int akteur) {
        return Arrays.stream(projekte(akteur - ersterAkteur))
                .map(p -> erstesProjekt + p)
                .toArray();
    }

    private int[] projekte(int a) {
        return IntStream.range(akteure.beginn()[a], akteure.beginn()[a + 1])
                .map(i -> akteure.projekt()[i])
                .filter(this::gewaehlt)
                .toArray();
    }

    /**
     * What each actor with a project has to do and how far it stands between others, the one that bridges most first,
     * then the one with most projects, equal ones in the order of the net. Costs actors times pairs (Brandes, A faster
     * algorithm for betweenness centrality, 2001).
     */
    public List<Akteurslast> lasten() {
        Graph<Integer, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
        int[] partner = new int[akteure.werte().size()];
        for (int a = 0; a < partner.length; a++) {
            if (projekte(a).length > 0) {
                graph.addVertex(a);
            }
        }
        for (Zusammenarbeit paar : paare) {
            int a = paar.a() - ersterAkteur;
            int b = paar.b() - ersterAkteur;
            graph.addEdge(a, b);
            partner[a]++;
            partner[b]++;
        }
        double andere = graph.vertexSet().size() - 1.0;
        double moeglich = andere * (andere - 1) / 2;
        Map<Integer, Double> zwischen = new BetweennessCentrality<>(graph, false).getScores();
        return graph.vertexSet().stream()
                .map(a -> last(a, partner[a], moeglich <= 0 ? 0 : zwischen.getOrDefault(a, 0.0) / moeglich))
                .sorted(Comparator.comparingDouble(Akteurslast::vermittlung)
                        .reversed()
                        .thenComparing(
                                Comparator.comparingInt(Akteurslast::projekte).reversed())
                        .thenComparingInt(Akteurslast::akteur))
                .toList();
    }

    private Akteurslast last(int a, int partner, double vermittlung) {
        int[] projekte = projekte(a);
        int laufend = zahl(projekte, Projektstand.LAUFEND);
        int ohneStand = zahl(projekte, Projektstand.OHNE_ANGABE);
        return new Akteurslast(
                ersterAkteur + a,
                projekte.length,
                rollen[a][0],
                rollen[a][1],
                rollen[a][2],
                laufend,
                ohneStand,
                partner,
                Math.round(vermittlung * 1e9) / 1e9);
    }

    private int zahl(int[] projekte, Projektstand stand) {
        return (int) Arrays.stream(projekte).filter(p -> staende[p] == stand).count();
    }

    /** Per actor how many projects it is responsible for, takes part in and funds. */
    private int[][] rollen(Netz netz, boolean nurBelegt) {
        List<Kantenart> arten = List.of(Kantenart.VERANTWORTET, Kantenart.WIRKT_MIT_AN, Kantenart.FOERDERT);
        int[][] zahlen = new int[netz.anzahl(Knotenart.AKTEUR)][arten.size()];
        for (int a = 0; a < zahlen.length; a++) {
            for (int i = 0; i < arten.size(); i++) {
                Kantenfolge folge = netz.kanten(ersterAkteur + a, arten.get(i), Richtung.HIN, Knotenart.PROJEKT);
                for (int k = 0; k < folge.anzahl(); k++) {
                    int p = netz.nach(folge.kante(k));
                    boolean zaehlt = gewaehlt(p - erstesProjekt)
                            && (!nurBelegt
                                    || (netz.belegart(folge.kante(k)) == Belegart.BELEGT
                                            && netz.knotenbelegart(p) == Belegart.BELEGT));
                    zahlen[a][i] += zaehlt ? 1 : 0;
                }
            }
        }
        return zahlen;
    }
}
