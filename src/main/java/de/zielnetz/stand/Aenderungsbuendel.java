package de.zielnetz.stand;

import de.zielnetz.netz.Aenderung;
import de.zielnetz.netz.Beziehung;
import de.zielnetz.netz.Sache;
import de.zielnetz.netz.Schluessel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * What one Vorgang changed at one thing and its relationships, as the journal stores it in one node.
 *
 * @param nummer the place of the first of them among all changes of the Vorgang, from 1; 0 where there are none
 * @param bei other things at which relationships of this one are kept that changed too
 */
record Aenderungsbuendel(Schluessel an, int nummer, List<Aenderung> aenderungen, Set<String> bei) {

    /** In the order in which their things are first named. */
    static List<Aenderungsbuendel> von(List<Aenderung> aenderungen) {
        Map<Schluessel, Aenderungsbuendel> buendel = new LinkedHashMap<>();
        int nummer = 0;
        for (Aenderung aenderung : aenderungen) {
            int platz = ++nummer;
            buendel.computeIfAbsent(aenderung.sache().anker(), an -> leer(an, platz))
                    .aenderungen
                    .add(aenderung);
        }
        for (Aenderung aenderung : aenderungen) {
            if (aenderung.sache() instanceof Beziehung b && !b.von().equals(b.nach())) {
                Schluessel anker = b.anker();
                buendel.computeIfAbsent(b.von().equals(anker) ? b.nach() : b.von(), an -> leer(an, 0))
                        .bei
                        .add(anker.kennung());
            }
        }
        return List.copyOf(buendel.values());
    }

    private static Aenderungsbuendel leer(Schluessel an, int nummer) {
        return new Aenderungsbuendel(an, nummer, new ArrayList<>(), new LinkedHashSet<>());
    }

    /** The row by which the node is written; empty texts stand for what there is not. */
    Map<String, Object> zeile(String vorgang) {
        Map<String, Object> zeile = new HashMap<>();
        zeile.put("vorgang", vorgang);
        zeile.put("an", an.kennung());
        zeile.put("name", vorgang + " " + an.kennung());
        zeile.put("nummer", nummer);
        zeile.put("anzahl", aenderungen.size());
        zeile.put("sachen", aenderungen.stream().map(a -> a.sache().kennung()).toList());
        zeile.put("taten", aenderungen.stream().map(a -> a.tat().name()).toList());
        zeile.put(
                "alt",
                aenderungen.stream().map(a -> Zustandstext.schreibe(a.alt())).toList());
        zeile.put(
                "neu",
                aenderungen.stream().map(a -> Zustandstext.schreibe(a.neu())).toList());
        if (!bei.isEmpty()) {
            zeile.put("bei", List.copyOf(bei));
        }
        return zeile;
    }

    /** The changes of one row that a statement gives back. */
    static List<Aenderung> lies(Record zeile) {
        List<String> sachen = zeile.get("sachen").asList(Value::asString);
        List<String> alt = zeile.get("alt").asList(Value::asString);
        List<String> neu = zeile.get("neu").asList(Value::asString);
        List<Aenderung> aenderungen = new ArrayList<>(sachen.size());
        for (int i = 0; i < sachen.size(); i++) {
            aenderungen.add(new Aenderung(
                    Sache.aus(sachen.get(i)), Zustandstext.lies(alt.get(i)), Zustandstext.lies(neu.get(i))));
        }
        return aenderungen;
    }
}
