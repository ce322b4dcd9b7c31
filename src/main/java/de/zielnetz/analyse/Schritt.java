package de.zielnetz.analyse;

import de.zielnetz.graphql.Belegsicht;
import de.zielnetz.graphql.Knoten;
import de.zielnetz.netz.Belegart;
import de.zielnetz.netz.Kantenart;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Richtung;
import java.util.List;

/** One relationship on a way, read in the direction in which the way takes it: what the GraphQL type of this name shows. */
public record Schritt(Netz netz, int beziehung, Richtung richtung) {

    public Knoten von() {
        return new Knoten(netz, richtung == Richtung.HIN ? netz.von(beziehung) : netz.nach(beziehung));
    }

    public Knoten nach() {
        return new Knoten(netz, netz.ziel(beziehung, richtung));
    }

    public Kantenart kante() {
        return netz.kantenart(beziehung);
    }

    public String inWorten() {
        return "„%s“ %s „%s“"
                .formatted(netz.name(von().nummer()), richtung.inWorten(kante()), netz.name(nach().nummer()));
    }

    public Belegart belegart() {
        return netz.belegart(beziehung);
    }

    public List<Belegsicht> belege() {
        return Belegsicht.alle(netz, netz.belege(beziehung));
    }
}
