package de.zielnetz.analyse;

import de.zielnetz.netz.Beleg;
import de.zielnetz.netz.Belegart;
import de.zielnetz.netz.Beziehung;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Sache;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.netz.Zustand;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sees of a net.
 *
 * @param nurBelegt whether only what a source states: things, and properties with a Beleg of their own
 * @param vertrauliches whether also what only those see who are logged in, and the Belege for it
 */
public record Sichtweite(boolean nurBelegt, boolean vertrauliches) {

    /** What is seen of this thing; null where the net does not hold it or it is not seen. A relationship of a project that is not seen is not seen. */
    public @Nullable Zustand auf(Netz netz, Sache sache) {
        boolean sichtbar =
                !nurBelegt || !(sache instanceof Beziehung b) || (gesehen(netz, b.von()) && gesehen(netz, b.nach()));
        return sichtbar ? auf(netz.zustand(sache)) : null;
    }

    /** What is seen of a state, null where nothing. */
    public @Nullable Zustand auf(@Nullable Zustand zustand) {
        if (zustand == null || (nurBelegt && zustand.belegart() != Belegart.BELEGT)) {
            return null;
        }
        if (!nurBelegt && vertrauliches) {
            return zustand;
        }
        Map<Merkmal, Object> merkmale = new EnumMap<>(Merkmal.class);
        zustand.merkmale().forEach((merkmal, wert) -> {
            if (gesehen(merkmal) && (!nurBelegt || belegt(zustand, merkmal))) {
                merkmale.put(merkmal, wert);
            }
        });
        List<Beleg> belege = zustand.belege().stream()
                .filter(beleg -> gesehen(beleg.merkmal()) && (!nurBelegt || beleg.art() == Belegart.BELEGT))
                .toList();
        return new Zustand(merkmale, belege);
    }

    private boolean gesehen(@Nullable Merkmal merkmal) {
        return vertrauliches || merkmal == null || !merkmal.vertraulich();
    }

    private static boolean gesehen(Netz netz, Schluessel ende) {
        int k = netz.finde(ende);
        return ende.art() != Knotenart.PROJEKT || (k >= 0 && netz.knotenbelegart(k) == Belegart.BELEGT);
    }

    /** By its own Belege where it has any, otherwise by those of the thing, which is stated. */
    private static boolean belegt(Zustand zustand, Merkmal merkmal) {
        List<Beleg> eigene = zustand.belege().stream()
                .filter(beleg -> beleg.merkmal() == merkmal)
                .toList();
        return eigene.isEmpty() || eigene.stream().anyMatch(beleg -> beleg.art() == Belegart.BELEGT);
    }
}
