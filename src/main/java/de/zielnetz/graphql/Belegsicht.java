package de.zielnetz.graphql;

import de.zielnetz.netz.Beleg;
import de.zielnetz.netz.Netz;
import java.util.List;

/** A Beleg of one net, as the fields of a GraphQL answer pass it on. */
public record Belegsicht(Netz netz, Beleg beleg) {

    public static List<Belegsicht> alle(Netz netz, List<Beleg> belege) {
        return belege.stream().map(beleg -> new Belegsicht(netz, beleg)).toList();
    }
}
