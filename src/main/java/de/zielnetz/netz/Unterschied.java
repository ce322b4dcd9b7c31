package de.zielnetz.netz;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What came, changed and went between two nets. */
public final class Unterschied {

    private Unterschied() {}

    /** The changes that make the second net of the first: nodes before relationships. Costs both nets' things. */
    public static List<Aenderung> zwischen(Netz vorher, Netz nachher) {
        List<Aenderung> aenderungen = new ArrayList<>();
        for (Sache sache : nachher.sachen()) {
            Zustand alt = vorher.zustand(sache);
            Zustand neu = nachher.zustand(sache);
            if (!Objects.equals(alt, neu)) {
                aenderungen.add(new Aenderung(sache, alt, neu));
            }
        }
        for (Sache sache : vorher.sachen()) {
            if (nachher.zustand(sache) == null) {
                aenderungen.add(new Aenderung(sache, vorher.zustand(sache), null));
            }
        }
        return aenderungen;
    }
}
