package de.zielnetz.graphql;

import de.zielnetz.netz.Belegart;
import de.zielnetz.netz.Kantenfolge;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Richtung;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** All relationships of a node, of whatever kind, in both directions and every period of them: those that start at it first. Costs their number. */
public final class Beziehungen {

    private static final int SEITE = 50;

    private Beziehungen() {}

    public static NetzConnection<Eintrag> von(Anfrage anfrage, Knoten start, Map<String, Object> argumente) {
        anfrage.pruefeFrist();
        List<Eintrag> alle = new ArrayList<>();
        for (Richtung richtung : Richtung.values()) {
            Object gewuenscht = argumente.get("richtung");
            if (gewuenscht == null || richtung.name().equals(gewuenscht)) {
                sammle(start, richtung, argumente, alle);
            }
        }
        return Pagination.schneide(alle.size(), alle::get, Eintrag::sache, argumente, SEITE);
    }

    private static void sammle(Knoten start, Richtung richtung, Map<String, Object> argumente, List<Eintrag> alle) {
        Netz netz = start.netz();
        boolean nurBelegt = Boolean.TRUE.equals(argumente.get("nurBelegt"));
        Kantenfolge folge = netz.kanten(start.nummer(), richtung);
        for (int i = 0; i < folge.anzahl(); i++) {
            int paar = folge.kante(i);
            boolean art = !(argumente.get("arten") instanceof List<?> arten)
                    || arten.contains(netz.kantenart(paar).name());
            if (art) {
                netz.zeitraeume(paar)
                        .filter(e -> !nurBelegt || netz.eigeneBelegart(e) == Belegart.BELEGT)
                        .forEach(e ->
                                alle.add(new Eintrag(netz, netz.ziel(e, richtung), e, richtung, alle.size(), true)));
            }
        }
    }
}
