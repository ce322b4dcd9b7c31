package de.zielnetz.analyse;

import de.zielnetz.neo4j.Cypher;
import de.zielnetz.netz.Beleg;
import de.zielnetz.netz.Kantenart;
import de.zielnetz.netz.Merkmal;
import de.zielnetz.netz.Netz;
import de.zielnetz.netz.Sache;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;

/** Asks Cypher what the Java says: on the database as it is, or on any net, in a transaction that is undone. */
public record Zwilling(Driver datenbank) {

    /** The rows on what the database holds. */
    public List<Record> frage(String name, String... ersetzungen) {
        return datenbank.executableQuery(text(name, ersetzungen)).execute().records();
    }

    /** The rows of several questions on a net that is in the database only while they are asked. */
    public List<List<Record>> frage(Netz netz, List<String> anweisungen) {
        return frage(netz, anweisungen, List.of(Map.of())).get(0);
    }

    /** The same once with each of these parameters: planning a question takes longer than answering it. */
    public List<List<List<Record>>> frage(Netz netz, List<String> anweisungen, List<Map<String, Object>> parameter) {
        try (Session session = datenbank.session();
                Transaction tx = session.beginTransaction()) {
            tx.run("MATCH (n) DETACH DELETE n").consume();
            schreibe(tx, netz);
            List<List<List<Record>>> antworten = parameter.stream()
                    .map(werte -> anweisungen.stream()
                            .map(text -> tx.run(text, werte).list())
                            .toList())
                    .toList();
            tx.rollback();
            return antworten;
        }
    }

    /** The text of cypher/fragen/name with pairs of texts replaced, each of which must occur. */
    public static String text(String name, String... ersetzungen) {
        String text = Cypher.lies("fragen/" + name);
        for (int i = 0; i < ersetzungen.length; i += 2) {
            if (!text.contains(ersetzungen[i])) {
                throw new IllegalArgumentException("%s does not hold %s".formatted(name, ersetzungen[i]));
            }
            text = text.replace(ersetzungen[i], ersetzungen[i + 1]);
        }
        return text;
    }

    private static void schreibe(Transaction tx, Netz netz) {
        List<Map<String, Object>> knoten = new ArrayList<>();
        List<Map<String, Object>> belege = new ArrayList<>();
        for (int k = 0; k < netz.anzahlKnoten(); k++) {
            Map<String, Object> werte = werte(netz.knotenzustand(k).merkmale());
            werte.put("belegart", netz.knotenbelegart(k).name());
            knoten.add(Map.of("label", netz.art(k).label(), "werte", werte));
            belege(netz.schluessel(k), netz.knotenbelege(k), belege);
        }
        List<String> ids = tx.run(
                        "UNWIND $zeilen AS z CREATE (n:$(z.label)) SET n = z.werte RETURN elementId(n) AS id",
                        Map.of("zeilen", knoten))
                .list(zeile -> zeile.get("id").asString());
        List<Map<String, Object>> kanten = new ArrayList<>();
        for (int e = 0; e < netz.anzahlKanten(); e++) {
            Map<String, Object> werte = werte(netz.kantenzustand(e).merkmale());
            werte.put("belegart", netz.eigeneBelegart(e).name());
            werte.put("kennung", netz.beziehung(e).kennung());
            werte.put("zeitraum", netz.zeitraum(e));
            Kantenart art = netz.kantenart(e);
            kanten.add(Map.of(
                    "vonId", ids.get(netz.von(e)), "nachId", ids.get(netz.nach(e)), "art", art.name(), "neu", werte));
            belege(netz.beziehung(e), netz.eigeneBelege(e), belege);
        }
        tx.run(Cypher.lies("einlesen/Kanten.anlegen"), Map.of("zeilen", kanten)).consume();
        tx.run("UNWIND $zeilen AS z CREATE (b:Beleg) SET b = z", Map.of("zeilen", belege))
                .consume();
    }

    private static Map<String, Object> werte(Map<Merkmal, Object> merkmale) {
        Map<String, Object> werte = new HashMap<>();
        merkmale.forEach((merkmal, wert) -> werte.put(merkmal.schluessel(), wert));
        return werte;
    }

    private static void belege(Sache sache, List<Beleg> alle, List<Map<String, Object>> zeilen) {
        for (Beleg beleg : alle) {
            zeilen.add(Map.of(
                    "sache",
                    sache.anker().kennung(),
                    "sachen",
                    List.of(sache.kennung()),
                    "quelle",
                    beleg.quelle(),
                    "fundstelle",
                    beleg.fundstelle(),
                    "art",
                    beleg.art().name()));
        }
    }
}
