package de.zielnetz.einlesen.abgleich;

import de.zielnetz.netz.Aenderung;
import de.zielnetz.netz.Sache;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Says how what an import would change differs from what its preview showed. */
public final class Unterschiede {

    private static final int HOECHSTENS = 50;

    private Unterschiede() {}

    /** One German sentence a thing, at most fifty. */
    public static List<String> inWorten(Abgleichsergebnis damals, Abgleichsergebnis heute) {
        Map<Sache, Aenderung> gezeigt = nachSache(damals);
        Map<Sache, Aenderung> jetzt = nachSache(heute);
        List<String> saetze = new ArrayList<>();
        jetzt.forEach((sache, aenderung) -> {
            Aenderung vorher = gezeigt.get(sache);
            if (vorher == null) {
                saetze.add("„%s“ würde jetzt auch geändert.".formatted(sache));
            } else if (!vorher.equals(aenderung)) {
                saetze.add("„%s“ steht im Netz jetzt anders da als in der Vorschau.".formatted(sache));
            }
        });
        gezeigt.keySet().stream()
                .filter(sache -> !jetzt.containsKey(sache))
                .forEach(sache -> saetze.add("„%s“ ist schon so, wie die Datei es sagt.".formatted(sache)));
        return saetze.stream().limit(HOECHSTENS).toList();
    }

    private static Map<Sache, Aenderung> nachSache(Abgleichsergebnis ergebnis) {
        Map<Sache, Aenderung> nachSache = new HashMap<>();
        ergebnis.aenderungen().forEach(a -> nachSache.put(a.sache(), a));
        return nachSache;
    }
}
