package de.zielnetz.analyse.zusammenhang;

import de.zielnetz.analyse.Leitzielweg;
import de.zielnetz.analyse.Schritt;
import de.zielnetz.analyse.Wegart;
import de.zielnetz.netz.Belegart;
import de.zielnetz.netz.Kantenart;
import de.zielnetz.netz.Kantenfolge;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Richtung;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/**
 * That a project is joined with a Leitziel immediately, and its strategic goals do not lead there.
 *
 * @param direkt the relationship to the Leitziel
 * @param abgeleitet the ways over its goals: to other Leitziele, or where these lead to none, to the goals alone
 */
public record Widerspruch(
        int projekt, int leitziel, Art art, Schritt direkt, List<List<Schritt>> abgeleitet, Belegart belegart) {

    public enum Art {
        ANDERSWOHIN,
        NIRGENDWOHIN
    }

    /** All of them, by project and Leitziel. A project without a strategic goal contradicts nothing. Costs the projects and their goals. */
    public static List<Widerspruch> alle(Netz netz, boolean nurBelegt) {
        List<Widerspruch> alle = new ArrayList<>();
        for (int p = netz.anfang(Knotenart.PROJEKT); p < netz.ende(Knotenart.PROJEKT); p++) {
            Kantenfolge direkt = netz.kanten(p, Kantenart.TRAEGT_BEI_ZU, Richtung.HIN, Knotenart.LEITZIEL);
            if (direkt.anzahl() > 0) {
                pruefe(netz, p, direkt, nurBelegt, alle);
            }
        }
        return alle;
    }

    private static void pruefe(Netz netz, int p, Kantenfolge direkt, boolean nurBelegt, List<Widerspruch> alle) {
        List<Leitzielweg> wege = new ArrayList<>();
        Leitzielweg.je(netz, p, EnumSet.of(Wegart.UEBER_ZIEL), weg -> {
            if (!nurBelegt || weg.belegart() == Belegart.BELEGT) {
                wege.add(weg);
            }
        });
        List<List<Schritt>> ziele = ziele(netz, p, nurBelegt);
        for (int i = 0; i < direkt.anzahl(); i++) {
            int e = direkt.kante(i);
            int leitziel = netz.nach(e);
            boolean zaehlt = !nurBelegt || netz.belegart(e) == Belegart.BELEGT;
            boolean bestaetigt = wege.stream().anyMatch(weg -> weg.leitziel() == leitziel);
            if (zaehlt && !ziele.isEmpty() && !bestaetigt) {
                List<List<Schritt>> abgeleitet = wege.isEmpty()
                        ? ziele
                        : wege.stream().map(Leitzielweg::schritte).toList();
                Art art = wege.isEmpty() ? Art.NIRGENDWOHIN : Art.ANDERSWOHIN;
                Belegart belegart = abgeleitet.stream()
                        .flatMap(List::stream)
                        .map(kante -> netz.belegart(kante.nummer()))
                        .reduce(netz.belegart(e), Belegart::und);
                alle.add(new Widerspruch(p, leitziel, art, new Schritt(e, Richtung.HIN), abgeleitet, belegart));
            }
        }
    }

    private static List<List<Schritt>> ziele(Netz netz, int p, boolean nurBelegt) {
        List<List<Schritt>> ziele = new ArrayList<>();
        Kantenfolge folge = netz.kanten(p, Kantenart.TRAEGT_BEI_ZU, Richtung.HIN, Knotenart.STRATEGISCHES_ZIEL);
        for (int i = 0; i < folge.anzahl(); i++) {
            if (!nurBelegt || netz.belegart(folge.kante(i)) == Belegart.BELEGT) {
                ziele.add(List.of(new Schritt(folge.kante(i), Richtung.HIN)));
            }
        }
        return ziele;
    }
}
