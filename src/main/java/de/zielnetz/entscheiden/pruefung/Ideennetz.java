package de.zielnetz.entscheiden.pruefung;

import de.zielnetz.analyse.entwurf.Entwurf;
import de.zielnetz.entscheiden.idee.Idee;
import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Netz;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The net with ideas in it as if they were projects, so that ideas compare with ideas as with projects.
 *
 * @param idee the node of the idea that is looked at
 * @param andere the other ideas by their nodes
 */
record Ideennetz(Netz netz, int idee, Map<Integer, Idee> andere) {

    /** Costs the net. */
    static Ideennetz von(Netz heutiges, Idee idee, List<Idee> andere) {
        List<Entwurf> entwuerfe = new ArrayList<>(List.of(idee.angaben().entwurf(heutiges)));
        andere.forEach(einer -> entwuerfe.add(einer.angaben().entwurf(heutiges)));
        Netz netz = Entwurf.in(heutiges, entwuerfe);
        Map<Integer, Idee> knoten = new HashMap<>();
        for (int i = 0; i < andere.size(); i++) {
            knoten.put(netz.finde(Entwurf.schluessel(heutiges, i + 1)), andere.get(i));
        }
        return new Ideennetz(netz, netz.finde(Entwurf.schluessel(heutiges, 0)), Map.copyOf(knoten));
    }

    int anfang() {
        return netz.anfang(Knotenart.PROJEKT);
    }

    int ende() {
        return netz.ende(Knotenart.PROJEKT);
    }

    /** Null where it is a project. */
    @Nullable
    Idee idee(int knoten) {
        return andere.get(knoten);
    }
}
