package de.zielnetz.graphql;

import de.zielnetz.netz.Kantenart;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Richtung;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the fields of one node type mean in the net, as its file in {@code graphql/} says. */
public record Typplan(Knotenart art, Map<String, Feld> merkmale, Map<String, Kantenfeld> kanten) {

    /**
     * A field that is a property.
     *
     * @param typ the name of its GraphQL type
     * @param worte the possible words where the type is an enum
     */
    public record Feld(
            Merkmal merkmal, String typ, @Nullable List<String> worte) {}

    /** A field that follows relationships. */
    public record Kantenfeld(Kantenart art, Richtung richtung, Knotenart ziel, int seite) {}
}
