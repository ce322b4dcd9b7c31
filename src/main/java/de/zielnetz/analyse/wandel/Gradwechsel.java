package de.zielnetz.analyse.wandel;

import de.zielnetz.analyse.Massstab;
import de.zielnetz.analyse.Memo;
import de.zielnetz.analyse.luecke.Luecke;
import de.zielnetz.analyse.luecke.Luecken;
import de.zielnetz.analyse.luecke.Lueckenart;
import de.zielnetz.netz.Netz;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * That a place stands elsewhere on the ladders in one net than in another.
 *
 * @param vorher the place in the first net; null where it does not exist there
 * @param nachher the place in the second net; null where it does not exist there
 */
public record Gradwechsel(
        String schluessel,
        @Nullable Luecke vorher,
        @Nullable Luecke nachher) {

    /** What the change means; null where the place exists in one of the nets only. */
    public @Nullable Wandelrichtung richtung(boolean gedacht) {
        return vorher == null || nachher == null ? null : Wandelrichtung.von(vorher.lage(), nachher.lage(), gedacht);
    }

    /** Whether a gap is there before and none after. */
    public boolean schliesst() {
        return vorher != null
                && nachher != null
                && vorher.lage().istLuecke()
                && nachher.lage().traglage().traegt();
    }

    private boolean paar() {
        return (nachher != null && nachher.zweites() >= 0) || (vorher != null && vorher.zweites() >= 0);
    }

    /** Single goals and fields before pairs, each in the order of the gaps of the second net, then those that are gone. Costs the gaps of both nets. */
    public static List<Gradwechsel> zwischen(
            Memo memo, Netz vorher, Netz nachher, Set<Lueckenart> arten, boolean nurBelegt, Massstab massstab) {
        Map<String, Luecke> alte = new LinkedHashMap<>();
        Luecken.von(memo, vorher, arten, null, nurBelegt, massstab).forEach(l -> alte.put(l.schluessel(), l));
        List<Gradwechsel> wechsel = new ArrayList<>();
        for (Luecke neu : Luecken.von(memo, nachher, arten, null, nurBelegt, massstab)) {
            Luecke alt = alte.remove(neu.schluessel());
            if (alt == null || !alt.lage().equals(neu.lage())) {
                wechsel.add(new Gradwechsel(neu.schluessel(), alt, neu));
            }
        }
        alte.values().forEach(alt -> wechsel.add(new Gradwechsel(alt.schluessel(), alt, null)));
        wechsel.sort(Comparator.comparing(Gradwechsel::paar));
        return wechsel;
    }
}
