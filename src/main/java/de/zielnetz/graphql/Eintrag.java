package de.zielnetz.graphql;

import de.zielnetz.netz.Beleg;
import de.zielnetz.netz.Belegart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Richtung;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place in a list: a node and, where the list follows relationships, the relationship that leads to it.
 *
 * @param kante -1 in a list of all nodes of a kind
 * @param platz counted from 0 in the whole list
 * @param alleArten whether the list has relationships of all kinds, so that a node may stand in it several times
 */
public record Eintrag(Netz netz, int knoten, int kante, Richtung richtung, int platz, boolean alleArten)
        implements Listeneintrag {

    @Override
    public Knoten node() {
        return new Knoten(netz, knoten);
    }

    @Override
    public String cursor() {
        return new Cursor(platz, sache()).text();
    }

    /** By what the entry is recognised in its list. */
    public String sache() {
        return alleArten
                ? netz.beziehung(kante).kennung()
                : netz.schluessel(knoten).kennung();
    }

    @Nullable
    String inWorten() {
        return kante < 0 ? null : richtung.inWorten(netz.kantenart(kante));
    }

    Belegart belegart() {
        return kante < 0 ? netz.knotenbelegart(knoten) : netz.belegart(kante);
    }

    List<Beleg> belege() {
        return kante < 0 ? netz.knotenbelege(knoten) : netz.belege(kante);
    }

    /** Of the relationship; in a list of all nodes of a kind, of the node. */
    @Nullable
    Object wert(Merkmal merkmal) {
        return kante < 0 ? netz.wert(knoten, merkmal) : netz.kantenwert(kante, merkmal);
    }
}
