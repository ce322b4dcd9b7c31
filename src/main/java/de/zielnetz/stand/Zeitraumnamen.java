package de.zielnetz.stand;

import de.zielnetz.neo4j.Cypher;
import de.zielnetz.netz.Aenderung;
import de.zielnetz.netz.Beziehung;
import de.zielnetz.netz.Gueltigkeit;
import de.zielnetz.netz.Zustand;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.TransactionContext;

/** Writes the kennung to relationships with a period that somebody else wrote: a later one between the same two must not take it. */
final class Zeitraumnamen {

    private Zeitraumnamen() {}

    static void vergib(TransactionContext tx, List<Aenderung> aenderungen) {
        for (Aenderung aenderung : aenderungen) {
            Zustand neu = aenderung.neu();
            if (aenderung.sache() instanceof Beziehung b && neu != null) {
                Gueltigkeit zeit = Gueltigkeit.von(neu);
                if (b.zeitraum() > 1 || !zeit.istOffen()) {
                    tx.run(anweisung(b), Map.of("zeilen", List.of(zeile(b, zeit))));
                }
            }
        }
    }

    private static String anweisung(Beziehung b) {
        return Cypher.lies(
                "netz/Kanten.benennen",
                Map.of(
                        "VON", b.von().art().label(),
                        "KANTE", b.art().name(),
                        "NACH", b.nach().art().label()));
    }

    private static Map<String, Object> zeile(Beziehung b, Gueltigkeit zeit) {
        Map<String, Object> zeile = new HashMap<>();
        zeile.put("von", b.von().eigen());
        zeile.put("nach", b.nach().eigen());
        zeile.put("ab", zeit.ab() == null ? "" : zeit.ab());
        zeile.put("bis", zeit.bis() == null ? "" : zeit.bis());
        zeile.put("kennung", b.kennung());
        zeile.put("zeitraum", b.zeitraum() == 1 ? null : b.zeitraum());
        return zeile;
    }
}
