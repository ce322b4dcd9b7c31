package de.zielnetz.bearbeiten.schritt;

import de.zielnetz.netz.Beleg;
import java.util.ArrayList;
import java.util.List;

/** The Belege of a thing. */
final class Belegliste {

    private Belegliste() {}

    /** With one more, in place of one of the same source, place and property. */
    static List<Beleg> mit(List<Beleg> belege, Beleg neuer) {
        if (belege.stream().anyMatch(neuer::sagtDasselbe)) {
            return belege;
        }
        List<Beleg> alle = new ArrayList<>(belege);
        alle.removeIf(neuer::selbeStelle);
        alle.add(neuer);
        return alle;
    }

    /** Those of the first, and of the second what the first does not say in the same place. */
    static List<Beleg> zusammen(List<Beleg> belege, List<Beleg> weitere) {
        List<Beleg> alle = new ArrayList<>(belege);
        weitere.stream().filter(b -> alle.stream().noneMatch(b::selbeStelle)).forEach(alle::add);
        return alle;
    }
}
