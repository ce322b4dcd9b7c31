package de.zielnetz.einlesen.abgleich;

import de.zielnetz.netz.Aenderung;
import de.zielnetz.netz.Schluessel;
import java.util.Comparator;
import java.util.List;

/** The order in which changes are written (lock ordering), so that no two writers wait for each other in a circle (deadlock). */
public final class LockOrder {

    /** A change beside the text by which it is put in order: made once, for a comparison needs it many times. */
    private record Geordnet(Aenderung aenderung, boolean anBeziehung, String kennung) {

        private static final Comparator<Geordnet> ORDNUNG =
                Comparator.comparing(Geordnet::anBeziehung).thenComparing(Geordnet::kennung);

        static Geordnet von(Aenderung a) {
            return new Geordnet(a, !(a.sache() instanceof Schluessel), a.sache().kennung());
        }
    }

    private LockOrder() {}

    /** Nodes before relationships, each by kennung. */
    public static List<Aenderung> geordnet(List<Aenderung> aenderungen) {
        return aenderungen.stream()
                .map(Geordnet::von)
                .sorted(Geordnet.ORDNUNG)
                .map(Geordnet::aenderung)
                .toList();
    }
}
