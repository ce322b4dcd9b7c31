package de.zielnetz.analyse.abdeckung;

import de.zielnetz.analyse.Achse;
import de.zielnetz.analyse.Massstab;
import de.zielnetz.analyse.Memo;
import de.zielnetz.analyse.Wegart;
import de.zielnetz.netz.Netz;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A field or goal with projects, but without anyone from outside the administration, as far as is said.
 *
 * @param knoten the field or goal
 * @param projekte how many projects stand there
 * @param angabe whether the actors of all of them are known
 */
public record Aussenlage(int knoten, int projekte, Angabe angabe) {

    private static final String VERWALTUNG = "VERWALTUNG";

    public enum Angabe {
        /** Every project names actors of a known kind, and all are of the administration. */
        NUR_VERWALTUNG,
        /** No actor from outside is named, but of some project no actor, or none of a known kind. */
        OHNE_ANGABE
    }

    /** By axis (Leitziele, goals, fields) in the order of the net. Costs the projects and their relationships. */
    public static List<Aussenlage> alle(
            Memo memo, Netz netz, @Nullable BitSet auswahl, boolean nurBelegt, Massstab massstab) {
        List<Aussenlage> alle = new ArrayList<>();
        for (Achse achse : List.of(Achse.LEITZIEL, Achse.STRATEGISCHES_ZIEL, Achse.HANDLUNGSFELD)) {
            Abdeckung abdeckung = Abdeckung.von(
                    memo,
                    netz,
                    new Abdeckung.Matrixfrage(achse, Achse.AKTEURSART, Wegart.EIGENE, auswahl, nurBelegt, massstab));
            BitSet unbekannt = new BitSet();
            for (int p : abdeckung.ohne(true)) {
                unbekannt.set(p);
            }
            for (int z = 0; z < abdeckung.zeilen().size(); z++) {
                int zeile = z;
                int[] projekte = abdeckung.projekte(zeile, -1);
                boolean aussen = IntStream.range(0, abdeckung.spalten().size())
                        .filter(s ->
                                !VERWALTUNG.equals(abdeckung.spalten().get(s).schluessel()))
                        .anyMatch(s -> abdeckung.zelle(zeile, s).anzahl() > 0);
                if (projekte.length > 0 && !aussen) {
                    boolean offen = IntStream.of(projekte).anyMatch(unbekannt::get);
                    alle.add(new Aussenlage(
                            abdeckung.zeilen().get(zeile).knoten(),
                            projekte.length,
                            offen ? Angabe.OHNE_ANGABE : Angabe.NUR_VERWALTUNG));
                }
            }
        }
        return alle;
    }
}
