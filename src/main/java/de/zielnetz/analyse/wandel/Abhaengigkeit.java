package de.zielnetz.analyse.wandel;

import de.zielnetz.analyse.Schritt;
import de.zielnetz.netz.Belegart;
import de.zielnetz.netz.Kantenart;
import de.zielnetz.netz.Kantenfolge;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Richtung;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A project that depends on others, immediately or over further projects.
 *
 * @param weg from this project to the one it depends on, one of the shortest
 */
public record Abhaengigkeit(int projekt, List<Schritt> weg, Belegart belegart) {

    /** Those that depend on these projects and are not among them, the nearest first. Costs the dependencies followed; circles end. */
    public static List<Abhaengigkeit> von(Netz netz, BitSet projekte, boolean nurBelegt) {
        Map<Integer, List<Schritt>> wege = new HashMap<>();
        Deque<Integer> offen = new ArrayDeque<>();
        projekte.stream().forEach(p -> {
            wege.put(p, List.of());
            offen.add(p);
        });
        List<Abhaengigkeit> gefunden = new ArrayList<>();
        while (!offen.isEmpty()) {
            int p = offen.removeFirst();
            Kantenfolge folge = netz.kanten(p, Kantenart.HAENGT_AB_VON, Richtung.HER, Knotenart.PROJEKT);
            for (int i = 0; i < folge.anzahl(); i++) {
                int e = folge.kante(i);
                int anderes = netz.von(e);
                if (!wege.containsKey(anderes) && (!nurBelegt || netz.belegart(e) == Belegart.BELEGT)) {
                    List<Schritt> weg = new ArrayList<>();
                    weg.add(new Schritt(e, Richtung.HIN));
                    weg.addAll(wege.getOrDefault(p, List.of()));
                    wege.put(anderes, weg);
                    offen.addLast(anderes);
                    Belegart belegart = weg.stream()
                            .map(kante -> netz.belegart(kante.nummer()))
                            .reduce(Belegart.BELEGT, Belegart::und);
                    gefunden.add(new Abhaengigkeit(anderes, List.copyOf(weg), belegart));
                }
            }
        }
        return gefunden;
    }
}
