package de.zielnetz.entscheiden.wahl.web;

import de.zielnetz.netz.Netz;
import java.util.List;

/** How columns name criteria: by name, with the kennung behind it where two have the same. */
final class Kriteriumsname {

    private Kriteriumsname() {}

    static String von(Netz netz, int kriterium) {
        String name = netz.name(kriterium);
        List<Integer> gleiche = Gewichtung.kriterien(netz).stream()
                .filter(k -> netz.name(k).equals(name))
                .toList();
        return gleiche.size() == 1 ? name : "%s [%s]".formatted(name, netz.kennung(kriterium));
    }
}
