package de.zielnetz.entscheiden;

import de.zielnetz.netz.Knotenart;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Schluessel;
import java.util.List;

/** Keys of nodes as they are kept beside the net: {@code Projekt/aim}. A node may have gone since. */
public final class Netzbezug {

    private Netzbezug() {}

    public static List<String> schluessel(Knotenart art, List<String> kennungen) {
        return kennungen.stream()
                .map(kennung -> new Schluessel(art, kennung).kennung())
                .toList();
    }

    /** The own parts of those that this net holds, in their order. */
    public static List<String> kennungen(Netz netz, List<String> schluessel) {
        return schluessel.stream()
                .map(Schluessel::aus)
                .filter(einer -> netz.finde(einer) >= 0)
                .map(Schluessel::eigen)
                .toList();
    }

    /** Those that this net does not hold, in their order. */
    public static List<String> fehlende(Netz netz, List<String> schluessel) {
        return schluessel.stream()
                .filter(einer -> netz.finde(Schluessel.aus(einer)) < 0)
                .toList();
    }
}
