package de.zielnetz.analyse.zusammenhang;

import de.zielnetz.analyse.Achse;
import de.zielnetz.analyse.Nachweis;
import de.zielnetz.analyse.Posten;
import de.zielnetz.analyse.Schritt;
import de.zielnetz.analyse.Wegart;
import de.zielnetz.analyse.Wert;
import de.zielnetz.graphql.Knoten;
import de.zielnetz.graphql.NetzConnection;
import de.zielnetz.netz.Belegart;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Richtung;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/** Two actors with common projects as GraphQL shows them. */
public record Zusammensicht(Netz netz, Akteursnetz akteure, Zusammenarbeit paar, boolean nurBelegt) {

    /** Pairs of actors, page by page; only what the page shows is made. */
    public static NetzConnection<Posten<Zusammensicht>> seite(
            Netz netz,
            Akteursnetz akteure,
            List<Zusammenarbeit> paare,
            boolean nurBelegt,
            Map<String, Object> argumente) {
        return Posten.seite(
                paare,
                paar -> netz.kennung(paar.a()) + "+" + netz.kennung(paar.b()),
                paar -> new Zusammensicht(netz, akteure, paar, nurBelegt),
                argumente);
    }

    Knoten a() {
        return new Knoten(netz, paar.a());
    }

    Knoten b() {
        return new Knoten(netz, paar.b());
    }

    int anzahl() {
        return paar.projekte();
    }

    int[] projekte() {
        return akteure.gemeinsame(paar);
    }

    Belegart belegart() {
        return Arrays.stream(projekte())
                .mapToObj(projekt -> kraft(projekt, paar.a()).und(kraft(projekt, paar.b())))
                .reduce(Belegart.BELEGT, Belegart::und);
    }

    private Belegart kraft(int projekt, int akteur) {
        return Nachweis.kraft(netz, Achse.AKTEUR, projekt, wert(akteur), EnumSet.allOf(Wegart.class))
                .belegart();
    }

    private Wert wert(int akteur) {
        return new Wert(netz.kennung(akteur), netz.name(akteur), akteur);
    }

    /** One way over each of the first common projects. */
    List<Wegsicht> wege(int meiste) {
        return Arrays.stream(projekte())
                .limit(meiste)
                .mapToObj(projekt -> Wegsicht.von(
                        netz,
                        List.of(
                                new Schritt(beste(projekt, paar.a()), Richtung.HIN),
                                new Schritt(beste(projekt, paar.b()), Richtung.HER))))
                .toList();
    }

    /** The strongest of the relationships between an actor and a project. */
    private int beste(int projekt, int akteur) {
        return Nachweis.von(netz, Achse.AKTEUR, projekt, wert(akteur), EnumSet.allOf(Wegart.class), nurBelegt).stream()
                .map(Schritt::nummer)
                .min((x, y) -> netz.belegart(x).compareTo(netz.belegart(y)))
                .orElseThrow();
    }
}
