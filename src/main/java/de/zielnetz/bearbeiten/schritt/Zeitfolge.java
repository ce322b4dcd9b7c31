package de.zielnetz.bearbeiten.schritt;

import de.zielnetz.netz.Datum;
import de.zielnetz.netz.Merkmal;
import java.util.Map;

/** That nothing ends before it begins. */
final class Zeitfolge {

    private Zeitfolge() {}

    static void pruefe(Werkbank bank, Map<Merkmal, Object> merkmale) {
        if (merkmale.get(Merkmal.AB) instanceof String ab
                && merkmale.get(Merkmal.BIS) instanceof String bis
                && Datum.liegtVor(bis, ab)) {
            bank.fehler(
                    "bis", "Das Ende (%s) liegt vor dem Beginn (%s).".formatted(Wertform.tag(bis), Wertform.tag(ab)));
        }
    }
}
