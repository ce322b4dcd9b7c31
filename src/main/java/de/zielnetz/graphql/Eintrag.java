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
 * @param alleArten whether the list has relationships of all kinds, so that a node may stand in it several times; then
 *     each period of a relationship has an entry of its own, otherwise one stands for all
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
        return kante < 0 ? netz.knotenbelegart(knoten) : alleArten ? netz.eigeneBelegart(kante) : netz.belegart(kante);
    }

    List<Beleg> belege() {
        return kante < 0 ? netz.knotenbelege(knoten) : alleArten ? netz.eigeneBelege(kante) : netz.belege(kante);
    }

    /** The periods in which the relationship holds, the earliest first; none in a list of all nodes of a kind. */
    List<Zeitraumsicht> zeitraeume() {
        return kante < 0
                ? List.of()
                : netz.zeitraeume(kante)
                        .mapToObj(e -> new Zeitraumsicht(netz, e))
                        .toList();
    }

    /** Of the relationship, where one entry stands for several periods of the latest; in a list of all nodes of a kind, of the node. */
    @Nullable
    Object wert(Merkmal merkmal) {
        return kante < 0 ? netz.wert(knoten, merkmal) : netz.kantenwert(kante, merkmal);
    }
}
