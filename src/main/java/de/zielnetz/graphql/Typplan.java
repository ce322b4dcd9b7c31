package de.zielnetz.graphql;

import de.zielnetz.netz.Kantenart;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Richtung;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the fields of one node type mean in the net, as its file in {@code graphql/} says.
 *
 * @param kanten the fields that follow relationships of one kind
 * @param bezuege all fields by which one may ask for nodes at the other end: {@code kanten}, and those over several steps
 */
public record Typplan(
        Knotenart art, Map<String, Feld> merkmale, Map<String, Kantenfeld> kanten, Map<String, Bezug> bezuege) {

    /**
     * A field that is a property.
     *
     * @param typ the name of its GraphQL type
     * @param beschreibung as the schema files have it
     */
    public record Feld(Merkmal merkmal, String typ, String beschreibung) {}

    /** A field that follows relationships. */
    public record Kantenfeld(Kantenart art, Richtung richtung, Knotenart ziel, int seite) {}

    /**
     * Nodes of one kind that a node is joined with.
     *
     * @param wege on which ways, each of one or two steps
     * @param beschreibung as the schema files have it
     */
    public record Bezug(Knotenart ziel, List<List<Kantenfeld>> wege, String beschreibung) {}

    /** As enums write the name of a field: {@code strategischeZiele} is STRATEGISCHE_ZIELE. */
    public static String wort(String feld) {
        return feld.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
    }

    /** The field of this {@link #wort}; null where there is none. */
    public @Nullable Bezug bezug(String wort) {
        return bezuege.entrySet().stream()
                .filter(e -> wort(e.getKey()).equals(wort))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }
}
