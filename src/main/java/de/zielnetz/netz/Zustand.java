package de.zielnetz.netz;

import java.util.List;
import java.util.Map;

/**
 * What is known of one thing at one time: its properties and who says so.
 *
 * @param merkmale absent properties are not in it; the values as {@link Merkmal.Typ} says
 * @param belege in {@link Beleg#ORDNUNG}
 */
public record Zustand(Map<Merkmal, Object> merkmale, List<Beleg> belege) {

    public Zustand {
        merkmale = Map.copyOf(merkmale);
        belege = belege.stream().sorted(Beleg.ORDNUNG).toList();
    }

    /** That of the best Beleg; EINGESCHAETZT where there is none. */
    public Belegart belegart() {
        return belege.isEmpty() ? Belegart.EINGESCHAETZT : belege.get(0).art();
    }

    /** Whether both say the same, whichever Vorgang wrote their Belege. */
    public boolean sagtDasselbe(Zustand anderer) {
        if (!merkmale.equals(anderer.merkmale) || belege.size() != anderer.belege.size()) {
            return false;
        }
        for (int i = 0; i < belege.size(); i++) {
            if (!belege.get(i).sagtDasselbe(anderer.belege.get(i))) {
                return false;
            }
        }
        return true;
    }
}
