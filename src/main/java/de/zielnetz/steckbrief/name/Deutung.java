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
public record Deutung(List<Schluessel> ziele, List<String> kontakte) {

    static final Deutung NICHTS = new Deutung(List.of(), List.of());

    public static Deutung nichts() {
        return NICHTS;
    }

    static Deutung von(@Nullable Schluessel ziel) {
        return ziel == null ? NICHTS : new Deutung(List.of(ziel), List.of());
    }

    static Deutung kontakt(String person) {
        return new Deutung(List.of(), List.of(person));
    }

    static Deutung zusammen(List<Deutung> alle) {
        List<Schluessel> ziele = new ArrayList<>();
        List<String> kontakte = new ArrayList<>();
        alle.forEach(deutung -> {
            ziele.addAll(deutung.ziele());
            kontakte.addAll(deutung.kontakte());
        });
        return new Deutung(ziele, kontakte);
    }
}
