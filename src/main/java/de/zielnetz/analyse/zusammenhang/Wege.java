package de.zielnetz.analyse.zusammenhang;

import de.zielnetz.analyse.Schritt;
import de.zielnetz.netz.Belegart;
import de.zielnetz.netz.Kantenart;
import de.zielnetz.netz.Kantenfolge;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Richtung;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The shortest ways between two nodes, over relationships in either direction. Two relationships between the same
 * nodes make two ways.
 *
 * @param laenge steps; -1 where no way is short enough
 * @param anzahl how many ways of this length there are, at most {@link Long#MAX_VALUE}
 * @param wege some of them, those over earlier nodes of the net first
 */
public record Wege(int laenge, long anzahl, List<List<Schritt>> wege) {

    /**
     * What is asked.
     *
     * @param hoechstens steps
     * @param ueber the kinds of relationship a way may take
     * @param durch the kinds of node between the two ends
     */
    public record Wegfrage(
            int von, int nach, int hoechstens, Set<Kantenart> ueber, Set<Knotenart> durch, boolean nurBelegt) {}

    /** @param first how many ways to give at most. Costs the relationships near the start, and the ways given. */
    public static Wege zwischen(Netz netz, Wegfrage frage, int first) {
        return new Suche(netz, frage).finde(first);
    }

    private static final class Suche {

        private final Netz netz;
        private final Wegfrage frage;
        private final int[] abstand;
        private final long[] anzahl;

        Suche(Netz netz, Wegfrage frage) {
            this.netz = netz;
            this.frage = frage;
            this.abstand = new int[netz.anzahlKnoten()];
            this.anzahl = new long[netz.anzahlKnoten()];
            Arrays.fill(abstand, -1);
        }

        /** Goes outward from the end, so that the ways can then be walked from the start. */
        Wege finde(int first) {
            abstand[frage.nach()] = 0;
            anzahl[frage.nach()] = 1;
            List<Integer> rand = List.of(frage.nach());
            for (int tiefe = 0; tiefe < frage.hoechstens() && abstand[frage.von()] < 0; tiefe++) {
                rand = weiter(rand, tiefe);
            }
            if (abstand[frage.von()] < 0) {
                return new Wege(-1, 0, List.of());
            }
            List<List<Schritt>> wege = new ArrayList<>();
            sammle(frage.von(), new ArrayList<>(), wege, first);
            return new Wege(abstand[frage.von()], anzahl[frage.von()], wege);
        }

        private List<Integer> weiter(List<Integer> rand, int tiefe) {
            List<Integer> naechster = new ArrayList<>();
            for (int k : rand) {
                if (k != frage.nach() && !frage.durch().contains(netz.art(k))) {
                    continue;
                }
                for (Richtung richtung : Richtung.values()) {
                    Kantenfolge folge = netz.kanten(k, richtung);
                    for (int i = 0; i < folge.anzahl(); i++) {
                        int e = folge.kante(i);
                        int dort = netz.ziel(e, richtung);
                        if (!erlaubt(e)) {
                            continue;
                        }
                        if (abstand[dort] < 0) {
                            abstand[dort] = tiefe + 1;
                            naechster.add(dort);
                        }
                        if (abstand[dort] == tiefe + 1) {
                            anzahl[dort] = plus(anzahl[dort], anzahl[k]);
                        }
                    }
                }
            }
            return naechster;
        }

        private static long plus(long a, long b) {
            long summe = a + b;
            return summe < 0 ? Long.MAX_VALUE : summe;
        }

        private boolean erlaubt(int e) {
            return frage.ueber().contains(netz.kantenart(e))
                    && (!frage.nurBelegt() || netz.belegart(e) == Belegart.BELEGT);
        }

        private void sammle(int k, List<Schritt> bisher, List<List<Schritt>> wege, int first) {
            if (wege.size() == first) {
                return;
            }
            if (k == frage.nach()) {
                wege.add(List.copyOf(bisher));
                return;
            }
            if (k != frage.von() && !frage.durch().contains(netz.art(k))) {
                return;
            }
            for (Schritt kante : naeher(k)) {
                bisher.add(kante);
                sammle(netz.ziel(kante.nummer(), kante.richtung()), bisher, wege, first);
                bisher.remove(bisher.size() - 1);
            }
        }

        /** The relationships that lead one step nearer, by the node they lead to. */
        private List<Schritt> naeher(int k) {
            List<Schritt> kanten = new ArrayList<>();
            for (Richtung richtung : Richtung.values()) {
                Kantenfolge folge = netz.kanten(k, richtung);
                for (int i = 0; i < folge.anzahl(); i++) {
                    int e = folge.kante(i);
                    if (erlaubt(e) && abstand[netz.ziel(e, richtung)] == abstand[k] - 1) {
                        kanten.add(new Schritt(e, richtung));
                    }
                }
            }
            kanten.sort((x, y) ->
                    Integer.compare(netz.ziel(x.nummer(), x.richtung()), netz.ziel(y.nummer(), y.richtung())));
            return kanten;
        }
    }
}
