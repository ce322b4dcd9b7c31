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
            bank.fehler(
                    "bis", "Das Ende (%s) liegt vor dem Beginn (%s).".formatted(Wertform.tag(bis), Wertform.tag(ab)));
        }
    }

    /** The same, and that a relationship does not come to overlap another period of itself. */
    static void pruefe(Werkbank bank, Sache sache, Zustand alt, Map<Merkmal, Object> merkmale) {
        pruefe(bank, merkmale);
        if (!(sache instanceof Beziehung b)) {
            return;
        }
        Zeitspanne bisher = Zeitspanne.von(alt);
        Zeitspanne neu = Zeitspanne.von(new Zustand(merkmale, List.of()));
        bank.zeitraeume(b).forEach((andere, zustand) -> {
            Zeitspanne deren = Zeitspanne.von(zustand);
            // What somebody else wrote may overlap already: then it can be put right step by step.
            if (!andere.equals(b) && neu.ueberschneidet(deren) && !bisher.ueberschneidet(deren)) {
                ueberschneidung(bank, b, neu, deren);
            }
        });
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
