package de.zielnetz.ordnung;

import de.zielnetz.netz.Datum;
import de.zielnetz.netz.Kantenfolge;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Richtung;
import de.zielnetz.netz.Zeitsinn;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One order in a net: what stands above what, and when. */
record Rangnetz(Netz netz, Rangordnung ordnung) {

    /** The relationships that lead upwards from here. */
    List<Integer> aufwaerts(int k) {
        List<Integer> alle = new ArrayList<>();
        ordnung.hinauf().forEach((art, richtung) -> {
            Kantenfolge folge = netz.kanten(k, art, richtung);
            for (int i = 0; i < folge.anzahl(); i++) {
                alle.add(folge.kante(i));
            }
        });
        return alle;
    }

    boolean gehoertDazu(int e) {
        return ordnung.hinauf().containsKey(netz.kantenart(e));
    }

    int oben(int e) {
        return hinab(e) ? netz.von(e) : netz.nach(e);
    }

    int unten(int e) {
        return hinab(e) ? netz.nach(e) : netz.von(e);
    }

    private boolean hinab(int e) {
        return ordnung.hinauf().get(netz.kantenart(e)) == Richtung.HER;
    }

    /** Since when the relationship and its ends hold, where that is said. */
    void sammleAnfaenge(int e, Set<String> anfaenge) {
        for (Object ab : new Object[] {
            netz.kantenwert(e, Merkmal.AB), netz.wert(netz.von(e), Merkmal.AB), netz.wert(netz.nach(e), Merkmal.AB)
        }) {
            if (ab instanceof String tag) {
                anfaenge.add(tag);
            }
        }
    }

    /** Whether the relationship and its ends hold then. */
    boolean gilt(int e, String tag) {
        return Datum.gilt(text(netz.kantenwert(e, Merkmal.AB)), text(netz.kantenwert(e, Merkmal.BIS)), tag)
                && istDa(netz.von(e), tag)
                && istDa(netz.nach(e), tag);
    }

    private boolean istDa(int k, String tag) {
        return netz.art(k).zeitsinn() != Zeitsinn.DASEIN
                || Datum.gilt(text(netz.wert(k, Merkmal.AB)), text(netz.wert(k, Merkmal.BIS)), tag);
    }

    private static @Nullable String text(@Nullable Object wert) {
        return wert instanceof String text ? text : null;
    }
}
