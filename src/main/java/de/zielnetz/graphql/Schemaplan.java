package de.zielnetz.graphql;

import de.zielnetz.netz.Knotenart;
import java.util.List;
import java.util.Map;

/**
 * What the fields of the schema files mean in the net: read once at the start, before the schema is made.
 *
 * @param typen of each kind of node; in the order of the kinds
 * @param wurzelfelder the fields of Query that give nodes of one kind
 */
public record Schemaplan(Map<Knotenart, Typplan> typen, List<Wurzelfeld> wurzelfelder) {

    /** A field of Query, and how many of the nodes of its kind it gives. */
    public record Wurzelfeld(String name, Knotenart art, Umfang umfang) {}

    /** How many nodes a field gives: one that its arguments name, a page of all, or all at once. */
    public enum Umfang {
        EINER,
        SEITE,
        ALLE
    }

    /** @throws IllegalArgumentException where the schema has no type of this kind */
    public Typplan typ(Knotenart art) {
        Typplan plan = typen.get(art);
        if (plan == null) {
            throw new IllegalArgumentException("No type for " + art);
        }
        return plan;
    }
}
