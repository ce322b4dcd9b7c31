package de.zielnetz.graphql;

import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Richtung;
import java.util.Map;

/** Pages of nodes (pagination) that somebody worked out, as the connection of their kind shows them. */
public final class Knotenseiten {

    private static final int SEITE = 50;

    private Knotenseiten() {}

    /**
     * A page of nodes of one kind.
     *
     * @throws Anfragefehler where the arguments ask for no possible page
     */
    public static NetzConnection<?> von(Netz netz, int[] knoten, Map<String, Object> argumente) {
        return Pagination.schneide(
                        knoten.length,
                        platz -> new Eintrag(netz, knoten[platz], -1, Richtung.HIN, platz, false),
                        Eintrag::sache,
                        argumente,
                        SEITE)
                .von(new Knotenliste(netz, Boolean.TRUE.equals(argumente.get("nurBelegt")), () -> knoten));
    }
}
