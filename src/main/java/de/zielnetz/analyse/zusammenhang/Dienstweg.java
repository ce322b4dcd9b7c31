package de.zielnetz.analyse.zusammenhang;

import de.zielnetz.analyse.Schritt;
import de.zielnetz.graphql.Knoten;
import de.zielnetz.netz.Belegart;
import java.util.List;

/** One way from a project to a Leitziel, as strong as its weakest step. */
record Dienstweg(Dienstart wie, List<Schritt> schritte) {

    Belegart belegart() {
        return schritte.stream().map(Schritt::belegart).reduce(Belegart.BELEGT, Belegart::und);
    }

    /** The node between project and Leitziel, or the Leitziel on the direct way: orders ways of one kind. */
    int ueber() {
        return schritte.get(0).nach().nummer();
    }

    Knoten ziel() {
        return schritte.get(schritte.size() - 1).nach();
    }
}
