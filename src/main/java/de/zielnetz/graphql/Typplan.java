package de.zielnetz.graphql;

import de.zielnetz.netz.Kantenart;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Richtung;
import java.util.Map;

/** What the fields of one node type mean in the net, as its file in {@code graphql/} says. */
public record Typplan(Knotenart art, Map<String, Feld> merkmale, Map<String, Kantenfeld> kanten) {

    /**
     * A field that is a property.
     *
     * @param typ the name of its GraphQL type
     */
    public record Feld(Merkmal merkmal, String typ) {}

    /** A field that follows relationships. */
    public record Kantenfeld(Kantenart art, Richtung richtung, Knotenart ziel, int seite) {}
}
