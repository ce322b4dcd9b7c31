package de.zielnetz.auskunft;

import de.zielnetz.abfrage.Knoten;
import de.zielnetz.analyse.Wert;
import de.zielnetz.netz.Netz;
import org.jspecify.annotations.Nullable;

/** A value of an axis as GraphQL shows it. */
record Wertsicht(String schluessel, String name, @Nullable Knoten knoten) {

    static Wertsicht von(Netz netz, Wert wert) {
        return new Wertsicht(
                wert.schluessel(), wert.name(), wert.knoten() < 0 ? null : new Knoten(netz, wert.knoten()));
    }
}
