package de.zielnetz.analyse.zusammenhang;

import de.zielnetz.analyse.Schritt;
import de.zielnetz.analyse.Schrittsicht;
import de.zielnetz.netz.Belegart;
import de.zielnetz.netz.Netz;
import java.util.List;

/** A way as GraphQL shows it. */
public record Wegsicht(int laenge, Belegart belegart, List<Schrittsicht> schritte) {

    public static Wegsicht von(Netz netz, List<Schritt> schritte) {
        Belegart belegart = schritte.stream()
                .map(schritt -> netz.belegart(schritt.nummer()))
                .reduce(Belegart.BELEGT, Belegart::und);
        return new Wegsicht(schritte.size(), belegart, Schrittsicht.alle(netz, schritte));
    }
}
