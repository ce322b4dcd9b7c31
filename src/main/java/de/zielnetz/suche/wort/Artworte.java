package de.zielnetz.suche.wort;

import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Merkmal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words for the kinds of the net, from the metamodel: Leitziel, Leitziele, LZ, and Ziel where a number follows. */
public final class Artworte {

    private static final Map<String, Set<Knotenart>> NAMEN = new HashMap<>();
    private static final Map<String, Set<Knotenart>> VOR_NUMMERN = new HashMap<>();

    static {
        Woerterbuch buch = Woerterbuch.deutsch();
        for (Knotenart art : Knotenart.values()) {
            for (String name : List.of(art.einzahl(), art.mehrzahl(), art.label())) {
                // Of a name of two words the last alone means others too: Ziel.
                if (!name.contains(" ")) {
                    buch.wort(name).staemme().forEach(stamm -> nimm(NAMEN, stamm, art));
                }
            }
            if (art.merkmale().contains(Merkmal.NUMMER)) {
                List<Wort.Teil> teile = buch.wort(art.label()).einzelne();
                StringBuilder kuerzel = new StringBuilder();
                teile.forEach(teil -> kuerzel.append(teil.normal().charAt(0)));
                nimm(VOR_NUMMERN, kuerzel.toString(), art);
                if (!teile.isEmpty()) {
                    teile.get(teile.size() - 1).staemme().forEach(stamm -> nimm(VOR_NUMMERN, stamm, art));
                }
            }
        }
        // The only usual short forms that are no initials.
        nimm(NAMEN, "drs", Knotenart.DRUCKSACHE);
        nimm(NAMEN, "ds", Knotenart.DRUCKSACHE);
    }

    private Artworte() {}

    private static void nimm(Map<String, Set<Knotenart>> worte, String wort, Knotenart art) {
        worte.computeIfAbsent(wort, w -> EnumSet.noneOf(Knotenart.class)).add(art);
    }

    /** The kinds that are called so; none where the word is no kind. */
    public static Set<Knotenart> arten(Wort wort) {
        return suche(NAMEN, wort);
    }

    /** The numbered kinds that are meant where a number follows. */
    public static Set<Knotenart> vorNummer(Wort wort) {
        Set<Knotenart> arten = EnumSet.noneOf(Knotenart.class);
        arten.addAll(suche(VOR_NUMMERN, wort));
        suche(NAMEN, wort).stream()
                .filter(art -> art.merkmale().contains(Merkmal.NUMMER))
                .forEach(arten::add);
        return arten;
    }

    /** Those of the kinds before whose name this word stands: strategisches, of Ziel. */
    public static Set<Knotenart> mitBeiwort(Wort beiwort, Set<Knotenart> arten) {
        Set<Knotenart> genannte = EnumSet.noneOf(Knotenart.class);
        for (Knotenart art : arten) {
            int leer = art.einzahl().indexOf(' ');
            if (leer > 0
                    && !Collections.disjoint(
                            beiwort.staemme(),
                            Woerterbuch.deutsch()
                                    .wort(art.einzahl().substring(0, leer))
                                    .staemme())) {
                genannte.add(art);
            }
        }
        return genannte;
    }

    private static Set<Knotenart> suche(Map<String, Set<Knotenart>> worte, Wort wort) {
        Set<Knotenart> genau = worte.get(wort.normal().toLowerCase(Locale.ROOT));
        if (genau != null) {
            return genau;
        }
        return wort.staemme().stream()
                .map(worte::get)
                .filter(arten -> arten != null)
                .findFirst()
                .orElse(Set.of());
    }
}
