package de.zielnetz.messung;

import de.zielnetz.netz.Kantenart;
import de.zielnetz.netz.Kantenfolge;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Richtung;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The walks behind two of the questions, by hand through the net: the floor under every answer. */
final class Gang {

    private static final int SEITE = 50;
    private static final int PROJEKTE = 20;
    private static final int JE_FELD = 10;

    private final Netz netz;

    Gang(Netz netz) {
        this.netz = netz;
    }

    List<String> leitziel(String kennung) {
        int leitziel = netz.finde(Knotenart.LEITZIEL, kennung);
        TreeSet<Integer> projekte = new TreeSet<>(nachbarn(leitziel, Kantenart.TRAEGT_BEI_ZU, Richtung.HER));
        for (int ziel : nachbarn(leitziel, Kantenart.DIENT, Richtung.HER)) {
            projekte.addAll(nachbarn(ziel, Kantenart.TRAEGT_BEI_ZU, Richtung.HER));
        }
        List<String> namen = new ArrayList<>();
        projekte.stream().limit(SEITE).forEach(projekt -> {
            namen.add(netz.name(projekt));
            nenne(projekt, Kantenart.GEHOERT_ZU, Richtung.HIN, namen);
            nenne(projekt, Kantenart.VERANTWORTET, Richtung.HER, namen);
            nenne(projekt, Kantenart.WIRKT_MIT_AN, Richtung.HER, namen);
        });
        return namen;
    }

    List<String> dreiEbenen(String kennung) {
        List<String> namen = new ArrayList<>();
        nachbarn(netz.finde(Knotenart.AKTEUR, kennung), Kantenart.VERANTWORTET, Richtung.HIN).stream()
                .limit(PROJEKTE)
                .forEach(projekt -> {
                    namen.add(netz.name(projekt));
                    for (int feld : nachbarn(projekt, Kantenart.GEHOERT_ZU, Richtung.HIN)) {
                        namen.add(netz.name(feld));
                        Kantenfolge seine = netz.kanten(feld, Kantenart.GEHOERT_ZU, Richtung.HER, Knotenart.PROJEKT);
                        for (int i = 0; i < Math.min(JE_FELD, seine.anzahl()); i++) {
                            namen.add(netz.name(netz.ziel(seine.kante(i), Richtung.HER)));
                        }
                    }
                });
        return namen;
    }

    private void nenne(int von, Kantenart art, Richtung richtung, List<String> namen) {
        nachbarn(von, art, richtung).forEach(nachbar -> namen.add(netz.name(nachbar)));
    }

    private List<Integer> nachbarn(int von, Kantenart art, Richtung richtung) {
        Kantenfolge folge = netz.kanten(von, art, richtung);
        List<Integer> nachbarn = new ArrayList<>(folge.anzahl());
        for (int i = 0; i < folge.anzahl(); i++) {
            nachbarn.add(netz.ziel(folge.kante(i), richtung));
        }
        return nachbarn;
    }
}
