package de.zielnetz.analyse;

import de.zielnetz.netz.Netz;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What several matrices of one net need, worked out once. */
final class Vorrat {

    private record Ordnung(Achse achse, Set<Wegart> wege, boolean nurBelegt) {}

    private final Netz netz;
    private final Map<Ordnung, Zuordnung> ordnungen = new HashMap<>();
    private final Map<Achse, Quellenlage> quellen = new EnumMap<>(Achse.class);

    Vorrat(Netz netz) {
        this.netz = netz;
    }

    Netz netz() {
        return netz;
    }

    /** Only an axis of Leitziele depends on the ways. */
    Zuordnung ordnung(Achse achse, Set<Wegart> wege, boolean nurBelegt) {
        Ordnung gesucht = new Ordnung(achse, achse == Achse.LEITZIEL ? Set.copyOf(wege) : Set.of(), nurBelegt);
        return ordnungen.computeIfAbsent(gesucht, o -> Zuordner.ordne(netz, achse, wege, nurBelegt));
    }

    /** @param listet the same each time */
    Quellenlage quellen(Achse achse, int werte, double listet) {
        return quellen.computeIfAbsent(achse, a -> Quellenlage.von(netz, a, werte, listet));
    }
}
