package de.zielnetz.analyse.zusammenhang;

import de.zielnetz.analyse.Leitzielweg;
import de.zielnetz.analyse.Schrittsicht;
import de.zielnetz.analyse.Wegart;
import de.zielnetz.graphql.Knoten;
import de.zielnetz.graphql.Listeneintrag;
import de.zielnetz.graphql.Pagination;
import de.zielnetz.netz.Belegart;
import java.util.List;

/**
 * That a project serves a Leitziel, seen from either, as GraphQL shows it.
 *
 * @param node the one at the other end
 * @param alle its ways, at least one, the best first
 */
record Dienstsicht(Knoten node, int platz, List<Leitzielweg> alle) implements Listeneintrag {

    /** One of its ways as GraphQL shows it. */
    record Dienstwegsicht(Wegart wie, Belegart belegart, List<Schrittsicht> schritte) {}

    Wegart wie() {
        return alle.get(0).wie();
    }

    Belegart belegart() {
        return alle.get(0).belegart();
    }

    List<Dienstwegsicht> wege() {
        return alle.stream()
                .map(weg ->
                        new Dienstwegsicht(weg.wie(), weg.belegart(), Schrittsicht.alle(node.netz(), weg.schritte())))
                .toList();
    }

    String sache() {
        return node.netz().schluessel(node.nummer()).kennung();
    }

    @Override
    public String cursor() {
        return Pagination.cursor(platz, sache());
    }
}
