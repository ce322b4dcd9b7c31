package de.zielnetz.analyse.zusammenhang;

import de.zielnetz.analyse.Kante;
import de.zielnetz.analyse.Schritt;
import de.zielnetz.netz.Belegart;
import de.zielnetz.netz.Netz;
import java.util.List;

/** A way as GraphQL shows it. */
public record Wegsicht(int laenge, Belegart belegart, List<Schritt> schritte) {

    public static Wegsicht von(Netz netz, List<Kante> kanten) {
        List<Schritt> schritte = kanten.stream()
                .map(kante -> new Schritt(netz, kante.nummer(), kante.richtung()))
                .toList();
        Belegart belegart =
                kanten.stream().map(kante -> netz.belegart(kante.nummer())).reduce(Belegart.BELEGT, Belegart::und);
        return new Wegsicht(kanten.size(), belegart, schritte);
    }
}
