package de.zielnetz.steckbrief.name;

import de.zielnetz.netz.Schluessel;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a name in a cell means: things of the net or of the file, and persons to ask.
 *
 * @param kontakte as they stand in the cell
 */
public record Namensdeutung(List<Schluessel> ziele, List<String> kontakte) {

    static final Namensdeutung NICHTS = new Namensdeutung(List.of(), List.of());

    public static Namensdeutung nichts() {
        return NICHTS;
    }

    static Namensdeutung von(@Nullable Schluessel ziel) {
        return ziel == null ? NICHTS : new Namensdeutung(List.of(ziel), List.of());
    }

    static Namensdeutung kontakt(String person) {
        return new Namensdeutung(List.of(), List.of(person));
    }

    static Namensdeutung zusammen(List<Namensdeutung> alle) {
        List<Schluessel> ziele = new ArrayList<>();
        List<String> kontakte = new ArrayList<>();
        alle.forEach(deutung -> {
            ziele.addAll(deutung.ziele());
            kontakte.addAll(deutung.kontakte());
        });
        return new Namensdeutung(ziele, kontakte);
    }
}
