package de.zielnetz.analyse.zusammenhang;

import de.zielnetz.netz.Beleg;
import de.zielnetz.netz.Belegart;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * A source that is no document but somebody's judgement, and how much of the net rests on it.
 *
 * @param quelle a node
 * @param nurDarauf how many relationships nobody but this source says
 */
record Einschaetzungslage(int quelle, int nurDarauf) {

    private static final String EINSCHAETZUNG = "EINSCHAETZUNG";

    /** Those on which anything rests, in the order of the net. Costs one look at every Beleg of a relationship. */
    static List<Einschaetzungslage> alle(Netz netz) {
        return IntStream.range(netz.anfang(Knotenart.QUELLE), netz.ende(Knotenart.QUELLE))
                .filter(q -> EINSCHAETZUNG.equals(netz.wert(q, Merkmal.ART)))
                .mapToObj(q -> new Einschaetzungslage(q, nurDarauf(netz, netz.kennung(q))))
                .filter(lage -> lage.nurDarauf > 0)
                .toList();
    }

    private static int nurDarauf(Netz netz, String quelle) {
        return (int) IntStream.range(0, netz.anzahlKanten())
                .filter(e -> netz.eigeneBelegart(e) == Belegart.EINGESCHAETZT)
                .filter(e -> netz.eigeneBelege(e).stream().map(Beleg::quelle).allMatch(q -> Objects.equals(q, quelle)))
                .count();
    }

    String satz(Netz netz) {
        return "Im Netz steht auch „%s“: %s nur darauf und %s als nur eingeschätzt gekennzeichnet."
                .formatted(
                        netz.name(quelle),
                        nurDarauf == 1 ? "1 Beziehung beruht" : nurDarauf + " Beziehungen beruhen",
                        nurDarauf == 1 ? "ist" : "sind");
    }
}
