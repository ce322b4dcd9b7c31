package de.zielnetz.analyse;

import de.zielnetz.graphql.Belegsicht;
import de.zielnetz.graphql.Knoten;
import de.zielnetz.netz.Belegart;
import de.zielnetz.netz.Kantenart;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Richtung;
import java.util.List;

/** One relationship on a way as the GraphQL type {@code Schritt} shows it. */
public record Schrittsicht(Netz netz, Schritt schritt) {

    /** All steps of a way. */
    public static List<Schrittsicht> alle(Netz netz, List<Schritt> schritte) {
        return schritte.stream().map(schritt -> new Schrittsicht(netz, schritt)).toList();
    }

    public Knoten von() {
        int e = schritt.nummer();
        return new Knoten(netz, richtung() == Richtung.HIN ? netz.von(e) : netz.nach(e));
    }

    public Knoten nach() {
        return new Knoten(netz, netz.ziel(schritt.nummer(), richtung()));
    }

    public Kantenart kante() {
        return netz.kantenart(schritt.nummer());
    }

    public Richtung richtung() {
        return schritt.richtung();
    }

    public String inWorten() {
        return "„%s“ %s „%s“"
                .formatted(netz.name(von().nummer()), richtung().inWorten(kante()), netz.name(nach().nummer()));
    }

    public Belegart belegart() {
        return netz.belegart(schritt.nummer());
    }

    public List<Belegsicht> belege() {
        return Belegsicht.alle(netz, netz.belege(schritt.nummer()));
    }
}
