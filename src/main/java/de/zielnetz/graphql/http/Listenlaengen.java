package de.zielnetz.graphql.http;

import de.zielnetz.graphql.Schemaplan;
import de.zielnetz.graphql.Typplan;
import de.zielnetz.netz.Kantenart;
import de.zielnetz.netz.Kantenfolge;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Richtung;
import de.zielnetz.zugang.grenzen.ListSizes;
import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * How long the lists of a net are at most, by their fields (bounds for the limit of query cost). Costs the relationships
 * of the net, once for each.
 */
@Component
class Listenlaengen {

    private record Gezaehlt(WeakReference<Netz> netz, ListSizes laengen) {}

    private static final String ALLE = "beziehungen";
    private static final String IRGENDEIN_KNOTEN = "Knoten";

    private final Schemaplan plan;
    private volatile @Nullable Gezaehlt letzte;

    Listenlaengen(Schemaplan plan) {
        this.plan = plan;
    }

    ListSizes von(Netz netz) {
        Gezaehlt bekannt = letzte;
        if (bekannt == null || bekannt.netz().get() != netz) {
            bekannt = new Gezaehlt(new WeakReference<>(netz), new ListSizes(zaehle(netz)));
            letzte = bekannt;
        }
        return bekannt.laengen();
    }

    private Map<String, Integer> zaehle(Netz netz) {
        Map<String, Integer> laengen = new HashMap<>();
        int[][][][] meiste = meiste(netz, laengen);
        for (Typplan typ : plan.typen().values()) {
            String name = typ.art().label();
            laengen.put(name + "Connection", netz.anzahl(typ.art()));
            typ.bezuege().forEach((feld, bezug) -> laengen.put(name + "." + feld, netz.anzahl(bezug.ziel())));
            typ.kanten()
                    .forEach((feld, kante) -> laengen.put(
                            name + "." + feld,
                            meiste[typ.art().ordinal()][kante.richtung().ordinal()][
                                    kante.art().ordinal()][kante.ziel().ordinal()]));
        }
        plan.wurzelfelder().forEach(feld -> laengen.put("Query." + feld.name(), netz.anzahl(feld.art())));
        return Map.copyOf(laengen);
    }

    /** By kind of the node, direction, kind of the relationship, kind of the other end; notes on the way all of a node. */
    private static int[][][][] meiste(Netz netz, Map<String, Integer> laengen) {
        int arten = Knotenart.values().length;
        int[][][][] meiste = new int[arten][Richtung.values().length][Kantenart.values().length][arten];
        int[] weitere = weitereZeitraeume(netz);
        for (int k = 0; k < netz.anzahlKnoten(); k++) {
            int alle = weitere[k];
            for (Richtung richtung : Richtung.values()) {
                Kantenfolge folge = netz.kanten(k, richtung);
                alle += folge.anzahl();
                zaehle(netz, folge, richtung, meiste[netz.art(k).ordinal()][richtung.ordinal()]);
            }
            laengen.merge(netz.art(k).label() + "." + ALLE, alle, Math::max);
            laengen.merge(IRGENDEIN_KNOTEN + "." + ALLE, alle, Math::max);
        }
        return meiste;
    }

    /** How many periods of its relationships stand for no neighbour of their own. */
    private static int[] weitereZeitraeume(Netz netz) {
        int[] weitere = new int[netz.anzahlKnoten()];
        for (int e = netz.anzahlPaare(); e < netz.anzahlKanten(); e++) {
            weitere[netz.von(e)]++;
            weitere[netz.nach(e)]++;
        }
        return weitere;
    }

    /** Relationships of one kind to nodes of one kind stand together. */
    private static void zaehle(Netz netz, Kantenfolge folge, Richtung richtung, int[][] meiste) {
        int gleiche = 0;
        for (int i = 0; i < folge.anzahl(); i++) {
            int e = folge.kante(i);
            int art = netz.kantenart(e).ordinal();
            int ziel = netz.art(netz.ziel(e, richtung)).ordinal();
            boolean weiter = i > 0
                    && netz.kantenart(folge.kante(i - 1)).ordinal() == art
                    && netz.art(netz.ziel(folge.kante(i - 1), richtung)).ordinal() == ziel;
            gleiche = weiter ? gleiche + 1 : 1;
            meiste[art][ziel] = Math.max(meiste[art][ziel], gleiche);
        }
    }
}
