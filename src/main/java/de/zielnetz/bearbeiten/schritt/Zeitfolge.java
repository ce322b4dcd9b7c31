package de.zielnetz.bearbeiten.schritt;

import de.zielnetz.netz.Beziehung;
import de.zielnetz.netz.Datum;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Sache;
import de.zielnetz.netz.Zeitspanne;
import de.zielnetz.netz.Zustand;
import java.util.List;
import java.util.Map;

/** That nothing ends before it begins, and that the periods of one relationship do not overlap. */
final class Zeitfolge {

    private Zeitfolge() {}

    static void pruefe(Werkbank bank, Map<Merkmal, Object> merkmale) {
        if (merkmale.get(Merkmal.AB) instanceof String ab
                && merkmale.get(Merkmal.BIS) instanceof String bis
                && Datum.liegtVor(bis, ab)) {
            bank.fehler("bis", "Das Ende (%s) liegt vor dem Beginn (%s).".formatted(bis, ab));
        }
    }

    /** The same, and where it is a relationship whose period becomes another one, beside its other periods. */
    static void pruefe(Werkbank bank, Sache sache, Zustand alt, Map<Merkmal, Object> merkmale) {
        pruefe(bank, merkmale);
        Zeitspanne neu = Zeitspanne.von(new Zustand(merkmale, List.of()));
        if (sache instanceof Beziehung b && !neu.equals(Zeitspanne.von(alt))) {
            bank.zeitraeume(b).forEach((andere, zustand) -> {
                if (!andere.equals(b)) {
                    pruefe(bank, b, neu, Zeitspanne.von(zustand));
                }
            });
        }
    }

    private static void pruefe(Werkbank bank, Beziehung b, Zeitspanne neu, Zeitspanne andere) {
        if (neu.ueberschneidet(andere)) {
            ueberschneidung(bank, b, neu, andere);
        }
    }

    static void ueberschneidung(Werkbank bank, Beziehung b, Zeitspanne neu, Zeitspanne vorhandene) {
        boolean spaeter = vorhandene.bis() != null && !(neu.bis() != null && neu.ab() == null);
        bank.fehler(
                spaeter ? "ab" : "bis",
                "%s gibt es schon %s; ein Zeitraum %s überschnitte sich damit. Erwartet wird %s."
                        .formatted(
                                bank.ohneZeit(b),
                                vorhandene.inWorten(),
                                neu.inWorten(),
                                spaeter
                                        ? "ein Beginn nach %s (genau auf den Tag, wenn beides ins selbe Jahr fällt)"
                                                .formatted(vorhandene.bis())
                                        : vorhandene.ab() == null
                                                ? "dass der vorhandene zuerst ein Ende hat"
                                                : "ein Ende vor %s, oder dass der vorhandene zuerst endet"
                                                        .formatted(vorhandene.ab())));
    }
}
