package de.zielnetz.einlesen.abgleich;

import de.zielnetz.netz.Aenderung;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Schluessel;
import de.zielnetz.netz.Zustand;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Compares facts with the net. */
public final class Abgleich {

    /** A change beside the text by which it is put in order: made once, for a comparison needs it many times. */
    private record Geordnet(Aenderung aenderung, boolean anBeziehung, String kennung) {

        private static final Comparator<Geordnet> ORDNUNG =
                Comparator.comparing(Geordnet::anBeziehung).thenComparing(Geordnet::kennung);

        static Geordnet von(Aenderung a) {
            return new Geordnet(a, !(a.sache() instanceof Schluessel), a.sache().kennung());
        }
    }

    private Abgleich() {}

    /** Nodes before relationships, each by kennung: two imports lock in the same order, so neither waits for the other in a circle. */
    public static List<Aenderung> geordnet(List<Aenderung> aenderungen) {
        return aenderungen.stream()
                .map(Geordnet::von)
                .sorted(Geordnet.ORDNUNG)
                .map(Geordnet::aenderung)
                .toList();
    }

    /** What has to change so that the net holds the facts: nodes before relationships, each group by kennung. Nothing where it holds them already. */
    public static List<Aenderung> zwischen(Netz netz, Fakten fakten) {
        List<Aenderung> aenderungen = new ArrayList<>();
        fakten.alle().forEach(eintrag -> {
            Zustand alt = netz.zustand(eintrag.getKey());
            Zustand neu = alt == null ? eintrag.getValue() : Fakten.zusammen(alt, eintrag.getValue());
            if (!Objects.equals(alt, neu)) {
                aenderungen.add(new Aenderung(eintrag.getKey(), alt, neu));
            }
        });
        return geordnet(aenderungen);
    }
}
