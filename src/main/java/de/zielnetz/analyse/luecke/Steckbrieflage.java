package de.zielnetz.analyse.luecke;

import de.zielnetz.netz.Beleg;
import de.zielnetz.netz.Kantenart;
import de.zielnetz.netz.Kantenfolge;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Richtung;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How complete the Steckbrief of a project is.
 *
 * @param vollstaendig 0 to 100, ten for each part
 * @param fehlt the parts that no one states
 */
public record Steckbrieflage(int projekt, int vollstaendig, List<Steckbriefteil> fehlt) {

    /** The incomplete ones, the least complete first, equal ones in the order of the net; costs the projects. */
    public static List<Steckbrieflage> von(Netz netz, @Nullable BitSet auswahl, boolean nurBelegt) {
        int anfang = netz.anfang(Knotenart.PROJEKT);
        return IntStream.range(anfang, netz.ende(Knotenart.PROJEKT))
                .filter(p -> auswahl == null || auswahl.get(p - anfang))
                .mapToObj(p -> von(netz, p, nurBelegt))
                .filter(lage -> !lage.fehlt().isEmpty())
                .sorted(Comparator.comparingInt(Steckbrieflage::vollstaendig))
                .toList();
    }

    private static Steckbrieflage von(Netz netz, int projekt, boolean nurBelegt) {
        List<Steckbriefteil> fehlt = Stream.of(Steckbriefteil.values())
                .filter(teil -> !teil.liegtVor(netz, projekt, nurBelegt))
                .toList();
        int teile = Steckbriefteil.values().length;
        return new Steckbrieflage(projekt, (teile - fehlt.size()) * 100 / teile, fehlt);
    }

    /**
     * Whom to ask: who is responsible; where nobody is named who takes part, then who funds, then the sources that
     * name the project.
     */
    public int[] fragen(Netz netz) {
        return fragen(netz, projekt);
    }

    /** The same of any project. */
    public static int[] fragen(Netz netz, int projekt) {
        for (Kantenart art : List.of(Kantenart.VERANTWORTET, Kantenart.WIRKT_MIT_AN, Kantenart.FOERDERT)) {
            Kantenfolge folge = netz.kanten(projekt, art, Richtung.HER);
            if (folge.anzahl() > 0) {
                return IntStream.range(0, folge.anzahl())
                        .map(i -> netz.von(folge.kante(i)))
                        .toArray();
            }
        }
        return netz.knotenbelege(projekt).stream()
                .map(Beleg::quelle)
                .distinct()
                .mapToInt(quelle -> netz.finde(Knotenart.QUELLE, quelle))
                .filter(k -> k >= 0)
                .toArray();
    }
}
