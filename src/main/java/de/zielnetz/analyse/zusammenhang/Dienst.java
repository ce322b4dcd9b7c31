package de.zielnetz.analyse.zusammenhang;

import de.zielnetz.graphql.Knoten;
import de.zielnetz.graphql.Listeneintrag;
import de.zielnetz.graphql.Pagination;
import de.zielnetz.netz.Belegart;
import java.util.Comparator;
import java.util.List;

/**
 * That a project serves a Leitziel, seen from either.
 *
 * @param node the one at the other end
 * @param wege at least one; the strongest first, among equals the closest
 */
record Dienst(Knoten node, int platz, List<Dienstweg> wege) implements Listeneintrag {

    static final Comparator<Dienstweg> ORDNUNG = Comparator.comparing(Dienstweg::belegart)
            .thenComparing(Dienstweg::wie)
            .thenComparing(Dienstweg::ueber);

    Dienstart wie() {
        return wege.get(0).wie();
    }

    Belegart belegart() {
        return wege.get(0).belegart();
    }

    String sache() {
        return node.netz().schluessel(node.nummer()).kennung();
    }

    @Override
    public String cursor() {
        return Pagination.cursor(platz, sache());
    }
}
