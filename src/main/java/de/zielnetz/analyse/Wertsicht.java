package de.zielnetz.analyse;

import de.zielnetz.graphql.Knoten;
import de.zielnetz.netz.Netz;
import org.jspecify.annotations.Nullable;

/** A value of an axis as GraphQL shows it. */
public record Wertsicht(
        String schluessel, String name, @Nullable Knoten knoten) {

    public static Wertsicht von(Netz netz, Wert wert) {
        return new Wertsicht(
                wert.schluessel(), wert.name(), wert.knoten() < 0 ? null : new Knoten(netz, wert.knoten()));
    }
}
