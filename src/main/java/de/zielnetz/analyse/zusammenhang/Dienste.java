package de.zielnetz.analyse.zusammenhang;

import de.zielnetz.analyse.Schritt;
import de.zielnetz.netz.Kantenart;
import de.zielnetz.netz.Kantenfolge;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Richtung;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The ways on which projects serve Leitziele: directly (TRAEGT_BEI_ZU), through a strategic goal (TRAEGT_BEI_ZU, then
 * DIENT), or through the strategy as a whole (ENTHAELT backwards, then DIENT).
 */
final class Dienste {

    private Dienste() {}

    /** All ways from a project to whatever Leitziele; costs the relationships of the project and of its goals. */
    static List<Dienstweg> von(Netz netz, int projekt) {
        List<Dienstweg> wege = new ArrayList<>();
        Kantenfolge direkt = netz.kanten(projekt, Kantenart.TRAEGT_BEI_ZU, Richtung.HIN, Knotenart.LEITZIEL);
        for (int i = 0; i < direkt.anzahl(); i++) {
            wege.add(new Dienstweg(Dienstart.DIREKT, List.of(new Schritt(netz, direkt.kante(i), Richtung.HIN))));
        }
        ueber(
                netz,
                projekt,
                Kantenart.TRAEGT_BEI_ZU,
                Richtung.HIN,
                Knotenart.STRATEGISCHES_ZIEL,
                Dienstart.UEBER_ZIEL,
                wege);
        ueber(netz, projekt, Kantenart.ENTHAELT, Richtung.HER, Knotenart.STRATEGIE, Dienstart.UEBER_STRATEGIE, wege);
        return wege;
    }

    private static void ueber(
            Netz netz,
            int projekt,
            Kantenart art,
            Richtung richtung,
            Knotenart mitte,
            Dienstart wie,
            List<Dienstweg> wege) {
        Kantenfolge erste = netz.kanten(projekt, art, richtung, mitte);
        for (int i = 0; i < erste.anzahl(); i++) {
            int zwischen = netz.ziel(erste.kante(i), richtung);
            Kantenfolge zweite = netz.kanten(zwischen, Kantenart.DIENT, Richtung.HIN, Knotenart.LEITZIEL);
            for (int j = 0; j < zweite.anzahl(); j++) {
                wege.add(new Dienstweg(
                        wie,
                        List.of(
                                new Schritt(netz, erste.kante(i), richtung),
                                new Schritt(netz, zweite.kante(j), Richtung.HIN))));
            }
        }
    }

    /** The projects that reach this Leitziel on any way, in the order of the net; costs the relationships on these ways. */
    static int[] projekte(Netz netz, int leitziel) {
        BitSet gefunden = new BitSet(netz.ende(Knotenart.PROJEKT));
        sammle(netz, leitziel, Kantenart.TRAEGT_BEI_ZU, Richtung.HER, Knotenart.PROJEKT, gefunden);
        for (int ziel : nachbarn(netz, leitziel, Kantenart.DIENT, Richtung.HER, Knotenart.STRATEGISCHES_ZIEL)) {
            sammle(netz, ziel, Kantenart.TRAEGT_BEI_ZU, Richtung.HER, Knotenart.PROJEKT, gefunden);
        }
        for (int strategie : nachbarn(netz, leitziel, Kantenart.DIENT, Richtung.HER, Knotenart.STRATEGIE)) {
            sammle(netz, strategie, Kantenart.ENTHAELT, Richtung.HIN, Knotenart.PROJEKT, gefunden);
        }
        return gefunden.stream().toArray();
    }

    private static int[] nachbarn(Netz netz, int k, Kantenart art, Richtung richtung, Knotenart ziel) {
        BitSet nachbarn = new BitSet();
        sammle(netz, k, art, richtung, ziel, nachbarn);
        return nachbarn.stream().toArray();
    }

    private static void sammle(Netz netz, int k, Kantenart art, Richtung richtung, Knotenart ziel, BitSet sammlung) {
        Kantenfolge folge = netz.kanten(k, art, richtung, ziel);
        for (int i = 0; i < folge.anzahl(); i++) {
            sammlung.set(netz.ziel(folge.kante(i), richtung));
        }
    }
}
